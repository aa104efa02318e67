import { describe, expect, it } from 'vitest';
import { palette } from '../../src/reporters/palette.js';
import {
  type ColorFlag,
  decideAscii,
  decideColor,
  decideLinks,
  hyperlink,
  sanitize,
} from '../../src/reporters/terminal.js';

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

describe('commands for who reads the log', () => {
  it.each([
    ['::error::x', '\\x3a:error::x'],
    ['  ::set-output name=x::y', '  \\x3a:set-output name=x::y'],
    ['a ::error::x', 'a ::error::x'],
    ['std::vector', 'std::vector'],
    ['a ##[add-mask]b', 'a #\\x23[add-mask]b'],
    ['##vso[task.setvariable]', '#\\x23vso[task.setvariable]'],
    ['###[error]', '##\\x23[error]'],
    ['## heading [link]', '## heading [link]'],
  ])('of %s are none: %s', (text, expected) => {
    expect(sanitize(text)).toBe(expected);
    expect(sanitize(text, true)).toBe(expected);
  });
});

it('more marks than any script heaps on a letter become visible', () => {
  expect(sanitize(`e${'\u0301'.repeat(8)}`)).toBe(`e${'\u0301'.repeat(8)}`);
  expect(sanitize(`e${'\u0301'.repeat(9)}x`)).toBe(`e${'\u0301'.repeat(8)}\\u0301x`);
});

describe('hyperlinks', () => {
  it.each<[string, ColorFlag, Record<string, string>, boolean, boolean]>([
    ['--hyperlinks=always beats everything', 'always', { CI: '1', TERM: 'dumb' }, false, true],
    ['--hyperlinks=never beats everything', 'never', { FORCE_HYPERLINK: '1' }, true, false],
    ['FORCE_HYPERLINK beats a pipe', 'auto', { FORCE_HYPERLINK: '1' }, false, true],
    ['FORCE_HYPERLINK=0 means none', 'auto', { FORCE_HYPERLINK: '0', WT_SESSION: 'x' }, true, false],
    ['a terminal that nobody knows has none', 'auto', { TERM: 'xterm-256color' }, true, false],
    ['a pipe has none', 'auto', { WT_SESSION: 'x' }, false, false],
    ['a dumb terminal has none', 'auto', { WT_SESSION: 'x', TERM: 'dumb' }, true, false],
    ['CI has none', 'auto', { TERM_PROGRAM: 'ghostty', CI: 'true' }, true, false],
    ['Windows Terminal', 'auto', { WT_SESSION: 'x' }, true, true],
    ['kitty', 'auto', { TERM: 'xterm-kitty' }, true, true],
    ['DomTerm', 'auto', { DOMTERM: 'x' }, true, true],
    ['iTerm 3.1', 'auto', { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.1.0' }, true, true],
    ['iTerm 3.0', 'auto', { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.9' }, true, false],
    ['WezTerm', 'auto', { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20200620-160318' }, true, true],
    ['an old WezTerm', 'auto', { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20200608-110940' }, true, false],
    ['VS Code', 'auto', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.72.0' }, true, true],
    ['an old VS Code', 'auto', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.9' }, true, false],
    ['ghostty', 'auto', { TERM_PROGRAM: 'ghostty' }, true, true],
    ['VTE 0.68', 'auto', { VTE_VERSION: '6800' }, true, true],
    ['VTE 0.50.0, which crashed', 'auto', { VTE_VERSION: '5000' }, true, false],
    ['VTE in its other spelling', 'auto', { VTE_VERSION: '0.50.1' }, true, true],
    ['an old VTE', 'auto', { VTE_VERSION: '4405' }, true, false],
  ])('%s', (_, flag, env, isTTY, expected) => {
    expect(decideLinks(flag, env, isTTY, isTTY)).toBe(expected);
  });

  it('are not for those who want no colors', () => {
    expect(decideLinks('auto', { WT_SESSION: 'x' }, true, false)).toBe(false);
  });

  it.each([
    ['https://vercel.com/docs#x', '\x1b]8;;https://vercel.com/docs#x\x1b\\rule\x1b]8;;\x1b\\'],
    ['http://vercel.com', 'rule'],
    ['javascript:alert(1)', 'rule'],
    ['file:///etc/passwd', 'rule'],
    ['https://x.y/\x1b\\\x1b]0;owned', 'rule'],
    ['', 'rule'],
  ])('lead to %j only if that is harmless', (address, text) => {
    expect(hyperlink('rule', address, true)).toBe(text);
    expect(hyperlink('rule', address, false)).toBe('rule');
  });
});
