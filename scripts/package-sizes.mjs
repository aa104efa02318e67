// Writes src/packages/sizes.data.txt: how big published distributions are, and src/packages/wheel-ratios.data.ts: how much is in a wheel.
// `node scripts/package-sizes.mjs <directory> [--date <ISO date>] [--without <owner/repo>] [--out <directory>]`, where <directory> holds:
// - packages.tsv, versions.tsv: sizes of wheels from lock files, and estimates of what is in them;
// - exact.tsv: sums over RECORD files, with their source;
// - measured-cp311.tsv: sums over the directories of wheels;
// - model.tsv: the proportion of unpacked to compressed size that is usual for a kind of wheel.
// Their columns are described in the README beside them. `--without` leaves out what one repository's environments showed, and `--without-measured` what
// the directories of wheels did, to test estimates against them (scripts/bundle-backtest.mjs).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareVersions } from './compare-versions.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string' },
    'without-measured': { type: 'boolean' },
    out: { type: 'string' },
    date: { type: 'string' },
  },
});
const [directory] = positionals;
if (directory === undefined) throw new Error('name the directory that holds packages.tsv');
const OUT = options.out ?? fileURLToPath(new URL('../src/packages/', import.meta.url));

/** How a size is known. `!`: the RECORD of that very wheel; `~`: the directory of a wheel for CPython 3.11. */
const EXACT = '!';
const MEASURED = '~';
/** Below this, a ratio of two sizes in KiB is more rounding than fact. */
const SMALLEST_WHEEL = 4096;

const ratios = readRatios();
const packages = new Map();
for (const [name, version, wheel, unpacked, exact, tag, , shipped] of rows('packages.tsv')) {
  // What leaves the wheel's directory does not count; the share is much the same in every release.
  const share = Number(unpacked) > 0 ? Number(shipped) / Number(unpacked) : 1;
  const releases = new Map();
  packages.set(name, { name, kind: kindOf(tag), group: groupOf(name, tag), share, releases });
  note(releases, version, Number(wheel), Number(shipped), exact === '1' ? EXACT : '');
}
for (const [name, version, wheel, unpacked] of rows('versions.tsv')) {
  const known = packages.get(name);
  if (known && !known.releases.has(version))
    note(known.releases, version, Number(wheel), Number(unpacked) * known.share, '');
}
const measured = options['without-measured'] ? [] : rows('measured-cp311.tsv');
for (const [name, version, platform, wheel, shipped] of measured) {
  const group = platform === 'any' ? 'pure' : 'cext';
  const known = packages.get(name) ?? { name, kind: kindOf(platform), group, share: 1, releases: new Map() };
  packages.set(name, known);
  const old = known.releases.get(version);
  const bytes = Number(wheel) * 2 ** 20;
  // A wheel for 3.12 has another size than one for 3.11, in the same proportion.
  const scale = old?.wheel > 0 && bytes > 0 && old.wheel / bytes < 2 && bytes / old.wheel < 2 ? old.wheel / bytes : 1;
  note(known.releases, version, old?.wheel || bytes, Number(shipped) * 2 ** 20 * scale, MEASURED);
}
// Exact sums go last: nothing is better.
const spoilt = new Set();
for (const [name, version, , shipped, , wheel, sources, source] of rows('exact.tsv')) {
  const known = packages.get(name);
  if (!known) continue;
  // What another repository shows too does not come from the one that is left out.
  const isLeftOut = options.without !== undefined && source.startsWith(`${options.without}:`) && sources === '1';
  if (isLeftOut) {
    spoilt.add(name);
    const release = known.releases.get(version);
    if (release?.mark === EXACT) release.mark = '';
  } else note(known.releases, version, known.releases.get(version)?.wheel || Number(wheel), Number(shipped), EXACT);
}
for (const name of spoilt) forget(packages.get(name));
for (const each of packages.values()) scaleToOwn(each);
writeFileSync(join(OUT, 'sizes.data.txt'), render());
writeFileSync(join(OUT, 'wheel-ratios.data.ts'), renderRatios());
console.log(`${packages.size} packages, ${readFileSync(join(OUT, 'sizes.data.txt')).length} bytes`);

