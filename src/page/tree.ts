import type { PageFunction } from './data.js';
import { addedParts, projectPart } from './tree-files.js';

/** Something on the map: a package, a directory, or what holds others. */
export interface Part {
  /** Tells it from all others of the function. */
  readonly id: string;
  readonly kind:
    | 'function'
    | 'packages'
    /** A package that the project asks for, with what comes in through it. */
    | 'brought'
    | 'package'
    | 'directory'
    | 'file'
    /** Files of a directory that are not listed one by one. */
    | 'files'
    | 'added'
    | 'addition'
    /** Parts that are too small to be shown one by one. */
    | 'smaller';
  readonly name: string;
  readonly bytes: number;
  /** The largest first. */
  readonly children: readonly Part[];
  /** Which color it has on the map; parts that belong together have the same. */
  readonly hue: string;
  /** Of a package, or of the first of those that are brought: its place in the list. */
  readonly package?: number;
  /** Of a directory or a file. */
  readonly path?: string;
  readonly files?: number;
}

/** How packages are laid out: under what the project asks for, or one by one. */
export type Arrangement = 'asked' | 'single';

/** As many groups have a color of their own; the others share one. */
export const HUES = 8;

/** The parts of a function, for the map. */
export function buildTree(data: PageFunction, arrangement: Arrangement): Part {
  const groups = groupsOf(data);
  const packages = arrangement === 'asked' ? groups : sorted(groups.flatMap(flattened));
  const parts = [
    group({ id: 'packages', kind: 'packages', name: 'Packages', hue: 'none' }, packages),
    projectPart(data.project),
    group({ id: 'added', kind: 'added', name: 'Added by Vercel', hue: 'vercel' }, addedParts(data.added)),
  ];
  const shown = sorted(parts.filter(({ bytes }) => bytes > 0));
  return group({ id: 'function', kind: 'function', name: 'Everything', hue: 'none' }, shown);
}

/** For each package that the project asks for: itself, with what comes in through it. The largest first. */
export function groupsOf(data: PageFunction): readonly Part[] {
  const members = new Map<number | string, number[]>();
  for (const [index, each] of data.packages.entries()) {
    const top = each.chain[0] ?? index;
    const group = members.get(top);
    if (group) group.push(index);
    else members.set(top, [index]);
  }
  const sums = [...members].map(([top, indexes]) => {
    return { top, indexes, bytes: indexes.reduce((sum, index) => sum + data.packages[index]!.bytes, 0) };
  });
  sums.sort((a, b) => b.bytes - a.bytes);
  return sums.map(({ top, indexes, bytes }, rank): Part => {
    const hue = rank < HUES ? String(rank) : 'other';
    const children = sorted(indexes.map((index) => packagePart(data, index, hue)));
    if (children.length === 1 && children[0]!.package === top) return children[0]!;
    const name = typeof top === 'number' ? data.packages[top]!.name : top;
    const head = { id: `brought:${top}`, kind: 'brought', name, hue } as const;
    return { ...head, bytes, children, ...(typeof top === 'number' && { package: top }) };
  });
}

function packagePart({ packages }: PageFunction, index: number, hue: string): Part {
  const { name, bytes } = packages[index]!;
  return { id: `package:${index}`, kind: 'package', name, bytes, children: [], hue, package: index };
}

function flattened(part: Part): readonly Part[] {
  return part.kind === 'brought' ? part.children : [part];
}

function group(head: Omit<Part, 'bytes' | 'children'>, children: readonly Part[]): Part {
  return { ...head, bytes: children.reduce((sum, { bytes }) => sum + bytes, 0), children };
}

/** @returns the parts, the largest first */
export function sorted(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => b.bytes - a.bytes);
}

/** @returns the part itself and all that is below it */
export function* walk(part: Part): Generator<Part> {
  yield part;
  for (const child of part.children) yield* walk(child);
}
