// Writes src/packages/distributions.data.ts: which modules published distributions have, and what they bring along.
// `node scripts/distributions.mjs <packages.tsv> <directory of clones> [<directory of wheels>]`; clones lie in it as `owner+name/repo` or
// `owner+name`. Sources, in order of trust:
// - RECORD and METADATA of wheels, and of virtual environments that public repositories have committed by mistake;
// - `gazelle_python.yaml`, which rules_python makes from the wheels of a project;
// - lock files of uv and Poetry, over their history: what releases required;
// - packages.tsv: what the newest release requires on Linux x86_64 with CPython 3.12, extras included;
// - the tables of pipreqs and Pants, where both say the same.
// With `--base`, what the file says already is kept, and the sources add to it: for clones that are no longer at hand.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareVersions } from './compare-versions.mjs';

const OUT = fileURLToPath(new URL('../src/packages/distributions.data.ts', import.meta.url));
const hasBase = process.argv.includes('--base');
const [table, clones, wheels] = process.argv.slice(2).filter((word) => word !== '--base');
if (table === undefined || clones === undefined) throw new Error('name packages.tsv and the directory of the clones');

/** Of each lock file this many of its versions are read, spread over its history. */
const VERSIONS_OF_A_LOCK = 12;
/** Directories and files beside the modules, which wheels should not have at top level and nobody imports on purpose. */
const JUNK =
  /^(?:tests?|testing|docs?|examples?|samples?|scripts?|benchmarks?|tools|bin|build|dist|setup|conftest|data|assets|images|notebooks?|src|lib|app|main|utils?|config|licen[cs]es?|node_modules|requirements|frontend|backend|cli|evals|multi_agents|materialx|\w+__mypyc|__init__|_.*)$/i;
/** Packages that several distributions share, also where one of them has an `__init__.py` there. */
const SHARED = new Set(
  [
    'google google.cloud google.ai azure azure.ai azure.mgmt azure.storage azure.search azure.keyvault azure.monitor azure.communication',
    'opentelemetry opentelemetry.instrumentation opentelemetry.exporter opentelemetry.exporter.otlp opentelemetry.exporter.otlp.proto',
    'opentelemetry.propagators opentelemetry.resource opentelemetry.sdk.extension opentelemetry.util',
    'llama_index llama_index.agent llama_index.embeddings llama_index.indices llama_index.llms llama_index.multi_modal_llms',
    'llama_index.postprocessor llama_index.program llama_index.question_gen llama_index.readers llama_index.retrievers llama_index.storage',
    'llama_index.tools llama_index.vector_stores zope ruamel jaraco backports vercel openinference openinference.instrumentation',
  ].flatMap((line) => line.split(' ')),
);
/** Distributions that bring nothing to import, or that no app names. */
const LEFT_OUT = /^(?:types-|apache-airflow-providers-|pyobjc-|odoo-)|-stubs$/;
/** Extras that nobody asks for in an app. */
const DEVELOPMENT =
  /^(?:dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|mypy|types|ci|release|build|bench|benchmarks?|coverage|pre-commit|qa|check|cover|enabler|type)/;
/** Longer lists of extras are left out; an extra that is not in the table counts as unknown. */
const LONGEST_EXTRAS = 500;

/** name -> version -> names of what it requires */
const required = new Map();
/** name -> version -> extra -> names of what it adds */
const optional = new Map();
/** name -> version -> { modules, source } */
const recorded = new Map();
/** module -> distribution -> source, of tables without versions */
const listed = new Map();

for (const clone of readdirSync(clones).sort()) {
  const directory = existsSync(join(clones, clone, 'repo')) ? join(clones, clone, 'repo') : join(clones, clone);
  const head = git(directory, 'rev-parse', 'HEAD')?.trim();
  if (head) readClone(directory, `${clone.replace('+', '/')}@${head.slice(0, 12)}`);
}
if (wheels !== undefined)
  for (const file of readdirSync(wheels)) if (file.endsWith('.whl')) readWheel(join(wheels, file));

