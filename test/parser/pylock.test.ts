import { describe, expect, it } from 'vitest';
import { readPylock } from '../../src/parser/pylock.js';
import { createSource } from '../../src/parser/source.js';

const read = (text: string) => readPylock(createSource('pylock.toml', text)).packages;
const one = (text: string) => read(`[[packages]]\nname = "a"\nversion = "1.0"\n${text}\n`)[0]!;

/** As `uv export --format pylock.toml` writes it. */
const PYLOCK = `lock-version = "1.0"
created-by = "uv"
requires-python = ">=3.12"

[[packages]]
name = "Annotated_Types"
version = "0.7.0"
index = "https://pypi.org/simple"
sdist = { url = "https://files.pythonhosted.org/packages/ee/annotated_types-0.7.0.tar.gz", upload-time = 2024-05-20T21:33:25Z, size = 16081, hashes = { sha256 = "af" } }
wheels = [{ url = "https://files.pythonhosted.org/packages/78/annotated_types-0.7.0-py3-none-any.whl", upload-time = 2024-05-20T21:33:24Z, size = 13643, hashes = { sha256 = "1f" } }]

[[packages]]
name = "colorama"
version = "0.4.6"
marker = "sys_platform == 'win32'"
index = "https://pypi.org/simple"
wheels = [{ url = "https://files.pythonhosted.org/packages/d1/colorama-0.4.6-py2.py3-none-any.whl", size = 25335, hashes = { sha256 = "4f" } }]
`;

describe('a pylock.toml', () => {
  const [types, colorama] = read(PYLOCK);

  it('has packages with their wheels', () => {
    expect(types).toEqual({
      name: 'annotated-types',
      version: '0.7.0',
      marker: null,
      index: 'https://pypi.org/simple',
      isElsewhere: false,
      wheels: [{ name: 'annotated_types-0.7.0-py3-none-any.whl', bytes: 13643 }],
    });
  });

  it('says where they are installed', () => {
    expect(colorama!.marker).toBe("sys_platform == 'win32'");
  });

  it('is read once', () => {
    const source = createSource('pylock.toml', PYLOCK);
    expect(readPylock(source)).toBe(readPylock(source));
  });
});

describe('a wheel', () => {
  it.each([
    ['{ name = "a-1.0-py3-none-any.whl", url = "https://x/other.whl", size = 5 }', 'a-1.0-py3-none-any.whl', 5],
    ['{ url = "https://x/y/a-1.0-py3-none-any.whl" }', 'a-1.0-py3-none-any.whl', null],
    ['{ path = "wheels/a-1.0-py3-none-any.whl", size = 0 }', 'a-1.0-py3-none-any.whl', 0],
    ['{ path = "a-1.0-py3-none-any.whl", size = -1 }', 'a-1.0-py3-none-any.whl', null],
    ['{ path = "a-1.0-py3-none-any.whl", size = "5" }', 'a-1.0-py3-none-any.whl', null],
    ['{ path = "a-1.0-py3-none-any.whl", size = nan }', 'a-1.0-py3-none-any.whl', null],
    ['{ path = "a-1.0-py3-none-any.whl", size = 9223372036854775807 }', 'a-1.0-py3-none-any.whl', null],
  ])('written as %s', (text, name, bytes) => {
    expect(one(`wheels = [${text}]`).wheels).toEqual([{ name, bytes }]);
  });

  it('without a name or a place is none', () => {
    expect(one('wheels = [{}, { size = 5 }, { url = 1 }, 1, "x", []]').wheels).toEqual([]);
  });

  it('in a table of its own counts too', () => {
    const text =
      '[[packages.wheels]]\nname = "a-1.0-py3-none-any.whl"\nsize = 3\n[packages.wheels.hashes]\nsha256 = "x"';
    expect(one(text).wheels).toEqual([{ name: 'a-1.0-py3-none-any.whl', bytes: 3 }]);
  });
});

describe('a package from a place of its own', () => {
  it.each([
    'vcs = { type = "git", url = "https://github.com/acme/a", commit-id = "0123" }',
    'directory = { path = ".", editable = true }',
    'archive = { url = "https://acme.example.com/a-1.0.tar.gz", hashes = { sha256 = "x" } }',
    '[packages.vcs]\ntype = "git"\nurl = "https://github.com/acme/a"',
  ])('is told from those of an index: %s', (text) => {
    expect(one(text)).toMatchObject({ isElsewhere: true, index: null, wheels: [] });
  });

  it('is no package of an index that has a source archive alone', () => {
    expect(one('sdist = { url = "https://x/a-1.0.tar.gz", size = 3 }')).toMatchObject({
      isElsewhere: false,
      wheels: [],
    });
  });
});

describe('any text', () => {
  it.each([
    '',
    'packages = 1',
    '[packages]\nname = "a"',
    '[[packages]]',
    '[[packages]]\nname = 1',
    '[[package]]\nname = "a"',
    'packages = [1, "x", [], true, { name = [] }]',
    '[[packages]]\nname = "a"\n[packages',
    '<<<<<<< HEAD\n',
    '\0',
    '{"packages": []}',
    `a = ${'['.repeat(100_000)}`,
  ])('that is no lock file has no packages: %.60j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(['index = 1', 'marker = []', 'wheels = "x"', 'wheels = {}', 'vcs = "git"', 'directory = 1', '__proto__ = 1'])(
    'that is one in part has what can be told: %s',
    (text) => {
      const nothing = { marker: null, index: null, isElsewhere: false, wheels: [] };
      expect(one(text)).toEqual({ name: 'a', version: '1.0', ...nothing });
    },
  );
});
