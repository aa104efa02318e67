import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PREDEFINED_EXCLUDES, strippedFromBundle } from '../../src/deployment/bundle/files.js';
import { IgnoreRules, ignoreLines } from '../../src/deployment/bundle/ignore-rules.js';
import { CLI_IGNORES } from '../../src/deployment/bundle/upload.js';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { Modules } from '../../src/program/modules.js';
import { Unit } from '../../src/unit.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';
import { entrypointText } from '../support/model.js';
import { Random } from '../support/random.js';
import { detectEntrypoint, onDisk } from '../support/vercel.js';
import { generateProject } from './generate.js';

const require = createRequire(import.meta.url);
const buildUtils = require('@vercel/build-utils') as {
  glob(pattern: string, options: { cwd: string; ignore?: string[] } | string): Promise<Record<string, unknown>>;
};

interface Ignore {
  add(text: string): Ignore;
  ignores(path: string): boolean;
}

/**
 * The `ignore` 4.0.6 that @vercel/build-utils bundles. Its own `getIgnoreFilter` of 14.21.0 cannot be asked: it calls
 * `ignore().test`, which that version does not have. Each call gives a fresh copy, with an empty cache of patterns.
 */
function vercelIgnore(): Ignore {
  factory ??= bundledIgnore();
  const module = {} as { exports: () => Ignore };
  factory({}, module);
  return module.exports();
}
let factory: Factory | undefined;
type Factory = (exports: object, module: object) => void;

function bundledIgnore(): Factory {
  const text = readFileSync(require.resolve('@vercel/build-utils'), 'utf8');
  const head = /ignore@4\.0\.6\/node_modules\/ignore\/index\.js"\((\w+),(\w+)\)\{/.exec(text)!;
  const start = head.index + head[0].length;
  const body = text.slice(start, text.indexOf('}});var get_ignore_filter_exports', start));
  return new Function(head[1]!, head[2]!, body) as Factory;
}

/** What the CLI uploads of a path: it walks into directories and tests each entry by name (`buildFileTree`). */
function vercelLeavesOut(ignore: Ignore, path: string): boolean {
  const segments = path.split('/');
  return segments.some((_, index) => ignore.ignores(segments.slice(0, index + 1).join('/')));
}

