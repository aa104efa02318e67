import { describe, expect, it } from 'vitest';
import {
  APP,
  findingsOf,
  installed,
  locked,
  MIB,
  own,
  placed,
  pyproject,
  uvLock,
  withFix,
  type Files,
  type Sizes,
} from '../support/bundle.js';

interface Given {
  /** Project files, in MiB. */
  project?: number;
  /** Packages from PyPI, in MiB; what is required by another is written as `acme-b<acme-a`. */
  packages?: Record<string, number>;
  /** Packages from another index, in MiB. */
  private?: Record<string, number>;
  env?: Record<string, string>;
  install?: string;
}

/** A project whose parts have known sizes. */
function projectOf({ project = 0, packages = {}, private: others = {}, env, install }: Given): {
  files: Files;
  sizes: Sizes;
} {
  const all = Object.entries({ ...packages, ...others }).map(([key, mib]) => {
    const [name = '', parent = null] = key.split('<');
    return { name, parent, bytes: mib * MIB };
  });
  const childrenOf = (parent: string | null) => all.filter((each) => each.parent === parent).map(({ name }) => name);
  const source = 'registry = "https://nexus.acme.example.com/simple"';
  const files: Files = {
    'main.py': APP,
    'pyproject.toml': pyproject(childrenOf(null)),
    'uv.lock': uvLock(
      ...all.map(({ name }) => locked(name, '1.0', childrenOf(name), name in others ? { source } : {})),
      own(childrenOf(null)),
    ),
    'vercel.json': JSON.stringify({
      framework: 'fastapi',
      build: { env: env ?? {} },
      ...(install && { installCommand: install }),
    }),
    ...Object.assign({}, ...all.map(({ name, bytes }) => installed(name, '1.0', bytes))),
  };
  return { files, sizes: project === 0 ? {} : { 'data/model.bin': project * MIB } };
}

async function found(given: Given, options: Parameters<typeof findingsOf>[2] = {}) {
  const { files, sizes } = projectOf(given);
  return findingsOf('bundle-too-large', files, { sizes, ...options });
}

describe('bundle-too-large says nothing', () => {
  it.each<[string, Given]>([
    ['of a small function', { packages: { 'acme-a': 100 } }],
    ['of one that is near the limit, and well known', { packages: { 'acme-a': 200 } }],
  ])('%s', async (_, given) => {
    expect(await found(given)).toEqual([]);
  });
});

describe('bundle-too-large names', () => {
  const GIVEN: Given = {
    project: 30,
    packages: { 'acme-a': 200, 'acme-b<acme-a': 250, 'acme-c<acme-b': 90, 'acme-d': 10 },
  };

  it('the size, what makes it, and the code with which the build stops', async () => {
    const [one, ...more] = await found(GIVEN);
    expect(more).toEqual([]);
    expect(placed(one!)).toBe('pyproject.toml:5:18 error/likely');
    expect(one).toMatchObject({ path: '/project/dependencies/0' });
    expect(one!.message).toMatch(
      /^main\.py becomes a function of about 587 MiB \(586 MiB to 588 MiB\): acme-b 250 MiB, via acme-a; acme-a 200 MiB; acme-c 90 MiB, via acme-b; the project's own files 30 MiB; acme-d 10 MiB\. /,
    );
    expect(one!.message).toMatch(
      /The most is 500 MiB where large functions, a beta, are not on: the build stops with LAMBDA_SIZE_EXCEEDED\.$/,
    );
  });

  it('what to do about it', async () => {
    const [one] = await found(GIVEN);
    expect(one!.help).toBe(
      'Look at what acme-a brings along, and take out what the app does not need, or set the environment variable VERCEL_SUPPORT_LARGE_FUNCTIONS=1 for the build, a beta for up to 5 GiB. `fastapi-vercel-lint bundle` shows all of it.',
    );
  });

  it('the place of it in a project of Poetry, too', async () => {
    const [one] = await findingsOf('bundle-too-large', {
      'main.py': APP,
      'pyproject.toml': '[tool.poetry]\nname = "x"\n\n[tool.poetry.dependencies]\nfastapi = "*"\nTorch = "*"\n',
    });
    expect(placed(one!)).toBe('pyproject.toml:6:9 error/likely');
    expect(one).toMatchObject({ path: '/tool/poetry/dependencies/Torch' });
  });

  it('the places of what brings the most along', async () => {
    const [one] = await found(GIVEN);
    expect(one!.related).toMatchObject([
      {
        file: 'pyproject.toml',
        range: { start: { line: 5, column: 18 } },
        message: 'acme-a with acme-b and acme-c: 540 MiB',
      },
    ]);
  });
});

