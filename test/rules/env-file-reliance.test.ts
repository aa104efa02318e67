import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const LOCAL = 'DATABASE_URL=postgresql://localhost/x\nKEY="abc"\n';

/** What is found, as `severity/confidence file:line`, lines of main.py counted without the two that make the app; with the number of other places. */
async function found(text: string, files: Record<string, string> = {}): Promise<string[]> {
  const host = new MemoryHost({
    'requirements.txt': 'fastapi\npython-dotenv\nenvirons\n',
    'main.py': `from fastapi import FastAPI\napp = FastAPI()\n${text}\n`,
    ...files,
  });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['env-file-reliance'] });
  return diagnostics.map(({ severity, confidence, file, range, related = [] }) => {
    const others = related.filter(({ message }) => message === 'the same').length;
    const line = range.start.line - (file === 'main.py' ? 2 : 0);
    return `${severity}/${confidence} ${file}:${line}${others ? ` +${others}` : ''}`;
  });
}

describe('env-file-reliance', () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    [
      'values of a file that is not committed',
      'from dotenv import dotenv_values\nC = dotenv_values(".env")',
      { '.gitignore': '.env\n' },
      ['warning/likely main.py:2'],
    ],
    [
      'values of a file that is nowhere',
      'import dotenv\nC = dotenv.dotenv_values()\nX = C["X"]',
      {},
      ['warning/likely main.py:2'],
    ],
    [
      'values that are used at once',
      'from dotenv import dotenv_values\nX = dotenv_values(".env")["X"]',
      {},
      ['warning/likely main.py:2'],
    ],
    [
      'values of a file that is not uploaded',
      'from dotenv import dotenv_values\nC = dotenv_values(".env")',
      { '.env': LOCAL, '.vercelignore': '.env\n' },
      ['warning/likely main.py:2'],
    ],
    [
      'an attribute of a class',
      'from dotenv import dotenv_values\nclass S:\n    C: dict = dotenv_values(".env")',
      {},
      ['warning/likely main.py:3'],
    ],
    [
      'several as one',
      'from dotenv import dotenv_values\nimport auth\nC = dotenv_values(".env")',
      { 'auth.py': 'from dotenv import dotenv_values\nC = dotenv_values(".env")\n' },
      ['warning/likely main.py:3 +1'],
    ],
    [
      'override with a committed file',
      'from dotenv import load_dotenv\nload_dotenv(override=True)',
      { '.env': LOCAL },
      ['warning/likely main.py:2'],
    ],
    [
      'override by name',
      'from dotenv import load_dotenv as l\nl(".env.production", override=True)',
      { '.env.production': 'A=\n' },
      ['warning/likely main.py:2'],
    ],
    [
      'override in a directory of the app',
      'import pkg.conf',
      {
        'pkg/__init__.py': '',
        'pkg/conf.py': 'from dotenv import load_dotenv\nload_dotenv(override=True)\n',
        'pkg/.env': LOCAL,
      },
      ['warning/likely pkg/conf.py:2'],
    ],
    [
      'values that may be meant for Vercel, for information',
      'from dotenv import load_dotenv\nload_dotenv(override=True)',
      { '.env': 'URL=https://api.example.org\n' },
      ['info/likely main.py:2'],
    ],
    [
      'an update of the environment',
      'import os\nfrom dotenv import dotenv_values\nos.environ.update(dotenv_values(".env"))',
      { '.env': LOCAL },
      ['warning/likely main.py:3'],
    ],
    [
      'environs',
      'from environs import Env\nenv = Env()\nenv.read_env(override=True)',
      { '.env': LOCAL },
      ['warning/likely main.py:3'],
    ],
  ])('reports %s', async (_, text, files, expected) => {
    expect(await found(text, files)).toEqual(expected);
  });

  it.each<[string, string, Record<string, string>?]>([
    [
      'values that fill up a copy of the environment',
      'import os\nfrom dotenv import dotenv_values\nvalues = dict(os.environ)\nfor key, value in dotenv_values(".env").items():\n    values.setdefault(key, value)',
      { '.gitignore': '.env\n' },
    ],
    [
      'values as a default',
      'import os\nfrom dotenv import dotenv_values\nC = dotenv_values(".env")\nS = os.getenv("S", C.get("S"))',
      { '.gitignore': '.env\n' },
    ],
    ['an ordinary load_dotenv', 'from dotenv import load_dotenv\nload_dotenv()', { '.gitignore': '.env\n' }],
    ['load_dotenv of a committed file', 'from dotenv import load_dotenv\nload_dotenv()', { '.env': LOCAL }],
    [
      'override of a file that is not committed',
      'from dotenv import load_dotenv\nload_dotenv(override=True)',
      { '.gitignore': '.env\n' },
    ],
    [
      'override of a file that is not uploaded',
      'from dotenv import load_dotenv\nload_dotenv(override=True)',
      { '.env': LOCAL, '.vercelignore': '.env\n' },
    ],
    ['an empty file', 'from dotenv import load_dotenv\nload_dotenv(override=True)', { '.env': '# nothing\n' }],
    [
      'a committed file of values',
      'from dotenv import dotenv_values\nC = dotenv_values("defaults.env")',
      { 'defaults.env': 'A=1\n' },
    ],
    [
      'values together with the environment',
      'import os\nfrom dotenv import dotenv_values\nC = {**dotenv_values(".env"), **os.environ}',
    ],
    [
      'values that are put together further down',
      'import os\nfrom dotenv import dotenv_values\nC = dotenv_values(".env")\nC = {**C, **os.environ}',
    ],
    [
      'a fallback',
      'import os\nfrom dotenv import dotenv_values\nC = dotenv_values(".env")\nX = C.get("X") or os.getenv("X")',
    ],
    [
      'a file that a build command makes',
      'from dotenv import dotenv_values\nC = dotenv_values(".env")',
      { '.gitignore': '.env\n', 'vercel.json': '{ "buildCommand": "printenv > .env" }' },
    ],
    ['a file that nobody knows', 'import os\nfrom dotenv import dotenv_values\nC = dotenv_values(os.environ["FILE"])'],
    ['a stream', 'import io\nfrom dotenv import dotenv_values\nC = dotenv_values(stream=io.StringIO("A=1"))'],
    ['the main guard', 'from dotenv import dotenv_values\nif __name__ == "__main__":\n    C = dotenv_values(".env")'],
    [
      'not on Vercel',
      'import os\nfrom dotenv import load_dotenv\nif not os.getenv("VERCEL"):\n    load_dotenv(override=True)',
      { '.env': LOCAL },
    ],
    [
      'settings of pydantic',
      'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    model_config = {"env_file": ".env"}\ns = S()',
      { '.gitignore': '.env\n' },
    ],
    [
      'Config of Starlette',
      'from starlette.config import Config\nc = Config(".env")\nX = c("X", default="")',
      { '.gitignore': '.env\n' },
    ],
    ['environs as usual', 'from environs import Env\nenv = Env()\nenv.read_env()', { '.env': LOCAL }],
  ])('is silent about %s', async (_, text, files = {}) => {
    expect(await found(text, files)).toEqual([]);
  });
});
