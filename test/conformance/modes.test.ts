import { describe, expect, it } from 'vitest';
import { frameworkFacts } from '../../src/vercel/frameworks.data.js';
import { PYTHON_FRAMEWORKS } from '../../src/vercel/frameworks.js';
import { withDeployment } from '../support/model.js';
import { Random } from '../support/random.js';
import {
  buildError,
  containsTopLevelCallable,
  detectBuilders,
  detectFramework,
  detectServices,
  onDisk,
  vercelFrameworks,
} from '../support/vercel.js';
import { BODIES, generateProject } from './generate.js';

const CONFIGS = [
  '{}',
  '{ "framework": "fastapi" }',
  '{ "framework": null }',
  '{ "framework": "nextjs" }',
  '{ "framework": "vite" }',
  '{ "framework": "flask" }',
  '{ "framework": "unknown" }',
  '{ "buildCommand": "" }',
  '{ "outputDirectory": "" }',
  '{ "buildCommand": "python build.py" }',
  '{ "buildCommand": null, "installCommand": "pip install -r requirements.txt" }',
  '{ "outputDirectory": "dist" }',
  '{ "framework": "fastapi", "buildCommand": "" }',
];

/** The Python builds that Vercel plans, as `src` values. */
async function vercelPlan(directory: string, files: Record<string, string>): Promise<string[]> {
  const config = JSON.parse(files['vercel.json']!) as Record<string, unknown>;
  const detected = config['framework'] === undefined ? await detectFramework(directory) : null;
  const { builders } = await detectBuilders(directory, Object.keys(files), config, detected);
  return (builders ?? [])
    .filter(({ use }) => use === '@vercel/python')
    .map(({ src }) => src ?? '')
    .sort();
}

function ourPlan(directory: string): Promise<string[]> {
  return withDeployment(directory, ({ mode, functions, framework }) => {
    const preset = frameworkFacts.find(({ slug }) => slug === framework)?.src ?? '';
    return mode === 'preset' ? [preset] : functions.map(({ file }) => file).sort();
  });
}

describe('the framework list', () => {
  it('is the one of @vercel/frameworks, in its order (run `npm run facts` after an update)', () => {
    const theirs = vercelFrameworks.filter((each) => each.slug && !(each as { experimental?: boolean }).experimental);
    expect(frameworkFacts.map(({ slug }) => slug)).toEqual(theirs.map(({ slug }) => slug));
  });

  it.each(
    frameworkFacts.flatMap(({ slug, every, some }) => {
      const packages = [...(every ?? []), ...(some ?? [])].flatMap(({ matchPackage }) =>
        matchPackage ? [matchPackage] : [],
      );
      return packages.length > 0 ? [[slug, packages] as const] : [];
    }),
  )('decides between %s and FastAPI as Vercel does', async (_, packages) => {
    const files = {
      'requirements.txt': 'fastapi\n',
      'package.json': JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])) }),
    };
    await onDisk(files, async (directory) => {
      const ours = await withDeployment(directory, ({ framework }) => framework);
      expect(ours).toBe(await detectFramework(directory));
    });
  });
});

describe('300 generated projects with a vercel.json', () => {
  it('get the same Python builds', async () => {
    const random = new Random(7);
    const seen = new Set<string>();
    for (let i = 0; i < 300; i++) {
      const files: Record<string, string> = { ...generateProject(random), 'vercel.json': random.pick(CONFIGS) };
      await onDisk(files, async (directory) => {
        const theirs = await vercelPlan(directory, files);
        if ((await detectFramework(directory)) === 'fasthtml') return; // its fixed main.py is not modelled
        expect(await ourPlan(directory), `project ${i}: ${JSON.stringify(files)}`).toEqual(theirs);
        seen.add(theirs.length === 0 ? 'none' : theirs[0] === '<detect>' ? 'preset' : 'api-functions');
      });
    }
    expect([...seen].sort()).toEqual(['api-functions', 'none', 'preset']);
  });
});

describe('`builds` in vercel.json', () => {
  it.each(BODIES.map((body) => [JSON.stringify(body), body] as const))('a src with %s', async (_, body) => {
    const files = {
      'vercel.json': '{ "builds": [{ "src": "server/web.py", "use": "@vercel/python" }] }',
      'server/web.py': body,
    };
    const ours = await withDeployment(files, ({ mode, errorCode }) => ({ mode, errorCode }));
    const theirs = await onDisk(files, (directory) => buildError(directory, { entrypoint: 'server/web.py' }));
    expect(ours).toEqual({ mode: 'builds', errorCode: theirs });
  });

  it('a src that does not exist', async () => {
    const config = '{ "builds": [{ "src": "web.py", "use": "@vercel/python" }] }';
    const ours = await withDeployment({ 'vercel.json': config }, ({ mode, builds }) => ({
      mode,
      built: builds[0]!.functions,
    }));
    // The CLI matches `src` against the files, so nothing is built, and no builder is there to complain.
    expect(ours).toEqual({ mode: 'builds', built: [] });
  });
});

const SERVICES: readonly (readonly [string, Record<string, unknown>])[] = [
  ['a file', { root: 'backend', entrypoint: 'main.py' }],
  ['a file with a framework', { root: 'backend', framework: 'fastapi', entrypoint: 'main.py' }],
  ['module:variable', { root: 'backend', entrypoint: 'main:app' }],
  ['module:variable that is missing', { root: 'backend', entrypoint: 'main:nothing' }],
  ['module:Class', { root: 'backend', entrypoint: 'main:Handler' }],
  ['a file that is missing', { root: 'backend', entrypoint: 'missing.py' }],
  ['a detected framework without an entrypoint', { root: 'backend' }],
  ['a set framework without an entrypoint', { root: 'backend', framework: 'fastapi' }],
  ['a runtime without an entrypoint', { root: 'backend', runtime: 'python' }],
  ['a trailing slash', { root: 'backend/', entrypoint: 'main.py' }],
  ['pyproject.toml that declares nothing', { root: 'backend', entrypoint: 'pyproject.toml' }],
];

describe('a Python service', () => {
  it.each(SERVICES)('named by %s', async (_, service) => {
    const files = {
      'vercel.json': JSON.stringify({ services: { api: service } }),
      'backend/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\nclass Handler:\n    pass\n',
      'backend/requirements.txt': 'fastapi\n',
      'backend/pyproject.toml': '[project]\nname = "backend"\nversion = "0.1.0"\n',
    };
    const ours = await withDeployment(files, ({ mode, services }) => ({ mode, error: services[0]?.errorCode ?? null }));
    const theirs = await onDisk(files, async (directory) => {
      const { services, errors } = await detectServices(directory);
      if (errors[0]) return errors[0].code;
      const { builder, framework } = services[0]!;
      const entrypoint = builder.src!.replace(/^backend\//, '');
      const config = builder.config ?? {};
      const stopped = await buildError(`${directory}/backend`, { entrypoint, framework: framework ?? null, config });
      const variable = config['handlerFunction'];
      if (stopped !== null || typeof variable !== 'string') return stopped;
      // The builder asks this after the installation, which does not run here.
      const isFound = await containsTopLevelCallable(files['backend/main.py'], variable);
      return isFound ? null : 'PYTHON_HANDLER_NOT_FOUND';
    });
    expect(ours).toEqual({ mode: 'services', error: theirs });
  });
});

describe('the Python presets', () => {
  it('are those that @vercel/python builds', () => {
    const python = frameworkFacts.filter(({ builder }) => builder === '@vercel/python').map(({ slug }) => slug);
    expect(new Set(python)).toEqual(PYTHON_FRAMEWORKS);
  });
});
