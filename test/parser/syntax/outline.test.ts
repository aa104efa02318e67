import { describe, expect, it } from 'vitest';
import { PythonParser } from '../../../src/parser/python.js';
import type { Suite } from '../../../src/parser/syntax/outline.js';
import { createSource } from '../../../src/parser/source.js';

const parser = await PythonParser.load();
const parse = (text: string) => parser.parse(createSource('main.py', text))!;

/** The suites around an offset, outermost first, as `kind header`. */
function around(text: string, mark = 'MARK'): string[] {
  const names: string[] = [];
  let suite: Suite | null = parse(text).suiteAt(text.indexOf(mark));
  for (; suite; suite = suite.parent)
    names.unshift(`${suite.kind} ${text.slice(suite.header.start, suite.header.end)}`.trim());
  return names;
}

describe('import statements', () => {
  it('are read without a tree, wherever they stand', () => {
    const text =
      'import a.b as c, d\nfrom . import (e,\n  f as g,)\nfrom ..h.i import *\ndef x():\n    from j import k; import l\n';
    const found = parse(text).imports.map(({ from, names, suite, start, end }) => ({
      from,
      names: names.map(({ name, alias }) => (alias === null ? name : `${name} as ${alias}`)),
      in: suite?.kind ?? null,
      text: text.slice(start, end).split(/\s/)[0],
    }));
    expect(found).toEqual([
      { from: null, names: ['a.b as c', 'd'], in: null, text: 'import' },
      { from: '.', names: ['e', 'f as g'], in: null, text: 'from' },
      { from: '..h.i', names: ['*'], in: null, text: 'from' },
      { from: 'j', names: ['k'], in: 'function', text: 'from' },
      { from: null, names: ['l'], in: 'function', text: 'import' },
    ]);
  });

  it('are read through dots, comments and line ends', () => {
    const [statement] = parse('from ... a . b import ( # comment\n  c\n)\n').imports;
    expect(statement).toMatchObject({ from: '...a.b', names: [{ name: 'c', alias: null }] });
  });

  it('are read up to a fault that the check cannot go on from', () => {
    expect(parse('import a\nx = (\nimport b\n').imports).toHaveLength(1);
    expect(parse('import a\nprint "x"\nimport b\n').imports).toHaveLength(2);
  });
});

describe('the suites around a place', () => {
  it.each<[string, string[]]>([
    ['MARK\n', []],
    ['if a == 1:\n    MARK\n', ['if a == 1']],
    ['if a:\n    pass\nelif b:\n    MARK\n', ['elif b']],
    ['if a:\n    pass\nelse:\n    MARK\n', ['else']],
    ['if a:\n    pass\nMARK\n', []],
    ['try:\n    MARK\nexcept (A, B) as e:\n    pass\n', ['try']],
    ['try:\n    pass\nexcept (A, B) as e:\n    MARK\n', ['except (A, B) as e']],
    ['try:\n    pass\nexcept:\n    MARK\n', ['except']],
    ['try:\n    pass\nfinally:\n    MARK\n', ['finally']],
    ['with open(x) as f, g():\n    MARK\n', ['with open(x) as f, g()']],
    ['with (open(x) as f, g()):\n    MARK\n', ['with (open(x) as f, g())']],
    ['for a, b in c:\n    MARK\n', ['for a, b in c']],
    ['while True:\n    MARK\nelse:\n    pass\n', ['while True']],
    ['match a:\n    case {"x": 1} if b:\n        MARK\n', ['case {"x": 1} if b']],
    ['@d(MARK)\ndef f(x=1): pass\n', []],
    ['def f(x=MARK): pass\n', []],
    ['async def f():\n    MARK\n', ['function f']],
    ['class A:\n    def f(self):\n        if x: MARK\n', ['class A', 'function f', 'if x']],
    ['if a:\n    if b:\n        pass\n    MARK\n', ['if a']],
    ['def f():\n    pass\n\n\n# comment\nMARK\n', []],
  ])('%j', (text, expected) => {
    expect(around(text)).toEqual(expected);
  });
});
