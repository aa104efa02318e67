import { describe, expect, it } from 'vitest';
import { palette } from '../../src/reporters/palette.js';
import { type ColorFlag, decideAscii, decideColor, sanitize } from '../../src/reporters/terminal.js';

describe('colors', () => {
  it.each<[string, ColorFlag, Record<string, string>, boolean, boolean]>([
    ['a terminal has them', 'auto', {}, true, true],
    ['a pipe has none', 'auto', {}, false, false],
    ['--color=always beats everything', 'always', { NO_COLOR: '1', FORCE_COLOR: '0', TERM: 'dumb' }, false, true],
    ['--color=never beats everything', 'never', { FORCE_COLOR: '1', CLICOLOR_FORCE: '1' }, true, false],
    ['FORCE_COLOR beats NO_COLOR', 'auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['FORCE_COLOR beats a pipe', 'auto', { FORCE_COLOR: '3' }, false, true],
    ['FORCE_COLOR=0 means none', 'auto', { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR=false means none', 'auto', { FORCE_COLOR: 'false' }, true, false],
    ['an empty FORCE_COLOR says nothing', 'auto', { FORCE_COLOR: '' }, false, false],
    ['CLICOLOR_FORCE beats NO_COLOR', 'auto', { CLICOLOR_FORCE: '1', NO_COLOR: '1' }, false, true],
    ['CLICOLOR_FORCE=0 says nothing', 'auto', { CLICOLOR_FORCE: '0' }, false, false],
    ['NO_COLOR beats a terminal', 'auto', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', 'auto', { NO_COLOR: '' }, true, true],
    ['TERM=dumb beats a terminal', 'auto', { TERM: 'dumb' }, true, false],
    ['FORCE_COLOR beats TERM=dumb', 'auto', { TERM: 'dumb', FORCE_COLOR: '1' }, false, true],
  ])('%s', (_, flag, env, isTTY, expected) => {
    expect(decideColor(flag, env, isTTY)).toBe(expected);
  });

  it('are what was passed in, not what an earlier call used', () => {
    expect(palette(true).red('x')).toBe('\x1b[31mx\x1b[39m');
    expect(palette(false).red('x')).toBe('x');
    expect(palette(true).red('x')).toBe('\x1b[31mx\x1b[39m');
  });
});

describe('a terminal', () => {
  it.each([
    [{}, false],
    [{ LANG: 'C' }, true],
    [{ LANG: 'POSIX' }, true],
    [{ LANG: 'C.UTF-8' }, false],
    [{ LANG: 'de_DE.UTF-8' }, false],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, true],
    [{ LANG: 'C', LC_ALL: 'en_US.UTF-8' }, false],
    [{ TERM: 'dumb' }, true],
  ])('with %j is ASCII only: %s', (env, expected) => {
    expect(decideAscii(env)).toBe(expected);
  });
});

describe('text from files', () => {
  it.each([
    ['a color', 'a\x1b[31mb', 'a\\x1b[31mb'],
    ['a window title', '\x1b]0;owned\x07', '\\x1b]0;owned\\x07'],
    ['a hyperlink', '\x1b]8;;http://x\x1b\\', '\\x1b]8;;http://x\\x1b\\'],
    ['the one-byte CSI', 'a\x9b31mb', 'a\\x9b31mb'],
    ['line ends and tabs', 'a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['NUL and DEL', '\0\x7f', '\\x00\\x7f'],
    ['a bidirectional override', 'a\u202eb', 'a\\u202eb'],
    ['a bidirectional isolate', '\u2066x\u2069', '\\u2066x\\u2069'],
    ['a byte order mark and a zero-width blank', '\ufeffa\u200bb', '\\ufeffa\\u200bb'],
    ['line separators', 'a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['half a surrogate pair', 'a\ud800b', 'a\\ud800b'],
    ['invisible tags', 'a\u{e0041}b', 'a\\u{e0041}b'],
  ])('cannot carry %s', (_, text, expected) => {
    expect(sanitize(text)).toBe(expected);
  });

  it('keeps letters, emoji and joiners', () => {
    const text = 'grün 日本 👩‍💻 e\u0301 می‌خواهم';
    expect(sanitize(text)).toBe(text);
  });

  it('is all ASCII where the terminal is', () => {
    expect(sanitize('grün 👩', true)).toBe('gr\\xfcn \\u{1f469}');
  });
});
