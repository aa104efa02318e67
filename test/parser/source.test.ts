import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';

describe('positions', () => {
  it.each([
    ['LF', 'a\nbc\n', 2],
    ['CRLF', 'a\r\nbc\r\n', 3],
    ['a lone CR', 'a\rbc\r', 2],
  ])('count lines that end with %s', (_, text, offset) => {
    expect(createSource('f', text).position(offset)).toEqual({ line: 2, column: 1, offset });
  });

  it('count columns in UTF-16 units', () => {
    expect(createSource('f', 'x = "😀"; y').position(10)).toEqual({ line: 1, column: 11, offset: 10 });
  });

  it('do not count a byte order mark', () => {
    const source = createSource('f', Buffer.from('\uFEFFapp = 1'));
    expect(source.hasBom).toBe(true);
    expect(source.text).toBe('app = 1');
    expect(source.position(0)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('outside the text are moved to its ends', () => {
    const source = createSource('f', 'ab');
    expect(source.position(99)).toEqual({ line: 1, column: 3, offset: 2 });
    expect(source.position(-1)).toEqual({ line: 1, column: 1, offset: 0 });
  });
});

describe('bytes that are not UTF-8', () => {
  it('are replaced, and the file remembers it', () => {
    const source = createSource('f', Uint8Array.from([0x61, 0xff, 0x62]));
    expect(source.text).toBe('a\uFFFDb');
    expect(source.hasInvalidUtf8).toBe(true);
  });

  it('are not confused with a replacement character that was written', () => {
    expect(createSource('f', Buffer.from('\uFFFD')).hasInvalidUtf8).toBe(false);
  });
});
