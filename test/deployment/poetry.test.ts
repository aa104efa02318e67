import { describe, expect, it } from 'vitest';
import { poetryRequirements } from '../../src/deployment/manifests/poetry.js';
import { parseToml } from '../../src/parser/toml.js';
import { createSource } from '../../src/parser/source.js';

const translate = (lines: string) =>
  poetryRequirements(parseToml(createSource('pyproject.toml', `[tool.poetry.dependencies]\n${lines}\n`)));

describe('the dependencies of a Poetry project as requirements', () => {
  it.each([
    ['x = "*"', 'x'],
    ['x = "1.2.3"', 'x==1.2.3'],
    ['x = "^1.2.3"', 'x>=1.2.3,<2'],
    ['x = "^0.115"', 'x>=0.115,<0.116'],
    ['x = "^0.0.3"', 'x>=0.0.3,<0.0.4'],
    ['x = "^0"', 'x>=0,<1'],
    ['x = "~1.2.3"', 'x>=1.2.3,<1.3'],
    ['x = "~1"', 'x>=1,<2'],
    ['x = "~=1.4"', 'x~=1.4'],
    ['x = ">=1.0,<3"', 'x>=1.0,<3'],
    ['x = "1.*"', 'x==1.*'],
    ['x = { version = "^1.0", extras = ["a", "b"] }', 'x[a,b]>=1.0,<2'],
    [`x = { version = "*", markers = "sys_platform == 'linux'" }`, "x ; sys_platform == 'linux'"],
  ])('%s', (line, requirement) => {
    expect(translate(line)).toEqual({ requirements: [requirement], requiresPython: null });
  });

  it('takes the Python out, and leaves optional ones to their extras', () => {
    expect(translate('python = "^3.12"\nx = { version = "1.0", optional = true }')).toEqual({
      requirements: [],
      requiresPython: '>=3.12,<4',
    });
  });

  it.each([
    'x = { git = "https://github.com/x/x" }',
    'x = { path = "../x" }',
    'x = "^1.0 || ^2.0"',
    'x = [{ version = "1.0", python = "<3.12" }, { version = "2.0" }]',
    'x = { version = "1.0", python = "<3.12" }',
    'x = 1',
    'x = "^1.0rc1"',
  ])('gives up on %s', (line) => {
    expect(translate(line)).toBeNull();
  });
});
