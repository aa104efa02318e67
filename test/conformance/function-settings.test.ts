import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { functionSettings, type FunctionSettings } from '../../src/deployment/functions/settings.js';
import { withDeployment } from '../support/model.js';
import { Random } from '../support/random.js';
import { detectBuilders, detectFramework, onDisk } from '../support/vercel.js';

const { findMatchingFunction } = createRequire(import.meta.url)('@vercel/build-utils') as {
  findMatchingFunction(functions: object | undefined, candidates: string[]): { pattern: string } | undefined;
};

type Files = Record<string, string>;
type Functions = Record<string, object>;

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

function settingsOf(files: Files): Promise<{ settings: FunctionSettings; app: string | null; mode: string }> {
  return withDeployment(files, (deployment, modules) => ({
    settings: functionSettings(deployment, modules),
    app: deployment.entrypoint?.file ?? null,
    mode: deployment.mode,
  }));
}

interface Verdict {
  /** The key that the deployment stops at. */
  refused: boolean;
  /** Functions in api/ and the key that each takes. */
  functions: [string, string | null][];
  /** The key that the app of a preset takes. */
  app: string | null;
}

async function ours(files: Files): Promise<Verdict> {
  const { settings, app, mode } = await settingsOf(files);
  return {
    refused: settings.keys.some(({ fate }) => fate === 'refused'),
    functions: settings.apiFiles.map(({ file, key }): [string, string | null] => [file, key]).sort(),
    app: mode === 'preset' && app !== null ? (settings.keyOf(app)?.key ?? null) : null,
  };
}

/** What the detection of builders hands to each builder, and what the Python builder takes of it. */
async function theirs(files: Files): Promise<Verdict> {
  const config = JSON.parse(files['vercel.json']!) as Record<string, unknown>;
  return onDisk(files, async (directory) => {
    const framework = config['framework'] === undefined ? await detectFramework(directory) : null;
    const { builders, errors } = await detectBuilders(directory, Object.keys(files), config, framework);
    if (errors) {
      expect(errors[0]!.code).toBe('unused_function');
      return { refused: true, functions: [], app: null };
    }
    const isApi = ({ src }: { src?: string }): boolean =>
      /^(api\/|middleware\.)/.test(src ?? '') && !src!.includes('*');
    const app = (builders ?? []).find(({ src }) => src === '<detect>' || src === 'main.py');
    const entrypoint = app ? (await settingsOf(files)).app : null;
    const candidates = entrypoint === null ? [] : [entrypoint, entrypoint.replace(/\.py$/, '')];
    return {
      refused: false,
      functions: (builders ?? [])
        .filter(isApi)
        .map(({ src, config }): [string, string | null] => [
          src!,
          Object.keys((config?.['functions'] ?? {}) as object)[0] ?? null,
        ])
        .sort(),
      app: findMatchingFunction(app?.config?.['functions'] as object | undefined, candidates)?.pattern ?? null,
    };
  });
}

async function compare(files: Files): Promise<Verdict> {
  const [mine, expected] = [await ours(files), await theirs(files)];
  const text = JSON.stringify(files);
  if (expected.refused) expect(mine.refused, text).toBe(true);
  else expect(mine, text).toEqual(expected);
  return expected;
}

const PRESET: Files = { 'requirements.txt': 'fastapi\n', 'main.py': APP };
const PRESET_IN_API: Files = { 'requirements.txt': 'fastapi\n', 'api/index.py': APP };
const API: Files = { 'api/index.py': APP, 'api/helper.py': 'x = 1\n' };
const WITH_TS: Files = { ...PRESET, 'api/hello.ts': 'export default () => {}\n' };

