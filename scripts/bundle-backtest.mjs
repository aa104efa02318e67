// How well sizes are estimated: compares estimates with environments whose sizes are known.
// `node scripts/bundle-backtest.mjs <directory> [--json]`, where <directory> holds backtest.tsv, packages.tsv, versions.tsv, exact.tsv and
// measured-cp311.tsv. For each environment the table of sizes is made anew without what that environment showed, so that it is not asked for
// what it was told. docs/benchmarks.md has a run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSources } from './source-module.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [directory] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (directory === undefined) throw new Error('name the directory that holds backtest.tsv');
const scratch = 'node_modules/.cache/bundle-backtest';
mkdirSync(scratch, { recursive: true });

const environments = tsv('backtest.tsv').map((row) => ({
  source: row[0],
  python: row[1],
  truth: Number(row[6]),
  flags: row[9],
  requirements: row[10].split(';'),
}));
const byName = [];
const byVersion = [];
for (const [index, environment] of environments.entries()) {
  const { source, python, requirements } = environment;
  const { sizesOf } = await engine(index, ['--without', source.split(':')[0]]);
  // Newer releases than were installed then: the harder question.
  byName.push({ ...environment, ...sizesOf(requirements, python) });
  byVersion.push({ ...environment, ...sizesOf([...requirements, ...recordedIn(source)], python) });
}
report('Environments, by what their projects name', byName);
report('Environments, by the releases that are known to be installed', byVersion);
const closures = measuredClosures();
for (const isKnown of [true, false]) {
  const { sizeOfWheels } = await engine(`wheels-${isKnown}`, ['--without-measured']);
  report(
    `Closures of wheels, by their compressed sizes, ${isKnown ? 'with' : 'without'} what is known of other releases`,
    closures.map((each) => ({ ...each, ...sizeOfWheels(each.wheels, isKnown) })),
  );
}
rmSync(scratch, { recursive: true, force: true });

function report(title, rows) {
  const errors = rows.map(({ bytes, truth }) => Math.abs(bytes - truth) / truth).sort((a, b) => a - b);
  const inside = rows.filter(({ low, high, truth }) => low <= truth && truth <= high).length;
  const median = errors[Math.floor(errors.length / 2)];
  const widths = rows.map(({ low, high, bytes }) => (high - low) / 2 / bytes).sort((a, b) => a - b);
  console.log(`${title}: ${rows.length}`);
  for (const { source, truth, low, bytes, high, flags } of rows.length > 40 ? [] : rows) {
    const mark = low <= truth && truth <= high ? ' ' : '!';
    console.log(
      `${mark} ${source.split(':')[0]}: ${mib(truth)} MiB; ${mib(low)} to ${mib(high)}, likely ${mib(bytes)} ${flags ?? ''}`,
    );
  }
  console.log(
    `  median error ${percent(median)}, within the band ${inside} of ${rows.length} (${percent(inside / rows.length)}), median half width ${percent(widths[Math.floor(widths.length / 2)])}`,
  );
}

/** The functions of the model, with a table of sizes of their own. */
async function engine(id, without) {
  const out = join(scratch, String(id));
  mkdirSync(out, { recursive: true });
  const args = ['scripts/package-sizes.mjs', directory, '--out', out, '--date', '2026-08-31'];
  const { status, stderr } = spawnSync(process.execPath, [...args, ...without], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return importSources('scripts/bundle-backtest.entry.ts', out);
}

/** `name==version` of what exact.tsv has from an environment. */
function recordedIn(environment) {
  return tsv('exact.tsv').flatMap(([name, version, , , , , , source]) =>
    source.startsWith(environment) ? [`${name}==${version}`] : [],
  );
}

/** What each measured package brings along, where all of it was measured: the wheels, and what is in them. */
function measuredClosures() {
  const measured = new Map();
  for (const [name, version, platform, wheel, shipped] of tsv('measured-cp311.tsv'))
    if (!measured.has(name))
      measured.set(name, { name, version, platform, wheel: Number(wheel) * 2 ** 20, truth: Number(shipped) * 2 ** 20 });
  const requires = new Map(
    tsv('packages.tsv').map(([name, , , , , , list = '']) => [
      name,
      list
        .split(';')
        .filter((item) => item !== '' && !item.startsWith('@'))
        .map((item) => item.replace(/\[.*/, '')),
    ]),
  );
  return [...measured.keys()].flatMap((root) => {
    const names = new Set([root]);
    for (const name of names) for (const each of requires.get(name) ?? []) names.add(each);
    const wheels = [...names].map((name) => measured.get(name));
    if (names.size < 5 || wheels.includes(undefined)) return [];
    return [{ source: root, wheels, truth: wheels.reduce((sum, each) => sum + each.truth, 0) }];
  });
}

function tsv(file) {
  const lines = readFileSync(join(directory, file), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split('\t'));
}

function mib(bytes) {
  return (bytes / 2 ** 20).toFixed(1);
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
