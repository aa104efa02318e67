import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { importClosure } from '../../src/program/closure.js';
import { withCallers } from '../../src/program/files/callers.js';
import { fileOperations } from '../../src/program/files/operations.js';
import { KNOWN_CALLS } from '../../src/program/files/operations.data.js';
import { Modules } from '../../src/program/modules.js';

/** The operations of a program, as `action place`. */
async function operations(text: string, more: Record<string, string> = {}): Promise<string[]> {
  const repository = new Repository(new MemoryHost({ 'main.py': text, ...more }));
  const modules = new Modules(repository, await PythonParser.load());
  const reached = importClosure({ repository, modules, unitRoot: '', entrypoint: 'main.py' });
  const own = [...reached.values()].flatMap(({ module, project }) => fileOperations(module, project));
  return withCallers(own, reached).map(({ action, place }) => {
    const where = place ? `${place.absolute.replace('/var/task/', '')}${place.isPrefix ? '/…' : ''}` : '?';
    return `${action} ${where}`;
  });
}

describe('what is recognised', () => {
  it.each<[string, string[]]>([
    ['import os\nos.makedirs("a")', ['directory a']],
    ['from os import makedirs\nmakedirs("a")', ['directory a']],
    ['def f():\n    import os\n    os.mkdir("a")', ['directory a']],
    ['from pathlib import Path\nPath("a").mkdir()', ['directory a']],
    ['from pathlib import Path\nPath("a").write_text("x")', ['write a']],
    ['from pathlib import Path\nPath("a").open("w")', ['write a']],
    ['from pathlib import Path\nPath("a").read_text()', ['read a']],
    ['open("a")', ['read a']],
    ['open("a", "rb")', ['read a']],
    ['open("a", "w", encoding="utf-8")', ['write a']],
    ['open("a", mode="ab")', ['write a']],
    ['open("a", "r+")', ['write a']],
    ['open("a", x)', []],
    ['import aiofiles\nasync def f(n):\n    async with aiofiles.open(f"a/{n}", "wb"): pass', ['write a/…']],
    ['import shutil\nshutil.copyfile("a", "b")', ['write b']],
    ['import tempfile\ntempfile.NamedTemporaryFile(dir="a")', ['write a']],
    ['import tempfile\ntempfile.NamedTemporaryFile()', []],
    ['import logging\nlogging.basicConfig(filename="a.log")', ['log a.log']],
    ['import logging\nlogging.basicConfig(level=1)', []],
    ['from logging.handlers import RotatingFileHandler\nRotatingFileHandler("a.log", maxBytes=1)', ['log a.log']],
    ['import logging\nlogging.FileHandler("a.log", delay=True)', []],
    ['import logging.config\nlogging.config.dictConfig({"handlers": {"f": {"filename": "a.log"}}})', ['log a.log']],
    ['from loguru import logger\nlogger.add("a.log")', ['log a.log']],
    ['import sys\nfrom loguru import logger\nlogger.add(sys.stderr)', ['log ?']],
    ['names = set()\nnames.add("a.log")', []],
    ['import pandas as pd\npd.read_csv("a.csv").to_csv("b.csv")', ['read a.csv', 'write b.csv']],
    ['df.to_csv()', []],
    ['plt.savefig("a.png")', ['write a.png']],
    ['image.save("a.png")', ['write a.png']],
    ['storage.save("a.png")', []],
    ['user.save("a")', []],
    ['import sqlite3\nsqlite3.connect("a.db")', ['sqlite a.db']],
    ['from fastapi.staticfiles import StaticFiles\nStaticFiles(directory="a")', ['static a']],
    ['from fastapi.templating import Jinja2Templates\nJinja2Templates("a")', ['templates a']],
    ['from fastapi.templating import Jinja2Templates\nJinja2Templates(["a", "b"])', ['templates a', 'templates b']],
    [
      'from fastapi.staticfiles import StaticFiles\nclass SpaStaticFiles(StaticFiles): pass\nSpaStaticFiles(directory="a")',
      ['static a'],
    ],
    ['app.frontend("/", directory="dist")', ['static dist']],
    ['import webbrowser\nwebbrowser.open("a")', []],
    ['def open(x): pass\nopen("a", "w")', []],
    ['# os.makedirs("a")\nx = "open(\'a\', \'w\')"', []],
    ['import shutil\nshutil.rmtree("a", ignore_errors=True)', []],
  ])('%s', async (text, expected) => {
    expect(await operations(text)).toEqual(expected);
  });
});

describe('a path that is an argument', () => {
  const ensure = 'import os\n\n\ndef ensure(path):\n    os.makedirs(path, exist_ok=True)\n';

  it('is that of each call', async () => {
    expect(await operations('from disk import ensure\nensure("a")\nensure("b/c")\n', { 'disk.py': ensure })).toEqual([
      'directory a',
      'directory b/c',
    ]);
  });

  it('may be one of several, or the part of a path', async () => {
    const text =
      'import os\n\n\ndef save(name, base, data=None):\n    with open(os.path.join(base, name), "w"):\n        pass\n\n\nsave("x", base="a")\n';
    expect(await operations(text)).toEqual(['write a/x']);
  });

  it('is that of a constructor, and not of another function of the same name', async () => {
    const text =
      'import os\n\n\nclass Store:\n    def __init__(self, path):\n        os.makedirs(path)\n\n\nclass Other:\n    def ensure(self, path): pass\n\n\nStore("a")\nOther().ensure("b")\n';
    expect(await operations(text)).toEqual(['directory a']);
  });

  it('is what an object got when it was made', async () => {
    const text =
      'class Store:\n    def __init__(self, path):\n        self.path = path\n\n    def save(self):\n        open(self.path, "w")\n\n\nstore = Store("a")\n';
    expect(await operations(text)).toEqual(['write a']);
    expect(await operations(`${text}Store("b")\n`)).toEqual(['write ?']);
  });

  it('stays unknown where no call says it', async () => {
    expect(await operations(ensure)).toEqual(['directory ?']);
  });
});

describe('the table of calls', () => {
  it('names each call once, with its source and the day of the comparison', () => {
    const names = KNOWN_CALLS.flatMap(({ calls }) => Object.keys(calls));
    expect(new Set(names).size).toBe(names.length);
    for (const { source, checked } of KNOWN_CALLS) {
      expect(source).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
