import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const RULES = [
  'read-only-filesystem',
  'missing-asset-directory',
  'public-not-bundled',
  'ignored-file-needed',
  'mount-public',
];

/** What the rules of the disk find, as `rule severity/confidence file:line`. */
async function found(files: Record<string, string>): Promise<string[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: RULES });
  return diagnostics.map(
    ({ rule, severity, confidence, file, range }) => `${rule} ${severity}/${confidence} ${file}:${range.start.line}`,
  );
}

const main = (text: string, more: Record<string, string> = {}): Promise<string[]> =>
  found({
    'main.py': `import os\nfrom pathlib import Path\nfrom fastapi import FastAPI\napp = FastAPI()\n${text}\n`,
    ...more,
  });

const ERROR = ['read-only-filesystem error/certain main.py:5'];

describe('writing', () => {
  it.each<[string, string, string[]]>([
    ['a test for the directory, which is not there', 'if not os.path.exists("a"): os.makedirs("a")', ERROR],
    [
      'the same with pathlib',
      'D = Path("a")\nif not D.exists():\n    D.mkdir()',
      ['read-only-filesystem error/certain main.py:7'],
    ],
    ['a directory that is there, without exist_ok', 'os.makedirs("lib")', ERROR],
    ['another place outside of /tmp', 'os.makedirs("/data/uploads", exist_ok=True)', ERROR],
    [
      'the home directory',
      '(Path.home() / ".cache").mkdir(exist_ok=True)',
      ['read-only-filesystem warning/likely main.py:5'],
    ],
    [
      'a handler for another exception',
      'try:\n    os.mkdir("a")\nexcept FileExistsError:\n    pass',
      ['read-only-filesystem error/certain main.py:6'],
    ],
    [
      'a handler that raises again',
      'try:\n    os.mkdir("a")\nexcept OSError as error:\n    raise RuntimeError from error',
      ['read-only-filesystem error/certain main.py:6'],
    ],
    ['several in one directory, once', 'os.makedirs("a", exist_ok=True)\nopen("a/x", "w")\nopen("a/y", "w")', ERROR],
    [
      'several directories',
      'os.makedirs("a", exist_ok=True)\nos.makedirs("b", exist_ok=True)',
      [...ERROR, 'read-only-filesystem error/certain main.py:6'],
    ],
    [
      'what a condition may prevent',
      'if os.getenv("KEEP"):\n    os.makedirs("a")',
      ['read-only-filesystem warning/possible main.py:6'],
    ],
    [
      'a function that gets the path',
      'def ensure(p):\n    os.makedirs(p, exist_ok=True)\n\nensure("a")',
      ['read-only-filesystem error/certain main.py:8'],
    ],
    [
      'the lifespan',
      'from contextlib import asynccontextmanager\n@asynccontextmanager\nasync def lifespan(app):\n    os.makedirs("a", exist_ok=True)\n    yield\n\napp = FastAPI(lifespan=lifespan)',
      ['read-only-filesystem error/likely main.py:8'],
    ],
  ])('is reported: %s', async (_, text, expected) => {
    expect(await main(text, { 'lib/x.py': '' })).toEqual(expected);
  });

  it.each([
    ['a directory that is there', 'os.makedirs("lib", exist_ok=True)'],
    ['a directory that is there, with a handler', 'try:\n    os.makedirs("lib")\nexcept FileExistsError:\n    pass'],
    ['the project itself', 'os.makedirs(os.path.dirname(__file__), exist_ok=True)'],
    ['a test for Vercel', 'if not os.getenv("VERCEL"):\n    os.makedirs("a")'],
    ['a test for AWS Lambda', 'D = "/tmp/a" if os.environ.get("AWS_LAMBDA_FUNCTION_NAME") else "a"\nos.makedirs(D)'],
    [
      'a function that leaves early on Vercel',
      'def setup():\n    if os.getenv("VERCEL"):\n        return\n    os.makedirs("a")\n\nsetup()',
    ],
    ['a test for a directory that is there', 'if not os.path.isdir("lib"): os.makedirs("lib")'],
    ['a place that nobody knows', 'os.makedirs(os.environ["DIR"])'],
    ['devices', 'open("/dev/null", "w")'],
    ['a buffer', 'import io, zipfile\nzipfile.ZipFile(io.BytesIO(), "w")'],
    ['what is for the machine of a developer', 'import config\nif config.ENV == "development":\n    os.makedirs("a")'],
    ['what is not for production', 'import config\nif config.PRODUCTION:\n    pass\nelse:\n    os.makedirs("a")'],
    ['the main guard', 'if __name__ == "__main__":\n    os.makedirs("a")'],
    ['a function that nobody calls', 'def f():\n    os.makedirs("a")'],
    ['contextlib.suppress', 'from contextlib import suppress\nwith suppress(OSError):\n    os.makedirs("a")'],
    ['a handler in the caller', 'def f():\n    os.makedirs("a")\n\ntry:\n    f()\nexcept Exception:\n    pass'],
    [
      'a constant that Vercel changes',
      'D = "a"\nif os.getenv("VERCEL"):\n    D = "/tmp/a"\nos.makedirs(D, exist_ok=True)',
    ],
    [
      'a function that asks for Vercel',
      'def base():\n    if "VERCEL" in os.environ:\n        return Path("/tmp")\n    return Path("a")\n\nbase().mkdir(exist_ok=True)',
    ],
  ])('is not reported: %s', async (_, text) => {
    expect(await main(text, { 'lib/x.py': '' })).toEqual([]);
  });

  it('of a script that a build runs is not reported', async () => {
    expect(
      await main('', {
        'build.py': 'import os\nos.makedirs("static")\n',
        'vercel.json': '{ "buildCommand": "python build.py" }',
      }),
    ).toEqual([]);
  });
});

