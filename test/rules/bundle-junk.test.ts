import { describe, expect, it } from 'vitest';
import { APP, findingsOf, MIB, placed, withFix, type Files, type Sizes } from '../support/bundle.js';

const BASE: Files = { 'requirements.txt': 'fastapi\n', 'main.py': APP };
const VENV: Files = { 'myenv/pyvenv.cfg': 'home = /usr/bin\n', 'myenv/lib/python3.12/site-packages/six.py': '' };

const found = (files: Files, sizes: Sizes = {}, options: Parameters<typeof findingsOf>[2] = {}) =>
  findingsOf('bundle-junk', { ...BASE, ...files }, { sizes, ...options });

describe('bundle-junk finds', () => {
  it('a virtual environment of any size, under a name that Vercel does not leave out', async () => {
    const [one, ...more] = await found(VENV, { 'myenv/lib/a.so': 90 * MIB });
    expect(more).toEqual([]);
    expect(placed(one!)).toBe('myenv/pyvenv.cfg:1:1 warning/certain');
    expect(one!.message).toMatch(
      /^myenv: a virtual environment, 3 files with 90 MiB, go into the function, which has about \d+ MiB\.$/,
    );
    expect(one!.help).toBe(
      'Add `/myenv` to .vercelignore, and delete it from the repository: Vercel installs the packages itself.',
    );
    expect((await found(VENV)).map(placed)).toEqual(['myenv/pyvenv.cfg:1:1 warning/certain']);
  });

  it('several of them at once', async () => {
    const [one, ...more] = await found({
      ...VENV,
      'tools/env311/pyvenv.cfg': '',
      'tools/env311/Lib/site-packages/six.py': '',
      'tools/env311/bin/x': '',
    });
    expect(more).toEqual([]);
    expect(one!.message).toMatch(/^myenv and tools\/env311: a virtual environment/);
    expect(one!.help).toMatch(/^Add them to \.vercelignore/);
  });

  it.each([['.pytest_cache'], ['htmlcov'], ['.tox'], ['.ipynb_checkpoints'], ['app/.hypothesis']])(
    'what tools leave behind in %s',
    async (directory) => {
      const all = await found({}, { [`${directory}/deep/x.bin`]: 6 * MIB });
      expect(all.map(placed)).toEqual([`${directory}/deep/x.bin:1:1 info/certain`]);
      expect(all[0]!.message).toContain(`${directory}: the cache of a development tool, 1 file with 6 MiB, go`);
    },
  );

  it('notebooks', async () => {
    const [one] = await found({}, { 'a.ipynb': 3 * MIB, 'notebooks/b.ipynb': 4 * MIB });
    expect(placed(one!)).toBe('notebooks/b.ipynb:1:1 info/likely');
    expect(one!.message).toContain('a.ipynb and notebooks/b.ipynb: notebooks, 2 files with 7 MiB');
    expect(one!.help).toBe('Add `*.ipynb` to .vercelignore.');
  });

  it('videos and data that no code names', async () => {
    const all = await found({}, { 'demo.mp4': 8 * MIB, 'raw/orders.csv': 9 * MIB, 'raw/more.parquet': 1 * MIB });
    expect(all.map(placed).sort()).toEqual(['demo.mp4:1:1 info/possible', 'raw/orders.csv:1:1 info/possible']);
    expect(all.map(({ message }) => message).join()).toMatch(/media and other files that no code of the app names/);
    expect(all.map(({ message }) => message).join()).toMatch(
      /data and archives that no code of the app names, 2 files/,
    );
  });

  it('more gravely, where it makes the function too large to be shipped as it is', async () => {
    const [one] = await found({}, { 'raw/orders.csv': 300 * MIB });
    expect(one).toMatchObject({ severity: 'warning', confidence: 'possible' });
  });

  it('what Git ignores, where it is large: `vercel deploy` uploads it', async () => {
    const files = { '.gitignore': 'raw/\nmyenv/\n', ...VENV };
    expect(await found(files, { 'raw/orders.csv': 19 * MIB })).toEqual([]);
    const [one] = await found(files, { 'raw/orders.csv': 21 * MIB });
    expect(placed(one!)).toBe('raw/orders.csv:1:1 info/possible');
    expect(one!.message).toContain('would go into the function with `vercel deploy`, although Git ignores it');
  });
});

