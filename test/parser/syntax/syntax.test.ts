import { beforeAll, describe, expect, it } from 'vitest';
import { checkSyntax } from '../../../src/parser/syntax/check.js';
import { PythonParser, type PythonTree } from '../../../src/parser/python.js';
import { createSource } from '../../../src/parser/source.js';
import { ACCEPTED } from './accepted.js';
import { REJECTED } from './rejected.js';

let parser: PythonParser;

beforeAll(async () => {
  parser = await PythonParser.load();
});

function inspect<T>(text: string, look: (tree: PythonTree) => T): T {
  return look(parser.parse(createSource('main.py', text))!);
}

function isAccepted(text: string): boolean {
  return inspect(text, (tree) => tree.faults.length === 0);
}

describe('syntax that Vercel accepts has no faults', () => {
  it.each(Object.entries(ACCEPTED))('%s', (_subject, snippets) => {
    expect(snippets.filter((snippet) => !isAccepted(snippet))).toEqual([]);
  });
});

describe('syntax that Vercel rejects has a fault', () => {
  it.each(Object.entries(REJECTED))('%s', (_subject, snippets) => {
    expect(snippets.filter(isAccepted)).toEqual([]);
  });
});

describe('a fault names what is wrong and where', () => {
  it.each([
    ['print "x"', 'print "x"', 'Python 2 print statement, write print(…)'],
    ['if a:\n    exec code in ns\n', 'exec code in ns', 'Python 2 exec statement, write exec(…)'],
    ['x = `y`', '`', 'Python 2 backticks, use repr()'],
    ['if a <> b: pass', '>', 'Python 2 operator <>, write !='],
    ['raise E, "x"', 'E, "x"', 'Python 2 raise statement, write raise E("x")'],
    ['mode = 0777', '0777', 'integer with a leading zero, write 0o777 for an octal number'],
    ['n = 10L', '10L', 'invalid number 10L'],
    ['n = 1__0', '1__0', 'invalid number 1__0'],
    ['n = 0x', '0x', '0x without digits'],
    ['%matplotlib inline', '%', 'IPython magic, which is not Python'],
    ['f(a=1, b=2, a=3)', 'a', 'keyword argument repeated: a'],
    ['f(a=1, b)', 'b', 'positional argument after a keyword argument'],
    ['def f(a=1, b): pass', 'b', 'parameter without a default after one with a default'],
    ['(a, f()) = 1', 'f()', 'cannot assign to this expression'],
    ['(a, b) += 1', '(a, b)', "this expression cannot be a target of '+='"],
    ['del a, f()', 'f()', 'cannot delete this expression'],
    ['(a.b := 1)', 'a.b', "target of ':=' is not a name"],
    ['x = "abc\ny = 1', '"abc', 'string is never closed'],
    ['x = f"abc\ny = 1', 'f"abc', 'f-string is never closed'],
    ['x = f"{}"', '}', "expected an expression, found '}'"],
    ['x = f"{a!z}"', 'z', "expected the conversion s, r or a after '!', found 'z'"],
    ['x = f"a}"', '}', "single '}' in an f-string, write '}}' for a brace"],
    ['x = b"é"', 'é', 'bytes literal with a non-ASCII character'],
    ['x = "\\x4"', '\\x', 'incomplete or invalid escape sequence \\x'],
    ['x = (1,\ny = 2\n', '(', "'(' is never closed"],
    ['x = [1)\n', ')', "expected ',' or ']', found ')'"],
    [' x = 1', ' ', 'unexpected indentation'],
    ['if a:\npass', 'pass', "expected an indented block, found 'pass'"],
    ['if a:\n    b\n  c', '  ', 'unindent does not match any outer indentation level'],
    ['if a:\n\tb\n  c', '  ', 'inconsistent use of tabs and spaces in indentation'],
    ['try: pass\nx = 1', 'try', "'try' without 'except' or 'finally'"],
    ['try: pass\nexcept A: pass\nexcept* B: pass', 'except', "'except' and 'except*' in one 'try'"],
    ['else: pass', 'else', "expected a statement, found 'else'"],
    ['class = 1', '=', "expected the name of the class, found '='"],
    ['import if', 'if', "keyword 'if' used as a name"],
    ['x = 1\0', '\0', 'character U+0000 outside a string'],
    ['a = “b”', '“', 'character “ outside a string'],
    ['"😀"; print "😀"', 'print "😀"', 'Python 2 print statement, write print(…)'],
  ])('%j', (text, marked, message) => {
    const fault = inspect(text, (tree) => tree.faults[0]!);
    const { start, end } = fault.range;
    expect([text.slice(start.offset, end.offset), fault.message]).toEqual([marked, message]);
  });

  it('in lines and columns', () => {
    const [fault] = inspect('x = 1\r\nif x:\r\n    print "a"\r\n', (tree) => tree.faults);
    expect(fault!.range.start).toEqual({ line: 3, column: 5, offset: 18 });
    expect(fault!.range.end).toEqual({ line: 3, column: 14, offset: 27 });
  });

  it('after a byte order mark at the offsets without it', () => {
    const [fault] = inspect('\uFEFFprint "a"', (tree) => tree.faults);
    expect(fault!.range.start.offset).toBe(0);
  });

  it('once for every Python 2 statement, in source order', () => {
    const faults = inspect('print "a"\nraise E, "b"\nprint "c"\n', (tree) => tree.faults);
    expect(faults.map((fault) => fault.range.start.line)).toEqual([1, 2, 3]);
  });
});