const CASES: readonly (readonly [string, Files, Functions])[] = [
  ['the entrypoint', PRESET, { 'main.py': { maxDuration: 60 } }],
  ['the entrypoint without .py', PRESET, { main: { maxDuration: 60 } }],
  ['a glob', PRESET, { '**/*.py': { maxDuration: 60 } }],
  ['a glob in api/ that matches nothing', PRESET, { 'api/**/*.py': { maxDuration: 60 } }],
  ['the name with .py goes before the one without', PRESET, { main: { memory: 128 }, 'main.py': { memory: 256 } }],
  ['the first key counts', PRESET, { '*.py': { memory: 128 }, 'main.py': { memory: 256 } }],
  ['an entrypoint in api/', PRESET_IN_API, { 'api/index.py': { maxDuration: 60 } }],
  ['a runtime for an entrypoint in api/', PRESET_IN_API, { 'api/index.py': { runtime: '@vercel/python@4.3.1' } }],
  ['a file in api/', API, { 'api/index.py': { maxDuration: 60 } }],
  ['a file in api/ without .py', API, { 'api/index': { maxDuration: 60 } }],
  ['a helper in api/', API, { 'api/helper.py': { maxDuration: 60 } }],
  ['a key behind another', API, { 'api/**': { memory: 128 }, 'api/index.py': { memory: 256 } }],
  ['TypeScript beside a preset', WITH_TS, { 'api/*.ts': { maxDuration: 60 } }],
  ['a key that TypeScript takes from the app', { ...PRESET_IN_API, 'api/hello.ts': '' }, { 'api/**': { memory: 128 } }],
  ['a hidden file', { ...API, 'api/_lib/x.py': APP }, { 'api/_lib/x.py': { memory: 128 } }],
  ['a runtime for another language', { ...API, 'api/x.php': '' }, { 'api/*.php': { runtime: 'vercel-php@0.7.3' } }],
  ['middleware', { ...API, 'middleware.ts': '' }, { 'middleware.ts': { memory: 128 } }],
];

describe('keys of `functions`', () => {
  it.each(CASES)('%s', async (_, files, functions) => {
    await compare({ ...files, 'vercel.json': JSON.stringify({ functions }) });
  });

  it.each(['nextjs', 'vite', 'express', 'hono', 'flask', 'fasthtml', null])(
    'under the framework %s',
    async (framework) => {
      for (const key of ['api/index.py', 'api/none.py', 'app/page.tsx', 'pages/api/x.ts', 'main.py', 'src/main.ts']) {
        const files = { 'package.json': '{ "dependencies": { "next": "15.0.0" } }', 'main.py': APP, ...API };
        await compare({
          ...files,
          'vercel.json': JSON.stringify({ framework, functions: { [key]: { memory: 256 } } }),
        });
      }
    },
  );
});

const FILES = [
  'main.py',
  'app/main.py',
  'api/index.py',
  'api/users/list.py',
  'api/_x.py',
  'api/x.ts',
  'api/y.go',
  'api/z.d.ts',
];
const KEYS = [
  'main.py',
  'main',
  'app/main.py',
  'app/*.py',
  '**',
  '*',
  '**/*.py',
  'api/*',
  'api/**',
  'api/**/*.py',
  'api/index.py',
  'api/index',
  'api/*.ts',
  'api/{x,y}.*',
  'api/[ui]*',
  'api/!(x).ts',
  './main.py',
  '.',
];

describe('250 generated projects', () => {
  it('give their functions the same settings', async () => {
    const random = new Random(23);
    const seen = { refused: 0, functions: 0, app: 0 };
    for (let i = 0; i < 250; i++) {
      const files: Files = {};
      for (const file of random.some(FILES, 0.5))
        files[file] = file.endsWith('.py') ? random.pick([APP, 'x = 1\n']) : '';
      if (random.chance(0.6)) files['requirements.txt'] = 'fastapi\n';
      const functions: Functions = {};
      for (const key of random.some(KEYS, 0.15)) {
        functions[key] = random.chance(0.2) ? { runtime: 'vercel-other@1.0.0' } : { memory: 256 };
      }
      const config = { ...(random.chance(0.2) && { framework: random.pick(['fastapi', 'nextjs', null]) }), functions };
      const verdict = await compare({ ...files, 'vercel.json': JSON.stringify(config) });
      if (verdict.refused) seen.refused++;
      if (verdict.functions.some(([, key]) => key !== null)) seen.functions++;
      if (verdict.app !== null) seen.app++;
    }
    expect(
      Object.values(seen).every((count) => count > 12),
      JSON.stringify(seen),
    ).toBe(true);
  });
});
