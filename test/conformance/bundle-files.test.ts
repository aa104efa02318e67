import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BundlePatterns } from '../../src/deployment/bundle/files.js';
import { packings } from '../../src/deployment/bundle/packings.js';
import { projectFiles } from '../../src/deployment/bundle/project-files.js';
import { modelUpload } from '../../src/deployment/bundle/upload.js';
import { UnitFiles } from '../../src/deployment/files.js';
import { DiskHost } from '../../src/files/host.js';
import { relativeTo, within } from '../../src/files/paths.js';
import { Repository } from '../../src/files/repository.js';
import { SERVICE_KEYS } from '../../src/vercel/service-keys.js';
import { withDeployment } from '../support/model.js';
import { Random } from '../support/random.js';
import { onDisk } from '../support/vercel.js';
import { loadBuilder, type BuilderFiles, type Distributions } from './bundle/builder.js';
import { APP } from './bundle/project.js';

const { glob } = createRequire(import.meta.url)('@vercel/build-utils') as {
  glob(pattern: string, directory: string): Promise<BuilderFiles>;
};
const noPackages: Distributions = {
  mirrorPackagesIntoVendor: () => Promise.resolve({}),
  calculatePerPackageSizes: () => Promise.resolve(new Map()),
};
const { packFunctionBundle, calculateBundleSize, normalizeGlobs } = loadBuilder({
  parts: { InstalledPythonDistributions: { load: () => Promise.resolve(noPackages) } },
});

interface Packed {
  /** Relative to the Root Directory. */
  names: string[];
  bytes: number;
}

/** What the builder packs of a directory that has what reached Vercel. */
async function packedByBuilder(
  directory: string,
  { includeFiles = [], excludeFiles = [] }: BundlePatterns,
): Promise<Packed> {
  const initialFiles: BuilderFiles = {};
  // As in `build`.
  for (const pattern of includeFiles) Object.assign(initialFiles, await glob(pattern, directory));
  const span = {
    child: () => span,
    trace: (use: (each: object) => unknown) => use(span),
    setAttributes: () => undefined,
  };
  const { files } = await packFunctionBundle({
    builderSpan: span,
    workPath: directory,
    uvLockPath: null,
    pythonVersion: { major: 3, minor: 12 },
    hasCustomCommand: true,
    initialFiles,
    additionalExcludes: excludeFiles,
  });
  const names = new Set(Object.keys(files).map((name) => posix.normalize(name)));
  return { names: [...names].sort(), bytes: await calculateBundleSize(files) };
}

interface Tree {
  files: Record<string, string>;
  /** Symbolic links with what they lead to. */
  links?: Record<string, string>;
  patterns?: BundlePatterns;
  /** The Root Directory. */
  unit?: string;
  /** Whether it is deployed from Git, which does without the CLI's own list of what is not uploaded. */
  isFromGit?: boolean;
}

/** What we expect in the function and what the builder packs, of what reaches Vercel. */
function pack({ files, links = {}, patterns = {}, unit = '', isFromGit = false }: Tree): Promise<[Packed, Packed]> {
  return onDisk(files, async (directory) => {
    for (const [path, target] of Object.entries(links)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      symlinkSync(target, join(directory, path));
    }
    const repository = new Repository(new DiskHost(directory));
    const upload = modelUpload(new UnitFiles(repository, unit));
    const isCommittedOnly = (path: string): boolean => !isFromGit && !upload.ignores(path) && !!upload.leavesOut(path);
    const found = projectFiles({ repository, unitRoot: unit, upload, root: unit, patterns }).filter(
      (each) => !isCommittedOnly(relativeTo(each.path, unit)),
    );
    const ours = {
      names: [...new Set(found.map(({ path }) => relativeTo(path, unit)))].sort(),
      bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
    };
    // What is uploaded is compared in upload.test.ts.
    const leavesOut = isFromGit ? upload.ignores : upload.leavesOut;
    for (const path of Object.keys(files))
      if (leavesOut(relativeTo(path, unit))) rmSync(join(directory, path), { force: true });
    return [ours, await packedByBuilder(join(directory, unit), patterns)];
  });
}

