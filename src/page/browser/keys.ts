import { HEADER, type Tile } from '../layout.js';
import { neighbour, type Direction, type Place } from '../neighbour.js';

/** What keys do on the map. */
export interface MapActions {
  tiles(): readonly Tile[];
  goTo(tile: Tile): void;
  goUp(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Makes arrow keys, Home, End and Escape work on the map; Enter and the space bar click, as they do on all buttons. */
export function handleKeys(canvas: HTMLElement, { tiles, goTo, goUp }: MapActions): void {
  canvas.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') goUp();
    else {
      const next = target(event, tiles());
      if (!next) return;
      goTo(next);
    }
    event.preventDefault();
  });
}

function target({ key, target: pressed }: KeyboardEvent, tiles: readonly Tile[]): Tile | undefined {
  if (key === 'Home') return tiles[0];
  if (key === 'End') return tiles.at(-1);
  const direction = ARROWS[key];
  const id = pressed instanceof HTMLElement ? pressed.dataset['id'] : undefined;
  const from = tiles.findIndex(({ part }) => part.id === id);
  if (!direction || from < 0) return undefined;
  const places = tiles.map(placeOf);
  return tiles[neighbour(places[from]!, places, direction) ?? from];
}

/** Of a frame only its top counts; the rest of it is covered by what is inside. */
function placeOf({ x, y, width, height, isFrame }: Tile): Place {
  return { x, y, width, height: isFrame ? HEADER : height };
}
