import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { compact } from '../../src/reporters/compact.js';
import { json } from '../../src/reporters/json.js';
import { pretty } from '../../src/reporters/pretty.js';
import { textWidth } from '../../src/reporters/width.js';
import { lintResult, plain, unit } from './results.js';

const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** Any text, with a liking for what is hard to show. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\t', '\r', '\n', 'a', '日', '👩‍💻', '\u0301', '\u202e', '\x1b', '\ud800', ' '),
    maxLength: 60,
  }),
);

const results = fc
  .record({
    file: text,
    content: text,
    message: text,
    repeat: fc.integer({ min: 1, max: 200 }),
    a: fc.nat(),
    b: fc.nat(),
  })
  .map(({ file, content, message, repeat, a, b }) => {
    const source = createSource(file, content.repeat(repeat));
    const [start, end] = [a % (source.text.length + 1), b % (source.text.length + 1)];
    const range = source.range(Math.min(start, end), Math.max(start, end));
    return lintResult(
      [
        {
          rule: message,
          severity: 'warning',
          confidence: 'likely',
          unit: file,
          message,
          help: message,
          docs: message,
          file,
          range,
          related: [{ file, range, message }],
          fix: { safety: 'safe', title: message, edits: [{ file, range, text: message }] },
        },
      ],
      [source],
      { units: [{ ...unit, root: file }], notAnalysed: [{ file, reason: message }] },
    );
  });

describe('whatever a file holds', () => {
  it('nothing steers the terminal', () => {
    fc.assert(
      fc.property(results, fc.boolean(), (result, ascii) => {
        expect(pretty(result, { ...plain, ascii })).not.toMatch(CONTROL);
        expect(compact(result, plain)).not.toMatch(CONTROL);
        expect(json(result, plain)).not.toMatch(CONTROL);
      }),
    );
  });

  it('a finding is one line of the compact report', () => {
    fc.assert(
      fc.property(results, (result) => {
        expect(compact(result, plain).split('\n')).toHaveLength(2);
      }),
    );
  });

  it('code stays within the terminal', () => {
    fc.assert(
      fc.property(results, fc.integer({ min: 40, max: 120 }), (result, width) => {
        const frames = pretty(result, { ...plain, width }).split('\n');
        for (const line of frames.filter((each) => /^ *\d* \|/.test(each))) {
          expect(textWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('the same result gives the same bytes', () => {
    fc.assert(
      fc.property(results, (result) => {
        expect(pretty(result, plain)).toBe(pretty(result, plain));
      }),
    );
  });
});
