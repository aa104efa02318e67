import { layout, type Tile } from '../layout.js';
import { partLabel, partTitle, sumText } from '../part-words.js';
import { exceeded } from '../removal.js';
import { countText } from '../sizes.js';
import { walk, type Part } from '../tree.js';
import { button, element } from './dom.js';
import { handleKeys } from './keys.js';
import { drawMapLimits } from './map-limits.js';
import { drawPanel } from './panel.js';
import { enableSearch } from './search.js';
import { onlyTile, selectable, trailOf, trailTo } from './trail.js';
import type { Store } from './store.js';
import { drawTiles } from './tiles.js';
import { tools } from './tools.js';

/** The map of a function, with what one can do there from elsewhere. */
export interface MapView {
  /** Shows the details of a part, and the part itself on the map. */
  reveal(id: string): void;
}

let views = 0;

/**
 * Draws the map: tools, the way to what is shown, tiles, and the details beside them.
 *
 * @param slot an empty element
 */
export function drawMap(slot: HTMLElement, store: Store): MapView {
  const { data } = store;
  const keysId = `keys-${++views}`;
  const trail = element('ol');
  const back = button({ class: 'back' }, goUp, '← Back');
  const canvas = element('div', { class: 'canvas', role: 'group', 'aria-describedby': keysId });
  const strip = element('div', { class: 'map-limits', 'aria-hidden': 'true' });
  const pointed = element('p', { class: 'pointed', 'aria-hidden': 'true' });
  const news = element('p', { class: 'unseen', role: 'status' });
  const panel = element('aside', { class: 'panel', 'aria-label': 'Details' });
  let tiles: Tile[] = [];
  /** The tile that Tab leads to. */
  let current: string | null = null;

  slot.append(
    element('h3', {}, 'What is in it'),
    tools(store, enableSearch(store, reveal)),
    element('nav', { class: 'trail', 'aria-label': 'Shown on the map' }, back, trail),
    element(
      'div',
      { class: 'map-and-panel' },
      element('div', { class: 'map-side' }, strip, canvas, pointed, legend(keysId, exceeded(data).length > 0)),
      panel,
    ),
    news,
  );
  drawPanel(panel, store, { reveal, close });
  canvas.addEventListener('click', onClick);
  for (const type of ['pointerover', 'focusin'] as const)
    canvas.addEventListener(type, ({ target }) => point(tileOf(target)));
  canvas.addEventListener('focusin', ({ target }) => setCurrent(tileOf(target)?.part.id ?? current));
  canvas.addEventListener('pointerleave', () => point(null));
  handleKeys(canvas, { tiles: () => tiles, goTo: focusTile, goUp });
  new ResizeObserver(draw).observe(canvas);
  store.subscribe((state, before) => {
    draw();
    if (state.trail !== before.trail) announce();
  });

  function draw(): void {
    const { trail: way } = store.state;
    tiles = layout(store.focus, canvas.clientWidth, canvas.clientHeight);
    if (!tiles.some(({ part }) => part.id === current)) current = tiles[0]?.part.id ?? null;
    drawTiles(canvas, tiles, store);
    drawMapLimits(strip, canvas, store);
    setCurrent(current);
    canvas.setAttribute('aria-label', `Map of ${partTitle(store.focus)}`);
    canvas.classList.toggle('empty', tiles.length === 0);
    back.disabled = way.length === 1;
    trail.replaceChildren(
      ...way.map((part, index) => {
        const isLast = index === way.length - 1;
        const words = element('span', { class: 'trail-name' }, partTitle(part));
        const crumb = button(
          { 'aria-current': isLast ? 'location' : null },
          () => zoom(way.slice(0, index + 1)),
          words,
        );
        return element('li', {}, crumb);
      }),
    );
  }

  function announce(): void {
    const { focus } = store;
    news.textContent = `${partTitle(focus)}: ${countText(focus.children.length, 'part')}, ${sumText(data, focus)}`;
  }

  /** Goes to what the last of the parts is, and to the details of it where it has any. */
  function zoom(way: readonly Part[]): void {
    const from = store.focus;
    store.change({ trail: way, selected: selectable(way.at(-1)!) });
    const inner = tiles.find(({ part }) => part.id === from.id) ?? tiles[0];
    if (inner) focusTile(inner);
  }

  function goUp(): void {
    const { trail: way } = store.state;
    if (way.length > 1) zoom(way.slice(0, -1));
    else if (store.state.selected) close();
  }

  function close(): void {
    const { selected } = store.state;
    store.change({ selected: null });
    const tile = tiles.find(({ part }) => part.id === selected?.id) ?? tiles.find(({ part }) => part.id === current);
    if (tile) focusTile(tile);
  }

  function onClick({ target, detail }: MouseEvent): void {
    const tile = tileOf(target);
    // The second click of a double one is meant for what was there before the first.
    if (!tile || detail > 1) return;
    if (tile.part.children.length > 0) zoom([...store.state.trail, ...trailTo(tile)]);
    else {
      store.change({ selected: tile.part });
      showDetails();
    }
  }

  function reveal(id: string): void {
    const tree = store.state.trail[0]!;
    const part = [...walk(tree)].find((each) => each.id === id) ?? onlyTile(data, id);
    if (!part) return;
    if (!tiles.some((tile) => tile.part.id === id)) {
      const way = trailOf(tree, id, (focus) => layout(focus, canvas.clientWidth, canvas.clientHeight));
      if (way) store.change({ trail: way });
    }
    store.change({ selected: part });
    current = id;
    setCurrent(id);
    showDetails();
  }

  function showDetails(): void {
    const title = panel.querySelector<HTMLElement>('h4');
    title?.focus({ preventScroll: true });
    panel.scrollIntoView({ block: 'nearest' });
  }

  function tileOf(target: EventTarget | null): Tile | null {
    const id = target instanceof Element ? target.closest<HTMLElement>('.tile')?.dataset['id'] : undefined;
    return tiles.find(({ part }) => part.id === id) ?? null;
  }

  function focusTile({ part }: Tile): void {
    setCurrent(part.id);
    tileElements()
      .find((each) => each.dataset['id'] === part.id)
      ?.focus({ preventScroll: true });
  }

  function setCurrent(id: string | null): void {
    current = id;
    for (const each of tileElements()) each.tabIndex = each.dataset['id'] === id ? 0 : -1;
  }

  function tileElements(): HTMLElement[] {
    return [...canvas.querySelectorAll<HTMLElement>('.tile')];
  }

  function point(tile: Tile | null): void {
    const { focus } = store;
    pointed.textContent = tile ? partLabel(data, tile.part) : `${partTitle(focus)}, ${sumText(data, focus)}`;
  }

  point(null);
  return { reveal };
}

function legend(keysId: string, hasLimits: boolean): HTMLElement {
  const swatch = (name: string, words: string): HTMLElement =>
    element('li', {}, element('span', { class: `swatch ${name}` }), words);
  return element(
    'div',
    { class: 'legend' },
    element(
      'ul',
      {},
      swatch('estimate', 'dashed: an estimate'),
      swatch('removed', 'striped: left out, to try'),
      hasLimits && swatch('limit-swatch', 'left of a dotted line: the area that a limit allows'),
    ),
    element(
      'p',
      { id: keysId },
      'Areas are sizes. A click or Enter goes into a group, or shows details; Escape goes back; arrow keys move.',
    ),
  );
}