function rows(file) {
  const lines = readFileSync(join(directory, file), 'utf8').trim().split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

function note(releases, version, wheel, shipped, mark) {
  const old = releases.get(version);
  if (old?.mark === EXACT && mark !== EXACT) return;
  releases.set(version, { version, wheel, shipped, mark });
}

function kindOf(tag) {
  if (tag === 'sdist') return 's';
  if (tag === 'none') return 'x';
  if (/none-any$|^any$/.test(tag)) return 'p';
  return 'n';
}

/** Of a package whose exact sizes are left out, estimates that were made from them are worth nothing: only the kind of its wheels is left. */
function forget({ group, share, releases }) {
  for (const release of releases.values())
    if (release.mark === '' && release.wheel > 0)
      release.shipped = release.wheel * ratioOf(group, release.wheel) * Math.min(1, share);
}

/** What wheels of the same kind are grouped by: the names of model.tsv. */
function groupOf(name, tag) {
  if (/^nvidia-/.test(name)) return 'gpu';
  if (/none-any$/.test(tag)) return 'pure';
  if (/-abi3-/.test(tag)) return 'abi3';
  return /-none-/.test(tag) ? 'bin' : 'cext';
}

function ratioOf(group, wheel) {
  return ratios.get(group).find(({ upTo }) => wheel <= upTo).ratio;
}

/** group -> ratios by the size of the wheel, up to some bytes each */
function readRatios() {
  const units = { kB: 1e3, MB: 1e6 };
  const found = new Map();
  const usual = new Map();
  for (const [type, group, size, factor] of rows('model.tsv')) {
    if (type === 'ratio_default') usual.set(group, Number(factor));
    if (type !== 'ratio') continue;
    const [, number, unit] = /^(?:[\d.]+-|<)([\d.]+)(kB|MB)$/.exec(size) ?? [];
    const upTo = number === undefined ? Infinity : Number(number) * units[unit];
    found.set(group, [...(found.get(group) ?? []), { upTo, ratio: Number(factor) }]);
  }
  for (const [group, ratio] of usual) {
    const list = (found.get(group) ?? []).sort((a, b) => a.upTo - b.upTo);
    if (list.at(-1)?.upTo !== Infinity) list.push({ upTo: Infinity, ratio });
    found.set(group, list);
  }
  return found;
}

function renderRatios() {
  const lines = [...ratios].map(
    ([group, list]) => `  ${group}: [\n${list.map(({ upTo, ratio }) => `    [${upTo}, ${ratio}],`).join('\n')}\n  ],`,
  );
  return `// Made by scripts/package-sizes.mjs from model.tsv; not written by hand.

/** What is in a wheel by its compressed size in bytes (up to the first number, times the second), for each kind of wheel. */
export const WHEEL_RATIOS = {
${lines.join('\n')}
} as const satisfies Readonly<Record<string, readonly (readonly [upTo: number, ratio: number])[]>>;
`;
}

/** Estimates follow the nearest release of the same package of which both sizes are known. */
function scaleToOwn({ releases }) {
  // Builds of another index (`2.13.0+cpu`) have other things in them.
  const sure = [...releases.values()].filter(
    ({ version, mark, wheel }) => mark !== '' && wheel >= SMALLEST_WHEEL && !version.includes('+'),
  );
  if (sure.length === 0) return;
  const order = [...releases.values()].sort((a, b) => compareVersions(a.version, b.version));
  for (const release of order) {
    if (release.mark !== '' || release.wheel < SMALLEST_WHEEL) continue;
    const at = order.indexOf(release);
    const nearest = sure.reduce((best, each) =>
      Math.abs(order.indexOf(each) - at) < Math.abs(order.indexOf(best) - at) ? each : best,
    );
    release.shipped = (release.wheel * nearest.shipped) / nearest.wheel;
  }
}

function render() {
  const lines = [...packages.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, kind, releases }) => {
      const newestFirst = [...releases.values()].sort((a, b) => compareVersions(b.version, a.version));
      const items = newestFirst.map(
        ({ version, wheel, shipped, mark }) => `${version}:${size(shipped)}${mark}:${size(wheel)}`,
      );
      return `${name}|${kind}|${items.join(' ').replace(/:0(?= |$)/g, '')}`;
    });
  // The first line has no bar, so that no name can be found in it.
  return `${options.date ?? new Date().toISOString().slice(0, 10)}\n${lines.join('\n')}\n`;
}

/** Bytes in KiB, base 36; whatever is there has at least one. */
function size(bytes) {
  return bytes > 0 ? Math.max(1, Math.round(bytes / 1024)).toString(36) : '0';
}