const DIRECTORIES = [
  'app',
  'data',
  'public',
  'venv',
  '.venv',
  'node_modules',
  '.next',
  '.cache',
  '__pycache__',
  'tests',
  '.git',
  '.vercel',
  'env',
];
const NAMES = [
  'main.py',
  'a.csv',
  '.env',
  '.env.local',
  '.gitignore',
  'yarn.lock',
  'b.pyc',
  '.DS_Store',
  '.vercelignore',
  'x y.md',
  '[b].txt',
];
const PATTERNS = [
  ...DIRECTORIES,
  ...NAMES,
  '*',
  '*',
  '**',
  '**',
  '*.py',
  '*.csv',
  '{app,data}',
  '.*',
  '[a-d]*',
  '!(app)',
];

function path(random: Random): string {
  const depth = Math.floor(random.next() * 4);
  return [...Array.from({ length: depth }, () => random.pick(DIRECTORIES)), random.pick(NAMES)].join('/');
}

function pattern(random: Random): string {
  const segments = Array.from({ length: 1 + Math.floor(random.next() * 3) }, () => random.pick(PATTERNS));
  return `${segments.join('/')}${random.pick(['', '', '/**', '/*'])}`;
}

/** A project with much that is not shipped, in the Root Directory or beside other projects. */
function treeOf(random: Random): Tree {
  const unit = random.pick(['', '', 'apps/api']);
  const files: Record<string, string> = { [within(unit, 'main.py')]: 'app = 1\n', 'apps/web/index.js': 'x' };
  for (let i = 0; i < 30; i++) files[within(unit, path(random))] = 'x'.repeat(Math.floor(random.next() * 50));
  // Only the one in the Root Directory counts.
  const ignored = random.some([...PATTERNS, '/app', 'data/', '!data'], 0.06).filter((each) => !/[{(]/.test(each));
  files[within(unit, '.vercelignore')] = ignored.join('\n');
  // What a link leads to may not be uploaded; then it leads nowhere.
  const links: Record<string, string> = ignored.length === 0 ? { [within(unit, 'app/linked.py')]: '../main.py' } : {};
  const includeFiles = random.some([pattern(random), `${pattern(random)}/**`], 0.5);
  return {
    files,
    links,
    unit,
    patterns: { includeFiles, excludeFiles: random.some([pattern(random), pattern(random)], 0.5) },
  };
}

const FILES = {
  'main.py': 'app = 1\n',
  'data/a.csv': '1,2\n',
  'data/sub/b.csv': '12345',
  'public/logo.svg': '<svg/>',
  'shared/tools.py': 'x = 1\n',
};

describe('the files of a project in its function', () => {
  it('are those of the builder, with their sizes, in 100 generated projects', async () => {
    const random = new Random(91);
    const seen = { all: 0, packed: 0 };
    for (let i = 0; i < 100; i++) {
      const tree = treeOf(random);
      const [ours, theirs] = await pack(tree);
      expect(ours, JSON.stringify(tree)).toEqual(theirs);
      seen.all += Object.keys(tree.files).length;
      seen.packed += theirs.names.length;
    }
    expect(seen.packed).toBeGreaterThan(350);
    expect(seen.packed).toBeLessThan(seen.all / 2);
  });

  it.each([
    ['a link to a file has its size', { links: { 'app/again.csv': '../data/a.csv' } }],
    [
      'a link to a file is left out by its own name',
      { links: { 'again.csv': 'data/a.csv' }, patterns: { excludeFiles: ['again.csv'] } },
    ],
    ['a link into what is left out', { links: { 'logo.svg': 'public/logo.svg' } }],
    ['a file with the name of a directory that is left out', { files: { ...FILES, 'x/venv': '1', 'y/public': '2' } }],
    ['everything left out, one file back', { patterns: { excludeFiles: ['**'], includeFiles: ['main.py'] } }],
    ['below what is left out, one file back', { patterns: { includeFiles: ['public/*.svg'] } }],
    ['a directory by its name brings nothing back', { patterns: { includeFiles: ['public', '/public/**'] } }],
    [
      'lists of patterns',
      { patterns: { excludeFiles: ['data/**', 'shared/**'], includeFiles: ['data/*', 'public/**'] } },
    ],
  ] satisfies [string, Partial<Tree>][])('%s', async (_, tree) => {
    const [ours, theirs] = await pack({ files: FILES, ...tree });
    expect(ours).toEqual(theirs);
  });

  it('are counted twice where includeFiles names them with ./ and they are there already', async () => {
    const [ours, theirs] = await pack({ files: FILES, patterns: { includeFiles: ['./data/**'] } });
    expect(ours).toEqual(theirs);
  });

  it('are also those that only `vercel deploy` does not upload, in a deployment from Git', async () => {
    const committed = {
      '.yarn/cache/react.zip': '1234',
      '.cache/model.bin': '12',
      'web/.vercel/x': '1',
      '.dockerignore': 'data',
    };
    const [ours, theirs] = await pack({ files: { ...FILES, ...committed }, isFromGit: true });
    expect(ours).toEqual(theirs);
  });
});

describe('the patterns of a function', () => {
  const patternsOf = (vercelJson: object, files: Record<string, string> = {}): Promise<BundlePatterns[]> =>
    withDeployment({ ...files, 'vercel.json': JSON.stringify(vercelJson) }, (deployment, modules) =>
      packings(deployment, modules).map(({ patterns }) => patterns),
    );

  it.each(['data/**', ['data/**', 'tests/**'], ['data/**', 1, null], [], 7, null, {}].map((value) => [value] as const))(
    'in `builds` are read from %j as by the builder',
    async (value) => {
      const build = { src: 'main.py', use: '@vercel/python', config: { excludeFiles: value, includeFiles: value } };
      const expected = { excludeFiles: normalizeGlobs(value), includeFiles: normalizeGlobs(value) };
      expect(await patternsOf({ builds: [build] }, { 'main.py': APP })).toEqual([expected]);
    },
  );

  // The CLI hands `functions` of a service on to its builder (`buildConfig` in dist/commands/build/index.js of vercel 64.0.2).
  it.each(SERVICE_KEYS)('of a service stand in its own `functions`, below %s', async (key) => {
    const functions = { 'main.py': { excludeFiles: 'data/**' } };
    const config = { [key]: { api: { root: 'backend', framework: 'fastapi', entrypoint: 'main.py', functions } } };
    const files = { 'backend/main.py': APP, 'backend/requirements.txt': 'fastapi\n' };
    expect(await patternsOf(config, files)).toEqual([expect.objectContaining({ excludeFiles: ['data/**'] })]);
  });
});

describe('what is left different', () => {
  it.each([
    [
      'a link to a directory: the builder counts the link as a directory, some 4 kB',
      { links: { linked: 'data' } },
      ['linked'],
    ],
    ['a link that leads nowhere: it has no size', { links: { linked: 'nowhere' } }, ['linked']],
    [
      'a link that leaves the repository: Vercel does not have what it leads to',
      { links: { linked: '/etc/hostname' } },
      ['linked'],
    ],
    [
      'what is brought in through a link to a directory, which our walk does not enter',
      { links: { linked: 'public' }, patterns: { includeFiles: ['linked/*'] } },
      ['linked', 'linked/logo.svg'],
    ],
    [
      'what is brought in from above the Root Directory, where our walk does not go',
      { unit: 'data', patterns: { includeFiles: ['../shared/*.py'] } },
      ['../shared/tools.py'],
    ],
  ] satisfies [string, Partial<Tree>, string[]][])('%s', async (_, tree, more) => {
    const [ours, theirs] = await pack({ files: FILES, ...tree });
    expect(theirs.names).toEqual([...ours.names, ...more].sort());
  });

  it('a directory with a slash in includeFiles, at which the builder stops', async () => {
    await expect(pack({ files: FILES, patterns: { includeFiles: ['public/'] } })).rejects.toThrow('statCache');
  });
});