const STATIC = 'from fastapi.staticfiles import StaticFiles\n';

describe('a directory that a build makes', () => {
  it('is there for exist_ok', async () => {
    const files = { 'vercel.json': '{ "buildCommand": "mkdir -p cache && touch cache/.keep" }' };
    expect(await main('os.makedirs("cache", exist_ok=True)', files)).toEqual([]);
    expect(await main('os.makedirs("other", exist_ok=True)', files)).toEqual(ERROR);
  });
});

describe('reading', () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    [
      'a directory that the app fails to make: one finding',
      `${STATIC}os.makedirs("s", exist_ok=True)\napp.mount("/s", StaticFiles(directory="s"))`,
      {},
      ['read-only-filesystem error/certain main.py:6'],
    ],
    [
      'a directory that the app tries to make',
      `${STATIC}try:\n    os.makedirs("s")\nexcept OSError:\n    pass\napp.mount("/s", StaticFiles(directory="s"))`,
      {},
      ['missing-asset-directory error/likely main.py:10'],
    ],
    [
      'a directory in the virtual environment',
      `${STATIC}app.mount("/s", StaticFiles(directory="node_modules/x"))`,
      { 'node_modules/x/a.js': '' },
      ['missing-asset-directory error/certain main.py:6'],
    ],
    [
      'a directory without a check, later',
      `${STATIC}app.mount("/s", StaticFiles(directory="s", check_dir=False))`,
      {},
      ['missing-asset-directory warning/likely main.py:6'],
    ],
    [
      'a directory that excludeFiles leaves out',
      `${STATIC}app.mount("/s", StaticFiles(directory="s"))`,
      { 's/a.js': '', 'vercel.json': '{ "functions": { "main.py": { "excludeFiles": "s/**" } } }' },
      ['missing-asset-directory error/certain main.py:6'],
    ],
    [
      'the public directory: left to its own rule',
      `${STATIC}app.mount("/s", StaticFiles(directory="public"))`,
      { 'public/a.js': '' },
      ['mount-public warning/certain main.py:6'],
    ],
    [
      'a file of another public directory',
      'TEXT = open("a/public/x.txt").read()',
      { 'a/public/x.txt': '' },
      ['public-not-bundled error/certain main.py:5'],
    ],
    [
      'a file in a function that is called at import',
      'def load():\n    return open("x.txt").read()\n\nload()',
      {},
      ['missing-asset-directory error/likely main.py:6'],
    ],
    [
      'a file that Git ignores',
      'TEXT = open("x.pkl", "rb").read()',
      { '.gitignore': '*.pkl\n' },
      ['ignored-file-needed warning/likely main.py:5'],
    ],
    [
      'a file by a path that the environment may change',
      'TEXT = open(os.getenv("X", "x.txt")).read()',
      {},
      ['missing-asset-directory warning/likely main.py:5'],
    ],
  ])('is reported: %s', async (_, text, files, expected) => {
    expect(await main(text, files)).toEqual(expected);
  });

  it.each<[string, string, Record<string, string>]>([
    ['what is there', 'TEXT = open("x.txt").read()', { 'x.txt': '' }],
    ['what a handler expects', 'try:\n    TEXT = open("x.txt").read()\nexcept FileNotFoundError:\n    TEXT = ""', {}],
    ['what a test asks for', 'if Path("x.txt").exists():\n    TEXT = Path("x.txt").read_text()', {}],
    [
      'what a test in a function asks for',
      'def load(p="x.txt"):\n    if not os.path.exists(p):\n        return ""\n    return open(p).read()\n\nload()',
      {},
    ],
    ['what the app writes before', 'def save():\n    open("/tmp/x", "w")\n\nsave()\nopen("/tmp/x")', {}],
    ['files of the system', 'TEXT = open("/etc/hosts").read()', {}],
    [
      'a request that may not come there',
      '@app.get("/")\ndef index(x: str):\n    if x:\n        return open("x.txt").read()',
      {},
    ],
    [
      'the output of a build',
      `${STATIC}app.mount("/s", StaticFiles(directory="out"))`,
      { 'vercel.json': '{ "buildCommand": "sh build.sh" }', 'build.sh': 'mkdir -p out && cp x.js out\n' },
    ],
    ['dotenv, which needs no file', 'from dotenv import load_dotenv\nload_dotenv(".env")', { '.gitignore': '.env\n' }],
    [
      'a directory that includeFiles brings back',
      'TEXT = open("a/public/x.txt").read()',
      { 'a/public/x.txt': '', 'vercel.json': '{ "functions": { "main.py": { "includeFiles": "a/public/**" } } }' },
    ],
  ])('is not reported: %s', async (_, text, files) => {
    expect(await main(text, files)).toEqual([]);
  });

  it('of an ignored file that was added by force is not reported', async () => {
    const files = { '.gitignore': '*.pkl\n', 'x.pkl': '', '.git/HEAD': 'ref: refs/heads/main\n' };
    expect(await main('open("x.pkl")', files)).toEqual(['ignored-file-needed warning/likely main.py:5']);
    expect(await main('open("x.pkl")', { ...files, '.git/index': 'DIRC\0x.pkl\0' })).toEqual([]);
  });
});

