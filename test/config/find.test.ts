import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MemoryHost, OverlayHost, DiskHost } from '../../src/files/host.js';
import { bundle, inspect, lint } from '../../src/lint.js';
import { checkOptions } from '../../src/run/options.js';
import { idlePatterns, withUnits } from '../../src/run/units.js';
import { found, project, roots, run, toml } from './projects.js';

const FOUND = 'read-only-filesystem error';
const ignoring = '[tool.fastapi-vercel-lint]\nignore = ["read-only-filesystem"]\n';

describe('the configuration of a project', () => {
  it('is the nearest one at or above its root, without inheritance', async () => {
    const files = {
      ...toml('severity = { read-only-filesystem = "warning" }'),
      ...project('a'),
      ...project('b'),
      ...project('c/d'),
      'b/fastapi-vercel-lint.json': '{ "ignore": ["read-only-filesystem"] }',
      'c/fastapi-vercel-lint.json': '{ "severity": { "read-only-filesystem": "info" } }',
    };
    expect(await found(files)).toEqual(['a: read-only-filesystem warning', 'c/d: read-only-filesystem info']);
    expect(await found(files, { paths: ['b/main.py', 'a/main.py'] })).toEqual(['a: read-only-filesystem warning']);
    expect(await found(files, { isolated: true })).toEqual([`a: ${FOUND}`, `b: ${FOUND}`, `c/d: ${FOUND}`]);
  });

  it('is not that of a pyproject.toml that only names this program', async () => {
    const dependencies = '[dependency-groups]\ndev = ["fastapi-vercel-lint"]\n';
    const result = await run({ ...project('a'), 'pyproject.toml': dependencies });
    expect(result.configured).toBeNull();
    // Nor is the directory taken for a project with FastAPI.
    expect(result.units.map(({ root }) => root)).toEqual(['a']);
  });

  it('cannot be in two files of one directory', async () => {
    const both = { ...toml('ignore = []'), 'fastapi-vercel-lint.json': '{}' };
    await expect(run({ ...project(), ...both })).rejects.toThrow(
      'fastapi-vercel-lint.json and pyproject.toml both have a configuration',
    );
    const one = { 'pyproject.toml': '[tool.other]\nx = "fastapi-vercel-lint"\n', 'fastapi-vercel-lint.json': '{}' };
    expect((await run({ ...project(), ...one })).configured).toEqual({ file: 'fastapi-vercel-lint.json' });
  });

  it('is that of the unsaved text', async () => {
    const host = new OverlayHost(new MemoryHost({ ...project(), 'pyproject.toml': '' }), {
      'pyproject.toml': ignoring,
    });
    expect((await lint({ cwd: '/repo', host })).diagnostics.map(({ rule }) => rule)).not.toContain(
      'read-only-filesystem',
    );
  });

  it('is the one that is named, for all of them', async () => {
    const files = {
      ...project('a'),
      ...project('b'),
      'b/fastapi-vercel-lint.json': '{ "ignore": ["read-only-filesystem"] }',
      'config/lint.toml': '[tool.fastapi-vercel-lint]\nexclude = ["../b"]\nseverity.read-only-filesystem = "info"\n',
      'config/lint.json': '{ "severity": { "read-only-filesystem": "warning" } }',
    };
    expect(await found(files, { config: 'config/lint.toml' })).toEqual(['a: read-only-filesystem info']);
    expect(await found(files, { config: '/repo/config/lint.json' })).toEqual([
      'a: read-only-filesystem warning',
      'b: read-only-filesystem warning',
    ]);
    await expect(run(files, { config: 'a/requirements.txt' })).rejects.toThrow(
      'a/requirements.txt has no table [tool.fastapi-vercel-lint]',
    );
    await expect(run(files, { config: '.' })).rejects.toThrow('cannot read .: it is a directory; name the file in it');
    await expect(run(files, { config: 'none.json' })).rejects.toThrow('cannot read none.json: there is no such file');
  });

  it('counts for inspect and bundle, too', async () => {
    const files = {
      ...project('a'),
      ...project('b'),
      ...toml('units = ["a"]\nvercel-cli = "48.2.0"\nframework = "other"'),
    };
    const options = { cwd: '/repo', host: new MemoryHost(files) };
    const { units, platform } = await inspect(options);
    expect(units.map(({ root, mode }) => `${root} ${mode}`)).toEqual(['a static']);
    expect(platform.vercelCli).toBe('48.2.0');
    expect((await inspect({ ...options, vercelCli: '50.0.0', framework: 'fastapi' })).units[0]!.mode).toBe('preset');
    expect((await bundle({ ...options, framework: 'fastapi' })).bundles.map(({ root }) => root)).toEqual(['a']);
  });
});

