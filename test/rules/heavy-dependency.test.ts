import { describe, expect, it } from 'vitest';
import { APP, findingsOf, MIB, placed, pyproject, withFix, type Files, type Sizes } from '../support/bundle.js';

/** Enough beside the packages for advice to be given. */
const LARGE: Sizes = { 'model.bin': 190 * MIB };

/** An app that also runs where OpenCV cannot be loaded; otherwise that is what there is to say. */
const CV2 = 'try:\n    import cv2\nexcept ImportError:\n    cv2 = None\n';

const requirements = (lines: string, code = ''): Files => ({ 'requirements.txt': lines, 'main.py': `${code}${APP}` });
const found = (files: Files, sizes: Sizes = LARGE) => findingsOf('heavy-dependency', files, { sizes });
const names = async (files: Files, sizes: Sizes = LARGE) =>
  (await found(files, sizes)).map(({ message }) => /^`([^`]*)`/.exec(message)![1]);

describe('heavy-dependency', () => {
  it('knows a smaller package for the same purpose', async () => {
    const files = requirements('fastapi\nopencv-python==4.10.0.84\n', CV2);
    const [one, ...more] = await found(files);
    expect(more).toEqual([]);
    expect(placed(one!)).toBe('requirements.txt:2:1 info/certain');
    expect(one!.message).toMatch(
      /^`opencv-python` has about \d+ MiB with what only it brings along \(numpy\); opencv-python-headless has the same/,
    );
    expect(one!.help).toMatch(/^opencv-python-headless has the same functions without windows/);
    expect(one!.fix).toMatchObject({ safety: 'unsafe', title: 'name opencv-python-headless in its place' });
    const after = withFix(files, one!.fix!);
    expect(after['requirements.txt']).toBe('fastapi\nopencv-python-headless==4.10.0.84\n');
    expect(await found(after)).toEqual([]);
  });

  it('leaves a package that cannot be imported to the rule that says so', async () => {
    expect(await found(requirements('fastapi\nopencv-python\n', 'import cv2\n'))).toEqual([]);
  });

  it('knows one in pyproject.toml, too, and that a lock file is to be written anew', async () => {
    const lock =
      '[[package]]\nname = "shop"\nsource = { virtual = "." }\ndependencies = [\n    { name = "opencv-python" },\n]\n\n[[package]]\nname = "opencv-python"\nversion = "4.10.0.84"\nsource = { registry = "https://pypi.org/simple" }\n';
    const files = {
      'pyproject.toml': pyproject(['opencv-python>=4']),
      'uv.lock': lock,
      'main.py': `${CV2}${APP}`,
    };
    const [one] = await found(files);
    expect(one).toMatchObject({ file: 'pyproject.toml', path: '/project/dependencies/0' });
    expect(one!.help).toMatch(/ Then run `uv lock`\.$/);
    expect(withFix(files, one!.fix!)['pyproject.toml']).toContain('"opencv-python-headless>=4"');
  });

  describe('with a Pipfile.lock', () => {
    const files = {
      Pipfile: '[packages]\nfastapi = "*"\nopencv-python = "*"\n',
      'Pipfile.lock':
        '{ "default": { "fastapi": { "version": "==0.115.0" }, "opencv-python": { "version": "==4.10.0.84", "hashes": ["sha256:00"] } } }',
      'main.py': `${CV2}${APP}`,
    };

    it('changes nothing in it: that has the hashes of the other package', async () => {
      const [one] = await found(files);
      expect(one!.message).toMatch(/^`opencv-python` has about/);
      expect(one!.fix).toBeUndefined();
    });

    it('speaks of the Pipfile, in which it is to be changed', async () => {
      expect((await found(files)).map(({ file }) => file)).toEqual(['Pipfile']);
    });
  });

  it('knows extras that only a server of one’s own needs', async () => {
    const [one] = await found(requirements('fastapi\nuvicorn[standard]\n'));
    expect(one!.message).toMatch(
      /^`uvicorn\[standard\]` has about \d+ MiB with what only it brings along \(.*uvloop.*\); its parts/,
    );
    expect(one!.help).toContain('Vercel starts the app with its own');
    expect(await names(requirements('fastapi\nuvicorn\n'))).toEqual([]);
  });

  it('has no smaller package for some, and says what else can be done', async () => {
    const [one] = await found(requirements('fastapi\nstreamlit\n', 'import streamlit\n'));
    expect(one!.help).toMatch(/^It is a server of its own/);
    expect(one!.fix).toBeUndefined();
  });
});

describe('heavy-dependency finds a package that nothing imports', () => {
  it('and says that it may be loaded by name', async () => {
    const [one, ...more] = await found(requirements('fastapi\nmatplotlib\n'));
    expect(more).toEqual([]);
    expect(placed(one!)).toBe('requirements.txt:2:1 info/possible');
    expect(one!.message).toMatch(
      /^`matplotlib` has about \d+ MiB with what only it brings along \(.*\), and nothing that Vercel starts imports it\.$/,
    );
    expect(one!.help).toBe('If no other package loads it by name, take it out.');
    expect(one!.fix).toBeUndefined();
  });

  it.each<[string, Files]>([
    ['that is imported', requirements('fastapi\nmatplotlib\n', 'import matplotlib\n')],
    [
      'that is imported in a module',
      { ...requirements('fastapi\nmatplotlib\n', 'import plots\n'), 'plots.py': 'from matplotlib import pyplot\n' },
    ],
    ['that is named in a text', requirements('fastapi\nmatplotlib\n', 'BACKEND = "matplotlib"\n')],
    ['that something else brings along anyway', requirements('fastapi\npandas\nnumpy\n', 'import pandas\n')],
    [
      'where anything may be unpickled',
      requirements('fastapi\nscikit-learn\n', 'import pickle\nM = pickle.load(open("m", "rb"))\n'),
    ],
    ['that is small', requirements('fastapi\nhttpx\n')],
    ['whose modules nobody knows', requirements('fastapi\nacme-secret\n')],
    ['that is a tool: another rule speaks of it', requirements('fastapi\nmypy\n')],
    ['that is not installed', requirements('fastapi\nmatplotlib; sys_platform == "win32"\n')],
    [
      'of a list that a program wrote',
      requirements(`matplotlib==3.9.0\n${Array.from({ length: 30 }, (_, i) => `acme-p${i}==1.0\n`).join('')}`),
    ],
  ])('but none %s', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });

  it('not where there is no app yet', async () => {
    expect(await found({ 'requirements.txt': 'fastapi\nmatplotlib\n' })).toEqual([]);
  });
});

describe('heavy-dependency says nothing', () => {
  it('of a small function', async () => {
    expect(await found(requirements('fastapi\nmatplotlib\nuvicorn[standard]\n'), {})).toEqual([]);
  });

  it('where nobody can tell what is installed', async () => {
    const files = { ...requirements('fastapi\nmatplotlib\n'), 'vercel.json': '{ "installCommand": "make" }' };
    expect(await found(files)).toEqual([]);
  });
});

describe('dev-deps-in-requirements', () => {
  const tools = (lines: string, more: Files = {}) =>
    findingsOf('dev-deps-in-requirements', { ...requirements(`fastapi\n${lines}`), ...more });

  it('says how much tools weigh, with what they bring along', async () => {
    const [one, ...more] = await tools('jupyter\npytest\n');
    expect(more).toEqual([]);
    expect(placed(one!)).toBe('requirements.txt:2:1 info/likely');
    expect(one!.message).toMatch(
      /^jupyter and pytest are tools for development, but installed into the function, about \d+ MiB with what they require\.$/,
    );
    expect(one!.related).toMatchObject([{ range: { start: { line: 3 } }, message: 'also for development' }]);
  });

  it('says it of one alone', async () => {
    const [one] = await tools('mypy==1.11.0\n');
    expect(one!.message).toMatch(
      /^mypy is a tool for development, but installed into the function, about \d+ MiB with what it requires\.$/,
    );
    expect(one!.help).toBe('Move it to a file that Vercel does not read, such as requirements-dev.txt.');
  });

  it('leaves the size out where it is next to nothing, or not known', async () => {
    expect((await tools('pycodestyle\n'))[0]!.message).toBe(
      'pycodestyle is a tool for development, but installed into the function.',
    );
    const unknown = await tools('mypy\n', {
      'vercel.json': '{ "installCommand": "pip install -r requirements.txt -r gone.txt" }',
    });
    expect(unknown.map(({ message }) => message)).toEqual([
      'mypy is a tool for development, but installed into the function.',
    ]);
  });

  it('counts a tool only with what nothing else brings', async () => {
    const size = async (lines: string) => Number(/about (\d+) MiB/.exec((await tools(lines))[0]!.message)![1]);
    // It requires babel, which is large.
    expect(await size('jupyterlab\nbabel\n')).toBeLessThan((await size('jupyterlab\n')) - 10);
  });
});