describe('the fix of a path', () => {
  async function fixed(text: string): Promise<string | null> {
    const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', 'app/main.py': text, 'app/data/x.txt': '' });
    const { diagnostics } = await lint({ cwd: '/repo', host, select: ['missing-asset-directory'] });
    return diagnostics[0]?.fix?.edits.map((edit) => edit.text).join('|') ?? null;
  }
  const app = 'from fastapi import FastAPI\napp = FastAPI()\n';

  it('uses the name that is there for pathlib', async () => {
    expect(await fixed(`from pathlib import Path as P\n${app}open("data/x.txt")\n`)).toBe(
      'P(__file__).resolve().parent / "data/x.txt"',
    );
    expect(await fixed(`import pathlib\n${app}open("data/x.txt")\n`)).toBe(
      'pathlib.Path(__file__).resolve().parent / "data/x.txt"',
    );
  });

  it('leaves the Path of FastAPI alone', async () => {
    expect(await fixed('from fastapi import FastAPI, Path\napp = FastAPI()\nopen("data/x.txt")\n')).toBe(
      'import pathlib\n|pathlib.Path(__file__).resolve().parent / "data/x.txt"',
    );
  });

  it('is not offered for a constant, which others may use', async () => {
    expect(await fixed(`${app}DATA = "data/x.txt"\nopen(DATA)\n`)).toBeNull();
  });
});