function clearRelative(text: string): string {
  return text.replace(/(\n|^)\.\//g, '$1');
}

const PATHS = [
  'main.py',
  'Main.py',
  'app/main.py',
  'app/api/index.py',
  'api/index.py',
  'api',
  'tests/test_app.py',
  'app/tests/test_app.py',
  'requirements.txt',
  'data/a b.csv',
  'data/#1.csv',
  'data/adc',
  'venv/bin/python',
  'venv',
  '.env',
  '.env.local',
  'docs/a/b/c.md',
  'README.md',
  'foo/a',
  'foo',
  'axb',
  'a$b(c)+d',
];

const IGNORE_FILES = [
  '*.py',
  '/*\n!api\n!vercel.json',
  '/*\n!api/\n!app\n',
  '*\n!api/**',
  '*\n!*/\n!*.py',
  'app/',
  '/app',
  'app/*\n!app/main.py',
  'tests\n!tests/test_app.py',
  'foo/\n!foo',
  'foo\n!foo/',
  'venv\n!venv',
  '!venv\nvenv',
  './app\n./data/',
  '**/tests/**',
  'docs/**/c.md',
  'docs/**',
  '**/*.md\n!README.md',
  '*.txt\n!requirements.txt',
  'data/a\\ b.csv\ndata/\\#1.csv',
  '\\!important\n# comment\n\n  \n',
  'a[!b]c\na[^b]c\n[z-a]x',
  'data/a[a-e]c',
  '[m',
  'a**b',
  'MAIN.PY',
  'main.py   ',
  'main.py\r\napp/\r\n',
  '.env*\n!.env',
  'ap?',
  '/',
  '.',
  '..',
  '!',
  'a$b(c)+d',
  '{app,api}',
  '?(a)',
  '\\',
  'x\\\\\\y',
];

describe('`ignore` 4.0.6, as Vercel uses it', () => {
  it.each(IGNORE_FILES.map((text) => [JSON.stringify(text), text] as const))(
    'leaves out the same with %s',
    (_, text) => {
      const theirs = vercelIgnore().add(clearRelative(text));
      const ours = new IgnoreRules(ignoreLines(text));
      const all = (isLeftOut: (path: string) => boolean): string[] => PATHS.filter(isLeftOut);
      expect(all((path) => ours.ignoring(path) !== null)).toEqual(all((path) => vercelLeavesOut(theirs, path)));
    },
  );

  it('leaves out the same with 1000 generated files', () => {
    const random = new Random(61);
    const parts = [
      'app',
      'api',
      '*',
      '**',
      '*.py',
      'test_*',
      'a?i',
      '[a-m]pp',
      'main.py',
      '.env*',
      'venv',
      'da*a',
      '{',
      'x y',
    ];
    const names = ['app', 'api', 'main.py', 'test_a.py', '.env', 'venv', 'data', 'x y', 'lib', 'App'];
    let ignored = 0;
    for (let i = 0; i < 1000; i++) {
      const lines = Array.from({ length: 1 + Math.floor(random.next() * 4) }, () => {
        const pattern = Array.from({ length: random.chance(0.3) ? 2 + Number(random.chance(0.3)) : 1 }, () =>
          random.pick(parts),
        ).join('/');
        const prefix = random.pick(['', '', '', '!', '!', '/', './', '!/', '#', '\\']);
        return `${prefix}${pattern}${random.pick(['', '', '', '/', '/', ' ', '/**'])}`;
      });
      const text = lines.join(random.pick(['\n', '\n', '\r\n']));
      const theirs = vercelIgnore().add(clearRelative(text));
      const ours = new IgnoreRules(ignoreLines(text));
      for (let j = 0; j < 12; j++) {
        const path = Array.from({ length: 1 + Math.floor(random.next() * 3) }, () => random.pick(names)).join('/');
        const expected = vercelLeavesOut(theirs, path);
        if (expected) ignored++;
        expect(ours.ignoring(path) !== null, `${JSON.stringify(text)} ${path}`).toBe(expected);
      }
    }
    expect(ignored).toBeGreaterThan(1000);
  });
});

describe("the CLI's own list", () => {
  it('is the one of the published CLI', () => {
    const chunks = join(dirname(require.resolve('vercel/package.json')), 'dist/chunks');
    const text = readdirSync(chunks)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(chunks, name), 'utf8'))
      .find((each) => each.includes('.wafpicke-*'))!;
    const vcs = /VCS_DEFAULTS=(\[[^\]]*\])/.exec(text)![1]!;
    const others = /ignores=\[\.\.\.VCS_DEFAULTS,([^\]]*)\]/.exec(text)![1]!;
    expect([...CLI_IGNORES]).toEqual([...(JSON.parse(vcs) as string[]), ...(JSON.parse(`[${others}]`) as string[])]);
  });
});

describe('40 generated projects with a .vercelignore', () => {
  it('are built from what is left', async () => {
    const random = new Random(63);
    const patterns = [
      'main.py',
      '/main.py',
      'app',
      '/app/',
      'src/*',
      '*.py',
      '!*.py',
      '!/app.py',
      'requirements*',
      'pyproject.toml',
      '/*',
      '!api',
      '!src',
      'index.py',
      '!index.py',
    ];
    const parser = await PythonParser.load();
    const seen = { same: 0, different: 0 };
    for (let i = 0; i < 40; i++) {
      const text = random.some(patterns, 0.2).join('\n');
      const files = { 'requirements.txt': 'fastapi\n', ...generateProject(random), '.vercelignore': text };
      const ignore = vercelIgnore().add(text);
      const uploaded = Object.fromEntries(Object.entries(files).filter(([path]) => !vercelLeavesOut(ignore, path)));
      const repository = new Repository(new MemoryHost(files));
      const modules = new Modules(repository, parser);
      const { deployment } = new Unit('', repository, modules, { cliVersion: NEWEST_CLI, framework: 'auto' });
      if (deployment.framework === 'fastapi') {
        const theirs = await onDisk(uploaded, (directory) => detectEntrypoint(directory, deployment.framework!));
        expect(entrypointText(deployment), JSON.stringify({ text, files })).toBe(theirs);
        const all = await onDisk(files, (directory) => detectEntrypoint(directory, deployment.framework!));
        seen[all === theirs ? 'same' : 'different']++;
      }
    }
    expect(seen.same).toBeGreaterThan(3);
    expect(seen.different).toBeGreaterThan(3);
  });
});

/** The list in the builder's file. */
const PREDEFINED = JSON.parse(
  /const predefinedExcludes = (\[[^\]]*\]);/.exec(readFileSync(require.resolve('@vercel/python'), 'utf8'))![1]!,
) as string[];

