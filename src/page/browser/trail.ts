import type { PageFunction } from '../data.js';
import type { Tile } from '../layout.js';
import type { Part } from '../tree.js';

/** What there are details about. */
export function selectable(part: Part): Part | null {
  return part.package !== undefined || part.path !== undefined || part.kind === 'addition' ? part : null;
}

/** The parts from what fills the map down to a tile. */
export function trailTo(tile: Tile): Part[] {
  const way: Part[] = [];
  for (let each: Tile | null = tile; each; each = each.parent) way.unshift(each.part);
  return way;
}

/**
 * The way to where a part has a tile of its own: from everything, as few steps as it takes.
 *
 * @param draw lays out a part
 * @returns null where it is not on the map at all
 */
export function trailOf(tree: Part, id: string, draw: (focus: Part) => readonly Tile[]): Part[] | null {
  const way = [tree];
  for (;;) {
    const tiles = draw(way.at(-1)!);
    if (tiles.some(({ part }) => part.id === id)) return way;
    // The innermost that has it inside comes last.
    const around = tiles.findLast(({ part }) => contains(part, id));
    if (!around) return way.length > 1 || contains(tree, id) ? way : null;
    way.push(...trailTo(around));
  }
}

function contains(part: Part, id: string): boolean {
  return part.id === id || part.children.some((child) => contains(child, id));
}

/** A package that is not in the total has no tile, and details all the same. */
export function onlyTile({ packages }: PageFunction, id: string): Part | null {
  const index = Number(/^package:(\d+)$/.exec(id)?.[1] ?? NaN);
  const found = packages[index];
  if (!found) return null;
  return { id, kind: 'package', name: found.name, bytes: found.bytes, children: [], hue: 'other', package: index };
}
