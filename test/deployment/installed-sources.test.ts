import { describe, expect, it } from 'vitest';
import { installedSources } from '../../src/deployment/manifests/installed-sources.js';
import { withDeployment } from '../support/model.js';

const APP = { 'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n' };
const project = (rest: string): string =>
  `[project]\nname = "shop"\nversion = "1"\ndependencies = ["fastapi", "shop-lib"]\n${rest}`;
const BUILD = '\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';

const sources = (files: Record<string, string>): Promise<readonly string[]> =>
  withDeployment({ ...APP, ...files }, ({ discoveries, files: { repository } }) =>
    [...installedSources(discoveries, repository)].sort(),
  );

describe('sources that are installed with the dependencies', () => {
  it('are none for a project without a build system', async () => {
    expect(await sources({ 'pyproject.toml': project(''), 'src/shop/__init__.py': '' })).toEqual([]);
    expect(await sources({ 'requirements.txt': 'fastapi\n', 'src/shop/__init__.py': '' })).toEqual([]);
  });

  it('are src/ and the root of a project with one', async () => {
    const files = { 'pyproject.toml': project(BUILD), 'src/shop/__init__.py': '' };
    expect(await sources(files)).toEqual(['', 'src']);
    expect(await sources({ ...files, 'pyproject.toml': project(`${BUILD}\n[tool.uv]\npackage = false\n`) })).toEqual(
      [],
    );
  });

  it.each([
    ['[tool.setuptools.packages.find]\nwhere = ["python"]\n', 'setuptools'],
    ['[tool.setuptools]\npackage-dir = { "" = "python" }\n', 'setuptools, by the table of directories'],
    ['[tool.hatch.build.targets.wheel]\npackages = ["python/shop"]\n', 'hatch'],
    ['[[tool.poetry.packages]]\ninclude = "shop"\nfrom = "python"\n', 'poetry'],
  ])('are where %j says (%s)', async (table) => {
    const files = { 'pyproject.toml': project(`${BUILD}\n${table}`), 'python/shop/__init__.py': '' };
    expect(await sources(files)).toEqual(['', 'python']);
  });

  it('are those of dependencies that are named by a path', async () => {
    const lib = { 'libs/shop/src/shop_lib/__init__.py': '', 'libs/shop/pyproject.toml': project(BUILD) };
    const expected = ['libs/shop', 'libs/shop/src'];
    expect(await sources({ ...lib, 'requirements.txt': 'fastapi\n./libs/shop\n' })).toEqual(expected);
    const table = '\n[tool.uv.sources]\nshop-lib = { path = "libs/shop" }\n';
    expect(await sources({ ...lib, 'pyproject.toml': project(table) })).toEqual(expected);
  });

  it('are those of the members of a workspace', async () => {
    const member = { 'packages/lib/src/shop_lib/__init__.py': '', 'packages/lib/pyproject.toml': project(BUILD) };
    const table =
      '\n[tool.uv.sources]\nshop-lib = { workspace = true }\n\n[tool.uv.workspace]\nmembers = ["packages/*"]\n';
    expect(await sources({ ...member, 'pyproject.toml': project(table) })).toEqual([
      'packages/lib',
      'packages/lib/src',
    ]);
  });
});
