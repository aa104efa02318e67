import { hierarchy, treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy';
import { countText, shortName } from './sizes.js';
import type { Part } from './tree.js';

/** A part at its place on the map, in pixels. */
export interface Tile {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the tiles of its parts are inside; then it shows its name at the top only. */
  readonly isFrame: boolean;
  /** The frame that it is in; null for the outermost. */
  readonly parent: Tile | null;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The top of a frame, where its name is; what follows is its edge. Both are in style/map.css, too. */
export const HEADER = 24;
const EDGE = 3;

/** A tile that is smaller cannot be hit: parts that would be are put together in one. In square pixels. */
const LEAST_AREA = 26 * 26;
/** A frame that is smaller would be all edge. */
const LEAST_FRAME = { width: 84, height: 74 };

/** Close to the golden ratio: names are wider than high. */
const tile = treemapSquarify.ratio(1.5);

/**
 * Lays out what is inside a part. Among the parts of one frame, areas are proportional to bytes.
 *
 * @param focus what fills the map
 * @returns frames before what is in them
 */
export function layout(focus: Part, width: number, height: number): Tile[] {
  const tiles: Tile[] = [];
  place(focus, { x: 0, y: 0, width, height }, null, tiles);
  return tiles;
}

function place(part: Part, box: Box, parent: Tile | null, tiles: Tile[]): void {
  const children = withoutTiny(part, box.width * box.height);
  const root = hierarchy<Part>({ ...part, children }, (each) => (each.id === part.id ? each.children : []));
  root.sum(({ id, bytes }) => (id === part.id ? 0 : bytes));
  if (!root.value) return;
  tile(root as HierarchyRectangularNode<Part>, box.x, box.y, box.x + box.width, box.y + box.height);
  for (const { data, x0, y0, x1, y1 } of (root.children ?? []) as HierarchyRectangularNode<Part>[]) {
    const own = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    const isFrame =
      data.kind !== 'smaller' &&
      data.children.length > 0 &&
      own.width >= LEAST_FRAME.width &&
      own.height >= LEAST_FRAME.height;
    const found: Tile = { part: data, ...own, isFrame, parent };
    tiles.push(found);
    if (isFrame) place(data, inside(own), found, tiles);
  }
}

function inside({ x, y, width, height }: Box): Box {
  return { x: x + EDGE, y: y + HEADER, width: width - 2 * EDGE, height: height - HEADER - EDGE };
}

/** The parts of a part, with those that would be too small to see put together. */
function withoutTiny(part: Part, area: number): readonly Part[] {
  const { children } = part;
  const leastBytes = (LEAST_AREA / Math.max(1, area)) * part.bytes;
  let first = children.findIndex(({ bytes }) => bytes < leastBytes);
  if (first < 0 || first === children.length - 1) return children;
  let bytes = children.slice(first).reduce((sum, each) => sum + each.bytes, 0);
  // Together they have to be large enough as well; the last ones that are shown make up for it.
  while (bytes < leastBytes && first > 1) bytes += children[--first]!.bytes;
  const tiny = children.slice(first);
  if (first > 0 && bytes <= part.bytes / 2) return [...children.slice(0, first), together(part, tiny)];
  // Thousands of the same size: one tile for all of them would show nothing.
  const size = Math.max(2, Math.ceil(Math.sqrt(tiny.length)));
  const stacks = Math.ceil(tiny.length / size);
  return [
    ...children.slice(0, first),
    ...Array.from({ length: stacks }, (_, index) =>
      together(part, tiny.slice(index * size, (index + 1) * size), index),
    ),
  ];
}

function together(part: Part, children: readonly Part[], index?: number): Part {
  const what = children.every(({ kind }) => kind === 'package' || kind === 'brought') ? 'package' : 'part';
  const [first, last] = [children[0]!.name, children.at(-1)!.name];
  return {
    id: `${part.id}>${index ?? ''}:${children.length}`,
    kind: 'smaller',
    name:
      index === undefined
        ? countText(children.length, `smaller ${what}`)
        : `${shortName(first, 24)} … ${shortName(last, 24)}`,
    bytes: children.reduce((sum, { bytes }) => sum + bytes, 0),
    children,
    hue: part.hue === 'none' ? 'other' : part.hue,
  };
}
