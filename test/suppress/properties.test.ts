import fc from 'fast-check';
import { parseTOML } from 'toml-eslint-parser';
import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { createSource } from '../../src/parser/source.js';
import { Modules } from '../../src/program/modules.js';
import { suppressionComments } from '../../src/suppress/comments.js';
import { bracketComments, JAVASCRIPT, TOML } from '../../src/suppress/scan/brackets.js';
import { lineComments, REQUIREMENTS, SCRIPT, YAML } from '../../src/suppress/scan/lines.js';
import { pythonComments } from '../../src/suppress/scan/python.js';
import { APP, check, fixed, places } from './project.js';

const NAME = 'fastapi-vercel-lint';
const SELECT = {
  select: ['mount-public', 'docs-behind-prefix', 'read-only-filesystem', 'unused-suppression', 'invalid-suppression'],
};

const rule = fc.constantFrom('mount-public', 'docs-behind-prefix', 'read-only-filesystem', 'mount-publc');
const directive = fc
  .record({
    word: fc.constantFrom('ignore', 'ignore', 'ignore', 'ignore-file', 'ingore'),
    rules: fc.array(rule, { maxLength: 3 }),
    reason: fc.constantFrom('', ' -- why', ' why'),
  })
  .map(({ word, rules, reason }) => `# ${NAME}: ${word}[${rules.join(', ')}]${reason}`);
const comment = fc.oneof(
  directive,
  fc.tuple(directive, directive).map((two) => two.join('  ')),
  fc.constant('# noqa'),
);
const code = fc.constantFrom(
  'app.mount("/public", None)',
  'app.mount(\n    "/public",\n    None,\n)',
  'open("x", "w")',
  'x = 1',
  'x = """\n# no\n"""',
);
const piece = fc.oneof(
  code,
  comment,
  fc.tuple(code, comment).map(([line, text]) => `${line}  ${text}`),
);
const program = fc
  .tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([pieces, end]) => `from fastapi import FastAPI\napp = FastAPI()\n${pieces.join('\n')}\n`.replaceAll('\n', end));

describe('the fixes for suppressions', () => {
  it('lead, in a few runs, to a program without one that is unused or malformed, with the same findings', async () => {
    await fc.assert(
      fc.asyncProperty(program, async (text) => {
        let files: Record<string, string> = { ...APP, 'main.py': text };
        const before = await check(files, null, { ...SELECT, noIgnores: true });
        const suppressedAtFirst = (await check(files, null, SELECT)).suppressed.length;
        for (let run = 0; ; run++) {
          const { diagnostics } = await check(files, null, SELECT);
          const about = diagnostics.filter(({ rule: id, fix }) => id.endsWith('-suppression') && fix);
          if (about.length === 0) break;
          expect(run).toBeLessThan(12);
          files = fixed(files, about);
        }
        const { diagnostics, suppressed } = await check(files, null, SELECT);
        expect(places(diagnostics).filter((each) => each.includes('unused'))).toEqual([]);
        expect(suppressed.length).toBeGreaterThanOrEqual(suppressedAtFirst);
        const after = await check(files, null, { ...SELECT, noIgnores: true });
        expect(after.diagnostics.map(({ rule: id }) => id)).toEqual(before.diagnostics.map(({ rule: id }) => id));
        expect(files['main.py']!.replace(/[ \t]*#.*/g, '').split(/\s+/)).toEqual(
          text.replace(/[ \t]*#.*/g, '').split(/\s+/),
        );
      }),
      { seed: 8, numRuns: 60 },
    );
  }, 120_000);
});

describe('comments', () => {
  const scraps = fc.constantFrom(
    '#',
    '"',
    "'",
    '"""',
    "'''",
    '\\',
    '\n',
    '\r\n',
    '[',
    ']',
    '{',
    '}',
    ',',
    '=',
    'a',
    ' ',
    '1',
    `# ${NAME}: ignore[x]`,
  );

  it('in TOML are those of the parser', () => {
    const value = fc.constantFrom(
      '1',
      '"#"',
      "'#'",
      '"""\n#"\n"""',
      "'''#'''",
      '"\\"#"',
      '[1, # c\n 2]',
      '[\n# c\n]',
      '{ a = "#" }',
      '"""a\\"""" # c',
    );
    const line = fc.tuple(value, fc.constantFrom('', ' # c', '# c "', "# '")).map(([text, end]) => `${text}${end}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = `# head\n[t] # c\n${lines.map((each, index) => `k${index} = ${each}`).join('\n')}\n`.replaceAll(
          '\n',
          end,
        );
        let expected: (readonly [number, number])[];
        try {
          expected = parseTOML(text).comments.map(({ range }) => range);
        } catch {
          return;
        }
        expect(bracketComments(text, TOML).map(({ start, end: last }) => [start, last])).toEqual(expected);
      }),
      { seed: 8, numRuns: 400 },
    );
  });

  it('in Python are those of the tree', async () => {
    const parser = await PythonParser.load();
    const line = fc.constantFrom(
      'x = 1 # a',
      '# b',
      'x = "#"',
      'x = """\n# no\n""" # c',
      'def f(): # d',
      '    # e',
      '    pass',
      'x = [ # f\n  1, # g\n]',
      '@a # h',
      'x = f"{1}#{2!r:#x}" # i',
      'x = rb"#\\"" # j',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        const tree = parser.parse(createSource('a.py', text))!;
        if (tree.faults.length > 0) return;
        const expected = tree.root.descendantsOfType('comment').map((node) => [node!.startIndex, node!.endIndex]);
        expect(pythonComments(text, () => []).map(({ start, end }) => [start, end])).toEqual(expected);
      }),
      { seed: 8, numRuns: 400 },
    );
  });

  it('of any text are in order, inside it, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const all = [
          ...[TOML, JAVASCRIPT].map((style) => bracketComments(text, style)),
          ...[REQUIREMENTS, SCRIPT, YAML].map((style) => lineComments(text, style)),
          pythonComments(text, () => []),
        ];
        for (const comments of all) {
          let last = 0;
          for (const { start, end, cover } of comments) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            if (cover) expect(cover.start <= cover.end && cover.end <= text.length).toBe(true);
            last = end;
          }
        }
      }),
      { seed: 8, numRuns: 2000 },
    );
  });
});

