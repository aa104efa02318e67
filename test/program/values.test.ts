import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { Modules, type Module } from '../../src/program/modules.js';
import { evaluateLocation, evaluatePartially, evaluatePath } from '../../src/program/paths.js';
import type { Project } from '../../src/program/project.js';
import { evaluateString } from '../../src/program/values.js';

/** Calls `use` with the argument of the call of `MARK` in `app/main.py`. */
async function atMark<T>(
  text: string,
  more: Record<string, string>,
  use: (node: NonNullable<ReturnType<Module['tree']['root']['child']>>, module: Module, project: Project) => T,
): Promise<T> {
  const repository = new Repository(new MemoryHost({ 'app/main.py': text, ...more }));
  const modules = new Modules(repository, await PythonParser.load());
  const module = modules.load('app/main.py')!;
  const call = module.tree.root
    .descendantsOfType('call')
    .find((each) => each.childForFieldName('function')?.text === 'MARK')!;
  return use(call.childForFieldName('arguments')!.namedChild(0)!, module, { repository, modules, unitRoot: '' });
}

const shown = (value: { assumed: boolean } | null, text: string | null | undefined): string | null =>
  value && `${text}${value.assumed ? ' (assumed)' : ''}`;

/** The string that is given to `MARK`. */
const string = (text: string, more: Record<string, string> = {}): Promise<string | null> =>
  atMark(text, more, (node, module, project) => {
    const value = evaluateString(node, module, project);
    return shown(value, value?.text);
  });

/** The place that is given to `MARK`; "…" stands for a part that is not known. */
const place = (text: string, more: Record<string, string> = {}): Promise<string | null> =>
  atMark(text, more, (node, module, project) => {
    const value = evaluatePartially(node, module, project);
    return shown(value, value && `${value.absolute.replace('/var/task', '.')}${value.isPrefix ? '/…' : ''}`);
  });

const IMPORTS = 'import os\nimport tempfile\nfrom pathlib import Path\n';

describe('strings', () => {
  it.each<[string, string, string | null]>([
    ['a literal', 'MARK("a")', 'a'],
    ['literals side by side', 'MARK("a" "b")', 'ab'],
    ['a sum', 'X = "a"\nMARK(X + "b")', 'ab'],
    ['an f-string', 'X = "a"\nMARK(f"{X}/b")', 'a/b'],
    ['an f-string with a number', 'N = 3\nMARK(f"v{N}")', 'v3'],
    ['an f-string with a format that is not looked into', 'X = "a"\nMARK(f"{X:>5}")', null],
    ['format', 'MARK("{}/{b}".format("a", b="c"))', 'a/c'],
    ['percent', 'MARK("%s/b" % "a")', 'a/b'],
    ['bytes', 'MARK(b"a")', null],
    ['a number', 'MARK(3)', null],
    ['a path, which is no string', 'from pathlib import Path\nMARK(Path("a"))', null],
    ['a path made a string', 'from pathlib import Path\nMARK(str(Path("a") / "b"))', 'a/b'],
    ['a path made a string, as pathlib writes it', 'from pathlib import Path\nMARK(str(Path("./a//b/.")))', 'a/b'],
    ['a path with percent, which Python refuses', 'from pathlib import Path\nMARK(str(Path("a") / "%s" % "b"))', null],
    ['the default of the environment', 'import os\nMARK(os.getenv("X", "a"))', 'a (assumed)'],
    ['the environment without a default', 'import os\nMARK(os.getenv("X"))', null],
    ['what follows `or`', 'import os\nMARK(os.getenv("X") or "a")', 'a (assumed)'],
    ['what follows `or` after something else', 'MARK(ask() or "a")', null],
    ['a choice by what Vercel sets', 'import os\nMARK("a" if os.getenv("VERCEL") else "b")', 'a'],
    ['a choice that nobody knows', 'import os\nMARK("a" if os.getenv("X") else "b")', null],
    ['a choice between the same', 'import os\nMARK("a" if os.getenv("X") else "a")', 'a'],
    ['an element of a dictionary', 'D = {"x": "a", "y": "b"}\nMARK(D["y"])', 'b'],
  ])('%s', async (_, text, expected) => {
    expect(await string(text)).toBe(expected);
  });
});

