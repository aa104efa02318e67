import { describe, expect, it } from 'vitest';
import { withDeployment } from '../support/model.js';

const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n';
const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** The commands that run and those that do not, for a project with these scripts and this vercel.json. */
function commands(scripts: string, vercelJson = '{}') {
  const files = {
    'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\n${scripts}`,
    'vercel.json': vercelJson,
    'main.py': APP,
  };
  return withDeployment(files, ({ install, build }) => ({
    install: install.winner?.command ?? null,
    build: build.winner?.command ?? null,
    dead: [...install.shadowed, ...build.shadowed].map(({ command }) => command),
  }));
}

describe('the command that runs', () => {
  it('is that of vercel.json, before the scripts', async () => {
    expect(await commands('build = "b"\ninstall = "i"\n', '{ "buildCommand": "B", "installCommand": "I" }')).toEqual({
      install: 'I',
      build: 'B',
      dead: ['i', 'b'],
    });
  });

  it('is the first of the scripts that is set', async () => {
    expect(await commands('build = "3"\nnow-build = "2"\nvercel-build = "1"\n')).toMatchObject({
      build: '1',
      dead: ['2', '3'],
    });
  });

  it.each([
    ['is no text', 'vercel-build = ["1"]'],
    ['is blank', 'vercel-build = "  "'],
  ])('is none of the scripts when the first %s', async (_, line) => {
    expect(await commands(`${line}\nbuild = "3"\n`)).toEqual({ install: null, build: null, dead: ['3'] });
  });

  it('is the next script when the first is empty', async () => {
    expect(await commands('vercel-build = ""\nbuild = "3"\n')).toMatchObject({ build: '3', dead: [] });
  });

  it('is a script for the installation without the preset, too, and none for the build', async () => {
    const builds = '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }], "installCommand": "I" }';
    expect(await commands('build = "b"\ninstall = "i"\n', builds)).toEqual({
      install: 'i',
      build: null,
      dead: ['I', 'b'],
    });
  });
});