describe('units', () => {
  const files = {
    ...project(),
    ...project('a'),
    ...project('b'),
    ...project('b/c'),
    'docs/index.md': '',
    'x/y/z.md': '',
  };

  it('are those that the configuration names, and no others', async () => {
    expect(await roots({ ...files, ...toml('units = ["a", "docs"]') })).toEqual(['a', 'docs']);
    expect(await roots({ ...files, ...toml('units = ["."]') })).toEqual(['.']);
    expect(await roots({ ...files, ...toml('units = ["./b/c/"]') })).toEqual(['b/c']);
  });

  it('may be met by patterns, where they look like a project', async () => {
    expect(await roots({ ...files, ...toml('units = ["*"]') })).toEqual(['a', 'b']);
    expect(await roots({ ...files, ...toml('units = ["**/c", "{a,docs}"]') })).toEqual(['a', 'b/c']);
    expect(await roots({ ...files, ...toml('units = ["*"]\nexclude = ["b"]') })).toEqual(['a']);
    await expect(roots({ ...files, ...toml('units = ["x/*"]') })).rejects.toThrow(
      'pyproject.toml:2:10: units: "x/*" matches no directory that looks like a project',
    );
  });

  it('hold the files that are named; a directory that is named is checked all the same', async () => {
    const configured = { ...files, ...toml('units = ["b"]') };
    expect(await roots(configured, { paths: ['b/c/main.py'] })).toEqual(['b']);
    expect(await roots(configured, { paths: ['a/main.py'] })).toEqual([]);
    expect(await roots(configured, { paths: ['a'] })).toEqual(['a']);
    expect(await roots(configured, { paths: ['b'] })).toEqual(['b']);
  });

  it('of a nearer configuration count below it, however it is reached', async () => {
    const nested = { ...files, 'b/fastapi-vercel-lint.json': '{ "units": ["c"] }' };
    delete (nested as Record<string, string>)['main.py'];
    delete (nested as Record<string, string>)['requirements.txt'];
    expect(await roots(nested)).toEqual(['a', 'b/c']);
    expect(await roots(nested, { paths: ['b'] })).toEqual(['b/c']);
    expect(await roots(nested, { paths: ['b/c/main.py'] })).toEqual(['b/c']);
  });
});

describe('exclude', () => {
  const files = { ...project('shop'), ...project('examples/one'), ...project('shop2/examples') };

  it('leaves directories out of the search, with all below them', async () => {
    expect(await roots(files)).toEqual(['examples/one', 'shop', 'shop2/examples']);
    expect(await roots({ ...files, ...toml('exclude = ["examples"]') })).toEqual(['shop', 'shop2/examples']);
    expect(await roots({ ...files, ...toml('exclude = ["**/examples/**"]') })).toEqual(['shop']);
    expect(await roots({ ...files, 'shop2/fastapi-vercel-lint.json': '{ "exclude": ["*"] }' })).toEqual([
      'examples/one',
      'shop',
    ]);
  });

  it('holds for files that a hook names, and not for a directory that somebody names', async () => {
    const configured = { ...files, ...toml('exclude = ["examples"]') };
    expect(await roots(configured, { paths: ['examples/one/main.py'] })).toEqual([]);
    expect(await roots(configured, { paths: ['examples/one'] })).toEqual(['examples/one']);
  });

  it('knows which patterns left out nothing, where everything was searched', async () => {
    const configured = { ...files, ...toml('exclude = ["examples", "nothing", "shop/main.py"]') };
    const idle = async (paths: string[]) => {
      const options = { cwd: '/repo', host: new MemoryHost(configured), paths };
      return withUnits(options, checkOptions(options), (run) =>
        run.groups.flatMap((group) => idlePatterns(group).map(({ pattern }) => pattern)),
      );
    };
    expect(await idle(['.'])).toEqual(['nothing', 'shop/main.py']);
    expect(await idle(['shop'])).toEqual([]);
  });

  it('takes signs of other globs for what they are', async () => {
    const odd = { ...project('(shop)'), ...project('+x@y!') };
    expect(await roots({ ...odd, ...project('a'), ...toml('exclude = ["(shop)", "+x*"]') })).toEqual(['a']);
  });
});

describe('on disk', () => {
  const directory = mkdtempSync(join(tmpdir(), 'fvl-config-'));
  const write = (files: Record<string, string>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
  };
  afterAll(() => rmSync(directory, { recursive: true }));

  it('a link that leaves the repository is never passed over', async () => {
    write({
      'elsewhere.json': '{}',
      ...Object.fromEntries(Object.entries(project()).map(([name, text]) => [`repo/${name}`, text])),
      'repo/.git/HEAD': '',
    });
    symlinkSync('../elsewhere.json', join(directory, 'repo/fastapi-vercel-lint.json'));
    await expect(lint({ cwd: join(directory, 'repo') })).rejects.toThrow(
      'cannot read fastapi-vercel-lint.json: it is a symbolic link that leaves the project or leads nowhere',
    );
    const { configured } = await lint({ cwd: join(directory, 'repo'), isolated: true });
    expect(configured).toBeNull();
  });

  it('one from outside of the repository can be named; its paths are relative to the repository', async () => {
    write({
      'shared.json': '{ "ignore": ["read-only-filesystem"], "baseline": "b.json" }',
      'repo/b.json': '{ "schemaVersion": 1, "files": {} }',
    });
    const { configured, diagnostics } = await lint({ cwd: join(directory, 'repo'), config: '../shared.json' });
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('read-only-filesystem');
    expect(configured).toEqual({ file: '../shared.json', baseline: 'b.json' });
    await expect(lint({ cwd: join(directory, 'repo'), config: '../no/such.json' })).rejects.toThrow(
      'cannot read ../no/such.json: there is no such file',
    );
  });

  it('one that Git does not know can be named where the index is judged', async () => {
    write({ 'repo/local.json': '{ "ignore": ["read-only-filesystem"] }' });
    const openHost = () => new MemoryHost(project());
    const { diagnostics } = await lint({ cwd: join(directory, 'repo'), openHost, config: 'local.json' });
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('read-only-filesystem');
    expect(new DiskHost(directory).kind('repo/local.json')).toBe('file');
  });
});
