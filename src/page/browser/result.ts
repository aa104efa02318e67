import { mebibytes } from '../../words.js';
import { removedPackages, sizeWithout } from '../removal.js';
import { LIMIT_MEANING, usable } from '../sentences.js';
import { aboutText, bandText, countText } from '../sizes.js';
import { element } from './dom.js';
import type { Store } from './store.js';

/** The same as a text; empty where one tries nothing. */
export function resultText(store: Store): string {
  return resultOf(store).textContent;
}

/** How big the function would be without what one tries to do without, and on which side of which limit. */
export function resultOf({ data, state: { removal } }: Store): HTMLElement {
  const result = element('p', { class: 'result' });
  const isTrying = removal.packages.size + removal.paths.size > 0;
  if (!isTrying) return result;
  const size = sizeWithout(data, removal);
  const gone = removedPackages(data, removal).size;
  const what = [
    gone > 0 ? countText(gone, 'package') : '',
    removal.paths.size > 0 ? countText(removal.paths.size, 'path') : '',
  ].filter((text) => text !== '');
  const limits = usable(data);
  const below = limits.find(({ bytes }) => size.bytes <= bytes);
  const band = bandText(size);
  const side = below
    ? `That is below ${mebibytes(below.bytes)}, ${LIMIT_MEANING[below.name]}${size.high > below.bytes ? ', unless it is bigger than expected' : ''}.`
    : 'That is still too big to be deployed.';
  result.append(
    `Without ${what.join(' and ')}: `,
    element('strong', {}, aboutText(size)),
    `${band === '' ? '' : `, ${band}`}. ${side}`,
  );
  return result;
}