const rows = hasBase ? await extendBase() : assemble();
writeFileSync(OUT, render(rows));
spawnSync('npx', ['prettier', '--write', '--log-level', 'warn', OUT], { stdio: 'inherit' });
const withModules = rows.filter(({ modules = [] }) => modules.length > 0).length;
console.log(`${rows.length} distributions, ${withModules} of them with modules, ${readFileSync(OUT).length} bytes`);

/** The rows of the file as it is, with those of packages.tsv that it lacks, and with what lock files show of the past of requirements. */
async function extendBase() {
  const { transform } = await import('esbuild');
  const { code } = await transform(readFileSync(OUT, 'utf8'), { loader: 'ts', format: 'esm' });
  const base = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const rows = decode(base);
  for (const line of readFileSync(table, 'utf8').trim().split('\n').slice(1)) {
    const [name, version, , , , , requires = ''] = line.split('\t');
    const items = requires.split(';').filter((item) => item !== '');
    const extras = items.filter((item) => item.startsWith('@'));
    const plain = items.filter((item) => !item.startsWith('@'));
    const known = rows.get(name);
    if (known && !known.isUnknown) {
      if (known.extras.length === 0) known.extras = extras;
      // What stood in no row could not be referred to.
      const names = new Set(known.requires.map((item) => item.replace(/\[.*/, '')));
      const lacking = plain.filter((item) => !names.has(item.replace(/\[.*/, '')));
      if (compareVersions(known.version, version) <= 0)
        known.requires.push(...lacking.filter((item) => item.startsWith('nvidia-')));
      // What a release of the same minor version requires, and none of the older ones is known to have dropped, was overlooked.
      else if (minorOf(known.version) === minorOf(version))
        known.requires.push(...lacking.filter((item) => !LEFT_OUT.test(item) && !known.older.has(item)));
      // A lock file of that very version that does not have it says more.
      for (const [item, last] of known.older)
        if (required.get(name)?.get(last)?.has(item) === false) known.older.delete(item);
    } else if (!LEFT_OUT.test(name)) {
      rows.set(name, {
        name,
        version,
        oldest: version,
        modules: [],
        requires: plain,
        extras,
        older: new Map(),
        added: new Map(),
        source: '',
      });
    }
  }
  for (const row of rows.values()) if (!row.isUnknown) row.added = new Map([...row.added, ...addedTo(row)]);
  const all = [...rows.values()].filter(({ isUnknown }) => !isUnknown);
  return [...all, ...unknown(all)].sort(byName);
}

function decode({ DISTRIBUTIONS, MODULES, MODULE_SOURCES }) {
  const lines = DISTRIBUTIONS.split('\n').map((line) => line.split('|'));
  const named = (text) => {
    const [, number, extras = ''] = /^(\w+)(\[.*\])?/.exec(text);
    return lines[parseInt(number, 36)][0] + extras;
  };
  const split = (field = '') => (field === '' ? [] : field.split(' '));
  const rows = new Map();
  for (const [name, versions, requires, older, extras] of lines) {
    if (versions === undefined) {
      rows.set(name, { name, isUnknown: true });
      continue;
    }
    const [oldest, version = oldest] = versions.split('~');
    const added = split(requires).flatMap((item) => {
      const [, last] = item.split('>');
      return last === undefined ? [] : [[named(item), last]];
    });
    rows.set(name, {
      name,
      oldest,
      version,
      modules: [],
      requires: split(requires).map(named),
      added: new Map(added),
      older: new Map(
        split(older).map((item) => [
          named(item.slice(0, item.lastIndexOf('@'))),
          item.slice(item.lastIndexOf('@') + 1),
        ]),
      ),
      extras: split(extras).map((item) => {
        const [extra, list = ''] = item.split(/:(.*)/s);
        return `@${extra}:${(list.match(/[^,[]+(?:\[[^\]]*\])?/g) ?? []).map(named).join('|')}`;
      }),
      source: '',
    });
  }
  for (const line of MODULES.split('\n')) {
    const [name, field, place] = line.split('|');
    const [number, version] = place.split(' ');
    const items = field.split(' ').map((item) => item.split('@'));
    const row = rows.get(name);
    row.modules = items.filter(([, last]) => !last).map(([item]) => (item === '=' ? name.replaceAll('-', '_') : item));
    row.gone = new Map(items.filter(([, last]) => last));
    row.decodedSource = [Number(number), version ?? ''];
    row.source = MODULE_SOURCES[Number(number)];
  }
  return rows;
}

function minorOf(version) {
  return version.split('.').slice(0, 2).join('.');
}

/** The last version that lacked a requirement which all newer ones have. */
function addedTo({ name, version, requires }) {
  if (requires === null) return new Map();
  const versions = required.get(name) ?? new Map();
  const sorted = [...versions.keys()].filter((each) => compareVersions(each, version) < 0).sort(compareVersions);
  const added = new Map();
  for (const item of requires) {
    const plain = item.replace(/\[.*/, '');
    const last = sorted.filter((each) => !versions.get(each).has(plain)).at(-1);
    // One release without it among others that have it is more likely a gap in what was seen.
    const isSteady =
      last !== undefined && sorted.every((each) => compareVersions(each, last) > 0 || !versions.get(each).has(plain));
    if (isSteady) added.set(item, last);
  }
  return added;
}

function git(directory, ...args) {
  const { status, stdout } = spawnSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : null;
}

function readClone(directory, id) {
  const locks = lockFiles(directory);
  for (const [hash, text] of contents(directory, [...locks.keys()])) readLock(locks.get(hash), text);
  const files = new Map();
  for (const line of (git(directory, 'ls-tree', '-r', '-z', 'HEAD') ?? '').split('\0')) {
    const [, hash, path] = /^\d+ blob (\w+)\t(.*)$/.exec(line) ?? [];
    if (hash && (/site-packages\/[^/]+\.dist-info\/(?:RECORD|METADATA)$/.test(path) || isTable(path)))
      files.set(path, hash);
  }
  const texts = contents(directory, [...new Set(files.values())]);
  for (const [path, hash] of files) {
    const text = texts.get(hash);
    if (text === undefined) continue;
    const [, written, version, kind] = /\/([^/]+)-([^/-]+)\.dist-info\/(RECORD|METADATA)$/.exec(path) ?? [];
    if (kind === 'METADATA') readMetadata(normalize(written), version, text);
    else if (kind === 'RECORD') record(normalize(written), version, text, `${id}:${path}`);
    else readTable(path, text, `${id}:${path}`);
  }
}

function isTable(path) {
  return /(?:^|\/)gazelle_python[^/]*\.yaml$|^pipreqs\/mapping$|\/dependency_inference\/default_module_mapping\.py$/.test(
    path,
  );
}

function readTable(path, text, source) {
  const pairs = path.endsWith('.yaml')
    ? [...text.matchAll(/^ {4}([\w.]+): ([\w.-]+)$/gm)].map(([, module, name]) => [module, name])
    : path.endsWith('.py')
      ? [...text.matchAll(/^ {4}"([\w.-]+)": \(([^)]*)\),/gm)].flatMap(([, name, list]) =>
          [...list.matchAll(/"([\w.]+)"/g)].map(([, module]) => [module, name]),
        )
      : [...text.matchAll(/^([\w.]+):([\w.-]+)\s*$/gm)].map(([, module, name]) => [module, name]);
  const kind = path.endsWith('.yaml') ? 'gazelle' : path.endsWith('.py') ? 'pants' : 'pipreqs';
  for (const [module, name] of pairs) {
    if (JUNK.test(module.split('.')[0])) continue;
    const known = listed.get(module) ?? new Map();
    const kinds = known.get(normalize(name)) ?? new Map();
    if (!kinds.has(kind)) kinds.set(kind, source);
    listed.set(module, known.set(normalize(name), kinds));
  }
}

/** Lock files of all commits. @returns hash of the text -> path */
function lockFiles(directory) {
  const log = git(
    directory,
    ...['log', '--all', '--format=tformat:@', '--raw', '--no-abbrev', '--diff-filter=AM', '--no-renames'],
    ...['--', '*uv.lock', '*poetry.lock'],
  );
  const byPath = new Map();
  for (const line of (log ?? '').split('\n')) {
    const [, hash, path] = /^:\d+ \d+ \w+ (\w+) \w\t(.*)$/.exec(line) ?? [];
    if (hash) byPath.set(path, [...(byPath.get(path) ?? []), hash]);
  }
  const chosen = new Map();
  for (const [path, all] of byPath) {
    const step = Math.max(1, all.length / VERSIONS_OF_A_LOCK);
    for (let i = 0; i < all.length; i += step) chosen.set(all[Math.floor(i)], path);
  }
  return chosen;
}

function contents(directory, hashes) {
  const texts = new Map();
  for (let from = 0; from < hashes.length; from += 200) {
    const input = `${hashes.slice(from, from + 200).join('\n')}\n`;
    const { stdout } = spawnSync('git', ['-C', directory, 'cat-file', '--batch'], { input, maxBuffer: 2 ** 31 - 1 });
    for (let at = 0; stdout && at < stdout.length;) {
      const end = stdout.indexOf(10, at);
      const [hash, type, size] = stdout.toString('utf8', at, end).split(' ');
      at = end + 1;
      if (type !== 'blob') continue;
      texts.set(hash, stdout.toString('utf8', at, at + Number(size)));
      at += Number(size) + 1;
    }
  }
  return texts;
}

function readLock(path, text) {
  for (const block of text.split(/^\[\[package\]\]/m).slice(1)) {
    const [, name] = /^name = "([^"]+)"/m.exec(block) ?? [];
    const [, version] = /^version = "([^"]+)"/m.exec(block) ?? [];
    // Builds of other indexes (`2.9.0+xpu`) require other things.
    if (!name || !version || version.includes('+') || /^source = \{ (?:editable|virtual|directory|path)/m.test(block))
      continue;
    const [, list = ''] = path.endsWith('poetry.lock')
      ? (/^\[package\.dependencies\]\r?\n([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(block) ?? [])
      : (/^dependencies = \[\r?\n([\s\S]*?)^\]/m.exec(block) ?? []);
    const names = path.endsWith('poetry.lock')
      ? [...list.matchAll(/^"?([\w.-]+)"? = (\[[\s\S]*?^\]|.*)/gm)].filter(
          ([, , value]) => !/optional = true/.test(value),
        )
      : [...list.matchAll(/\{ name = "([^"]+)"/g)];
    note(
      required,
      normalize(name),
      version,
      names.map(([, each]) => normalize(each)),
    );
  }
}

function readMetadata(name, version, text) {
  const [head] = text.split(/\r?\n\r?\n/);
  const lines = [...head.matchAll(/^Requires-Dist:\s*([\w.-]+)\s*(?:\[([^\]]*)\])?(.*)$/gm)].map(
    ([, each, extras = '', rest]) => ({
      item:
        normalize(each) +
        (extras === ''
          ? ''
          : `[${extras
              .split(',')
              .map((extra) => normalize(extra.trim()))
              .join(',')}]`),
      extra: /\bextra\s*==\s*['"]([^'"]+)/.exec(rest)?.[1],
      isElsewhere: /(?:sys_platform|platform_system|os_name)\s*==\s*['"](?:win32|Windows|darwin|Darwin|nt)/.test(rest),
    }),
  );
  // Markers other than extras are left out of account but for other systems: too many dependencies do no harm.
  const plain = lines.filter(({ extra, isElsewhere }) => extra === undefined && !isElsewhere);
  note(
    required,
    name,
    version,
    plain.map(({ item }) => item.replace(/\[.*/, '')),
  );
  const extras = new Map(
    [...head.matchAll(/^Provides-Extra:\s*([\w.-]+)/gm)].map(([, extra]) => [normalize(extra), []]),
  );
  for (const { item, extra, isElsewhere } of lines)
    if (extra !== undefined && !isElsewhere) extras.get(normalize(extra))?.push(item);
  const versions = optional.get(name) ?? new Map();
  optional.set(name, versions.set(version, extras));
}

function readWheel(file) {
  const [written, version] = file.slice(file.lastIndexOf('/') + 1).split('-');
  // The directory can be written otherwise than the file: `PyYAML-6.0.dist-info`. Packages inside the package have theirs deeper.
  const entries = execFileSync('unzip', ['-Z1', file], { encoding: 'utf8', maxBuffer: 2 ** 28 }).split('\n');
  const list = (kind) => {
    const entry = entries.find((each) => /^[^/]+\.dist-info\/[A-Z]+$/.test(each) && each.endsWith(`/${kind}`));
    return execFileSync('unzip', ['-p', file, entry], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  };
  const name = normalize(written);
  record(name, version, list('RECORD'), `https://pypi.org/project/${name}/${version}/`);
  readMetadata(name, version, list('METADATA'));
}

function note(map, name, version, value) {
  const versions = map.get(name) ?? new Map();
  map.set(name, versions);
  versions.set(version, new Set([...(versions.get(version) ?? []), ...value]));
}

function record(name, version, text, source) {
  const versions = recorded.get(name) ?? new Map();
  recorded.set(name, versions);
  if (!versions.has(version)) versions.set(version, { modules: modulesOf(text), source });
}

/** The modules of a RECORD: top-level names, or longer ones below packages that have no `__init__.py` or are shared. */
function modulesOf(text) {
  const files = text
    .split(/\r?\n/)
    .map((line) =>
      (line.startsWith('"') ? line.slice(1, line.indexOf('"', 1)) : line.split(',')[0]).replaceAll('\\', '/'),
    )
    .filter((file) => /\.(?:py|so|pyd)$/.test(file) && !/^\.\.|__pycache__|\.(?:dist-info|data|libs)\//.test(file));
  const packages = new Set(files.filter((file) => file.endsWith('/__init__.py')).map((file) => file.slice(0, -12)));
  const found = new Set();
  for (const file of files) {
    const parts = file.split('/');
    const names = [...parts.slice(0, -1), parts.at(-1).replace(/\..*$/, '')];
    let depth = 1;
    const isPackage = () =>
      packages.has(parts.slice(0, depth).join('/')) && !SHARED.has(names.slice(0, depth).join('.'));
    while (depth < names.length && !isPackage()) depth++;
    const name = names.slice(0, depth).join('.');
    if (/^[\w.]+$/.test(name) && !name.endsWith('__init__') && !JUNK.test(names[0])) found.add(name);
  }
  // What lies below another module of the same distribution is found with it.
  return [...found].filter((name) => !ancestors(name).some((each) => found.has(each))).sort();
}

function ancestors(name) {
  const parts = name.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

function assemble() {
  const rows = new Map();
  for (const line of readFileSync(table, 'utf8').trim().split('\n').slice(1)) {
    const [name, version, , , , , requires = ''] = line.split('\t');
    const items = requires.split(';').filter((item) => item !== '');
    const extras = items.filter((item) => item.startsWith('@'));
    const plain = items.filter((item) => !item.startsWith('@'));
    rows.set(name, { name, version, modules: [], requires: plain, extras, source: '' });
  }
  for (const [name, versions] of recorded) {
    const sorted = [...versions.keys()].sort(compareVersions);
    const newest = versions.get(sorted.at(-1));
    const row = rows.get(name) ?? { name, version: '', requires: null, extras: [] };
    rows.set(name, { ...row, modules: newest.modules, source: newest.source, ...goneModules(versions, sorted) });
  }
  addListed(rows);
  collapse(rows);
  for (const row of rows.values()) addRequirements(row);
  const kept = [...rows.values()].filter(
    ({ name, modules, requires }) =>
      (modules.length > 0 || requires !== null) && !(LEFT_OUT.test(name) && modules.length === 0),
  );
  return [...kept, ...unknown(kept)].sort(byName);
}

/** What others require and of which nothing is known: a name, so that it can be told that something is not known. */
function unknown(kept) {
  const names = new Set(kept.map(({ name }) => name));
  const items = kept.flatMap((row) => [
    ...(row.requires ?? []),
    ...row.older.keys(),
    ...extrasOf(row, new Set()).flatMap((extra) => extra.slice(extra.indexOf(':') + 1).split('|')),
  ]);
  const missing = new Set(
    items
      .map((item) => item.replace(/\[.*/, ''))
      .filter((name) => name !== '' && !LEFT_OUT.test(name) && !names.has(name)),
  );
  return [...missing].map((name) => ({ name, isUnknown: true }));
}

/** Modules that older releases had, with the newest of these releases. */
function goneModules(versions, sorted) {
  const now = new Set(versions.get(sorted.at(-1)).modules);
  const gone = new Map();
  for (const version of sorted) {
    for (const module of versions.get(version).modules) if (!now.has(module)) gone.set(module, version);
  }
  return { gone };
}

/** What only tables say: gazelle's are made from wheels, of the others two must agree. */
function addListed(rows) {
  const taken = new Set([...rows.values()].flatMap(({ modules }) => modules));
  for (const [module, distributions] of [...listed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [name, kinds] of distributions) {
      const source = kinds.get('gazelle') ?? (kinds.size > 1 ? kinds.get('pants') : undefined);
      const row = rows.get(name);
      if (!source || !row || recorded.has(name) || (taken.has(module) && !kinds.has('gazelle'))) continue;
      if (module.includes('.') && !SHARED.has(module.split('.')[0])) continue;
      row.modules.push(module);
      row.source = source;
    }
  }
}

/** Of a package that only one distribution has, the shortest name is enough. */
function collapse(rows) {
  const owners = new Map();
  for (const { name, modules } of rows.values()) {
    for (const module of modules) {
      for (const each of [...ancestors(module), module]) owners.set(each, (owners.get(each) ?? new Set()).add(name));
    }
  }
  for (const row of rows.values()) {
    const short = row.modules.map((module) => {
      return [...ancestors(module), module].find((each) => owners.get(each).size === 1 && !SHARED.has(each)) ?? module;
    });
    row.modules = [...new Set(short)]
      .filter((name, _, all) => !ancestors(name).some((each) => all.includes(each)))
      .sort();
    const isThere = (module) =>
      row.modules.some((each) => `${module}.`.startsWith(`${each}.`) || `${each}.`.startsWith(`${module}.`));
    row.gone = new Map([...(row.gone ?? [])].filter(([module]) => !isThere(module) && !module.includes('.')));
  }
}

/** The requirements of the newest release, and those that only older ones had, with the newest of these. */
function addRequirements(row) {
  const versions = required.get(row.name) ?? new Map();
  const sorted = [...versions.keys()].sort(compareVersions);
  const newest = sorted.at(-1);
  if (newest !== undefined && (row.requires === null || compareVersions(newest, row.version) > 0)) {
    const withExtras = new Map((row.requires ?? []).map((item) => [item.replace(/\[.*/, ''), item]));
    row.requires = [...versions.get(newest)].map((name) => withExtras.get(name) ?? name);
    row.version = newest;
  }
  addExtras(row);
  row.oldest = sorted.length > 0 && compareVersions(sorted[0], row.version) < 0 ? sorted[0] : row.version;
  const now = new Set((row.requires ?? []).map((item) => item.replace(/\[.*/, '')));
  row.added = addedTo(row);
  row.older = new Map();
  for (const version of sorted) {
    for (const name of versions.get(version)) if (!now.has(name) && name !== row.name) row.older.set(name, version);
  }
}

/** Of the newest release whose METADATA was seen; what packages.tsv has beyond it stays. */
function addExtras(row) {
  const versions = optional.get(row.name) ?? new Map();
  const newest = versions.get([...versions.keys()].sort(compareVersions).at(-1)) ?? new Map();
  const named = (item) => item.slice(1).split(':')[0];
  const added = [...newest].filter(
    ([extra]) => !DEVELOPMENT.test(extra) && !row.extras.some((item) => named(item) === extra),
  );
  row.extras = [...row.extras, ...added.map(([extra, items]) => `@${extra}:${[...new Set(items)].join('|')}`)];
}

function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function render(all) {
  const number = new Map(all.map(({ name }, index) => [name, index.toString(36)]));
  const sources = [...new Set(all.map(({ source }) => prefixOf(source ?? '')))].filter((each) => each !== '').sort();
  // Names outside the table need no number: nothing is known of them.
  const reference = (item) => {
    const [, name, extras = ''] = /^([^[]+)(\[.*\])?$/.exec(item);
    return number.has(name) ? [number.get(name) + extras] : [];
  };
  const asked = askedExtras(all);
  const lines = all.map((row) => {
    const { name, oldest, version, gone, requires, older, added } = row;
    if (row.isUnknown) return name;
    const fields = [
      name,
      older.size > 0 || gone?.size > 0 ? `${oldest}~${version}` : oldest,
      (requires ?? [])
        .flatMap((item) => reference(item).map((each) => (added?.has(item) ? `${each}>${added.get(item)}` : each)))
        .join(' '),
      [...older].flatMap(([item, last]) => reference(item).map((each) => `${each}@${last}`)).join(' '),
      extrasOf(row, asked)
        .map((extra) => {
          const items = extra.slice(extra.indexOf(':') + 1).split('|');
          return `${extra.slice(1).split(':')[0]}:${items
            .filter((item) => item !== '')
            .flatMap(reference)
            .join(',')}`;
        })
        .join(' '),
    ];
    return fields.join('|').replace(/\|+$/, '');
  });
  const modules = all.flatMap(({ name, modules: own = [], gone = new Map(), source, decodedSource }) => {
    if (own.length === 0 && gone.size === 0) return [];
    const short = own.map((module) => (module === name.replaceAll('-', '_') ? '=' : module));
    const old = [...gone].map(([module, last]) => `${module}@${last}`);
    const [, version = ''] =
      decodedSource ?? /\/[^/]+-([^/-]+)\.dist-info\/RECORD$|^https:.*\/([^/]+)\/$/.exec(source)?.filter(Boolean) ?? [];
    return [[name, [...short, ...old].join(' '), `${sources.indexOf(prefixOf(source))} ${version}`.trim()].join('|')];
  });
  return `// Made by scripts/distributions.mjs; not written by hand.

/** The day on which all of this was read. */
export const READ_ON: string = '2026-11-24';

/** Where modules were read, by the number in a line of {@link MODULES}: an environment in a repository, a table, or wheels of the index. */
export const MODULE_SOURCES: readonly string[] = ${JSON.stringify(sources)};

/**
 * The modules of distributions: name (PEP 503), modules (\`=\`: the name with underscores; \`a@1.2\`: only up to that version), number of the
 * source and the version that was read there.
 */
export const MODULES: string = \`${modules.join('\n')}\`;

/**
 * What distributions require: name, oldest version of which it is known (and \`~\` newest), requirements (line numbers from 0 in base 36, with extras;
 * \`1a>1.2\`: not yet in that version),
 * requirements that only older versions had (\`number@version\`), extras. A name alone is one of which nothing is known.
 */
export const DISTRIBUTIONS: string = \`${lines.join('\n')}\`;
`;
}

/**
 * Those that an app may ask for: without those for development; of very long lists those that others ask for.
 *
 * @param asked `name[extra]`
 */
function extrasOf({ name, extras, modules }, asked) {
  const wanted = extras.filter((extra) => !DEVELOPMENT.test(extra.slice(1)));
  const isLong = wanted.join('').length > (modules.length === 0 ? 1 : 3) * LONGEST_EXTRAS;
  return isLong ? wanted.filter((extra) => asked.has(`${name}[${extra.slice(1).split(':')[0]}]`)) : wanted;
}

/** The extras that distributions ask for of others. */
function askedExtras(all) {
  const items = all.flatMap(({ requires, extras = [] }) => [
    ...(requires ?? []),
    ...extras.flatMap((extra) => extra.split(/[:|]/)),
  ]);
  return new Set(
    items.flatMap((item) => {
      const [, name, list = ''] = /^([^[]+)(?:\[(.*)\])?$/.exec(item) ?? [];
      return list === '' ? [] : list.split(',').map((extra) => `${name}[${extra}]`);
    }),
  );
}

/** The place without what the name tells: the environment of a repository, a table, or the index. */
function prefixOf(source) {
  return source.startsWith('https:') ? 'https://pypi.org/project/' : source.replace(/\/[^/]+\.dist-info\/RECORD$/, '/');
}

function normalize(name) {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
