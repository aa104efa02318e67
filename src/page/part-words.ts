import { isEstimate, type PageFunction, type Size } from './data.js';
import { aboutText, countText, maybeAbout, shareText, shortName } from './sizes.js';
import { chainNames } from './sentences.js';
import type { Part } from './tree.js';

/** What a part is called: a group by what it is a group of. */
export function partTitle(part: Part): string {
  if (part.kind !== 'brought') return part.name;
  const others = part.children.filter((child) => child.package !== part.package || part.package === undefined).length;
  return part.package === undefined ? `what ${part.name} asks for` : `${part.name} and ${others} it brings`;
}

/** The size of a part with its band: errors that have nothing to do with one another add up to less than their sum. */
export function partSize(data: PageFunction, part: Part): Size {
  const [below, above] = squares(data, part);
  return { bytes: part.bytes, low: Math.max(0, part.bytes - Math.sqrt(below)), high: part.bytes + Math.sqrt(above) };
}

function squares(data: PageFunction, part: Part): [below: number, above: number] {
  if (part.children.length > 0) {
    const sums: [number, number] = [0, 0];
    for (const child of part.children) {
      const [below, above] = squares(data, child);
      sums[0] += below;
      sums[1] += above;
    }
    return sums;
  }
  const each = part.kind === 'package' ? data.packages[part.package!]! : null;
  return each && isEstimate(each) ? [(each.bytes - each.low) ** 2, (each.high - each.bytes) ** 2] : [0, 0];
}

/** Whether the size of a part looks like an estimate: more than a tenth of it is. */
export function isMostlyEstimate(data: PageFunction, part: Part): boolean {
  return estimated(data, part) > part.bytes / 10;
}

function estimated(data: PageFunction, part: Part): number {
  if (part.children.length > 0) return part.children.reduce((sum, child) => sum + estimated(data, child), 0);
  if (part.kind === 'addition') return part.bytes;
  return part.kind === 'package' && isEstimate(data.packages[part.package!]!) ? part.bytes : 0;
}

/** A size as a tile shows it: `about 53 MiB` where it is an estimate. */
export function partSizeText(data: PageFunction, part: Part): string {
  return maybeAbout(part.bytes, isMostlyEstimate(data, part));
}

/** A part in a line: its name, its size, and the rest. */
export function partLabel(data: PageFunction, part: Part): string {
  return [shortName(partTitle(part), 160), partSizeText(data, part), ...partWords(data, part)].join(', ');
}

/** What there is to say of a part beside its name and its size. */
export function partWords(data: PageFunction, part: Part): string[] {
  const words = [`${shareText(part.bytes, data.bytes)} of the function`];
  if (part.kind === 'package') {
    const names = chainNames(data, data.packages[part.package!]!);
    if (names.length > 0) words.push(`comes in through ${names.map((name) => shortName(name, 40)).join(' → ')}`);
  }
  if (part.kind === 'directory' && part.files !== undefined) words.push(countText(part.files, 'file'));
  return words;
}

/** @returns `about 412 MiB`, for a sum */
export function sumText(data: PageFunction, part: Part): string {
  return aboutText(partSize(data, part));
}
