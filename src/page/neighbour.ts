/** A place on the map. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The place that one expects behind an arrow key: the nearest whose near edge is beyond, and rather one that is straight ahead.
 *
 * @returns its index in `places`, or null where there is none in that direction
 */
export function neighbour(from: Place, places: readonly Place[], direction: Direction): number | null {
  const start = turned(from, direction);
  let best: number | null = null;
  let least = Infinity;
  for (const [index, each] of places.entries()) {
    if (each === from) continue;
    const place = turned(each, direction);
    const ahead = place.near - start.near;
    if (ahead < 1 || place.far <= start.near + 1) continue;
    const gap = Math.max(0, place.near - start.far);
    const aside = Math.max(0, place.from - start.middle, start.middle - place.to);
    const cost = gap + 2 * aside + Math.min(ahead, 400) / 100;
    if (cost < least) [least, best] = [cost, index];
  }
  return best;
}

/** A place seen in a direction: from its near to its far edge, and across. */
function turned({ x, y, width, height }: Place, direction: Direction) {
  const isAcross = direction === 'left' || direction === 'right';
  const [start, length, from, breadth] = isAcross ? [x, width, y, height] : [y, height, x, width];
  const isBack = direction === 'left' || direction === 'up';
  const [near, far] = isBack ? [-(start + length), -start] : [start, start + length];
  return { near, far, from, to: from + breadth, middle: from + breadth / 2 };
}
