import { isEstimate, type PageFunction, type PagePackage } from '../data.js';
import { partSize, partSizeText, partTitle } from '../part-words.js';
import { removedPackages, toggled, isPathRemoved } from '../removal.js';
import { basisText } from '../sentences.js';
import { bandText, countText, maybeAbout, shareText, shortName } from '../sizes.js';
import { walk, type Part } from '../tree.js';
import { button, element, tickBox } from './dom.js';
import type { PanelActions } from './panel.js';
import { resultOf } from './result.js';
import type { Store } from './store.js';

/** More of a list is told by its number. */
const MOST_LISTED = 30;

/** All that is known of a part: its size, how that is known, why it is there, what comes with it. */
export function drawDetails(part: Part, store: Store, { reveal, close }: PanelActions): Node[] {
  const { data } = store;
  const each = part.package === undefined ? null : data.packages[part.package]!;
  const band = bandText(partSize(data, part));
  return [
    element(
      'div',
      { class: 'panel-head' },
      element('h4', { tabindex: '-1' }, titleOf(part, each)),
      button({ class: 'close', 'data-key': 'close' }, close, 'Close'),
    ),
    element(
      'p',
      { class: 'details-size' },
      element('strong', {}, partSizeText(data, part)),
      ` ${[band, `${shareText(part.bytes, data.bytes)} of the function`].filter((text) => text !== '').join(', ')}`,
    ),
    ...(each ? ofPackage(part, each, store, reveal) : ofFiles(part, store, reveal)),
    part.kind === 'addition' ? null : tryWithout(part, store),
    resultOf(store),
  ].filter((node) => node !== null);
}

function titleOf(part: Part, each: PagePackage | null): string {
  if (part.kind === 'package' && each) return each.version === null ? each.name : `${each.name} ${each.version}`;
  return part.path === undefined || part.path === '.'
    ? partTitle(part)
    : `${part.path}${part.kind === 'directory' ? '/' : ''}`;
}

function ofPackage(part: Part, each: PagePackage, store: Store, reveal: (id: string) => void): (Node | null)[] {
  const { data } = store;
  const index = part.package!;
  const facts: string[] = [];
  if (part.kind === 'package') facts.push(basisText(each, data.environment));
  if (each.certainty === 'likely') facts.push('It is probably installed; not all that decides about it can be told.');
  facts.push(
    each.deferrable
      ? 'Vercel can leave it out of a function that is too big, and install it at cold starts.'
      : 'Vercel always ships it in the function.',
  );
  const brought = [...data.packages.keys()].filter((other) => data.packages[other]!.chain.includes(index));
  return [
    element('p', {}, facts.join(' ')),
    element('h5', {}, 'Why it is there'),
    chain(each, data, reveal),
    brought.length === 0 ? null : broughtAlong(brought, data, index, reveal),
  ];
}

function chain(
  { chain: links, name }: PagePackage,
  { packages, manifest }: PageFunction,
  reveal: (id: string) => void,
): HTMLElement {
  const from = manifest === null ? 'The project' : shortName(manifest);
  return element(
    'ol',
    { class: 'chain' },
    element('li', {}, from),
    ...links.map((link) =>
      element('li', {}, typeof link === 'number' ? jump(link, packages[link]!, reveal) : shortName(link)),
    ),
    element('li', { 'aria-current': 'true' }, shortName(name)),
  );
}

function broughtAlong(
  indexes: readonly number[],
  data: PageFunction,
  of: number,
  reveal: (id: string) => void,
): HTMLElement {
  const { packages } = data;
  const gone = removedPackages(data, { packages: new Set([of]), paths: new Set() });
  const sum = indexes.reduce((total, index) => total + packages[index]!.bytes, 0);
  const isRough = indexes.some((index) => isEstimate(packages[index]!));
  const listed = [...indexes].sort((a, b) => packages[b]!.bytes - packages[a]!.bytes).slice(0, MOST_LISTED);
  const more = indexes.length - listed.length;
  const shared = indexes.filter((index) => !gone.has(index)).length;
  return element(
    'div',
    { class: 'brought' },
    element('h5', {}, 'What comes in through it'),
    element(
      'p',
      {},
      `${countText(indexes.length, 'package')}, ${maybeAbout(sum, isRough)}.${shared > 0 ? ` Others ask for ${shared} of them, too.` : ''}`,
    ),
    element(
      'ul',
      {},
      ...listed.map((index) => {
        const each = packages[index]!;
        return element(
          'li',
          {},
          jump(index, each, reveal),
          element('span', {}, maybeAbout(each.bytes, isEstimate(each))),
        );
      }),
      more > 0 && element('li', {}, `and ${countText(more, 'more', 'more')}`),
    ),
  );
}

function jump(index: number, { name }: PagePackage, reveal: (id: string) => void): HTMLElement {
  return button({ class: 'jump', 'data-key': `jump:${index}` }, () => reveal(`package:${index}`), shortName(name));
}

function ofFiles(part: Part, store: Store, reveal: (id: string) => void): (Node | null)[] {
  if (part.kind === 'addition') return [element('p', {}, 'Vercel puts this into every Python function.')];
  const words: string[] = [];
  if (part.kind !== 'file') words.push(`${countText(part.files ?? 0, 'file')}.`);
  words.push(
    'What the app does not read can stay out: name it in .vercelignore, or under excludeFiles in vercel.json.',
  );
  const listed = [...part.children].filter(({ kind }) => kind !== 'files').slice(0, MOST_LISTED);
  return [
    element('p', {}, words.join(' ')),
    listed.length === 0
      ? null
      : element(
          'div',
          { class: 'brought' },
          element('h5', {}, 'The largest in it'),
          element(
            'ul',
            {},
            ...listed.map((child) => {
              const open = button(
                { class: 'jump', 'data-key': `jump:${child.id}` },
                () => reveal(child.id),
                shortName(child.name),
              );
              return element('li', {}, open, element('span', {}, partSizeText(store.data, child)));
            }),
          ),
        ),
  ];
}

/** The box to try how it would be without this. */
function tryWithout(part: Part, store: Store): HTMLElement | null {
  const { data, state } = store;
  if (part.kind === 'files') return null;
  const { packages, paths } = state.removal;
  const isNamed = part.package !== undefined ? packages.has(part.package) : paths.has(part.path!);
  const isGone =
    part.package !== undefined
      ? removedPackages(data, state.removal).has(part.package)
      : isPathRemoved(part.path!, state.removal);
  if (isGone && !isNamed) return element('p', { class: 'hint' }, 'Left out already, with what it is part of.');
  const brings = part.package !== undefined && [...walk(part)].length > 1;
  const box = tickBox(
    isNamed,
    () => store.change({ removal: toggled(store.state.removal, part) }),
    brings ? 'Try without all of it' : 'Try without it',
  );
  box.classList.add('try');
  box.querySelector('input')!.dataset['key'] = 'try';
  return box;
}
