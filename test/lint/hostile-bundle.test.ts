import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { applyEdits } from '../../src/fix/edits.js';
import { bundle, lint } from '../../src/lint.js';
import { bundleJson } from '../../src/reporters/json.js';
import { bundlePretty } from '../../src/reporters/bundle-pretty.js';
import {
  APP,
  edges,
  installed,
  locked,
  MIB,
  own,
  pyproject,
  SizedHost,
  uvLock,
  type Files,
  type Sizes,
} from '../support/bundle.js';
import { bundleSchemaErrors } from '../support/bundle-schema.js';

const RULES = [
  'bundle-too-large',
  'bundle-junk',
  'heavy-dependency',
  'dev-deps-in-requirements',
  'custom-install-command',
];

/** Bundles and lints; the report fits its schema, and every finding its file. */
async function survive(files: Files, sizes: Sizes = {}) {
  const options = { cwd: '/repo', host: new SizedHost(files, sizes), framework: 'fastapi' } as const;
  try {
    const result = await bundle(options);
    expect(bundleSchemaErrors(bundleJson(result))).toEqual([]);
    expect(bundlePretty(result, { color: false, ascii: false, width: 80, quiet: false })).not.toMatch(/NaN|Infinity/);
    for (const { file, range, fix } of (await lint({ ...options, select: RULES })).diagnostics) {
      const text = files[file];
      if (typeof text === 'string') expect(range.end.offset).toBeLessThanOrEqual(text.length);
      for (const edited of new Set(fix?.edits.map((edit) => edit.file)))
        applyEdits(
          String(files[edited] ?? ''),
          fix!.edits.filter((edit) => edit.file === edited),
        );
    }
    return result.bundles;
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

const withLock = (name: string, text: string | Uint8Array): Files => ({
  'pyproject.toml': pyproject(['fastapi', 'acme-a']),
  [name]: text,
  'main.py': APP,
});

const UV = uvLock(
  locked('acme-a', '1.0', ['acme-b', '{ name = "acme-c", version = "1.0", marker = "sys_platform == \'linux\'" }']),
  locked('acme-b', '1.0', ['{ name = "acme-a", extra = ["x"] }'], { source: 'git = "https://github.com/acme/b#0"' }),
  locked('acme-c', '1.0', [], { rest: `\n[package.optional-dependencies]\n${edges(['acme-b'], 'x')}` }),
  own(['acme-a']),
);
const POETRY = `[[package]]\nname = "acme-a"\nversion = "1.0"\n\n[package.dependencies]\nacme-b = [{version = "*", markers = "x"}]\n\n[package.extras]\nx = ["acme-b (>=1)"]\n`;
const PYLOCK = `lock-version = "1.0"\n\n[[packages]]\nname = "acme-a"\nversion = "1.0"\nmarker = "sys_platform == 'linux'"\nwheels = [{ url = "https://x/acme_a-1.0-py3-none-any.whl", size = 5 }]\n`;

const SEEDS: readonly Files[] = [
  withLock('uv.lock', UV),
  withLock('pylock.toml', PYLOCK),
  { ...withLock('poetry.lock', POETRY), 'pyproject.toml': '[tool.poetry.dependencies]\npython = "*"\nacme-a = "^1"\n' },
  {
    'Pipfile.lock':
      '{ "_meta": { "sources": [{ "name": "x", "url": "y" }] }, "default": { "acme-a": { "version": "==1", "index": "x" } } }',
    Pipfile: '[packages]\nacme-a = "*"\n',
    'main.py': APP,
  },
  {
    'requirements.txt': 'fastapi\nacme-a\n',
    'main.py': APP,
    '.gitattributes': '* filter=lfs\n',
    '.gitignore': '*.log\n!x.log\n',
    '.vercelignore': 'docs\n!docs/a\n',
    'vercel.json':
      '{ "installCommand": "pip install -r requirements.txt", "functions": { "main.py": { "excludeFiles": "data/**" } } }',
    'model.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
    ...installed('acme-a', '1.0', 5, { requires: ['acme-b>=1 ; extra == "x"'] }),
  },
];

const NOISE = [
  '',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '=',
  ',',
  '\n',
  '\r',
  '\\',
  '\0',
  '\uFEFF',
  '😀',
  '\ud800',
  '[[package]]\n',
  '-1',
  '9'.repeat(400),
  'inf',
  'nan',
];

describe('a spoilt lock file', () => {
  it('gives a result, never an exception', async () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(20),
      insert: fc.constantFrom(...NOISE),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        fc.nat(20),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (seed, which, mutations) => {
          const files = { ...seed };
          const names = Object.keys(seed).filter((name) => name !== 'main.py');
          const name = names[which % names.length]!;
          for (const { at, cut, insert } of mutations) {
            const text = String(files[name]);
            const offset = Math.floor(at * text.length);
            files[name] = text.slice(0, offset) + insert + text.slice(offset + cut);
          }
          await survive(files);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });

  it.each([
    'uv.lock',
    'pylock.toml',
    'poetry.lock',
    'Pipfile.lock',
    'requirements.txt',
    '.vercelignore',
    '.gitignore',
    '.gitattributes',
  ])('of any bytes does so too: %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async (bytes) => {
        await survive({ ...withLock('a.txt', ''), [name]: bytes });
      }),
      { numRuns: 30, seed: 12 },
    );
  });

  it.each<[string, Files]>([
    ['NUL bytes', withLock('uv.lock', UV.replaceAll(' ', '\0'))],
    ['invalid UTF-8', withLock('uv.lock', Buffer.concat([Buffer.from(UV), Buffer.from([0xff, 0xfe, 0xc0, 0x80])]))],
    ['UTF-16', withLock('uv.lock', Buffer.from(`\uFEFF${UV}`, 'utf16le'))],
    ['a merge conflict', withLock('uv.lock', UV.replace('[[package]]', '<<<<<<< HEAD\n[[package]]'))],
    ['prototype names', withLock('uv.lock', UV.replaceAll('acme-b', '__proto__').replaceAll('acme-c', 'constructor'))],
    ['control characters in names', withLock('uv.lock', UV.replaceAll('acme-b', '\x1b[2J\u202e'))],
    ['names without end', withLock('uv.lock', UV.replaceAll('acme-b', 'a'.repeat(100_000)))],
    [
      'names of the table with more',
      withLock('uv.lock', UV.replaceAll('acme-b', 'numpy|n|1.0').replaceAll('acme-c', '')),
    ],
    [
      'packages that require themselves',
      withLock('uv.lock', uvLock(locked('acme-a', '1', ['acme-a']), own(['acme-a', 'shop']))),
    ],
    ['the project twice', withLock('uv.lock', uvLock(own(['acme-a']), own(['acme-b'])))],
    [
      'the same package many times',
      withLock('uv.lock', uvLock(...Array<string>(2000).fill(locked('acme-a', '1', ['acme-a'])), own(['acme-a']))),
    ],
    [
      'markers without end',
      withLock(
        'uv.lock',
        uvLock(locked('acme-a', '1'), own([`{ name = "acme-a", marker = "${'('.repeat(50_000)}" }`])),
      ),
    ],
    [
      'markers that are none',
      withLock('uv.lock', uvLock(locked('acme-a', '1'), own(['{ name = "acme-a", marker = "1 == 1 or x" }']))),
    ],
    ['deep nesting', withLock('pylock.toml', `packages = ${'[{ wheels = '.repeat(20_000)}`)],
    ['deep nesting in JSON', { 'Pipfile.lock': `{"default": ${'{"a": '.repeat(20_000)}`, Pipfile: '', 'main.py': APP }],
    [
      'names of files with dots alone',
      { ...withLock('a.txt', ''), '.gitignore': 'x\n', '.../a.txt': '', 'a/...': '', '.vercelignore': 'y\n' },
    ],
    [
      'names of files with anything',
      { ...withLock('a.txt', ''), '.gitignore': 'x\n!y\n', 'a\n\x1b[2J/\u202e.mp4': '', ' /\\.csv': '', '*?[': '' },
    ],
  ])('with %s gives a result', async (_, files) => {
    await survive(files);
  });
});

