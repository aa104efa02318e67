import { drawDetails } from './details.js';
import { drawOverview } from './overview.js';
import { element } from './dom.js';
import { resultText } from './result.js';
import type { Store } from './store.js';

/** What the panel asks of the map. */
export interface PanelActions {
  reveal(id: string): void;
  /** Leaves the details, for the tile that they are about. */
  close(): void;
}

/** Fills the panel beside the map: with details of what is selected, else with what one could do without. */
export function drawPanel(panel: HTMLElement, store: Store, actions: PanelActions): void {
  const body = element('div', { class: 'panel-body' });
  // What one hears when a box is ticked. It has to stay where it is for that.
  const news = element('p', { class: 'unseen', role: 'status' });
  panel.append(body, news);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !store.state.selected) return;
    event.preventDefault();
    actions.close();
  });
  store.subscribe((state, before) => {
    const isSame =
      state.selected === before.selected && state.removal === before.removal && state.target === before.target;
    if (isSame && body.firstChild) return;
    if (state.removal !== before.removal) news.textContent = resultText(store);
    const focused = keyOf(document.activeElement, panel);
    const { scrollTop } = panel;
    body.replaceChildren(
      ...(state.selected ? drawDetails(state.selected, store, actions) : drawOverview(store, actions)),
    );
    if (state.selected !== before.selected) panel.scrollTop = 0;
    else {
      // The same content again: who had the focus in it keeps it.
      panel.scrollTop = scrollTop;
      if (focused !== null)
        panel.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    }
  });
}

function keyOf(element: Element | null, panel: HTMLElement): string | null {
  return element instanceof HTMLElement && panel.contains(element)
    ? (element.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null)
    : null;
}
