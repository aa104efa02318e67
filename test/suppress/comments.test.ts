import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { createSource } from '../../src/parser/source.js';
import { Modules } from '../../src/program/modules.js';
import { suppressionComments } from '../../src/suppress/comments.js';

const OFF = 'fastapi-vercel-lint: ignore[rule] -- why';

/** Each directive of a file as `line: covered text`; `-` where it covers nothing. */
async function covered(file: string, text: string): Promise<string[]> {
  const modules = new Modules(new Repository(new MemoryHost({ [file]: text })), await PythonParser.load());
  const source = createSource(file, text);
  return suppressionComments(source, modules).map(({ directive, comment: { cover } }) => {
    const line = source.position(directive.start).line;
    return `${line}: ${cover ? source.text.slice(cover.start, cover.end) : '-'}`;
  });
}

describe('a comment in Python', () => {
  it.each<[string, string, string[]]>([
    ['at the end of a line', `a = 1\nb = 2  # ${OFF}\nc = 3\n`, [`2: b = 2  # ${OFF}`]],
    ['on a line of its own', `# ${OFF}\nb = (\n    2\n)\nc = 3\n`, ['1: b = (\n    2\n)']],
    [
      'at the end of one of the lines of a statement',
      `b = f(\n    2,  # ${OFF}\n    3,\n)\n`,
      [`1: b = f(\n    2,  # ${OFF}\n    3,\n)`.replace('1:', '2:')],
    ],
    [
      'on a line of its own inside a statement',
      `b = f(\n    # ${OFF}\n    2,\n)\nc = 1\n`,
      [`2: b = f(\n    # ${OFF}\n    2,\n)`],
    ],
    ['behind a backslash line', `b = 1 + \\\n    2  # ${OFF}\n`, [`2: b = 1 + \\\n    2  # ${OFF}`]],
    ['above a function', `# ${OFF}\ndef f():\n    pass\n`, ['1: def f():']],
    [
      'above a decorated function',
      `# ${OFF}\n@a\n@b(\n    1\n)\nasync def f():\n    pass\n`,
      ['1: @a\n@b(\n    1\n)\nasync def f():'],
    ],
    ['between decorators', `@a\n# ${OFF}\n@b\nclass C:\n    x = 1\n`, [`2: @a\n# ${OFF}\n@b\nclass C:`]],
    ['between decorator and function', `@a\n# ${OFF}\ndef f(): pass\nx = 1\n`, [`2: @a\n# ${OFF}\ndef f(): pass`]],
    ['behind a decorator', `@a  # ${OFF}\ndef f(): pass\n`, [`1: @a  # ${OFF}`]],
    ['several in a row', `# ${OFF}\n\n# a word\n# ${OFF}\nx = 1\n`, ['1: x = 1', '4: x = 1']],
    ['at the end of a block', `def f():\n    pass\n    # ${OFF}\nx = 1\n`, ['3: x = 1']],
    ['at the end of the file', `x = 1\n# ${OFF}`, ['2: -']],
    ['behind a block header', `with a():  # ${OFF}\n    b()\n`, [`1: with a():  # ${OFF}`]],
    ['indented with tabs', `def f():\n\t# ${OFF}\n\tx = 1\n`, ['2: x = 1']],
    ['with CRLF', `# ${OFF}\r\nx = (1,\r\n  2)\r\ny = 1\r\n`, ['1: x = (1,\r\n  2)']],
    ['with lone CR', `# ${OFF}\rx = 1\ry = 1\r`, ['1: x = 1']],
    ['behind a byte order mark', `\uFEFF# ${OFF}\nx = 1\n`, ['1: x = 1']],
    ['in a replacement field', `x = f"{\n    1  # ${OFF}\n}"\n`, [`2: x = f"{\n    1  # ${OFF}\n}"`]],
    ['behind another comment', `x = 1  # noqa: E501  # ${OFF}\n`, [`1: x = 1  # noqa: E501  # ${OFF}`]],
    [
      'two in one line',
      `x = 1  # ${OFF}  # ${OFF}\n`,
      [`1: x = 1  # ${OFF}  # ${OFF}`, `1: x = 1  # ${OFF}  # ${OFF}`],
    ],
    [
      'without blanks',
      `x = 1#fastapi-vercel-lint:ignore[rule]--why\n`,
      ['1: x = 1#fastapi-vercel-lint:ignore[rule]--why'],
    ],
    [
      'in a file that is no Python further down',
      `# ${OFF}\nx = 1\n$  # ${OFF}\n# ${OFF}\ny = 2\n`,
      ['1: x = 1', `3: $  # ${OFF}`, '4: y = 2'],
    ],
  ])('counts %s', async (_, text, expected) => {
    expect(await covered('main.py', text)).toEqual(expected);
  });

  it.each([
    ['a string', `x = "# ${OFF}"\n`],
    ['a docstring', `def f():\n    """Says:\n\n    # ${OFF}\n    """\n`],
    ['a string over lines', `x = '''\n# ${OFF}\n'''\n`],
    ['an f-string', `x = f"# ${OFF} {y}"\n`],
    ['a string that goes on in the next line', `x = "a\\\n# ${OFF}"\n`],
    ['prose', '# fastapi-vercel-lint: runs on every commit\n# see fastapi-vercel-lint ignore comments\n'],
    ['another tool', '# my-fastapi-vercel-lint: ignore[rule]\n# xfastapi-vercel-lint: ignore[rule]\n'],
  ])('is none in %s', async (_, text) => {
    expect(await covered('main.py', text)).toEqual([]);
  });
});

