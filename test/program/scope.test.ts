import { describe, expect, it } from 'vitest';
import { PythonParser } from '../../src/parser/python.js';
import { createSource } from '../../src/parser/source.js';
import { enclosingBlocks, readScope, statements } from '../../src/program/scope.js';

const CODE = `import a
if x:
    import b
elif y:
    import c
else:
    import d
if __name__ == "__main__":
    import e
else:
    import f
if TYPE_CHECKING:
    import g
try:
    import h
except ImportError:
    import i
else:
    import j
finally:
    import k
with x as y:
    for z in y:
        import l
match x:
    case 1:
        import m
def f():
    import n
class C:
    import o
p = q = 1; r: int
@decorated
def s(): pass
from .m import t as u, v
import w.x, y.z as z
`;

async function withRoot<T>(use: (root: ReturnType<PythonParser['parse']> & object) => T): Promise<T> {
  const tree = (await PythonParser.load()).parse(createSource('m.py', CODE))!;
  try {
    return use(tree);
  } finally {
  }
}

describe('the blocks around a statement', () => {
  it('are told apart, and whether it runs at import', async () => {
    const blocks = await withRoot(({ root }) =>
      Object.fromEntries(
        root
          .descendantsOfType('import_statement')
          .map((node) => [node!.text.slice(7), enclosingBlocks(node!)?.join(' ') ?? 'not at import']),
      ),
    );
    expect(blocks).toEqual({
      a: '',
      b: 'if',
      c: 'if',
      d: 'if',
      e: 'main-guard',
      f: 'if',
      g: 'type-checking',
      h: 'try',
      i: 'try except',
      j: 'try',
      k: 'try',
      l: 'with loop',
      m: 'match',
      n: 'not at import',
      o: 'not at import',
      'w.x, y.z as z': '',
    });
  });

  it('are the same from above and from below', async () => {
    await withRoot(({ root }) => {
      for (const { statement, blocks } of statements(root)) expect(enclosingBlocks(statement)).toEqual(blocks);
    });
  });
});

describe('the names that a module binds', () => {
  it('are found in every form of statement', async () => {
    const names = await withRoot(({ root }) =>
      readScope(root).bindings.map(({ name, kind, module, imported }) =>
        `${kind} ${name} ${module}${imported && `:${imported}`}`.trim(),
      ),
    );
    expect(names.slice(-10)).toEqual([
      'function f',
      'class C',
      'assignment p',
      'assignment q',
      'assignment r',
      'function s',
      'from-import u .m:t',
      'from-import v .m:v',
      'import w w.x',
      'import z y.z',
    ]);
  });
});
