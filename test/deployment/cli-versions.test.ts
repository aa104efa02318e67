import { describe, expect, it } from 'vitest';
import { entrypointText, withDeployment } from '../support/model.js';

const FASTAPI = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const HELPER = 'def help():\n    return 1\n';

/** What a version of the CLI starts, or the code with which its builder stops. */
function verdict(files: Record<string, string>, cliVersion: string): Promise<string | null> {
  const all = { 'requirements.txt': 'fastapi\n', ...files };
  return withDeployment(all, (model) => entrypointText(model) ?? model.errorCode, { cliVersion });
}

const NOT_FOUND = 'FASTAPI_ENTRYPOINT_NOT_FOUND';

describe('the entrypoint, as each version of the CLI finds it', () => {
  it.each<[string, Record<string, string>, Record<string, string | null>]>([
    [
      'in api/',
      { 'api/index.py': FASTAPI },
      { '48.2.0': NOT_FOUND, '48.7.1': 'api.index:app', '64.0.2': 'api.index:app' },
    ],
    ['named asgi.py', { 'asgi.py': FASTAPI }, { '50.1.0': NOT_FOUND, '50.4.8': 'asgi:app' }],
    [
      'in two directories: by file name first, later by directory',
      { 'src/app.py': FASTAPI, 'main.py': FASTAPI },
      { '50.4.8': 'src.app:app', '50.25.0': 'main:app' },
    ],
    [
      'with an index.py, which was preferred once',
      { 'app.py': FASTAPI, 'index.py': FASTAPI },
      { '48.2.0': 'index:app', '50.25.0': 'index:app', '50.38.0': 'app:app' },
    ],
    [
      'with a main.py, which was preferred before index.py',
      { 'app.py': FASTAPI, 'main.py': HELPER },
      { '47.1.4': 'main:app', '48.2.0': 'app:app' },
    ],
    [
      'by text, then by syntax tree',
      { 'main.py': 'from fastapi import FastAPI\n\napi = FastAPI()\n' },
      { '50.1.0': 'main:app', '50.4.8': NOT_FOUND },
    ],
    [
      'as the first existing file, when no text matched',
      { 'server.py': HELPER },
      { '48.2.0': 'server:app', '50.4.8': NOT_FOUND },
    ],
    [
      'through [project.scripts]',
      { 'pyproject.toml': '[project]\nname = "x"\n[project.scripts]\napp = "web:api"\n', 'web.py': FASTAPI },
      { '48.7.1': NOT_FOUND, '48.8.1': 'web:app', '50.34.0': 'web:api' },
    ],
    [
      'through [tool.vercel]',
      { 'pyproject.toml': '[tool.vercel]\nentrypoint = "web:app"\n', 'web.py': FASTAPI, 'main.py': FASTAPI },
      { '50.38.0': 'main:app', '53.0.1': 'web:app' },
    ],
    [
      'through a wrong [tool.vercel], skipped once, an error now',
      { 'pyproject.toml': '[tool.vercel]\nentrypoint = "nowhere:app"\n', 'main.py': FASTAPI },
      { '53.0.1': 'main:app', '55.0.0': 'PYTHON_ENTRYPOINT_NOT_FOUND' },
    ],
  ])('%s', async (_, files, expected) => {
    const found: Record<string, string | null> = {};
    for (const version of Object.keys(expected)) found[version] = await verdict(files, version);
    expect(found).toEqual(expected);
  });

  it('does not exist before the FastAPI preset does', async () => {
    const framework = (cliVersion: string) =>
      withDeployment({ 'requirements.txt': 'fastapi\n', 'main.py': FASTAPI }, (model) => model.framework, {
        cliVersion,
      });
    expect(await framework('47.0.5')).toBeNull();
    expect(await framework('47.0.6')).toBe('fastapi');
  });
});

describe('commands, as each version of the CLI runs them', () => {
  it('come from [tool.vercel.scripts] since 48.9.2 (build) and 50.1.0 (install)', async () => {
    const files = {
      'pyproject.toml':
        '[project]\nname = "fastapi"\n[tool.vercel.scripts]\nbuild = "make"\ninstall = "make install"\n',
      'main.py': FASTAPI,
    };
    const commands = (cliVersion: string) =>
      withDeployment(files, ({ build, install }) => [build.winner?.command, install.winner?.command], { cliVersion });
    expect(await commands('48.9.1')).toEqual([undefined, undefined]);
    expect(await commands('48.9.2')).toEqual(['make', undefined]);
    expect(await commands('50.1.0')).toEqual(['make', 'make install']);
  });
});
