import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/fix/edits.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { createSource } from '../../src/parser/source.js';
import { addFileIgnore } from '../../src/suppress/add-entry.js';
import { addIgnoreComment } from '../../src/suppress/add-comment.js';
import { hasComments } from '../../src/suppress/comments.js';

const NOTE = 'fastapi-vercel-lint: ignore[mount-public] -- why';

/** The text with a comment about the place of `@` in it (`$` is an @ there); null where there is none to be had. */
function ignored(file: string, marked: string, rule = 'mount-public'): string | null {
  const offset = marked.indexOf('@');
  const source = createSource(file, marked.replace('@', '').replaceAll('$', '@'));
  const range = source.range(offset, offset + 1);
  const edit = addIgnoreComment({ rule, range } as Diagnostic, source, 'why');
  return edit && applyEdits(source.text, [edit]);
}

describe('an ignore comment', () => {
  it.each([
    ['goes behind its line', 'a.py', '@x = 1\ny = 2\n', `x = 1  # ${NOTE}\ny = 2\n`],
    ['takes the place of blanks', 'a.py', '@x = 1  \n', `x = 1  # ${NOTE}\n`],
    [
      'takes the rule to another',
      'a.py',
      `@x = 1  # ${NOTE.replace('mount-public', 'b')}\n`,
      `x = 1  # ${NOTE.replace('mount-public', 'b, mount-public')}\n`,
    ],
    ['goes above a comment', 'a.py', 'if x:\n    @y = 1  # kept\n', `if x:\n    # ${NOTE}\n    y = 1  # kept\n`],
    [
      'goes above a line that is joined',
      'a.py',
      'y = 1\nx = \\\n  @2 + \\\n  3\n',
      `y = 1\n# ${NOTE}\nx = \\\n  2 + \\\n  3\n`,
    ],
    [
      'goes above decorators',
      'a.py',
      '$get\n$post\ndef @f(): # kept\n    pass\n',
      `# ${NOTE}\n$get\n$post\ndef f(): # kept\n    pass\n`,
    ],
    ['goes above the statement of a string', 'a.py', 'x = f("""\na @b\nc""")\n', `# ${NOTE}\nx = f("""\na b\nc""")\n`],
    [
      'goes above a TOML string of several lines',
      'a.toml',
      'a = 1\nx = """\na @b\nc"""\n',
      `a = 1\n# ${NOTE}\nx = """\na b\nc"""\n`,
    ],
    ['goes behind an entry of a TOML array', 'a.toml', 'x = [\n  "@a",\n]\n', `x = [\n  "a",  # ${NOTE}\n]\n`],
    ['goes above a pattern, which has no comment behind it', '.vercelignore', 'a\n@b\n', `a\n# ${NOTE}\nb\n`],
    [
      'goes above a requirement that is joined',
      'requirements.txt',
      'a\n@b \\\n  --hash=x\n',
      `a\n# ${NOTE}\nb \\\n  --hash=x\n`,
    ],
    [
      'has slashes in a module',
      'vercel.ts',
      'export const config = {\n  a: `@b`,\n};\n',
      `export const config = {\n  a: \`b\`,  // ${NOTE}\n};\n`,
    ],
    [
      'keeps line ends',
      'a.py',
      'x = 1  # kept\r\n@y = 2  # kept\r\n',
      `x = 1  # kept\r\n# ${NOTE}\r\ny = 2  # kept\r\n`,
    ],
  ])('%s', (_, file, marked, expected) => {
    expect(ignored(file, marked)).toBe(expected.replaceAll('$', '@'));
  });

  it('is not there for what no comment silences, and in files without comments', () => {
    expect(ignored('a.py', '@x = 1\n', 'unused-suppression')).toBeNull();
    expect(ignored('vercel.json', '{"@a": 1}\n')).toBeNull();
    expect([hasComments('vercel.json'), hasComments('a/b.py'), hasComments('Pipfile')]).toEqual([false, true, true]);
  });
});

describe('an entry of per-file-ignores', () => {
  const added = (file: string, text: string): string | null => {
    const edits = addFileIgnore(createSource(file, text), 'vercel.json#/a', 'one');
    return edits && applyEdits(text, edits);
  };

  it.each([
    [
      'below its table',
      'pyproject.toml',
      '[tool.fastapi-vercel-lint.per-file-ignores]\r\n"b" = ["x"]\r\n',
      '[tool.fastapi-vercel-lint.per-file-ignores]\r\n"vercel.json#/a" = ["one"]\r\n"b" = ["x"]\r\n',
    ],
    [
      'in a table of its own',
      'pyproject.toml',
      '[project]\nname = "x"\n',
      '[project]\nname = "x"\n\n[tool.fastapi-vercel-lint.per-file-ignores]\n"vercel.json#/a" = ["one"]\n',
    ],
    [
      'in an empty file',
      'fastapi-vercel-lint.json',
      '',
      '{\n  "per-file-ignores": {\n    "vercel.json#/a": [\n      "one"\n    ]\n  }\n}\n',
    ],
    [
      'beside another rule',
      'fastapi-vercel-lint.json',
      '{ "per-file-ignores": { "vercel.json#/a": ["x"] } }',
      '{ "per-file-ignores": { "vercel.json#/a": [ "x", "one" ] } }',
    ],
  ])('stands %s', (_, file, text, expected) => {
    expect(added(file, text)?.replace(/\s+/g, ' ')).toBe(expected.replace(/\s+/g, ' '));
  });

  it.each([
    [
      'an entry that is there',
      'pyproject.toml',
      '[tool.fastapi-vercel-lint.per-file-ignores]\n"vercel.json#/a" = ["x"]\n',
    ],
    ['a table in one line', 'pyproject.toml', '[tool]\nfastapi-vercel-lint = { preset = "strict" }\n'],
    ['a file that is not TOML', 'pyproject.toml', '[tool\n'],
    ['a file that is not JSON', 'fastapi-vercel-lint.json', '{'],
    [
      'an entry with a reason',
      'fastapi-vercel-lint.json',
      '{ "per-file-ignores": { "vercel.json#/a": { "rules": ["x"] } } }',
    ],
  ])('is not offered beside %s', (_, file, text) => {
    expect(added(file, text)).toBeNull();
  });
});
