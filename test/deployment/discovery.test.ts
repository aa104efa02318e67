import { describe, expect, it } from 'vitest';
import { withDeployment } from '../support/model.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\n';

describe('the manifest of what Vercel builds', () => {
  it('is searched from the directory of the file with `builds`, and from the Root Directory under the preset', async () => {
    const files = {
      'backend/requirements.txt': 'fastapi\n',
      'backend/main.py': APP,
      'requirements.txt': 'fastapi\n',
      'main.py': APP,
    };
    const builds = { 'vercel.json': '{ "builds": [{ "src": "backend/main.py", "use": "@vercel/python" }] }' };
    await withDeployment({ ...files, ...builds }, ({ manifest }) => {
      expect(manifest?.file).toBe('backend/requirements.txt');
    });
    await withDeployment(files, ({ manifest }) => {
      expect(manifest?.file).toBe('requirements.txt');
    });
  });

  it('is one for each directory with functions', async () => {
    const files = {
      'requirements.txt': '# the frontend has none\n',
      'package.json': '{ "dependencies": { "next": "15.0.0" } }',
      'api/index.py': APP,
      'api/admin/index.py': APP,
      'api/admin/requirements.txt': 'fastapi\nhttpx\n',
    };
    await withDeployment(files, ({ mode, discoveries, dependencies }) => {
      expect(mode).toBe('api-functions');
      expect(discoveries.map(({ directory, manifest }) => [directory, manifest?.file])).toEqual([
        ['api/admin', 'api/admin/requirements.txt'],
        ['api', 'requirements.txt'],
      ]);
      expect(dependencies.map(({ name }) => name)).toEqual(['fastapi', 'httpx']);
    });
  });

  it('lies at the root of a service', async () => {
    const files = {
      'vercel.json': '{ "services": { "api": { "root": "backend", "framework": "fastapi" } } }',
      'backend/requirements.txt': 'fastapi\n',
      'backend/src/main.py': APP,
    };
    await withDeployment(files, ({ manifest }) => {
      expect(manifest?.file).toBe('backend/requirements.txt');
    });
  });

  it('is none where Vercel builds no Python', async () => {
    await withDeployment({ 'requirements.txt': 'flask\n', 'vercel.json': '{ "framework": null }' }, (deployment) => {
      expect(deployment).toMatchObject({ mode: 'static', manifest: null, discoveries: [] });
    });
  });
});

describe('dependencies', () => {
  it.each([
    [
      'pyproject.toml',
      `${PROJECT}dependencies = [\n    "fastapi>=0.115",\n    'Uvicorn[standard] ; python_version < "3.14"',\n]\n`,
      ['fastapi 5:6-5:13', 'uvicorn 6:6-6:13'],
    ],
    [
      'requirements.txt',
      '# web\nfastapi==0.115.0  # pinned\nuvicorn[standard]\n',
      ['fastapi 2:1-2:8', 'uvicorn 3:1-3:8'],
    ],
    [
      'Pipfile',
      '[packages]\nfastapi = "*"\nuvicorn = { version = ">=0.30", extras = ["standard"] }\n',
      ['fastapi 2:1-2:8', 'uvicorn 3:1-3:8'],
    ],
  ])('of %s have the place of their names', async (file, text, names) => {
    await withDeployment({ [file]: text, 'main.py': APP }, ({ dependencies }) => {
      const shown = dependencies.map(({ name, nameRange: { start, end } }) => {
        return `${name} ${start.line}:${start.column}-${end.line}:${end.column}`;
      });
      expect(shown).toEqual(names);
    });
  });

  it('of Pipfile.lock are those of production', async () => {
    const lock = {
      default: { fastapi: { version: '==0.115.0', extras: ['all'] } },
      develop: { pytest: { version: '==8' } },
    };
    const files = { Pipfile: '[packages]\nfastapi = "*"\n', 'Pipfile.lock': JSON.stringify(lock), 'main.py': APP };
    await withDeployment(files, ({ dependencies }) => {
      expect(
        dependencies.map(({ requirement: { name, extras, specifiers } }) => ({ name, extras, specifiers })),
      ).toEqual([{ name: 'fastapi', extras: ['all'], specifiers: [{ operator: '==', version: '0.115.0' }] }]);
    });
  });

  it('that are no requirements are kept apart', async () => {
    const text = `${PROJECT}dependencies = ["fastapi", "httpx^1.0"]\n`;
    await withDeployment({ 'pyproject.toml': text, 'main.py': APP }, ({ dependencies, invalidDependencies }) => {
      expect(dependencies.map(({ name }) => name)).toEqual(['fastapi']);
      expect(invalidDependencies).toMatchObject([{ text: 'httpx^1.0', path: '/project/dependencies/1' }]);
    });
  });
});

describe('the decisions that inspect shows', () => {
  it('name manifest, lock file and Python with their reasons', async () => {
    const files = {
      'backend/pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\nrequires-python = ">=3.13"\n`,
      'backend/uv.lock': 'version = 1\n',
      'backend/requirements.txt': 'fastapi\n',
      'backend/main.py': APP,
      'vercel.json': '{ "builds": [{ "src": "backend/main.py", "use": "@vercel/python" }] }',
    };
    await withDeployment(files, ({ decisions }) => {
      const shown = decisions.filter(({ topic }) => ['Manifest', 'Lock file', 'Python'].includes(topic));
      expect(shown).toEqual([
        {
          topic: 'Manifest',
          answer: 'backend/pyproject.toml',
          because: 'it goes before backend/requirements.txt, which is not read',
        },
        {
          topic: 'Lock file',
          answer: 'backend/uv.lock',
          because: 'it lies beside the manifest; what it pins is installed, whatever the manifest says',
        },
        {
          topic: 'Python',
          answer: '3.14',
          because:
            'requires-python in backend/pyproject.toml asks for >=3.13; of 3.12, 3.14, 3.13 it is the first that fits',
        },
      ]);
    });
  });
});