describe('constants', () => {
  it.each<[string, string, string | null]>([
    ['bound twice: the last', 'X = "a"\nX = "b"\ndef f():\n    MARK(X)', 'b'],
    ['bound again after the use', 'X = "a"\nMARK(X)\nX = "b"', 'a'],
    ['bound by what certainly runs', 'import os\nX = "a"\nif os.getenv("VERCEL"):\n    X = "b"\nMARK(X)', 'b'],
    ['bound by both branches', 'import os\nif os.getenv("VERCEL"):\n    X = "a"\nelse:\n    X = "b"\nMARK(X)', 'a'],
    ['bound by what may run', 'import os\nX = "a"\nif os.getenv("Y"):\n    X = "b"\nMARK(X)', null],
    ['bound in the same block', 'if ask():\n    X = "b"\nelse:\n    X = "a"\n    MARK(X)', 'a'],
    ['changed by a function', 'X = "a"\ndef f():\n    global X\n    X = "b"\nMARK(X)', null],
    ['added to', 'X = "a"\nX += "b"\nMARK(X)', null],
    ['defined by itself', 'X = X + "a"\nMARK(X)', null],
    ['chosen by itself', 'X = "a" if X == "a" else "b"\nMARK(X)', null],
  ])('%s', async (_, text, expected) => {
    expect(await string(text)).toBe(expected);
  });

  it('of other modules, through stars and attributes', async () => {
    const more = { 'config.py': 'BASE = "a"\nDIR = BASE + "/b"\n', 'facade.py': 'from config import *\n' };
    expect(await string('from config import DIR\nMARK(DIR)', more)).toBe('a/b');
    expect(await string('from facade import DIR\nMARK(DIR)', more)).toBe('a/b');
    expect(await string('import config\nMARK(config.DIR)', more)).toBe('a/b');
  });
});

describe('variables of functions', () => {
  it.each<[string, string, string | null]>([
    ['bound once', 'def f():\n    x = "a"\n    MARK(x)', 'a'],
    ['bound before and after', 'def f():\n    x = "a"\n    MARK(x)\n    x = "b"', 'a'],
    ['bound in a branch as well', 'def f(c):\n    x = "a"\n    if c:\n        x = "b"\n    MARK(x)', null],
    [
      'bound in the same branch, after None',
      'def f(c):\n    x = None\n    if c:\n        x = "a"\n        MARK(x)',
      'a',
    ],
    ['bound in each branch', 'def f(c):\n    if c:\n        x = "b"\n    else:\n        x = "a"\n        MARK(x)', 'a'],
    ['the variable of a loop', 'def f():\n    for x in "a":\n        MARK(x)', null],
    ['a part of a tuple', 'def f():\n    x, y = "a", "b"\n    MARK(x)', null],
    ['of an enclosing function', 'def f():\n    x = "a"\n    def g():\n        MARK(x)', 'a'],
    ['that hide a constant', 'X = "a"\ndef f(X):\n    MARK(X)', null],
    ['of a comprehension', 'x = "a"\nMARK([MARK(x) for x in y])', null],
    ['asked for in its own condition', 'def f(x):\n    if x == "a":\n        x = "b"\n    MARK(x)', null],
    ['a default that nobody replaces', 'def f(x="a"):\n    MARK(x)\n\nf()', 'a (assumed)'],
    ['a default that a call replaces', 'def f(x="a"):\n    MARK(x)\n\nf("b")\nf()', null],
    ['the argument of the only call', 'def f(x):\n    MARK(x)\n\nf("b")', 'b (assumed)'],
    ['a default of None', 'def f(x=None):\n    MARK(x or "a")', 'a (assumed)'],
    ['the result of a function', 'def g():\n    return "a"\n\nMARK(g())', 'a'],
    [
      'the result of a function that asks for Vercel',
      'import os\ndef g():\n    if os.getenv("VERCEL"):\n        return "a"\n    return "b"\n\nMARK(g())',
      'a',
    ],
    [
      'the result of a function that asks for something else',
      'def g(c):\n    if c:\n        return "a"\n    return "b"\n\nMARK(g(1))',
      null,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await string(text)).toBe(expected);
  });
});

describe('attributes', () => {
  const settings =
    'from pydantic import Field\nfrom pydantic_settings import BaseSettings\n\nclass Base(BaseSettings):\n    root: str = "a"\n\nclass Settings(Base):\n    dir: str = Field(default="b")\n    other: str\n\n    @property\n    def full(self):\n        return f"{self.root}/{self.dir}"\n\nsettings = Settings()\n\ndef get_settings():\n    return Settings()\n';
  it.each<[string, string, string | null]>([
    ['of a class', 'class C:\n    X = "a"\n\nMARK(C.X)', 'a'],
    ['of a class, made of others', 'class C:\n    X = "a"\n    Y = X + "b"\n\nMARK(C.Y)', 'ab'],
    [
      'of an object',
      'class C:\n    def __init__(self):\n        self.x = "a"\n    def f(self):\n        MARK(self.x)',
      'a',
    ],
    [
      'of an object, set twice',
      'class C:\n    def __init__(self, x):\n        self.x = "a"\n        if x:\n            self.x = x\n    def f(self):\n        MARK(self.x)',
      null,
    ],
    [
      'of an object, from an argument',
      'class C:\n    def __init__(self, x="a"):\n        self.x = x\n    def f(self):\n        MARK(self.x)',
      'a (assumed)',
    ],
    ['of an enum', 'from enum import Enum\nclass E(Enum):\n    X = "a"\n\nMARK(E.X.value)', 'a'],
    [
      'of a dataclass',
      'from dataclasses import dataclass, field\n@dataclass\nclass D:\n    x: str = field(default="a")\n\nd = D()\nMARK(d.x)',
      'a',
    ],
    ['of settings', 'from settings import settings\nMARK(settings.dir)', 'b (assumed)'],
    ['of settings, from a base', 'from settings import settings\nMARK(settings.root)', 'a (assumed)'],
    ['of settings without a default', 'from settings import settings\nMARK(settings.other)', null],
    [
      'of settings that a function returns',
      'from settings import get_settings\nMARK(get_settings().dir)',
      'b (assumed)',
    ],
    [
      'of settings in a variable',
      'from settings import get_settings\ndef f():\n    s = get_settings()\n    MARK(s.dir)',
      'b (assumed)',
    ],
    ['a property of settings', 'from settings import settings\nMARK(settings.full)', 'a/b (assumed)'],
  ])('%s', async (_, text, expected) => {
    expect(await string(text, { 'settings.py': settings })).toBe(expected);
  });
});