describe('files outside of the Root Directory', () => {
  const files = (line: string): Record<string, string> => ({
    'backend/requirements.txt': 'fastapi\n',
    'backend/app/main.py': `from pathlib import Path\nfrom fastapi import FastAPI\napp = FastAPI()\n${line}\n`,
    'data/x.txt': '',
    'backend/data/y.txt': '',
  });

  it('are not in the function', async () => {
    const found = async (line: string): Promise<string[]> => {
      const { diagnostics } = await lint({
        cwd: '/repo',
        host: new MemoryHost(files(line)),
        paths: ['backend'],
        select: RULES,
      });
      return diagnostics.map(({ rule, severity, confidence }) => `${rule} ${severity}/${confidence}`);
    };
    expect(await found('TEXT = (Path(__file__).parents[2] / "data" / "x.txt").read_text()')).toEqual([
      'missing-asset-directory error/likely',
    ]);
    expect(await found('TEXT = (Path(__file__).parents[1] / "data" / "y.txt").read_text()')).toEqual([]);
    expect(await found('TEXT = (Path(__file__).parents[2] / "data" / "z.txt").read_text()')).toEqual([]);
  });
});

describe('what one module changes for all others', () => {
  const config = 'DATA = "data"\n';
  const writes = 'import config\nos.makedirs(config.DATA, exist_ok=True)';

  it('makes a constant unknown that is assigned from outside', async () => {
    const files = { 'config.py': config, 'place.py': 'import config\nconfig.DATA = "/tmp/data"\n' };
    expect(await main(writes, files)).toEqual(['read-only-filesystem error/certain main.py:6']);
    expect(await main(`import place\n${writes}`, files)).toEqual([]);
    expect(await main('class C:\n    DATA = "data"\nsetattr(C, "DATA", pick())\nos.makedirs(C.DATA)')).toEqual([]);
  });

  it('makes an attribute unknown that a class may have of its own', async () => {
    const base = 'class Base:\n    folder = "data"\n    def __init__(self):\n        os.makedirs(self.folder)\n';
    expect(await main(`${base}Base()`)).toEqual(['read-only-filesystem error/certain main.py:8']);
    expect(await main(`${base}class Tmp(Base):\n    folder = "/tmp/data"\nTmp()`)).toEqual([]);
  });

  it('makes relative places unknown when the working directory changes', async () => {
    const error = ['read-only-filesystem error/certain main.py:6'];
    const makes = 'os.makedirs("data")';
    expect(await main(`os.chdir("/tmp")\n${makes}`)).toEqual([]);
    expect(await main(`os.chdir(os.path.dirname(os.path.abspath(__file__)))\n${makes}`)).toEqual(error);
    expect(await main('os.chdir("/tmp")\nos.makedirs(Path.cwd() / "data")')).toEqual([]);
    expect(await main('os.chdir("/tmp")\nos.makedirs(Path(__file__).parent / "data")')).toEqual(error);
    expect(await main(`import place\n${makes}`, { 'place.py': 'import os\nos.chdir(os.environ["HOME"])\n' })).toEqual(
      [],
    );
    expect(await main(`if __name__ == "__main__": os.chdir("/tmp")\n${makes}`)).toEqual(error);
  });
});
