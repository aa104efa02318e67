import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { inspect, lint } from '../../src/lint.js';
import type { LintOptions } from '../../src/result.js';

const FASTAPI = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const REQUIREMENTS = 'fastapi\n';

function run(files: Record<string, string | Uint8Array>, options: LintOptions = {}) {
  return inspect({ cwd: '/repo', host: new MemoryHost(files), ...options });
}

async function units(files: Record<string, string>, options: LintOptions = {}): Promise<string[]> {
  const { units } = await run(files, options);
  return units.map(
    ({ root, mode, entrypoint }) => `${root} ${mode} ${entrypoint ? `${entrypoint.file}:${entrypoint.variable}` : '-'}`,
  );
}

describe('the units of a repository', () => {
  it('are the directory itself, when it looks like one', async () => {
    expect(await units({ 'requirements.txt': REQUIREMENTS, 'app/main.py': FASTAPI })).toEqual([
      '. preset app/main.py:app',
    ]);
  });

  it('are found in a monorepo, by manifest or configuration', async () => {
    const files = {
      'package.json': '{}',
      'web/package.json': '{ "dependencies": { "next": "15" } }',
      'services/shop/requirements.txt': REQUIREMENTS,
      'services/shop/main.py': FASTAPI,
      'services/mail/vercel.json': '{ "builds": [{ "src": "mail.py", "use": "@vercel/python" }] }',
      'services/mail/mail.py': FASTAPI,
    };
    expect(await units(files)).toEqual([
      'services/mail builds services/mail/mail.py:app',
      'services/shop preset services/shop/main.py:app',
    ]);
  });

  it('are not looked for in what git ignores, in environments and in installed packages', async () => {
    const files = {
      '.gitignore': '/build/\n',
      'requirements.txt': REQUIREMENTS,
      'main.py': FASTAPI,
      'build/vercel.json': '{ "framework": "fastapi" }',
      'build/main.py': FASTAPI,
      'myenv/pyvenv.cfg': '',
      'myenv/lib/vercel.json': '{ "framework": "fastapi" }',
      'node_modules/x/vercel.json': '{ "framework": "fastapi" }',
    };
    expect(await units(files)).toEqual(['. preset main.py:app']);
  });

  it('do not include a part of another unit, which is listed instead', async () => {
    const files = {
      'requirements.txt': REQUIREMENTS,
      'main.py': FASTAPI,
      'worker/requirements.txt': REQUIREMENTS,
      'worker/main.py': FASTAPI,
    };
    const result = await run(files);
    expect(result.units.map(({ root }) => root)).toEqual(['.']);
    expect(result.notAnalysed).toEqual([
      { file: 'worker', reason: 'it may be a project of its own: name it on the command line to check it' },
    ]);
    expect(await units(files, { paths: ['worker'] })).toEqual(['worker preset worker/main.py:app']);
  });

  it('hold the files that are named, and these narrow the report only', async () => {
    const files = {
      'backend/vercel.json': '{ "framework": "fastapi" }',
      'backend/requirements.txt': REQUIREMENTS,
      'backend/app/main.py': 'from fastapi import FastAPI\n\ntry:\n    app = FastAPI()\nfinally:\n    pass\n',
      'backend/other.py': '',
    };
    expect(await units(files, { paths: ['backend/other.py'] })).toEqual(['backend preset -']);
    const host = new MemoryHost(files);
    const rulesFor = async (path: string): Promise<string[]> =>
      (await lint({ cwd: '/repo', host, paths: [path] })).diagnostics.map((each) => each.rule);
    expect(await rulesFor('backend/app/main.py')).toEqual(['app-not-top-level']);
    expect(await rulesFor('backend/other.py')).toEqual([]);
  });
});

describe('a FastAPI app without any manifest', () => {
  it('is a project when it is named: Vercel would start nothing', async () => {
    expect(await units({ 'main.py': FASTAPI })).toEqual(['. static -']);
  });
});

describe('a project deeper than the search goes', () => {
  it('is not passed over in silence', async () => {
    const files = { 'requirements.txt': REQUIREMENTS, 'main.py': FASTAPI, 'a/b/c/d/e/f/g/h/i/j/vercel.json': '{}' };
    expect((await run(files)).notAnalysed).toEqual([
      { file: '.', reason: 'directories more than 8 levels below were not searched for projects' },
    ]);
  });
});