/** What the builder packs, as `packFunctionBundle` does. */
async function vercelBundle(directory: string, exclude: string[], include: string[]): Promise<string[]> {
  const files = await buildUtils.glob('**', { cwd: directory, ignore: [...PREDEFINED, ...exclude] });
  for (const pattern of include) Object.assign(files, await buildUtils.glob(pattern, directory));
  return Object.keys(files).sort();
}

function ourBundle(paths: string[], excludeFiles: string[], includeFiles: string[]): string[] {
  return paths.filter((path) => strippedFromBundle(path, { excludeFiles, includeFiles }) === null).sort();
}

const TREE = [
  'main.py',
  'app/main.py',
  'app/public/__init__.py',
  'app/public/items.py',
  'public/logo.svg',
  'public/.hidden/x.txt',
  'venv/lib/x.py',
  'lib/venv/x.py',
  '.git/config',
  'sub/.git/config',
  '.gitignore',
  'sub/.gitignore',
  '.vercel/project.json',
  'node_modules/a/index.js',
  'web/node_modules/a/index.js',
  'web/.next/x',
  '__pycache__/x.pyc',
  'app/__pycache__/x.pyc',
  'yarn.lock',
  'web/package-lock.json',
  'uv.lock',
  'data/a.csv',
  'data/b/c.csv',
  'data/{x}.csv',
  'tests/test_main.py',
  'app/tests/test_main.py',
  '.env',
  'docs/index.md',
  'publicity/a.py',
  'x/public',
];

const EXCLUDES = [
  'tests/**',
  '**/tests/**',
  '{tests,docs}/**',
  '{tests/**,docs/**}',
  '{tests/**,data/**,**/*.md}',
  'data',
  'data/*',
  'data/**/*.csv',
  '*.py',
  '**/*.py',
  '**',
  '*/**',
  '!main.py',
  '!app/**',
  './tests/**',
  '/tests/**',
  'tests/',
  '.env',
  '.*',
  '**/.*',
  '*',
  'app/[mt]*',
  'data/+(a|b).csv',
  'data/@(b)/**',
  'docs/**/**',
  '#x',
  '',
];

const INCLUDES = [
  'public/**',
  'public',
  '**/public/**',
  'app/public/*.py',
  '*.lock',
  '!main.py',
  'data/{a,b}*',
  '.git/**',
  'venv/**/*.py',
  '/public/**',
  '{public,venv}/**',
];

describe("the builder's own excludes", () => {
  it('are the list of the published builder', () => {
    expect([...PREDEFINED_EXCLUDES]).toEqual(PREDEFINED);
  });

  it.each([...EXCLUDES.map((each) => [each, ''] as const), ...INCLUDES.map((each) => ['', each] as const)])(
    'with excludeFiles %j and includeFiles %j leave the same files',
    async (exclude, include) => {
      await onDisk(Object.fromEntries(TREE.map((path) => [path, ''])), async (directory) => {
        const [excludes, includes] = [exclude === '' ? [] : [exclude], include === '' ? [] : [include]];
        expect(ourBundle(TREE, excludes, includes)).toEqual(await vercelBundle(directory, excludes, includes));
      });
    },
  );

  it('leave the same files of 15 generated projects', async () => {
    const random = new Random(62);
    const names = ['app', 'public', 'venv', 'tests', 'main.py', '.env', 'data', 'a.csv', 'node_modules', 'x'];
    const parts = [...names, '*', '**', '*.py', '{app,data}', '.*', '[a-d]*', '?(app)', '!(app)'];
    for (let i = 0; i < 15; i++) {
      const paths = new Set<string>();
      while (paths.size < 25) {
        const path = Array.from({ length: 1 + Math.floor(random.next() * 4) }, () => random.pick(names)).join('/');
        const clashes = [...paths].some((each) => each.startsWith(`${path}/`) || path.startsWith(`${each}/`));
        if (!clashes) paths.add(path);
      }
      const pattern = (): string =>
        Array.from({ length: 1 + Math.floor(random.next() * 3) }, () => random.pick(parts)).join('/');
      const exclude = random.some([pattern(), pattern(), `${pattern()}/**`], 0.6);
      const include = random.some([`${pattern()}/**`, pattern()], 0.4);
      await onDisk(Object.fromEntries([...paths].map((path) => [path, ''])), async (directory) => {
        const theirs = await vercelBundle(directory, exclude, include);
        expect(
          ourBundle([...paths], exclude, include),
          JSON.stringify({ exclude, include, paths: [...paths] }),
        ).toEqual(theirs);
      });
    }
  });
});
