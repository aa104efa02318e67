import { describe, expect, it } from 'vitest';
import { parseProcfile, servedApp } from '../../src/deployment/shell/procfile.js';
import { MemoryHost } from '../../src/files/host.js';
import { createSource } from '../../src/parser/source.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

async function found(files: Record<string, string>): Promise<string[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', 'main.py': APP, ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['ignored-platform-config'] });
  expect(diagnostics.length, 'one finding for all').toBeLessThanOrEqual(1);
  return diagnostics.flatMap(({ message, related }) => [message, ...related.map((each) => each.message)]);
}

describe('ignored-platform-config', () => {
  it('says all in one finding', async () => {
    const files = {
      'runtime.txt': 'python-3.11.4\n',
      Procfile: 'web: uvicorn main:app\nrelease: alembic upgrade head\n',
      'vercel.json': '{ "outputDirectory": "dist" }',
    };
    expect(await found(files)).toHaveLength(3);
  });

  it.each<[string, Record<string, string>]>([
    ['the Python that Vercel takes anyway', { 'runtime.txt': 'python-3.12.8\n', '.tool-versions': 'python 3.12.1\n' }],
    ['a version where Vercel is told another one', { 'runtime.txt': 'python-3.11.8\n', '.python-version': '3.13\n' }],
    ['an old Python for a version manager', { '.tool-versions': 'python 3.10.1\nnodejs 22\n' }],
    ['a runtime of another language', { 'runtime.txt': 'pypy-7.3\n' }],
    ['a Procfile with the same app', { Procfile: 'web: python -m uvicorn main:app --port $PORT\n' }],
    ['a script that starts the app', { Procfile: 'web: python run.py\n' }],
    [
      'an app that the entrypoint imports',
      { Procfile: 'web: uvicorn shop.web:app\n', 'main.py': `from shop.web import app\n`, 'shop/web.py': APP },
    ],
    ['an app that is not there', { Procfile: 'web: uvicorn gone:app\n' }],
    ['public/ as output directory', { 'vercel.json': '{ "outputDirectory": "./public/" }' }],
    ['an output directory of Python files', { 'vercel.json': '{ "outputDirectory": "api" }', 'api/items.py': '' }],
    [
      'an output directory under another preset',
      { 'vercel.json': '{ "framework": "vite", "outputDirectory": "dist" }', 'api/index.py': APP },
    ],
  ])('is silent about %s', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });
});

describe('a Procfile', () => {
  it('has one process per line', () => {
    const source = createSource('Procfile', '# x\r\nweb: uvicorn main:app  \r\nworker:celery\r\nbroken\r\n');
    expect(parseProcfile(source).map(({ type, command }) => [type, command])).toEqual([
      ['web', 'uvicorn main:app'],
      ['worker', 'celery'],
    ]);
  });

  it.each<[string, string | null]>([
    ['uvicorn app.main:app --host 0.0.0.0 --port $PORT', 'app/main.py:app'],
    ['cd backend && gunicorn -k uvicorn.workers.UvicornWorker web:api -w 4', 'backend/web.py:api'],
    ['gunicorn --chdir src main:app', 'src/main.py:app'],
    ['exec poetry run uvicorn main:app', 'main.py:app'],
    ['uvicorn main:create_app --factory', null],
    ['uvicorn "main:create_app()"', null],
    ['python run.py', null],
    ['streamlit run app.py', null],
    ['cd ../.. && uvicorn main:app', null],
  ])('%s', (command, expected) => {
    const app = servedApp(command);
    expect(app && `${app.files[0]}:${app.variable}`).toBe(expected);
  });
});
