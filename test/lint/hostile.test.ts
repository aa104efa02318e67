import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { inspect, lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';

const PATHS = [
  'vercel.json',
  'pyproject.toml',
  'requirements.txt',
  'package.json',
  'package-lock.json',
  'main.py',
  'app.py',
  'src/main.py',
  'api/index.py',
  'backend/web.py',
  '.github/workflows/deploy.yml',
];

/** Lints and inspects; the only thing that may be thrown is a UsageError. */
async function survive(files: Record<string, string | Uint8Array>) {
  const options = { cwd: '/repo', host: new MemoryHost(files) };
  try {
    await inspect(options);
    return await lint(options);
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** Every example of every rule, as a seed: real shapes find more than noise. */
const SEEDS = rules.flatMap((rule) => rule.examples.map((example) => example.files));

const NOISE = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '\\',
  '\n',
  '\r',
  '\t',
  ':',
  ',',
  '=',
  '#',
  '\0',
  '\uFEFF',
  '😀',
  'app',
  'builds',
  '[tool.vercel]',
  '"""',
];

describe('any bytes in any file', () => {
  it('give a result, never an exception', async () => {
    const content = fc.uint8Array({ maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...PATHS), content, { minKeys: 1 }), async (files) => {
        await survive(files);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('in mutated projects give a result; every place lies in its file and every fix can be applied', async () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      insert: fc.constantFrom('', ...NOISE),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        fc.nat(20),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        async (seed, which, mutations) => {
          const names = Object.keys(seed);
          const files = { ...seed };
          const name = names[which % names.length]!;
          for (const { at, cut, insert } of mutations) {
            const text = files[name]!;
            const offset = Math.floor(at * text.length);
            files[name] = text.slice(0, offset) + insert + text.slice(offset + cut);
          }
          const result = await survive(files);
          for (const { file, range, fix } of result?.diagnostics ?? []) {
            const length = files[file]?.length ?? 0;
            expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
            expect(range.end.offset).toBeLessThanOrEqual(length);
            for (const edited of new Set(fix?.edits.map((edit) => edit.file))) {
              const edits = fix!.edits.filter((edit) => edit.file === edited);
              expect(() => applyEdits(files[edited] ?? '', edits)).not.toThrow();
            }
          }
        },
      ),
      { numRuns: 1200, seed: 5 },
    );
  });
});

describe('extreme files', () => {
  it.each<[string, Record<string, string>]>([
    [
      '50,000 nested parentheses',
      { 'requirements.txt': 'fastapi\n', 'main.py': `app = ${'('.repeat(50_000)}${')'.repeat(50_000)}\n` },
    ],
    [
      '50,000 nested unclosed parentheses',
      { 'requirements.txt': 'fastapi\n', 'main.py': `app = ${'('.repeat(50_000)}\n` },
    ],
    [
      'a line of a million characters',
      { 'requirements.txt': 'fastapi\n', 'main.py': `app = "${'x'.repeat(1_000_000)}"\n` },
    ],
    [
      'modules that import each other',
      {
        'requirements.txt': 'fastapi\n',
        'main.py': 'import a\napp = 1\n',
        'a.py': 'import b\nimport a\n',
        'b.py': 'from a import *\nimport main\n',
      },
    ],
    [
      'constants that refer to each other',
      {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from a import P\napp = FastAPI()\napp.mount(P, x)\n',
        'a.py': 'from main import P\nP = P\n',
      },
    ],
    [
      'an app that is itself',
      { 'requirements.txt': 'fastapi\n', 'main.py': 'from main import app\n', 'app.py': 'app = app\n' },
    ],
    [
      'prototype keys',
      {
        'vercel.json':
          '{ "__proto__": { "builds": [1] }, "builds": [null, 1, { "use": {} }, { "src": [], "use": "@vercel/python" }], "services": { "__proto__": 1 } }',
        'pyproject.toml': '[tool.vercel.scripts.__proto__]\nbuild = "x"\n',
        'main.py': 'app = 1\n',
      },
    ],
    [
      'a package.json made to backtrack',
      {
        'requirements.txt': 'fastapi\n',
        'package.json': `{"dependencies": {"next": ${'"dependencies": {"a": '.repeat(3000)}`,
      },
    ],
    [
      'a lock file of 10 MB',
      {
        'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["fastapi"]\n',
        'uv.lock': '[[package]]\nname = "p"\nversion = "1.0"\nsource = { virtual = "." }\n\n'.repeat(150_000),
        'main.py': 'app = 1\n',
      },
    ],
    [
      'a lock file without line ends',
      {
        'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["fastapi"]\n',
        'uv.lock': '[[package]] name = '.repeat(500_000),
        'main.py': 'app = 1\n',
      },
    ],
    [
      'a Pipfile.lock of 10 MB',
      {
        Pipfile: '[packages]\nfastapi = "*"\n',
        'Pipfile.lock': JSON.stringify({
          default: Object.fromEntries(
            Array.from({ length: 20_000 }, (_, i) => [
              `p${i}`,
              { version: '==1.0', hashes: Array(8).fill('x'.repeat(64)) },
            ]),
          ),
        }),
        'main.py': 'app = 1\n',
      },
    ],
    [
      'a workspace that is its own member',
      {
        'pyproject.toml':
          '[project]\nname = "x"\nversion = "1"\ndependencies = ["fastapi", "x"]\n[tool.uv.workspace]\nmembers = [".", "..", "**", "../**/x"]\n[tool.uv.sources]\nx = { workspace = true }\n',
        'main.py': 'app = 1\n',
      },
    ],
    [
      'requirements files that include each other',
      { 'requirements.txt': 'fastapi\n-r a.txt\n', 'a.txt': '-r requirements.txt\n-r a.txt\n', 'main.py': 'app = 1\n' },
    ],
    [
      'wrong types everywhere',
      {
        'vercel.json': '{ "builds": {}, "services": [], "framework": 1, "buildCommand": {}, "functions": [] }',
        'pyproject.toml': 'tool = 1\nproject = []\n',
        'requirements.txt': 'fastapi\n',
        'main.py': 'app = 1\n',
      },
    ],
  ])('%s', async (_, files) => {
    await survive(files);
  });
});
