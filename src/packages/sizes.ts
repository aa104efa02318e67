import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** How big one release of a distribution is, for CPython 3.12 on Linux x86_64. */
export interface ReleaseSize {
  readonly version: string;
  /** What Vercel's builder counts: the files of the installed distribution without those that it strips, in bytes. */
  readonly bytes: number;
  /** The compressed wheel; null where its size is not known. */
  readonly wheelBytes: number | null;
  /**
   * How `bytes` is known. `exact`: the RECORD of that very wheel; `measured`: the directory of the wheel for CPython 3.11; `estimate`: worked
   * out from the wheel.
   */
  readonly basis: 'exact' | 'measured' | 'estimate';
}

/** What is known of the sizes of a distribution. */
export interface DistributionSizes {
  /** `pure`: the same for every system; `native`: compiled; `source`: has no wheel; `elsewhere`: has wheels for other systems only. */
  readonly kind: 'pure' | 'native' | 'source' | 'elsewhere';
  /** The newest first. */
  readonly releases: readonly ReleaseSize[];
}

const KINDS = { p: 'pure', n: 'native', s: 'source', x: 'elsewhere' } as const;

const known = new Map<string, DistributionSizes | null>();
let text: string | undefined;

/**
 * The table of sizes: a line for each of some 5,000 distributions, made by scripts/package-sizes.mjs from lock files and environments of public
 * repositories. It is read when something is first asked of it, and never taken apart as a whole.
 *
 * @throws Error when the package is damaged
 */
function table(): string {
  return (text ??= load());
}

function load(): string {
  // Beside the bundled code in the published package, where it is compressed; beside this file when run from the sources.
  const packed = new URL('sizes.data.txt.gz', import.meta.url);
  if (existsSync(packed)) return gunzipSync(readFileSync(packed)).toString('latin1');
  return readFileSync(new URL('sizes.data.txt', import.meta.url), 'latin1');
}

/** The day (ISO 8601) of the newest release in the table. */
export function sizesDate(): string {
  return table().slice(0, table().indexOf('\n'));
}

/** @returns the sizes of a distribution by its normalised name; null for one that the table does not have */
export function findSizes(name: string): DistributionSizes | null {
  let sizes = known.get(name);
  if (sizes === undefined) known.set(name, (sizes = read(name)));
  return sizes;
}

function read(name: string): DistributionSizes | null {
  const text = table();
  const start = lines().get(name);
  if (start === undefined) return null;
  const [kind = '', releases = ''] = text.slice(start + name.length + 1, text.indexOf('\n', start)).split('|');
  return { kind: KINDS[kind as keyof typeof KINDS], releases: releases.split(' ').map(readRelease) };
}

let starts: Map<string, number> | undefined;

/** Where the line of each distribution begins. */
function lines(): ReadonlyMap<string, number> {
  if (starts) return starts;
  starts = new Map();
  const text = table();
  // The first line is the date.
  for (let at = text.indexOf('\n') + 1; at < text.length; at = text.indexOf('\n', at) + 1)
    starts.set(text.slice(at, text.indexOf('|', at)), at);
  return starts;
}

/** `1.2.0:1a!:5`: version, KiB in base 36, a mark for what is no estimate, KiB of the wheel. */
function readRelease(item: string): ReleaseSize {
  const [version = '', bytes = '', wheel] = item.split(':');
  const mark = bytes.at(-1);
  return {
    version,
    bytes: kibibytes(bytes.replace(/[!~]$/, '')),
    wheelBytes: wheel === undefined ? null : kibibytes(wheel),
    basis: mark === '!' ? 'exact' : mark === '~' ? 'measured' : 'estimate',
  };
}

function kibibytes(text: string): number {
  return parseInt(text, 36) * 1024;
}
