import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** `file:line severity confidence` of everything found. */
async function found(text: string, requirements = 'fastapi\n'): Promise<string[]> {
  const host = new MemoryHost({ 'requirements.txt': requirements, 'main.py': `${text}\n${APP}` });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['removed-pydantic-api'] });
  return diagnostics.map(({ range, severity, confidence }) => `${range.start.line} ${severity} ${confidence}`);
}

const model = (line: string) =>
  `import pydantic\nfrom pydantic import *\nfrom pydantic import BaseModel, Field, constr, conlist, conset, root_validator\nclass A(BaseModel):\n    ${line}`;

describe('imports', () => {
  it.each([
    'from pydantic import BaseSettings',
    'from pydantic import BaseModel, BaseSettings as Base',
    'from pydantic import (\n    BaseModel,\n    ConstrainedStr,\n)',
    'from pydantic.error_wrappers import ErrorWrapper',
    'from pydantic.fields import ModelField',
  ])('%s', async (text) => {
    expect(await found(text)).toEqual(['1 error likely']);
  });

  it.each([
    'from pydantic import BaseModel, validator, Extra, BaseConfig, parse_obj_as',
    'from pydantic.v1 import BaseSettings',
    'from pydantic_settings import BaseSettings',
    'from pydantic.generics import GenericModel',
    'from pydantic.utils import deep_update',
    'try:\n    from pydantic import BaseSettings\nexcept ImportError:\n    BaseSettings = object',
    'from pydantic.errors import PydanticImportError\ntry:\n    from pydantic import BaseSettings\nexcept PydanticImportError:\n    BaseSettings = object',
    'import pydantic\nif pydantic.VERSION.startswith("1."):\n    from pydantic import BaseSettings',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from pydantic import BaseSettings',
  ])('not %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('as a second way are left alone', async () => {
    const text =
      'try:\n    from pydantic_settings import BaseSettings\nexcept ImportError:\n    from pydantic import BaseSettings';
    expect(await found(text, 'fastapi\npydantic-settings\n')).toEqual([]);
  });
});

describe('calls', () => {
  it.each([
    'a: str = Field(..., regex="x")',
    'a: str = pydantic.Field("x", const=True)',
    'a: constr(regex="x")',
    'a: conlist(int, min_items=1)',
    'a: conset(int, max_items=1)',
    '@root_validator\n    def f(cls, values): return values',
    '@root_validator()\n    def f(cls, values): return values',
    '@pydantic.root_validator(pre=False)\n    def f(cls, values): return values',
  ])('%s', async (line) => {
    expect(await found(model(line))).toEqual(['5 error likely']);
  });

  it.each([
    'a: str = Field(..., pattern="x")',
    'a: list = Field(..., min_items=1)',
    '@root_validator(pre=True)\n    def f(cls, values): return values',
    '@root_validator(skip_on_failure=True)\n    def f(cls, values): return values',
  ])('not %s', async (line) => {
    expect(await found(model(line))).toEqual([]);
  });

  it('of other packages are left alone', async () => {
    expect(await found('from fastapi import Query\nimport pydantic\nq = Query("x", regex="x")')).toEqual([]);
    expect(await found('from sqlmodel import Field\nimport pydantic\nq = Field("x", regex="x")')).toEqual([]);
  });
});