describe('sizes beyond all bounds', () => {
  const many = '9'.repeat(400);

  it.each<[string, Files]>([
    ['in a uv.lock', withLock('uv.lock', UV.replaceAll('size = 1000', `size = ${many}`))],
    ['in a pylock.toml', withLock('pylock.toml', PYLOCK.replace('size = 5', 'size = inf'))],
    ['in a RECORD', { ...SEEDS[4]!, ...installed('acme-a', '1.0', 0, { record: `a.py,,${many}\n` }) }],
    [
      'of a Git LFS pointer',
      { ...SEEDS[4]!, 'model.bin': `version https://git-lfs.github.com/spec/v1\nsize ${many.slice(0, 150)}\n` },
    ],
  ])('%s give figures all the same', async (_, files) => {
    const [found] = await survive(files);
    for (const each of [found!, ...found!.packages, found!.project])
      for (const size of [each.bytes, each.low, each.high]) expect(Number.isSafeInteger(size)).toBe(true);
  });
});

describe('a large lock file', () => {
  const some = (count: number, next: (index: number) => string[], wheels = 1) =>
    Array.from({ length: count }, (_, index) => {
      const name = `acme-p${index}`;
      const files = Array.from({ length: wheels }, (_, tag) => `${name}-1.0-cp312-cp312-manylinux_2_${tag}_x86_64.whl`);
      return locked(name, '1.0', next(index), { wheels: files });
    });

  it.each<[string, () => string]>([
    [
      'of 10 MB',
      () =>
        uvLock(...some(3000, (i) => [`acme-p${2 * i + 1}`, `acme-p${2 * i + 2}`], 25), own(['acme-p0', 'acme-p1000'])),
    ],
    [
      'where all require all',
      () => uvLock(...some(100, () => Array.from({ length: 100 }, (_, i) => `acme-p${i}`)), own(['acme-p0'])),
    ],
    [
      'of a package in many versions',
      () => {
        const versions = Array.from({ length: 2000 }, (_, index) => `1.${index}`);
        const asked = versions.map((each) => `{ name = "acme-a", version = "${each}" }`);
        return uvLock(...versions.map((each) => locked('acme-a', each)), own(asked));
      },
    ],
    ['without line ends', () => `[[package]]\nname = "a"\n${'{ url = "x.whl", '.repeat(300_000)}`],
    [
      'of many edges on one line',
      () => uvLock(locked('acme-a', '1.0'), own([Array<string>(20_000).fill('{ name = "acme-a" }').join(', ')])),
    ],
  ])('%s comes to an end', async (_, text) => {
    await survive(withLock('uv.lock', text()));
  });

  it('of a long chain has a report that grows with it, not with its square', async () => {
    const host = new SizedHost(withLock('uv.lock', uvLock(...some(2000, (i) => [`acme-p${i + 1}`]), own(['acme-p0']))));
    const result = await bundle({ cwd: '/repo', host });
    expect(bundleJson(result).length).toBeLessThan(10_000_000);
  });

  it('that is not read at all is listed', async () => {
    const sizes = { 'uv.lock': 50 * MIB };
    const host = new SizedHost(withLock('uv.lock', UV), sizes);
    const result = await bundle({ cwd: '/repo', host });
    expect(result.notAnalysed).toEqual([{ file: 'uv.lock', reason: 'it is larger than 32 MiB' }]);
    expect(result.bundles).toHaveLength(1);
  });
});
