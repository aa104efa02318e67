import { countText } from '../sizes.js';
import { walk, type Part } from '../tree.js';
import { element } from './dom.js';
import type { Store } from './store.js';

/** Whether a part by itself is what one looks for: its name has the words in it, in any case. */
export function matches(part: Part, query: string): boolean {
  if (part.kind !== 'package' && part.kind !== 'directory' && part.kind !== 'file' && part.kind !== 'addition')
    return false;
  return hasWords(part.path ?? part.name, query);
}

/** @returns the ids of what one looks for, and of all that it is in */
export function foundParts(tree: Part, query: string): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (part: Part): boolean => {
    // Each child has to be looked at, not only the first that has it.
    const isIn = part.children.filter(look).length > 0 || matches(part, query);
    if (isIn) found.add(part.id);
    return isIn;
  };
  if (query !== '') look(tree);
  return found;
}

/** Whether a name has the words in it, in any case. */
export function hasWords(name: string, query: string): boolean {
  return name.toLowerCase().includes(query);
}

/**
 * The box for what one looks for. Enter shows the largest that is found.
 *
 * @param reveal shows a part
 */
export function enableSearch(store: Store, reveal: (id: string) => void): HTMLElement {
  const input = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const news = element('span', { class: 'found-count', role: 'status' });
  const found = (): Part[] => {
    const { query, trail } = store.state;
    const onMap = [...walk(trail[0]!)].filter((part) => matches(part, query));
    return onMap.sort((a, b) => b.bytes - a.bytes);
  };
  input.addEventListener('input', () => store.change({ query: input.value.trim().toLowerCase() }));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      input.value = '';
      store.change({ query: '' });
    }
    if (event.key !== 'Enter' || store.state.query === '') return;
    const [largest] = found();
    if (largest) reveal(largest.id);
  });
  store.subscribe(({ query }) => {
    const number = query === '' ? 0 : found().length;
    news.textContent = query === '' ? '' : number === 0 ? 'nothing found' : `${countText(number, 'match', 'matches')}`;
  });
  return element('div', { class: 'search' }, element('label', {}, element('span', {}, 'Find'), input), news);
}
