import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { lineHashes } from '../../src/reporters/line-hash.js';

// Inputs and hashes are those of the tests of github/codeql-action (src/fingerprints.test.ts), which does the uploads.
describe('the hashes of lines', () => {
  const greeting = [
    'e9496ae3ebfced30:1',
    'fb7c023a8b9ccb3f:1',
    'ce8ba1a563dcdaca:1',
    'e20e36e16fcb0cc8:1',
    'b3edc88f2938467e:1',
    'c8e28b0b4002a3a0:1',
    'c129715d7a2bc9a3:1',
  ];
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', greeting],
    [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', greeting],
    [' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', greeting],
    [' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', greeting],
    [
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        'a7f2ff13bc495cf2:1',
        'a7f2ff13bc495cf2:2',
        'a7f2ff13bc495cf2:3',
        'a7f2ff13bc495cf2:4',
        'a7f2ff13bc495cf2:5',
        'a7f2ff13bc495cf2:6',
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])('of %j are those that GitHub works out', (text, hashes) => {
    expect(lineHashes({ text, hasBom: false })).toEqual(hashes);
  });

  it('of a file with a byte order mark take that for a character, as reading the file does', () => {
    const [marked, plain] = ['\ufeffapp = 1\n', 'app = 1\n'].map((text) => lineHashes(createSource('a.py', text)));
    expect(marked![0]).not.toBe(plain![0]);
    expect(marked![1]).toBe(plain![1]);
  });

  it('are one for each line of the longest file that is read', () => {
    const text = 'x = "a line of ordinary length, as there are many"\r\n'.repeat(40_000);
    expect(lineHashes({ text, hasBom: false })).toHaveLength(40_001);
  });
});
