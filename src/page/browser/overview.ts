import { listOf, mebibytes } from '../../words.js';
import type { PageLimit } from '../data.js';
import { partTitle, sumText } from '../part-words.js';
import { candidates, exceeded, fewest, keepers, sizeWithout, toggled, NOTHING, type Removal } from '../removal.js';
import { LIMIT_MEANING } from '../sentences.js';
import { shortName } from '../sizes.js';
import type { Part } from '../tree.js';
import { button, element } from './dom.js';
import type { PanelActions } from './panel.js';
import { resultOf } from './result.js';
import type { Store } from './store.js';

/** More is what the map is for. */
const MOST_SHOWN = 8;

/** What is smaller than this share of the function is not worth a thought, unless there is hardly anything else. */
const LEAST_SHARE = 0.005;

/** What one could do without, the largest first, with what the function would be then. */
export function drawOverview(store: Store, { reveal }: PanelActions): Node[] {
  const { data, state } = store;
  const { removal, target } = state;
  const all = candidates(data).filter(({ bytes }, index) => index < 3 || bytes >= data.bytes * LEAST_SHARE);
  const isOver = target !== null && sizeWithout(data, removal).bytes > target.bytes;
  const enough = target === null ? null : fewest(data, target.bytes);
  const isTrying = removal.packages.size + removal.paths.size > 0;
  return [
    element('h4', { tabindex: '-1' }, target === null ? 'What takes the room' : 'What could go'),
    target !== null && targets(store),
    resultOf(store),
    element(
      'div',
      { class: 'actions' },
      enough !== null && enough.length > 0 && isOver && tryFewest(enough, store),
      isTrying && button({ 'data-key': 'nothing' }, () => store.change({ removal: NOTHING }), 'Put all back'),
    ),
    element(
      'ul',
      { class: 'candidates' },
      ...all.slice(0, MOST_SHOWN).map((part) => candidate(part, isOver ? target : null, all[0]!.bytes, store, reveal)),
    ),
    element('p', { class: 'hint' }, 'Tick what the app could do without; nothing is changed by it.'),
  ].filter((node) => node !== false);
}

/** Which limit to get below, where there is more than one above which the function is. */
function targets(store: Store): HTMLElement {
  const { data, state } = store;
  const above = exceeded(data);
  return element(
    'fieldset',
    { class: 'targets' },
    element('legend', {}, 'To get below'),
    ...above.map((limit) => {
      const input = element('input', {
        type: 'radio',
        name: `target-${data.name}`,
        'data-key': `target:${limit.name}`,
      });
      input.checked = limit === state.target;
      input.addEventListener('change', () => store.change({ target: limit }));
      return element(
        'label',
        {},
        input,
        element('span', {}, `${mebibytes(limit.bytes)}, ${LIMIT_MEANING[limit.name]}`),
      );
    }),
  );
}

function tryFewest(parts: readonly Part[], store: Store): HTMLElement {
  const apply = (): void => store.change({ removal: parts.reduce<Removal>(toggled, NOTHING) });
  const words = parts.length === 1 ? 'Show one that is enough' : `Show the fewest that are enough (${parts.length})`;
  return button({ class: 'main-action', 'data-key': 'fewest' }, apply, words);
}

function candidate(
  part: Part,
  target: PageLimit | null,
  largest: number,
  store: Store,
  reveal: (id: string) => void,
): HTMLElement {
  const { data, state } = store;
  const { packages, paths } = state.removal;
  const isOut = part.package !== undefined ? packages.has(part.package) : paths.has(part.path!);
  const input = element('input', { type: 'checkbox', 'data-key': `try:${part.id}` });
  input.checked = isOut;
  input.addEventListener('change', () => store.change({ removal: toggled(store.state.removal, part) }));
  const share = element('span', { class: `share hue-${part.hue}` });
  share.style.width = `${(100 * part.bytes) / largest}%`;
  const name = shortName(partTitle(part), 80);
  const trying = isOut ? state.removal : toggled(state.removal, part);
  const isEnough = target !== null && !isOut && sizeWithout(data, trying).bytes <= target.bytes;
  const kept = part.package === undefined ? [] : keepers(data, trying, part.package);
  return element(
    'li',
    { class: isOut ? 'out' : null },
    element(
      'label',
      {},
      input,
      element(
        'span',
        { class: 'candidate' },
        element('span', { class: 'candidate-name' }, name),
        element('span', { class: 'candidate-size' }, sumText(data, part)),
        isEnough && element('span', { class: 'enough' }, 'enough by itself'),
        kept.length > 0 && element('span', { class: 'kept' }, keptText(kept, store)),
        element('span', { class: 'share-line' }, share),
      ),
    ),
    button(
      { class: 'look', title: 'Details', 'aria-label': `Details of ${name}`, 'data-key': `look:${part.id}` },
      () => reveal(mainId(part)),
      '›',
    ),
  );
}

function keptText(kept: readonly number[], { data: { packages } }: Store): string {
  const names = kept.map((index) => shortName(packages[index]!.name, 40));
  return `${listOf(names, { max: 2 })} ${names.length === 1 ? 'asks' : 'ask'} for it, too`;
}

/** A group has its details under the package that brings the others. */
function mainId(part: Part): string {
  return part.kind === 'brought' ? `package:${part.package!}` : part.id;
}