describe('bundle-junk says nothing', () => {
  it.each<[string, Files, Sizes]>([
    ['of small files', {}, { 'a.ipynb': 4 * MIB, 'raw/x.csv': 4 * MIB, 'htmlcov/x': 4 * MIB }],
    ['of what is not uploaded', { '.vercelignore': 'raw\nmyenv\n', ...VENV }, { 'raw/x.csv': 90 * MIB }],
    ['of what Vercel leaves out', {}, { '.venv/pyvenv.cfg': 1, '.venv/x.so': 90 * MIB, 'public/demo.mp4': 90 * MIB }],
    ['of a file that the code names', { 'main.py': `${APP}PATH = "raw/orders.csv"\n` }, { 'raw/orders.csv': 90 * MIB }],
    [
      'of a directory that the code names',
      { 'main.py': `${APP}PATH = "datasets"\n` },
      { 'datasets/x/a.csv': 90 * MIB },
    ],
    ['of other files', {}, { 'model.onnx': 90 * MIB, 'app/model.pkl': 90 * MIB, 'docs/a.pdf': 90 * MIB }],
  ])('%s', async (_, files, sizes) => {
    expect(await found(files, sizes)).toEqual([]);
  });

  it('below another size, where that is wanted', async () => {
    const options = { ruleOptions: { 'bundle-junk': { leastMiB: 1 } } };
    expect(await found({}, { 'a.ipynb': 2 * MIB }, options)).toHaveLength(1);
    const large = { ruleOptions: { 'bundle-junk': { leastMiB: 50 } } };
    expect(await found({}, { 'a.ipynb': 20 * MIB }, large)).toEqual([]);
  });
});

describe('the fix of bundle-junk', () => {
  /** The ignore file after the fix; the finding is gone then. */
  async function fixed(files: Files, sizes: Sizes = {}, name = '.vercelignore') {
    const before = { ...BASE, ...files };
    const [one] = await found(files, sizes);
    const after = withFix(before, one!.fix!);
    expect(Object.keys(after).filter((path) => !(path in before) || after[path] !== before[path])).toEqual([name]);
    expect(await findingsOf('bundle-junk', after, { sizes })).toEqual([]);
    return after[name];
  }

  it.each([
    ['none', {}, '/myenv\n'],
    ['an empty file', { '.vercelignore': '' }, '/myenv\n'],
    ['one with lines', { '.vercelignore': '# data\n*.csv\n' }, '# data\n*.csv\n/myenv\n'],
    ['one without a last line end', { '.vercelignore': '*.csv' }, '*.csv\n/myenv\n'],
    ['one of Windows', { '.vercelignore': '*.csv\r\n*.md\r\n' }, '*.csv\r\n*.md\r\n/myenv\r\n'],
    ['one of Windows without a last line end', { '.vercelignore': '*.csv\r\n*.md' }, '*.csv\r\n*.md\r\n/myenv\r\n'],
    [
      'one that lists what is uploaded',
      { '.vercelignore': '/*\n!main.py\n!requirements.txt\n!myenv\n' },
      '/*\n!main.py\n!requirements.txt\n!myenv\n/myenv\n',
    ],
  ])('adds lines to .vercelignore, where there is %s', async (_, files, text) => {
    expect(await fixed({ ...VENV, ...files })).toBe(text);
  });

  it('adds lines to .nowignore, where that is there, and says so', async () => {
    const files = { ...VENV, '.nowignore': '*.csv\n' };
    expect(await fixed(files, {}, '.nowignore')).toBe('*.csv\n/myenv\n');
    const [one] = await found(files);
    expect(one!.fix!.title).toBe('add `/myenv` to .nowignore');
    expect(one!.help).toContain('to .nowignore');
  });

  it('leaves an empty .vercelignore beside a .nowignore alone: with both, Vercel would stop', async () => {
    expect(await fixed({ ...VENV, '.vercelignore': '', '.nowignore': '*.csv\n' }, {}, '.nowignore')).toBe(
      '*.csv\n/myenv\n',
    );
  });

  it('is none where Vercel refuses the ignore files', async () => {
    const [one] = await found({ ...VENV, '.vercelignore': 'a\n', '.nowignore': 'b\n' });
    expect(one!.fix).toBeUndefined();
  });

  it.each(['my env', 'env[1]', 'env?', 'e{n}v', '!env', '#env', 'env\\x', 'env\t', 'e*v', 'env\u202e'])(
    'is none for a name that means something in an ignore file: %j',
    async (name) => {
      const [one] = await found({ [`${name}/pyvenv.cfg`]: '', [`${name}/lib/python3.12/site-packages/x.py`]: '' });
      expect(one!.severity).toBe('warning');
      expect(one!.fix).toBeUndefined();
    },
  );

  it('has a line for each, and no more than some', async () => {
    const sizes = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`v${i}.mp4`, 6 * MIB]));
    const [one] = await found({}, sizes(20));
    expect(one!.fix).toMatchObject({ title: 'add 20 lines to .vercelignore' });
    expect((await found({}, sizes(21)))[0]!.fix).toBeUndefined();
  });

  it('is for the Root Directory', async () => {
    const files = {
      'shop/requirements.txt': 'fastapi\n',
      'shop/main.py': APP,
      'shop/myenv/pyvenv.cfg': '',
      'shop/myenv/bin/python': '',
    };
    const [one] = await findingsOf('bundle-junk', files, { paths: ['shop'] });
    expect(one!.fix!.edits).toMatchObject([{ file: 'shop/.vercelignore', text: '/myenv\n' }]);
  });

  it.each<[string, Sizes, 'safe' | 'unsafe', string]>([
    ['a cache', { 'htmlcov/x.html': 6 * MIB }, 'safe', '/htmlcov\n'],
    ['notebooks', { 'a.ipynb': 6 * MIB }, 'safe', '*.ipynb\n'],
    ['videos', { 'demo.mp4': 6 * MIB }, 'unsafe', '/demo.mp4\n'],
    ['data', { 'raw/orders.csv': 6 * MIB }, 'unsafe', '/raw/orders.csv\n'],
  ])('for %s is as safe as that is', async (_, sizes, safety, text) => {
    const [one] = await found({}, sizes);
    expect(one!.fix).toMatchObject({ safety, edits: [{ file: '.vercelignore', text }] });
    expect(await fixed({}, sizes)).toBe(text);
  });

  it.each<[string, string, Sizes]>([
    ['notebooks', 'read("report.ipynb")', { 'report.ipynb': 6 * MIB }],
    ['the directory of notebooks', 'StaticFiles(directory="notebooks")', { 'notebooks/a.ipynb': 6 * MIB }],
    ['what looks like a cache', 'StaticFiles(directory="htmlcov")', { 'htmlcov/index.html': 6 * MIB }],
    [
      'what is in an environment',
      'sys.path.insert(0, "vendored/lib")',
      { 'vendored/pyvenv.cfg': 5, 'vendored/lib/x.py': 6 * MIB },
    ],
  ])('is not safe where the code names %s', async (_, code, sizes) => {
    const all = await found({ 'main.py': `${APP}${code}\n` }, sizes);
    expect(all.filter(({ fix }) => fix?.safety === 'safe')).toEqual([]);
  });

  it('does not keep files of another spelling away: patterns are matched without regard to case', async () => {
    const files = { 'ENV/pyvenv.cfg': '', 'env/__init__.py': '', 'main.py': `import env\n${APP}` };
    expect((await found(files)).filter(({ fix }) => fix?.safety === 'safe')).toEqual([]);
  });
});

