import { exceeded } from '../removal.js';
import { element, tickBox } from './dom.js';
import type { Store } from './store.js';

/** What is above the map: the search, and how the map is drawn. */
export function tools(store: Store, search: HTMLElement): HTMLElement {
  const { state, data } = store;
  return element(
    'div',
    { class: 'tools' },
    search,
    tickBox(
      state.arrangement === 'asked',
      (isTicked) => store.arrange(isTicked ? 'asked' : 'single'),
      'Group packages by what asks for them',
    ),
    exceeded(data).length > 0 &&
      tickBox(state.showsLimits, (showsLimits) => store.change({ showsLimits }), 'Show how much fits'),
  );
}