describe('a file with very many markers', () => {
  const one = `# ${NAME}: ignore[mount-public]`;
  const module = `// ${NAME}: ignore[x]\n"a": {},\n`;

  it.each<[string, string, string, number]>([
    ['in lines', 'a.py', `x = 1  ${one}\n`.repeat(100_000), 100_000],
    ['above one statement', 'a.py', `${one}\n`.repeat(20_000) + 'x = 1\n', 20_000],
    ['in one line', 'a.py', `x = 1${`  ${one}`.repeat(100_000)}\n`, 100_000],
    ['in strings', 'a.py', `x = "${one}"\n`.repeat(20_000), 0],
    ['in one list', 'a.toml', `a = [\n${`  1, ${one}\n`.repeat(20_000)}]\n`, 20_000],
    ['above one key', 'a.toml', `${one}\n`.repeat(20_000) + 'a = 1\n', 20_000],
    ['in nested lists', 'a.toml', `a = ${`[ ${one}\n${one}\n`.repeat(10_000)}`, 20_000],
    ['in YAML', 'a.yml', `${one}\n- a: 1\n  b: 2\n`.repeat(20_000), 20_000],
    ['in requirements', 'requirements.txt', `${one}\na \\\n  --b\n`.repeat(20_000), 20_000],
    ['in a module', 'vercel.ts', `export default {\n${module.repeat(20_000)}}`, 20_000],
  ])('is read: %s', async (_, file, text, count) => {
    const modules = new Modules(new Repository(new MemoryHost({})), await PythonParser.load());
    expect(suppressionComments(createSource(file, text), modules)).toHaveLength(count);
  });

  it('is judged, also where nothing in it is right', async () => {
    const pieces = Array.from({ length: 20_000 }, (_, i) => (i % 2 ? one : `# ${NAME}: ignore[rule-${i}]`));
    const files = { ...APP, 'main.py': `${APP['main.py']}${pieces.join('\nx = 1\n')}\n` };
    const { diagnostics } = await check(files, null, SELECT);
    expect(diagnostics).toHaveLength(20_001);
  }, 60_000);
});
