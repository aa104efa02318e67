import { describe, expect, it } from 'vitest';
import { APP, findingsOf, placed, pyproject, withFix, type Files } from '../support/bundle.js';

/** A project with an install command of its own. */
const project = (command: string, files: Files = {}): Files => ({
  'requirements.txt': 'fastapi\n',
  'main.py': APP,
  'vercel.json': `{\n  "framework": "fastapi",\n  "installCommand": ${JSON.stringify(command)}\n}\n`,
  ...files,
});

const found = (files: Files) => findingsOf('custom-install-command', files);

const LARGE = 'fastapi\npandas\nscikit-learn\nmatplotlib\nplotly\n';

describe('an install command that works', () => {
  it('and repeats what Vercel does, can be deleted', async () => {
    const files = project('pip install -r requirements.txt');
    const [one, ...more] = await found(files);
    expect(more).toEqual([]);
    expect(placed(one!)).toBe('vercel.json:3:21 info/certain');
    expect(one!.message).toMatch(
      /^Vercel does the same without this command\. With it, a function of more than 225 MiB stops the build; without it, Vercel moves packages out of the function, up to 500 MiB\. This one has about \d+(?:\.\d)? MiB\.$/,
    );
    expect(one!.help).toBe('Delete it: Vercel installs what requirements.txt names.');
    expect(one!.fix).toMatchObject({ safety: 'unsafe', title: 'delete the command' });
    const after = withFix(files, one!.fix!);
    expect(after['vercel.json']).toBe('{\n  "framework": "fastapi"\n}\n');
    expect(await found(after)).toEqual([]);
  });

  it('in pyproject.toml has a line of its own that can be deleted', async () => {
    const files: Files = {
      'pyproject.toml':
        '[tool.vercel.scripts]\n# all of it\ninstall = "pip install -r api/requirements.txt"\nbuild = "true"\n',
      'api/requirements.txt': 'fastapi\n',
      'api/index.py': APP,
      'vercel.json': '{ "framework": null }\n',
    };
    const [one] = await findingsOf('custom-install-command', files, { framework: 'auto' });
    expect(one).toMatchObject({ file: 'pyproject.toml', path: '/tool/vercel/scripts/install', severity: 'info' });
    expect(withFix(files, one!.fix!)['pyproject.toml']).toBe('[tool.vercel.scripts]\n# all of it\nbuild = "true"\n');
  });

  it('in pyproject.toml is in place of what that names, and repeats nothing', async () => {
    const script = '[tool.vercel.scripts]\ninstall = "pip install -r requirements.txt"\n';
    const files = { 'pyproject.toml': pyproject(['fastapi'], script), 'requirements.txt': 'fastapi\n', 'main.py': APP };
    const [one] = await found(files);
    expect(one).toMatchObject({ file: 'pyproject.toml', severity: 'info' });
    expect(one!.help).toMatch(/^Name all packages in pyproject\.toml and delete it/);
    expect(one!.fix).toBeUndefined();
  });

  it('and installs another file, can give way to that under a name that Vercel takes', async () => {
    const [one] = await found(project('pip install -r prod.txt', { 'prod.txt': 'fastapi\n' }));
    expect(one!.message).toMatch(
      /^Vercel does not know what this command installs: a function of more than 225 MiB stops the build/,
    );
    expect(one!.message).toMatch(/ This one has about \d+(?:\.\d)? MiB\.$/);
    expect(one!.help).toBe(
      'Rename prod.txt to requirements.frozen.txt, which Vercel takes before requirements.txt, and delete the command.',
    );
    expect(one!.fix).toBeUndefined();
  });

  it('and installs a file further down, has its packages named at the top', async () => {
    const [one] = await found(project('pip install -r deploy/prod.txt', { 'deploy/prod.txt': 'fastapi\n' }));
    expect(one!.help).toMatch(/^Name all packages in requirements\.txt and delete it/);
    const files = { ...project('pip install -r deploy/prod.txt', { 'deploy/prod.txt': 'fastapi\n' }) };
    delete files['requirements.txt'];
    expect((await found(files))[0]!.help).toMatch(/^Name all packages in a requirements\.txt and delete it/);
  });

  it('that nobody can read has no size', async () => {
    const [one] = await found(project('make install'));
    expect(one!.message).toMatch(/up to 500 MiB\.$/);
    expect(one!.help).toMatch(
      /^Name all packages in requirements\.txt and delete it; other work can go to the build command/,
    );
  });

  it('and installs the project, is in place of what Vercel does too', async () => {
    const files = project('uv sync', { 'pyproject.toml': pyproject(['fastapi']) });
    expect((await found(files)).map(placed)).toEqual(['vercel.json:3:21 info/certain']);
  });
});

describe('an install command of a function that is too large', () => {
  it('is spoken of by the rule about its size alone', async () => {
    const files = project('pip install -r requirements.txt', { 'requirements.txt': LARGE });
    expect(await found(files)).toEqual([]);
    const all = await findingsOf('bundle-too-large', files);
    expect(all.map(placed)).toEqual(['vercel.json:3:21 error/likely']);
  });

  it('is spoken of by both, where that has another cause', async () => {
    const files = project('pip install -r requirements.txt', {
      'requirements.txt': LARGE,
      'vercel.json':
        '{ "installCommand": "pip install -r requirements.txt", "build": { "env": { "VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL": "1" } } }',
    });
    expect((await found(files)).map(placed)).toEqual(['vercel.json:1:21 info/certain']);
  });
});
