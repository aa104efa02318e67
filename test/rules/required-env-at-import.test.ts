import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

/** The variables that the rule names, in the order of its message. */
async function names(text: string, more: Record<string, string> = {}): Promise<string[]> {
  const host = new MemoryHost({
    'requirements.txt': 'fastapi\npydantic-settings\n',
    'main.py': `import os\nfrom fastapi import FastAPI\nfrom pydantic import Field\nfrom pydantic_settings import BaseSettings\napp = FastAPI()\n${text}\n`,
    ...more,
  });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['required-env-at-import'] });
  return diagnostics.flatMap(({ message }) => [...message.matchAll(/`(\w+)`/g)].map((match) => match[1]!));
}

describe('required-env-at-import', () => {
  it.each<[string, string, string[]]>([
    ['a subscript', 'X = os.environ["A"]', ['A']],
    ['a subscript in a function that the import calls', 'def load():\n    return os.environ["A"]\n\nload()', ['A']],
    ['the same variable twice, once', 'X = os.environ["A"]\nY = os.environ["A"]', ['A']],
    ['a name in a constant', 'NAME = "A"\nX = os.environ[NAME]', ['A']],
    ['a test that raises', 'X = os.getenv("A")\nif X is None:\n    raise ValueError("A")', ['A']],
    [
      'a test of several',
      'X = os.getenv("A")\nY = os.environ.get("B")\nif not X or not Y:\n    raise ValueError',
      ['A', 'B'],
    ],
    ['a test that ends the program', 'import sys\nif not os.getenv("A"):\n    sys.exit(1)', ['A']],
    ['an assertion', 'X = os.getenv("A")\nassert X, "set A"', ['A']],
    ['a conversion', 'X = int(os.getenv("A"))', ['A']],
    ['a method of what may be None', 'X = os.getenv("A").split(",")', ['A']],
    ['settings', 'class S(BaseSettings):\n    a: str\n    b: int = 3\n\ns = S()', ['A']],
    [
      'settings with Field',
      'class S(BaseSettings):\n    a: str = Field(..., alias="KEY")\n    b: str = Field(description="x")\n    c: str = Field("x")\n    d: list = Field(default_factory=list)\n\ns = S()',
      ['KEY', 'B'],
    ],
    [
      'settings that look at the case',
      'class S(BaseSettings):\n    api_key: str\n    class Config:\n        case_sensitive = True\n\ns = S()',
      ['api_key'],
    ],
    [
      'settings with an inner class',
      'class S(BaseSettings):\n    a: str\n    class Config:\n        env_prefix = "MY_"\n\ns = S()',
      ['MY_A'],
    ],
    [
      'settings through a function and a base',
      'class B(BaseSettings):\n    a: str\n\nclass S(B):\n    b: str\n\ndef get():\n    return S()\n\nx = get().a',
      ['B', 'A'],
    ],
    ['settings that an argument fills', 'class S(BaseSettings):\n    a: str\n    b: str\n\ns = S(a="x")', ['B']],
  ])('names %s', async (_, text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  it.each<[string, string, Record<string, string>?]>([
    ['a default', 'X = os.getenv("A", "x")\nY = int(os.environ.get("B", "3"))'],
    ['nothing that needs a value', 'X = os.getenv("A")\nprint(X)'],
    ['a request', '@app.get("/")\ndef index():\n    return os.environ["A"]'],
    ['a handler', 'try:\n    X = os.environ["A"]\nexcept KeyError:\n    X = None'],
    ['a condition', 'if os.getenv("B"):\n    X = os.environ["A"]'],
    ['an assignment', 'os.environ["A"] = "x"\nX = os.environ["A"]'],
    ['setdefault', 'os.environ.setdefault("A", "x")\nX = os.environ["A"]'],
    ['what Vercel sets', 'X = os.environ["VERCEL_URL"]\nY = os.environ["AWS_REGION"]'],
    ['a .env that is deployed', 'X = os.environ["A"]', { '.env': 'A=x\n' }],
    ['vercel.json', 'X = os.environ["A"]', { 'vercel.json': '{ "env": { "A": "x" } }' }],
    ['settings that nobody makes', 'class S(BaseSettings):\n    a: str'],
    ['settings from somewhere', 'class S(BaseSettings):\n    a: str\n\ns = S(**load())'],
    ['another model', 'from pydantic import BaseModel\nclass S(BaseModel):\n    a: str\n\ns = S(a="x")'],
    [
      'a field with another model',
      'from pydantic import BaseModel\nclass M(BaseModel):\n    x: str\n\nclass S(BaseSettings):\n    m: M\n\ns = S()',
    ],
  ])('is silent about %s', async (_, text, more) => {
    expect(await names(text, more)).toEqual([]);
  });
});

describe('files of variables', () => {
  const settings = (config: string): string => `class S(BaseSettings):\n    ${config}\n    a: str\n\nS()`;
  const CONFIG = 'from pydantic_settings import SettingsConfigDict\n';
  const has = { 'config/.env.shared': 'A=1\n' };

  it.each<[string, string]>([
    ['of the model', CONFIG + settings('model_config = SettingsConfigDict(env_file="config/.env.shared")')],
    ['in a tuple', CONFIG + settings('model_config = SettingsConfigDict(env_file=(".env", "config/.env.shared"))')],
    ['in a dictionary', settings('model_config = {"env_file": "config/.env.shared"}')],
    ['of the class Config', settings('class Config:\n        env_file = "config/.env.shared"')],
    ['of the call', 'class S(BaseSettings):\n    a: str\n\nS(_env_file="config/.env.shared")'],
    ['of load_dotenv', 'from dotenv import load_dotenv\nload_dotenv("config/.env.shared")\nX = os.environ["A"]'],
  ])('%s are read', async (_, text) => {
    expect(await names(text)).toEqual(['A']);
    expect(await names(text, has)).toEqual([]);
  });

  it('are all looked at where the code does not tell which', async () => {
    const text = settings('model_config = {"env_file": pick()}');
    expect(await names(text)).toEqual(['A']);
    expect(await names(text, { '.env.example': 'A=1\n' })).toEqual([]);
    expect(await names(text, { '.env.example': 'B=1\n' })).toEqual(['A']);
  });

  it.each<[string, string]>([
    ['a directory of secrets', settings('model_config = {"secrets_dir": "/run/secrets"}')],
    ['sources of its own', settings('@classmethod\n    def settings_customise_sources(cls, *a, **k): return ()\n')],
    ['an update', 'os.environ.update(load())\nX = os.environ["A"]'],
    ['an own __init__', settings('def __init__(self, **k):\n        super().__init__(a="1", **k)\n')],
    [
      'a handler',
      'from pydantic import ValidationError\nclass S(BaseSettings):\n    a: str\n\ntry:\n    S()\nexcept ValidationError:\n    pass',
    ],
  ])('%s may bring them', async (_, text) => {
    expect(await names(text)).toEqual([]);
  });
});
