// `npm run bench`: how long the CLI takes, beside what a user could run instead. It only measures: nothing here fails
// because something is slow. docs/benchmarks.md has a run and says how to read it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, release, tmpdir, type } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  LABELS,
  parsing,
  projectCommands,
  startCommands,
  withoutHazards,
  withoutShutdown,
  withoutSizes,
} from './commands.mjs';
import {
  generateHazards,
  generateHeavy,
  generateLarge,
  generateLocked,
  generateMany,
  generateOneLine,
  generateSmall,
  generateStopping,
} from './generate/projects.mjs';
import { measure } from './measure.mjs';
import { readOptions, USAGE } from './options.mjs';
import { astGrepBinary, packageVersion, peerVersions } from './peers.mjs';
import { median, shares, summarise, tables } from './report.mjs';
import { cliWithoutSizes } from './without-sizes.mjs';

// npm changes to the package's directory, but remembers where the user is.
const userDirectory = process.env.INIT_CWD ?? process.cwd();
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const options = readOptions(process.argv.slice(2));
if (typeof options === 'string' || options.help) {
  console.log(typeof options === 'string' ? `${options}\n\n${USAGE}` : USAGE);
  process.exitCode = options.help ? 0 : 2;
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'fastapi-vercel-lint-bench-'));
  try {
    await bench(options, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Measures everything and prints it. */
async function bench({ runs, project, repository, factory, json }, scratch) {
  const cli = snapshot(scratch);
  const sizeless = await cliWithoutSizes(join(scratch, 'sizeless'));
  const projects = project
    ? [{ group: 'The project', path: resolve(userDirectory, project) }]
    : repository
      ? extend(resolve(userDirectory, repository), factory, scratch)
      : generate(scratch);
  const loadBefore = loadavg()[0];
  const results = measure(
    [
      ...startCommands(cli),
      ...projects.flatMap((each) => [
        ...projectCommands(cli, each),
        withoutSizes(sizeless, each),
        ...(each.isAboutShutdown ? withoutShutdown(cli, each) : []),
        ...(each.isAboutHazards ? [...withoutHazards(cli, each), parsing(cli, each)] : []),
      ]),
    ],
    runs,
    scratch,
  );
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');

  const bare = median(results.find((each) => each.label === LABELS.bare).times);
  const rows = results.map((each) => summarise(each, bare));
  const machine = {
    system: `${type()} ${release().split('-')[0]}`,
    cores: availableParallelism(),
    node: process.version,
    load: { before: loadBefore, after: loadavg()[0] },
  };
  console.log(
    `${describe(machine, runs)}\n\n${tables(rows)}\n\nWhere the CLI's time goes, in ms\n\n${shareTable(rows)}`,
  );
  if (!astGrepBinary()) console.log('\nast-grep is not installed, so it is not in the tables.');
  if (json) {
    const report = { machine, runs, versions: versions(), results: results.map(forJson) };
    writeFileSync(resolve(userDirectory, json), `${JSON.stringify(report, null, 2)}\n`);
  }
}

/**
 * Copies the built CLI, so that a build that someone starts meanwhile changes nothing.
 *
 * @returns the copy's cli.js
 */
function snapshot(scratch) {
  if (!existsSync('dist/cli.js')) {
    const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--no-types'], { stdio: 'inherit' });
    if (status !== 0) throw new Error('the build failed');
  }
  const folder = join(scratch, 'package');
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json')); // says that the files are ES modules
  return join(folder, 'dist', 'cli.js');
}

/** Writes the generated projects. */
function generate(scratch) {
  const directory = (name) => {
    const path = join(scratch, name);
    mkdirSync(path);
    return path;
  };
  const names = [
    'one-line',
    'small',
    'hazards',
    'heavy',
    'stopping',
    'locked',
    'large-root',
    'large-below',
    'many-files',
  ];
  const [oneLine, small, hazards, heavy, stopping, locked, root, below, many] = names.map(directory);
  generateOneLine(oneLine);
  generateSmall(small);
  generateHazards(hazards);
  generateHeavy(heavy);
  generateMany(many);
  generateStopping(stopping);
  generateLocked(locked);
  generateLarge(root, '');
  generateLarge(below, 'services/api');
  return [
    { group: 'One line of Python', path: oneLine },
    { group: 'Small project', path: small, isAboutShutdown: true, isAboutHazards: true },
    { group: 'Small project with every hazard, six times', path: hazards, isAboutHazards: true },
    { group: 'Small project with heavy packages', path: heavy },
    { group: 'Small project with much shutdown code', path: stopping, isAboutShutdown: true },
    { group: 'Small project with a uv.lock of 3 MB', path: locked },
    { group: 'Large repository, service at the root', path: root },
    { group: 'Large repository, services/api named', path: join(below, 'services/api') },
    { group: 'Small project among 200,000 files of data', path: many },
  ];
}

/** Copies a repository that has no app for Vercel, and adds two: one that uses its own code, and a small one below. */
function extend(repository, factory, scratch) {
  const root = join(scratch, 'repository');
  cpSync(repository, root, { recursive: true, filter: (path) => !/[\\/]\.git(?:[\\/]|$)/.test(path) });
  const [module, name] = factory.split(':');
  writeFileSync(join(root, 'main.py'), `from ${module} import ${name}\n\napp = ${name}()\n`);
  const service = join(root, 'services', 'api');
  mkdirSync(service, { recursive: true });
  generateSmall(service);
  rmSync(join(service, '.git'), { recursive: true, force: true });
  mkdirSync(join(root, '.git'), { recursive: true });
  return [
    { group: 'The repository as one project', path: root, isAboutHazards: true },
    { group: 'A small service in the repository', path: service },
  ];
}

/** The part of each run on a project that is not about the project. */
function shareTable(rows) {
  const of = (label) => rows.find((row) => row.label === label).median;
  const totals = rows.filter((row) => row.label === LABELS.check).map(({ group, median: ms }) => ({ group, ms }));
  return shares({ node: of(LABELS.bare), version: of(LABELS.version), wasm: of(LABELS.wasm) }, totals);
}

function versions() {
  return { 'fastapi-vercel-lint': packageVersion('.'), ...peerVersions() };
}

function describe({ system, cores, node, load }, runs) {
  const names = Object.entries(versions()).map(([name, version]) => `${name} ${version ?? '(not installed)'}`);
  return [
    `${system}, ${cores} cores, Node ${node}; load ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after`,
    names.join(', '),
    `${runs} interleaved runs of each command after one warm-up; whole processes`,
  ].join('\n');
}

/** A result without the paths of this machine. */
function forJson({ group, label, times, rss }) {
  return { group, label, median: median(times), times, rss };
}
