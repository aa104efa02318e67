import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/diagnostic.js';
import { applyEdits } from '../../src/fix/edits.js';
import { deleteEntries, deleteProperty, renameKey } from '../../src/fix/json.js';
import type { DataDocument } from '../../src/parser/document.js';
import { parseJson } from '../../src/parser/json.js';
import { createSource } from '../../src/parser/source.js';

function edited(text: string, edit: (document: DataDocument) => Edit | Edit[] | null): string | null {
  const edits = edit(parseJson(createSource('vercel.json', text)));
  return edits && applyEdits(text, [edits].flat());
}

describe('deleteProperty', () => {
  it.each([
    ['{ "a": 1, "b": 2 }', 'a', '{ "b": 2 }'],
    ['{ "a": 1, "b": 2 }', 'b', '{ "a": 1 }'],
    ['{ "a": 1 }', 'a', '{}'],
    ['{\n  "a": 1,\n  "b": [\n    2\n  ],\n  "c": 3\n}\n', 'b', '{\n  "a": 1,\n  "c": 3\n}\n'],
    ['{\r\n\t"a": 1,\r\n\t"b": 2\r\n}\r\n', 'b', '{\r\n\t"a": 1\r\n}\r\n'],
    ['{"a":1,"b":2,"c":3}', 'b', '{"a":1,"c":3}'],
  ])('of %j, %s', (text, key, expected) => {
    expect(edited(text, (document) => deleteProperty(document, [key]))).toBe(expected);
  });

  it.each([
    ['{ "a": 1, "a": 2 }', 'a'],
    ['{ "a": 1 }', 'b'],
    ['{ "a": 1, }', 'a'],
    ['[1]', 'a'],
  ])('leaves %j alone', (text, key) => {
    expect(edited(text, (document) => deleteProperty(document, [key]))).toBeNull();
  });
});

describe('deleteProperty in an array', () => {
  it.each([
    [0, '{ "x": [{ "b": 2 }, 3] }'],
    [1, '{ "x": [{ "a": 1 }, 3] }'],
    [2, '{ "x": [{ "a": 1 }, { "b": 2 }] }'],
  ])('%i', (index, expected) => {
    expect(edited('{ "x": [{ "a": 1 }, { "b": 2 }, 3] }', (it) => deleteProperty(it, ['x', index]))).toBe(expected);
  });
});

describe('renameKey', () => {
  it('keeps the value and the order', () => {
    const text = '{ "functions": { "api/*.py": { "memory": 128 }, "b": {} } }';
    expect(edited(text, (document) => renameKey(document, ['functions', 'api/*.py'], 'main.py'))).toBe(
      '{ "functions": { "main.py": { "memory": 128 }, "b": {} } }',
    );
  });

  it('does not write a key twice', () => {
    expect(edited('{ "a": 1, "b": 2 }', (document) => renameKey(document, ['a'], 'b'))).toBeNull();
  });
});

describe('deleteEntries', () => {
  it('deletes exactly what it is told, whatever the layout', () => {
    const layouts = [undefined, 2, '\t'];
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }), {
          minKeys: 1,
          maxKeys: 6,
        }),
        fc.constantFrom(...layouts),
        fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }),
        (value, layout, picks) => {
          const text = JSON.stringify(value, null, layout);
          const parsed = JSON.parse(text) as Record<string, unknown>;
          const keys = [...new Set(picks.map((pick) => Object.keys(parsed)[pick % Object.keys(parsed).length]!))];
          const rest = Object.fromEntries(Object.entries(parsed).filter(([key]) => !keys.includes(key)));
          const after = edited(text, (document) => deleteEntries(document, [], keys));
          expect(JSON.parse(after!)).toEqual(rest);
          if (Object.keys(rest).length > 0) expect(after).toBe(JSON.stringify(JSON.parse(after!), null, layout));
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});