describe('the tree of a file that Vercel accepts', () => {
  it.each([
    'class A[T = int, *U = *V]: pass',
    'def f[**P = [int]](a): pass',
    'type X[T = dict[str, int]] = T',
    'class A[T = (\n  int\n)]: pass\nx = 1',
  ])('has no errors for type parameter defaults, which its grammar does not know: %j', (text) => {
    inspect(text, (tree) => {
      expect(tree.root.descendantsOfType('ERROR')).toEqual([]);
      expect(tree.root.endIndex).toBe(text.length);
    });
  });

  it.each(['x = "\0"\napp = 1', '# \0\napp = 1', 'x = 1\rapp = 1'])('has no errors for %j', (text) => {
    inspect(text, (tree) => {
      expect(tree.root.descendantsOfType('ERROR')).toEqual([]);
      expect(tree.root.namedChildren.at(-1)!.startIndex).toBe(text.indexOf('app'));
    });
  });

  it('has the statements around type parameters at their offsets', () => {
    const text = 'class A[T = int]: pass\napp = 1\n';
    expect(inspect(text, (tree) => tree.root.namedChildren.at(-1)!.startIndex)).toBe(text.indexOf('app'));
  });
});

describe('hostile input is rejected or accepted without an exception', () => {
  const size = 1 << 19;
  it.each([
    ['nested parentheses', '('.repeat(50_000) + ')'.repeat(50_000), false],
    ['unclosed brackets', '([{'.repeat(size / 3), false],
    ['closing brackets', ')'.repeat(size), false],
    ['nested f-strings', 'f"{'.repeat(size / 3), false],
    ['signs', `x=${'-'.repeat(size)}1`, false],
    ['lambdas', `x=${'lambda:'.repeat(size / 7)}1`, false],
    ['conditionals', `x=${'1 if 1 else '.repeat(size / 12)}1`, false],
    ['nested blocks', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join(''), false],
    ['a pattern of many numbers', `match x:\n case ${'1+1j+'.repeat(size / 5)}1: pass`, false],
    ['NUL bytes', '\0'.repeat(size), false],
    ['emoji', '😀'.repeat(size / 2), false],
    ['comparisons of Python 2', '<>'.repeat(size / 2), false],
    ['many faults', 'print "x"\n'.repeat(size / 10), false],
    ['an unterminated string', `"${'\\"'.repeat(size / 2)}`, false],
    ['a line of a megabyte', `x=${'1+'.repeat(size)}1`, true],
    ['one long string', `"${'a'.repeat(size)}"`, true],
    ['escapes', `"${'\\N{a}'.repeat(size / 5)}"`, true],
    ['digits', '0'.repeat(size), true],
    ['blank lines', ' \t\n'.repeat(size / 3), true],
    ['lone CR', '\r'.repeat(size), true],
    ['many targets', `${'*a,'.repeat(size / 3)}=x`, true],
    ['statements on one line', 'x;'.repeat(size / 2), true],
    ['with statements that are read twice', 'with (a).b: pass\n'.repeat(size / 17), true],
    ['matches that are calls', 'match (a)\n'.repeat(size / 10), true],
  ])('%s', (_what, text, accepted) => {
    const before = performance.now();
    const { faults } = checkSyntax(text);
    expect(faults.length === 0).toBe(accepted);
    expect(faults.length).toBeLessThanOrEqual(100);
    // A tenth of a second here; quadratic work would take minutes.
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('nested as deeply as Vercel reads it', () => {
    expect(isAccepted('('.repeat(300) + '1' + ')'.repeat(300))).toBe(true);
    expect(isAccepted('['.repeat(300) + '1' + ']'.repeat(300))).toBe(true);
  });
});