describe('a function that', () => {
  const LARGE = { VERCEL_SUPPORT_LARGE_FUNCTIONS: '1' };

  it.each<[string, Given, string, RegExp]>([
    [
      'needs packages at cold starts',
      { packages: { 'acme-a': 300 } },
      'pyproject.toml:5:18 warning/likely',
      /Above 225 MiB \(the guide says 250 MB\), Vercel leaves packages out of it and installs them at each cold start, which makes that slower\.$/,
    ],
    [
      'may need packages at cold starts',
      { packages: { 'acme-a': 218.25 } },
      'pyproject.toml:5:18 warning/possible',
      /Above 225 MiB/,
    ],
    [
      'is near the limit',
      { packages: { 'acme-a': 217.75 } },
      'pyproject.toml:5:18 info/possible',
      /Should it come to more than 225 MiB \(the guide says 250 MB\)/,
    ],
    [
      'may be too large',
      { packages: { 'acme-a': 493.25 } },
      'pyproject.toml:5:18 warning/possible',
      /The most is 500 MiB .*: the build stops with LAMBDA_SIZE_EXCEEDED\.$/,
    ],
    [
      'has files that are too large',
      { project: 200, packages: { 'acme-a': 100 } },
      'data/model.bin:1:1 error/likely',
      /What cannot be installed at cold starts, because it is the project's own or does not come from PyPI, is more than 225 MiB: the build stops with LAMBDA_SIZE_EXCEEDED\.$/,
    ],
    [
      'has packages from elsewhere that are too large',
      { packages: { 'acme-a': 100 }, private: { 'acme-x': 200 } },
      'pyproject.toml:5:28 error/likely',
      /does not come from PyPI, is more than 225 MiB/,
    ],
    [
      'has nothing that can be left out',
      { private: { 'acme-x': 300 } },
      'pyproject.toml:5:18 error/likely',
      /Above 225 MiB packages have to be installed at cold starts, and none of these can be: the build stops with RUNTIME_DEPENDENCY_INSTALLATION_FAILED\.$/,
    ],
    [
      'is a large one',
      { packages: { 'acme-a': 900 }, env: LARGE },
      'pyproject.toml:5:18 warning/likely',
      /Above 500 MiB \(the guide says 250 MB\) it is a large function, which is a beta\.$/,
    ],
    [
      'is too large for a large one',
      { packages: { 'acme-a': 6000 }, env: LARGE },
      'pyproject.toml:5:18 error/likely',
      /That is more than the 5 GiB of a large function: the build stops with LAMBDA_SIZE_EXCEEDED\.$/,
    ],
    [
      'would be too large for a large one',
      { packages: { 'acme-a': 6000 } },
      'pyproject.toml:5:18 error/likely',
      /The most is 500 MiB, or 5 GiB with large functions, a beta: the build stops with LAMBDA_SIZE_EXCEEDED\.$/,
    ],
    [
      'is installed by a command',
      { packages: { 'acme-a': 300 }, install: 'uv sync' },
      'vercel.json:1:60 error/likely',
      /With an install command of its own the most is 225 MiB: the build stops with LAMBDA_SIZE_EXCEEDED\.$/,
    ],
    [
      'may not leave packages out',
      { packages: { 'acme-a': 300 }, env: { VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL: '1' } },
      'pyproject.toml:5:18 warning/possible',
      /The most is 250 MiB: the platform refuses to deploy it\.$/,
    ],
  ])('%s', async (_, given, place, message) => {
    const all = await found(given);
    expect(all.map(placed)).toEqual([place]);
    expect(all[0]!.message).toMatch(message);
  });

  it('is built by an old CLI cannot be larger than the platform takes', async () => {
    const [one] = await found({ packages: { 'acme-a': 300 } }, { vercelCli: '48.2.0' });
    expect(one!.message).toMatch(/The most is 250 MiB: the platform refuses to deploy it\.$/);
    expect(one!.help).not.toContain('VERCEL_SUPPORT_LARGE_FUNCTIONS');
  });

  it('has files of its own alone that are large, is told to leave some out', async () => {
    const files = { 'main.py': APP, 'requirements.txt': '', 'vercel.json': '{ "framework": "fastapi" }' };
    const [one] = await findingsOf('bundle-too-large', files, { sizes: { 'data/model.bin': 300 * MIB } });
    expect(placed(one!)).toBe('data/model.bin:1:1 error/likely');
    expect(one!.help).toContain('Leave files out of it with .vercelignore');
  });

  it('nobody knows the packages of is judged by its files', async () => {
    const files = {
      'main.py': APP,
      'requirements.txt': 'fastapi\n',
      'vercel.json': '{ "installCommand": "make install" }',
    };
    expect(await findingsOf('bundle-too-large', files)).toEqual([]);
    const all = await findingsOf('bundle-too-large', files, { sizes: { 'data/model.bin': 300 * MIB } });
    expect(all.map(placed)).toEqual(['vercel.json:1:21 error/likely']);
  });

  it('is one of several with the same content is named with two of them', async () => {
    const api = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`api/${name}.py`, APP]));
    const files = { ...api, 'requirements.txt': 'torch\n', 'vercel.json': '{ "framework": null }' };
    const all = await findingsOf('bundle-too-large', files, { framework: 'auto' });
    expect(all.map(placed)).toEqual(['requirements.txt:1:1 error/likely']);
    expect(all[0]!.message).toMatch(/^api\/a\.py, api\/b\.py and 2 more become functions of about \d/);
  });
});