describe('modes', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a Next.js project with api/*.py',
      {
        'package.json': '{ "dependencies": { "next": "15" } }',
        'api/index.py': FASTAPI,
        'requirements.txt': REQUIREMENTS,
      },
      '. api-functions api/index.py:app',
    ],
    [
      'framework null with api/*.py',
      { 'vercel.json': '{ "framework": null }', 'api/index.py': FASTAPI, 'requirements.txt': REQUIREMENTS },
      '. api-functions api/index.py:app',
    ],
    [
      'framework null without',
      { 'vercel.json': '{ "framework": null }', 'main.py': FASTAPI, 'requirements.txt': REQUIREMENTS },
      '. static -',
    ],
    [
      'services',
      {
        'vercel.json': '{ "services": { "api": { "root": "back", "entrypoint": "web:app" } } }',
        'back/web.py': FASTAPI,
        'back/requirements.txt': REQUIREMENTS,
      },
      '. services back/web.py:app',
    ],
    [
      'builds with a glob',
      {
        'vercel.json': '{ "builds": [{ "src": "api/*.py", "use": "@vercel/python" }] }',
        'api/one.py': FASTAPI,
        'api/two.py': FASTAPI,
      },
      '. builds api/one.py:app',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await units(files)).toEqual([expected]);
  });

  it('can be forced with the framework option', async () => {
    const files = { 'requirements.in': REQUIREMENTS, 'main.py': FASTAPI };
    expect(await units(files)).toEqual(['. static -']);
    expect(await units(files, { framework: 'fastapi' })).toEqual(['. preset main.py:app']);
    expect(await units({ 'requirements.txt': REQUIREMENTS, 'main.py': FASTAPI }, { framework: 'other' })).toEqual([
      '. static -',
    ]);
  });
});

describe('bad input', () => {
  it('a path that does not exist', async () => {
    await expect(run({ 'main.py': '' }, { paths: ['missing'] })).rejects.toThrow(
      'there is no file or directory "missing"',
    );
  });

  it('an empty path', async () => {
    await expect(run({ 'main.py': '' }, { paths: [''] })).rejects.toThrow('there is no file or directory ""');
  });

  it('a file that is not text', async () => {
    const files = {
      'requirements.txt': REQUIREMENTS,
      'main.py': FASTAPI,
      'logo.png': Uint8Array.from([0x89, 0x50, 0, 0]),
    };
    await expect(run(files, { paths: ['logo.png'] })).rejects.toThrow('"logo.png" is not a text file');
  });

  it('a repository without a FastAPI project', async () => {
    const error = await run({ 'README.md': 'hello', 'main.py': 'print("hello")\n' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UsageError', message: 'no FastAPI project for Vercel in "."' });
    expect((error as { hint: string }).hint).toMatch(/^Looked there and below for a vercel\.json with Python/);
  });

  it('only file names without a project around them, as a hook gives them: nothing to say', async () => {
    expect((await run({ 'docs/conf.py': 'x = 1\n' }, { paths: ['docs/conf.py'] })).units).toEqual([]);
  });

  it('an unknown rule, level, framework or version', async () => {
    const host = new MemoryHost({ 'requirements.txt': REQUIREMENTS, 'main.py': FASTAPI });
    const check = (options: LintOptions) => lint({ cwd: '/repo', host, ...options }).catch((thrown: unknown) => thrown);
    expect(await check({ select: ['mount-pubic'] })).toMatchObject({
      message: 'there is no rule "mount-pubic"',
      hint: 'Did you mean "mount-public"?',
    });
    expect(await check({ severity: { 'mount-public': 'warn' as 'warning' } })).toMatchObject({
      message: 'there is no severity "warn"',
    });
    expect(await check({ framework: 'flask' as 'other' })).toMatchObject({ message: 'there is no framework "flask"' });
    expect(await check({ vercelCli: 'latest' })).toMatchObject({ hint: 'Write it as 64.0.2.' });
  });
});

describe('what is not analysed', () => {
  it('is listed: configuration that only running it would tell', async () => {
    const { notAnalysed } = await run({
      'vercel.ts': 'export const config = { framework: choose() };\n',
      'requirements.txt': REQUIREMENTS,
      'main.py': FASTAPI,
    });
    expect(notAnalysed).toEqual([
      {
        file: 'vercel.ts',
        reason: 'it is a program; what it sets for Vercel is not known',
      },
    ]);
  });

  it('is not listed: configuration that is one object in a module', async () => {
    const files = {
      'vercel.ts':
        "import type { VercelConfig } from '@vercel/config';\nexport const config: VercelConfig = { framework: null };\n",
      'requirements.txt': REQUIREMENTS,
      'main.py': FASTAPI,
    };
    const { notAnalysed, units: found } = await run(files);
    expect(notAnalysed).toEqual([]);
    expect(found).toMatchObject([{ mode: 'static', framework: null }]);
  });

  it('is listed: a Python file that nobody wrote by hand', async () => {
    const huge = `${'x = 1\n'.repeat(400_000)}app = 1\n`;
    const { notAnalysed } = await run({ 'requirements.txt': REQUIREMENTS, 'app.py': huge, 'main.py': FASTAPI });
    expect(notAnalysed).toEqual([{ file: 'app.py', reason: 'it is larger than 2 MiB' }]);
  });
});

describe('a repository with neighbours', () => {
  it('does not take a module named vercel.ts for a configuration', async () => {
    const files = { 'requirements.txt': REQUIREMENTS, 'main.py': FASTAPI, 'lib/vercel.ts': 'export const x = 1' };
    for (const framework of ['auto', 'fastapi'] as const) {
      const result = await run(files, { framework });
      expect(result.units.map(({ root }) => root)).toEqual(['.']);
      expect(result.notAnalysed).toEqual([]);
    }
  });

  it('applies the framework option to the project that is named only', async () => {
    const files = {
      'requirements.txt': REQUIREMENTS,
      'main.py': FASTAPI,
      'node/vercel.json': '{}',
      'node/api/index.ts': '',
    };
    expect(await units(files, { framework: 'fastapi' })).toEqual(['. preset main.py:app']);
  });

  it('does not list the manifest of an api function as a project of its own', async () => {
    const files = {
      'package.json': '{ "dependencies": { "next": "15" } }',
      'api/index.py': FASTAPI,
      'api/requirements.txt': REQUIREMENTS,
    };
    expect((await run(files)).notAnalysed).toEqual([]);
  });

  it('lists a module that changes sys.path in a way that cannot be followed', async () => {
    const project = (directory: string): Promise<string[]> => {
      const main = `import sys\n\nsys.path.insert(0, ${directory})\n${FASTAPI}`;
      const host = new MemoryHost({ 'requirements.txt': REQUIREMENTS, 'main.py': main });
      return lint({ cwd: '/repo', host }).then(({ notAnalysed }) => notAnalysed.map(({ file }) => file));
    };
    expect(await project('"src"')).toEqual([]);
    expect(await project('find_sources()')).toEqual(['main.py']);
  });
});