describe('a comment in TOML', () => {
  it.each<[string, string, string[]]>([
    ['above a key', `# ${OFF}\na = [\n  1,\n]\nb = 2\n`, ['1: a = [\n  1,\n]']],
    ['above a table', `# ${OFF}\n[tool.vercel]\na = 1\n`, ['1: [tool.vercel]']],
    ['above a list of tables', `# ${OFF}\n[[a.b]]\nc = 1\n`, ['1: [[a.b]]']],
    ['at the end of a line', `a = 1  # ${OFF}\nb = 2\n`, [`1: a = 1  # ${OFF}`]],
    ['above an element', `a = [\n  1,\n  # ${OFF}\n  { b = 1, c = [2] },\n  3,\n]\n`, ['3: { b = 1, c = [2] }']],
    ['behind the last element', `a = [\n  1,\n  # ${OFF}\n]\nb = 1\n`, ['3: -']],
    ['several in a row', `# ${OFF}\n# ${OFF}\na = 1\n`, ['1: a = 1', '2: a = 1']],
    ['above a text over lines', `# ${OFF}\na = """\n]\n"""\nb = 1\n`, ['1: a = """\n]\n"""']],
    ['above a quoted key with a hash', `# ${OFF}\n"a#b" = '#'\nb = 1\n`, [`1: "a#b" = '#'`]],
    ['with CRLF', `# ${OFF}\r\na = 1\r\nb = 2\r\n`, ['1: a = 1']],
    ['in a broken file', `a = = [\n# ${OFF}\nb = 1\n`, ['2: b = 1']],
  ])('counts %s', async (_, text, expected) => {
    expect(await covered('pyproject.toml', text)).toEqual(expected);
    expect(await covered('api/Pipfile', text)).toEqual(expected);
  });

  it.each([
    ['a string', `a = "# ${OFF}"\n`],
    ['a literal string', `a = 'it\\'# ${OFF}\n`.replace("\\'", "# ' # no\nb = '")],
    ['a text over lines', `a = """\n# ${OFF}\n"""\n`],
    ['a literal text over lines', `a = '''\n'' # ${OFF}\n'''''\n`],
    ['a text with an escaped quote', `a = """\\""" # ${OFF}\n"""\n`],
  ])('is none in %s', async (_, text) => {
    expect(await covered('pyproject.toml', text)).toEqual([]);
  });
});

