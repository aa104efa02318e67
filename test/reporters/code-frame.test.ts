import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { codeFrame, type FrameStyle } from '../../src/reporters/code-frame.js';
import { palette } from '../../src/reporters/palette.js';
import { textWidth } from '../../src/reporters/width.js';

function frame(text: string, at: string, style: Partial<FrameStyle> = {}): string[] {
  const source = createSource('main.py', text);
  const start = text.indexOf(at);
  return codeFrame(source, source.range(start, start + at.length), {
    palette: palette(false),
    mark: (marks) => marks,
    underline: '^',
    ascii: false,
    width: 80,
    gutter: 1,
    context: 1,
    ...style,
  });
}

describe('a code frame', () => {
  it('shows the line with its neighbours', () => {
    expect(frame('a = 1\nb = bad\nc = 3\n', 'bad')).toEqual([
      '  |',
      '1 | a = 1',
      '2 | b = bad',
      '  |     ^^^',
      '3 | c = 3',
      '  |',
    ]);
  });

  it('leaves blank neighbours out', () => {
    expect(frame('a = 1\n\nbad\n  \n', 'bad')).toEqual(['  |', '3 | bad', '  | ^^^', '  |']);
  });

  it('takes apart what a CI service would run, and still lines up', () => {
    expect(frame('x ##[add-mask]bad', 'bad')).toEqual([
      '  |',
      '1 | x #\\x23[add-mask]bad',
      '  |                  ^^^',
      '  |',
    ]);
  });

  it('lines up behind tabs', () => {
    expect(frame('\tx\tbad', 'bad')).toEqual(['  |', '1 |     x   bad', '  |         ^^^', '  |']);
  });

  it('lines up behind emoji and wide letters', () => {
    expect(frame('x = "👩‍💻日" + bad', 'bad')).toEqual(['  |', '1 | x = "👩‍💻日" + bad', '  |              ^^^', '  |']);
    expect(frame('x = "日本"', '日本').slice(1, 3)).toEqual(['1 | x = "日本"', '  |      ^^^^']);
  });

  it('lines up behind combining marks', () => {
    expect(frame('e\u0301 bad', 'bad').slice(1, 3)).toEqual(['1 | e\u0301 bad', '  |   ^^^']);
  });

  it.each(['\r\n', '\r'])('knows the line end %j', (lineEnd) => {
    expect(frame(`a${lineEnd}bad${lineEnd}c${lineEnd}`, 'bad')).toEqual([
      '  |',
      '1 | a',
      '2 | bad',
      '  | ^^^',
      '3 | c',
      '  |',
    ]);
  });

  it('shows escapes instead of control characters, and still lines up', () => {
    expect(frame('"\x1b[2J" bad \u202e', 'bad').slice(1, 3)).toEqual([
      '1 | "\\x1b[2J" bad \\u202e',
      '  |           ^^^',
    ]);
  });

  it('marks one column where the range is empty', () => {
    const source = createSource('a', 'ab\n');
    const style = { palette: palette(false), mark: (x: string) => x, underline: '^' as const };
    const rest = { ascii: false, width: 80, gutter: 1, context: 0 };
    expect(codeFrame(source, source.range(2, 2), { ...style, ...rest })).toEqual(['  |', '1 | ab', '  |   ^', '  |']);
    expect(codeFrame(source, source.range(0, 0), { ...style, ...rest })).toEqual([]);
  });

  it('brackets several lines that start with the range', () => {
    expect(frame('if x:\n    app(\n        1,\n    )\ny\n', 'app(\n        1,\n    )')).toEqual([
      '  |',
      '1 |   if x:',
      '2 | /     app(',
      '3 | |         1,',
      '4 | |     )',
      '  | |_____^',
      '5 |   y',
      '  |',
    ]);
  });

  it('brackets several lines from the middle of the first', () => {
    expect(frame('x = app(\n    1,\n)\n', 'app(\n    1,\n)')).toEqual([
      '  |',
      '1 |   x = app(',
      '  |  _____^',
      '2 | |     1,',
      '3 | | )',
      '  | |_^',
      '  |',
    ]);
  });

  it('leaves out the middle of a long range', () => {
    const text = Array.from({ length: 50 }, (_, i) => `line${i + 1}`).join('\n');
    expect(frame(text, text, { gutter: 2 })).toEqual([
      '   |',
      ' 1 | / line1',
      ' 2 | | line2',
      ' 3 | | line3',
      ' 4 | | line4',
      '.. | |',
      '50 | | line50',
      '   | |______^',
      '   |',
    ]);
  });

  it('does not count a line end that closes the range', () => {
    expect(frame('bad\nnext\n', 'bad\n', { context: 0 })).toEqual(['  |', '1 | bad', '  | ^^^', '  |']);
  });

  it.each([0, 1000, 99_000])('crops a line of 100,000 characters around column %i', (before) => {
    const text = `${'x'.repeat(before)}BAD${'y'.repeat(100_000 - before)}`;
    const [, code, marks] = frame(text, 'BAD');
    expect(textWidth(code!)).toBeLessThanOrEqual(80);
    const column = marks!.indexOf('^');
    expect(marks!.slice(column)).toBe('^^^');
    expect(code!.slice(column, column + 3)).toBe('BAD');
    expect(code!.endsWith('…')).toBe(true);
  });

  it('crops a long line of wide characters, and a range that does not fit', () => {
    const text = '日'.repeat(50_000);
    for (const line of frame(text, text.slice(100, 40_000))) expect(textWidth(line)).toBeLessThanOrEqual(80);
    for (const line of frame(`${text}\n${text}`, `${text}\n${text}`)) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });

  it('is ASCII where the terminal is', () => {
    const lines = frame(`ü${'x'.repeat(500)}BAD${'x'.repeat(500)}`, 'BAD', { ascii: true });
    expect(lines.join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
    expect(lines[1]).toContain('...');
  });

  it('survives a range from another text', () => {
    const source = createSource('a', 'short\n');
    const range = { start: { line: 9, column: 9, offset: 900 }, end: { line: 9, column: 99, offset: 990 } };
    const style = { palette: palette(false), mark: (x: string) => x, underline: '^' as const };
    expect(() => codeFrame(source, range, { ...style, ascii: false, width: 80, gutter: 1, context: 1 })).not.toThrow();
  });
});
