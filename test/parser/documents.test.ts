import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/diagnostic.js';
import { pointer, type DataDocument, type Step } from '../../src/parser/document.js';
import { parseJson } from '../../src/parser/json.js';
import { createSource } from '../../src/parser/source.js';
import { parseToml } from '../../src/parser/toml.js';

const toml = (text: string): DataDocument => parseToml(createSource('pyproject.toml', text));
const json = (text: string): DataDocument => parseJson(createSource('vercel.json', text));

function cut(document: DataDocument, range: Range | null): string | null {
  return range && document.source.text.slice(range.start.offset, range.end.offset);
}

describe('the place of a TOML value', () => {
  const document = toml(
    '[tool.vercel]\nentrypoint = "main:app" # here\n\n[tool.vercel.scripts]\n"build" = \'make\'\n\n' +
      '[project]\nscripts.app = "a:b"\nauthors = [{ name = "Ann" }, { name = "Bob" }]\n\n[[tool.uv.index]]\nname = "first"\n\n[[tool.uv.index]]\nname = "second"\n',
  );

  it.each<[Step[], string, string]>([
    [['tool', 'vercel', 'entrypoint'], 'entrypoint', '"main:app"'],
    [['tool', 'vercel', 'scripts', 'build'], '"build"', "'make'"],
    [['project', 'scripts', 'app'], 'scripts.app', '"a:b"'],
    [['project', 'authors', 1, 'name'], 'name', '"Bob"'],
    [['tool', 'uv', 'index', 1, 'name'], 'name', '"second"'],
  ])('%j is exact', (path, key, value) => {
    expect(cut(document, document.keyRange(...path))).toBe(key);
    expect(cut(document, document.valueRange(...path))).toBe(value);
  });

  it('of a table is its header', () => {
    expect(cut(document, document.keyRange('tool', 'vercel'))).toBe('tool.vercel');
    expect(document.valueRange('tool', 'nothing')).toBeNull();
  });
});

describe('the place of a JSON value', () => {
  const document = json(
    '{\r\n  "functions": { "api/**/*.py": { "memory": 1 } },\r\n  "list": [1, { "a": 2 }],\r\n  "a": 1, "a": 2\r\n}',
  );

  it.each<[Step[], string | null, string]>([
    [['functions', 'api/**/*.py', 'memory'], '"memory"', '1'],
    [['list', 1, 'a'], '"a"', '2'],
    [['list', 0], '1', '1'],
  ])('%j is exact', (path, key, value) => {
    expect(cut(document, document.keyRange(...path))).toBe(key);
    expect(cut(document, document.valueRange(...path))).toBe(value);
  });

  it('of a key that is there twice is that of the last one, whose value counts', () => {
    expect(document.get('a')).toBe(2);
    expect(document.valueRange('a')!.start).toMatchObject({ line: 4, column: 16 });
  });

  it('has a JSON Pointer', () => {
    expect(pointer(['functions', 'api/**/*.py', 'a~b', 0])).toBe('/functions/api~1**~1*.py/a~0b/0');
  });
});

describe('a malformed file', () => {
  it.each<[string, DataDocument, string, number, number]>([
    ['a comment', json('{\n  // no\n}'), 'JSON has no comments', 2, 3],
    ['a trailing comma', json('{ "a": [1, 2,] }'), 'JSON has no trailing commas', 1, 14],
    ['an unclosed brace', json('{ "a": 1'), 'a closing brace is expected here', 1, 9],
    ['nothing', json(''), 'the file is empty', 1, 1],
    [
      'a byte order mark',
      json('\uFEFF{}'),
      'the file starts with a byte order mark (BOM), which JSON does not allow',
      1,
      1,
    ],
    [
      'a byte order mark',
      toml('\uFEFFa = 1'),
      'the file starts with a byte order mark (BOM), which Vercel does not accept in TOML',
      1,
      1,
    ],
    ['a key twice', toml('a = 1\na = 2\n'), 'trying to redefine an already defined table or value', 2, 1],
  ])('%s is said with its place', (_, document, message, line, column) => {
    expect(document.fault).toMatchObject({ message, range: { start: { line, column } } });
    expect(document.get()).toBeUndefined();
  });
});

describe('hostile documents', () => {
  const deep = 30_000;

  it.each<[string, DataDocument]>([
    ['deep JSON arrays', json('['.repeat(deep) + ']'.repeat(deep))],
    ['deep unclosed JSON', json('{"a":'.repeat(deep))],
    ['deep TOML arrays', toml(`a = ${'['.repeat(deep)}${']'.repeat(deep)}`)],
    ['deep TOML keys', toml(`a${'.a'.repeat(deep)} = 1`)],
    ['NUL bytes', toml('\0\0')],
    ['prototype keys in JSON', json('{ "__proto__": { "x": 1 }, "constructor": { "prototype": {} } }')],
    ['prototype keys in TOML', toml('[__proto__]\nx = 1\n[constructor.prototype]\ny = 1\n')],
  ])('%s give an answer', (_, document) => {
    expect(() => [document.get('a', 'b'), document.valueRange('a'), document.entryRange('x', 0)]).not.toThrow();
    expect(document.get('toString')).toBeUndefined();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('of any text give an answer, with every range inside the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ',',
      ':',
      '=',
      '.',
      '\n',
      '\r',
      ' ',
      'a',
      '1',
      '#',
      '//',
      '\\',
      '"""',
      '\uFEFF',
      '\0',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          for (const document of [toml(text), json(text)]) {
            const range = document.fault?.range ?? document.valueRange('a') ?? document.valueRange();
            if (range) expect(range.end.offset).toBeLessThanOrEqual(document.source.text.length);
          }
        },
      ),
      { numRuns: 1500, seed: 1 },
    );
  });
});
