import { describe, expect, it } from 'vitest';
import { shapeFaults, type Shape } from '../../src/parser/schema.js';

const shape: Shape = {
  table: {
    name: 'string',
    tags: { list: 'string' },
    urls: { each: 'string' },
    source: { anyOf: ['string', { table: { git: 'string' }, required: ['git'] }] },
  },
};

describe('shapeFaults', () => {
  it('accepts what fits, missing keys and keys that the shape does not name', () => {
    expect(shapeFaults({ name: 'x', tags: [], urls: { home: 'y' }, other: 1 }, shape)).toEqual([]);
    expect(shapeFaults({}, shape)).toEqual([]);
  });

  it('finds every place that differs', () => {
    expect(shapeFaults({ name: 1, tags: ['x', 2], urls: { home: null } }, shape)).toEqual([
      { path: ['name'], expected: 'a string' },
      { path: ['tags', 1], expected: 'a string' },
      { path: ['urls', 'home'], expected: 'a string' },
    ]);
  });

  it('looks into the alternative that was meant', () => {
    expect(shapeFaults({ source: { git: 1 } }, shape)).toEqual([{ path: ['source', 'git'], expected: 'a string' }]);
    expect(shapeFaults({ source: 1 }, shape)).toEqual([{ path: ['source'], expected: 'a string or a table' }]);
    expect(shapeFaults({ source: {} }, shape)).toEqual([{ path: ['source', 'git'], expected: 'a string' }]);
  });

  it('takes neither lists nor dates for tables', () => {
    expect(shapeFaults([], shape)).toEqual([{ path: [], expected: 'a table' }]);
    expect(shapeFaults({ urls: new Date() }, shape)).toEqual([{ path: ['urls'], expected: 'a table' }]);
  });

  it('is not misled by keys of the prototype', () => {
    const poisoned: unknown = JSON.parse('{ "__proto__": { "name": 1 }, "constructor": 2 }');
    expect(shapeFaults(poisoned, shape)).toEqual([]);
  });
});