describe('limitMiB', () => {
  it('makes it an error from a size on', async () => {
    const all = await found(
      { packages: { 'acme-a': 150 } },
      { ruleOptions: { 'bundle-too-large': { limitMiB: 100 } } },
    );
    expect(all.map(placed)).toEqual(['pyproject.toml:5:18 error/likely']);
    expect(all[0]!.message).toMatch(/ The limit is set to 100 MiB\.$/);
    const large = await found(
      { packages: { 'acme-a': 300 } },
      { ruleOptions: { 'bundle-too-large': { limitMiB: 250 } } },
    );
    expect(large.map(placed)).toEqual(['pyproject.toml:5:18 error/likely']);
    expect(large[0]!.message).toMatch(/The limit is set to 250 MiB\. Above 225 MiB/);
  });

  it('says nothing of what is smaller, and leaves what Vercel says as it is', async () => {
    const options = { ruleOptions: { 'bundle-too-large': { limitMiB: 250 } } };
    expect(await found({ packages: { 'acme-a': 150 } }, options)).toEqual([]);
    expect((await found({ packages: { 'acme-a': 600 } }, options))[0]!.message).toContain('The most is 500 MiB');
  });
});

describe('the fix of bundle-too-large', () => {
  const files = (command: string) => ({
    'main.py': APP,
    'requirements.txt': 'fastapi\npandas\nscikit-learn\nmatplotlib\nplotly\n',
    'vercel.json': `{\n  "installCommand": "${command}",\n  "framework": "fastapi"\n}\n`,
  });

  it('deletes a command that only repeats what Vercel does', async () => {
    const before = files('pip install -r requirements.txt');
    const [one] = await findingsOf('bundle-too-large', before);
    expect(one!.help).toMatch(/^Delete the install command: when Vercel installs the packages itself/);
    expect(one!.fix).toMatchObject({ safety: 'unsafe', title: 'delete the command' });
    const after = withFix(before, one!.fix!);
    expect(after['vercel.json']).toBe('{\n  "framework": "fastapi"\n}\n');
    expect((await findingsOf('bundle-too-large', after)).map(placed)).toMatchObject([
      expect.stringContaining('warning'),
    ]);
  });

  it('is none where the command does something else', async () => {
    const [one] = await findingsOf('bundle-too-large', files('pip install -r requirements.txt && echo done'));
    expect(one).toMatchObject({ severity: 'error' });
    expect(one!.fix).toBeUndefined();
  });
});