describe('a comment in other files', () => {
  it.each<[string, string, string, string[]]>([
    ['a requirement', 'requirements.txt', `fastapi  # ${OFF}\nuvicorn\n`, [`1: fastapi  # ${OFF}`]],
    [
      'a requirement over lines',
      'requirements.txt',
      `# ${OFF}\nfastapi==1 \\\n    --hash=a \\\n    --hash=b\nuvicorn\n`,
      ['1: fastapi==1 \\\n    --hash=a \\\n    --hash=b'],
    ],
    [
      'the last line of a requirement',
      'requirements.txt',
      `fastapi==1 \\\n    --hash=a  # ${OFF}\nuvicorn\n`,
      [`2: fastapi==1 \\\n    --hash=a  # ${OFF}`],
    ],
    ['a quote in a requirement', 'requirements.in', `it's  # ${OFF}\n`, [`1: it's  # ${OFF}`]],
    ['an ignore file', '.vercelignore', `# ${OFF}\n/data\n/tests\n`, ['1: /data']],
    [
      'a step of a workflow',
      '.github/workflows/ci.yml',
      `steps:\n  # ${OFF}\n  - run: npx vercel build\n    env:\n      A: 1\n\n  - run: b\n`,
      ['2: - run: npx vercel build\n    env:\n      A: 1'],
    ],
    ['a command in a workflow', 'ci.yaml', `run: |\n  a\n  b  # ${OFF}\n`, [`3: b  # ${OFF}`]],
    ['a command above', 'ci.yaml', `run: |\n  # ${OFF}\n  a \\\n    c\n  b\n`, ['2: a \\\n    c']],
    ['a word with an apostrophe', 'ci.yaml', `name: don't  # ${OFF} isn't\n`, [`1: name: don't  # ${OFF} isn't`]],
    ['a script', 'scripts/deploy.sh', `# ${OFF}\nvercel deploy \\\n  --prod\nls\n`, ['1: vercel deploy \\\n  --prod']],
    ['a Makefile', 'Makefile', `a:\n\tb  # ${OFF}\n`, [`2: b  # ${OFF}`]],
    [
      'a property',
      'vercel.ts',
      `export default {\n  // ${OFF}\n  functions: {\n    "a//b": { x: 1 },\n  },\n  b: 1,\n};\n`,
      ['2: functions: {\n    "a//b": { x: 1 },\n  }'],
    ],
    [
      'a property at the end of its line',
      'vercel.mjs',
      `export default {\n  a: 1, // ${OFF}\n};\n`,
      [`2:   a: 1, // ${OFF}`],
    ],
    ['the last property', 'vercel.ts', `export default {\n  // ${OFF}\n  a: [1, 2]\n}\n`, ['2: a: [1, 2]']],
    [
      'the export',
      'vercel.js',
      `// ${OFF}\nexport default {\n  a: 1,\n};\nlet b;\n`,
      ['1: export default {\n  a: 1,\n}'],
    ],
  ])('counts at %s', async (_, file, text, expected) => {
    expect(await covered(file, text)).toEqual(expected);
  });

  it.each([
    ['JSON', 'vercel.json', `{"a": "# ${OFF}"}\n`],
    ['a pattern, which ends with the line', '.vercelignore', `/data # ${OFF}\n`],
    ['a URL', 'requirements.txt', `a @ https://x/y#fastapi-vercel-lint:ignore[rule]\n`],
    ['a quoted text in YAML', 'ci.yml', `run: "a # ${OFF}"\n`],
    ['a block comment', 'vercel.ts', `/* // ${OFF} */\nexport default {}\n`],
    [
      'strings of a module',
      'vercel.ts',
      `export default {\n  a: "// ${OFF}",\n  b: '// ${OFF}',\n  c: \`\n// ${OFF}\n\`,\n}\n`,
    ],
    ['Markdown', 'README.md', `# ${OFF}\n`],
  ])('is none in %s', async (_, file, text) => {
    expect(await covered(file, text)).toEqual([]);
  });
});