describe('places', () => {
  it.each<[string, string, string | null]>([
    ['relative to the working directory', 'MARK("a/../b")', './b'],
    ['from the file', 'MARK(Path(__file__).parent / "a")', './app/a'],
    ['from a directory above the file', 'MARK(Path(__file__).resolve().parents[1] / "a")', './a'],
    ['with os.path', 'MARK(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "a"))', './a'],
    ['the parent of a relative path', 'MARK(Path("a/b").parent)', './a'],
    ['another name', 'MARK(Path("a/b").with_name("c"))', './a/c'],
    ['the working directory', 'MARK(os.getcwd())', '.'],
    ['an absolute second part', 'MARK(os.path.join("a", "/tmp", "b"))', '/tmp/b'],
    ['the directory for temporary files', 'MARK(os.path.join(tempfile.gettempdir(), "a"))', '/tmp/a'],
    ['a temporary directory', 'MARK(tempfile.mkdtemp())', '/tmp/…'],
    [
      'a temporary directory in a with',
      'with tempfile.TemporaryDirectory() as d:\n    MARK(os.path.join(d, "x"))',
      null,
    ],
    [
      'a temporary directory in a with of a function',
      'def f():\n    with tempfile.TemporaryDirectory() as d:\n        MARK(os.path.join(d, "x"))',
      '/tmp/…',
    ],
    ['a temporary directory elsewhere', 'MARK(tempfile.mkdtemp(dir="a"))', './a/…'],
    ['the home directory', 'MARK(Path.home() / ".cache")', '/home/sbx_user1051/.cache (assumed)'],
    ['a path with a tilde', 'MARK(os.path.expanduser("~/x"))', '/home/sbx_user1051/x (assumed)'],
    ['the environment of the temporary directory', 'MARK(os.environ.get("TMPDIR", "/tmp"))', '/tmp (assumed)'],
    ['a file in a directory, by name', 'def f(name):\n    MARK(Path("a") / name)', './a/…'],
    ['a file in a directory, by f-string', 'def f(name):\n    MARK(f"a/x_{name}.txt")', './a/…'],
    ['the directory of such a file', 'def f(name):\n    MARK(os.path.dirname(os.path.join("a", name)))', './a/…'],
    ['a file by name only', 'def f(name):\n    MARK(name)', null],
    ['a file below a directory that is not known', 'def f(base):\n    MARK(os.path.join(base, "a"))', null],
    ['a drive of Windows', 'MARK("C:/a")', null],
    ['a URL', 'MARK("https://x/a")', null],
  ])('%s', async (_, text, expected) => {
    expect(await place(IMPORTS + text)).toBe(expected);
  });

  it('of the files of a package', async () => {
    const text = 'from importlib.resources import files\nMARK(files("shop") / "data.json")';
    expect(await place(text, { 'shop/__init__.py': '' })).toBe('./shop/data.json');
  });

  it('are whole for those who ask for whole ones', async () => {
    await atMark('def f(name):\n    MARK("a/" + name)', {}, (node, module, project) => {
      expect(evaluateLocation(node, module, project)).toBeNull();
      expect(evaluatePath(node, module, project)).toBeNull();
    });
  });
});

describe('hostile code', () => {
  it.each([
    [
      'constants that double',
      Array.from({ length: 40 }, (_, i) => `X${i} = X${i + 1} + X${i + 1}`).join('\n') + '\nMARK(X0)',
    ],
    ['conditions in a circle', 'X = "a" if Y else "b"\nY = "a" if X == "b" else ""\nMARK(X)'],
    ['functions in a circle', 'def f():\n    return g()\n\ndef g():\n    return f()\n\nMARK(f())'],
    ['a class that is its own base', 'class C(C):\n    pass\n\nMARK(C.x)'],
    ['deep nesting', `MARK(${'('.repeat(150)}"a"${')'.repeat(150)})`],
    ['names of Object', 'D = {"a": "b"}\nMARK(D["constructor"])\n'],
    ['methods named like those of Object', 'MARK(constructor("a"))'],
  ])('%s', async (_, text) => {
    expect(await string(text)).toBeNull();
  });
});