describe('a pyvenv.cfg', () => {
  const marked = (directory: string) => ({
    [`${directory}pyvenv.cfg`]: 'home = /usr/bin\n',
    [`${directory}lib/python3.12/site-packages/six.py`]: '',
  });

  it('in the Root Directory does not make junk of the project', async () => {
    expect(await found(marked(''))).toEqual([]);
    const files = { 'shop/requirements.txt': 'fastapi\n', 'shop/main.py': APP, ...marked('shop/') };
    expect(await findingsOf('bundle-junk', files, { paths: ['shop'] })).toEqual([]);
  });

  it('beside modules of the app does not make junk of them', async () => {
    const files = {
      'main.py': 'from app.api import app\n',
      'app/__init__.py': '',
      'app/api.py': APP,
      ...marked('app/'),
    };
    expect(await found(files)).toEqual([]);
  });

  it('alone is no environment', async () => {
    expect(await found({ 'myenv/pyvenv.cfg': '' })).toEqual([]);
  });
});

describe('with several functions', () => {
  it('junk is reported once', async () => {
    const api = { 'api/a.py': APP, 'api/b.py': APP, 'vercel.json': '{ "framework": null }' };
    expect(await findingsOf('bundle-junk', { ...BASE, ...api, ...VENV }, { framework: 'auto' })).toHaveLength(1);
  });

  it('junk is reported once, also where their contents differ', async () => {
    const functions = { 'api/a.py': { excludeFiles: 'docs/**' } };
    const api = { 'api/a.py': APP, 'api/b.py': APP, 'vercel.json': JSON.stringify({ framework: null, functions }) };
    const sizes = { 'docs/a.pdf': 6 * MIB };
    expect(await findingsOf('bundle-junk', { ...BASE, ...api, ...VENV }, { framework: 'auto', sizes })).toHaveLength(1);
  });
});
