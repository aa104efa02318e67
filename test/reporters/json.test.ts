import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { inspectJson, json, jsonl } from '../../src/reporters/json.js';
import { finding, inspectResult, lintResult, mainPy } from './results.js';

const main = createSource('backend/app/main.py', mainPy);
const edits = [{ file: main.file, range: main.range(0, 4), text: '' }];
const full = finding(main, 'app.mount', {
  path: '/tool/vercel/scripts/build',
  related: [{ file: main.file, range: main.range(0, 4), message: 'Here.' }],
  fix: { safety: 'safe', title: 'delete it', edits },
});

function validator(name: string) {
  const read = (each: string) =>
    JSON.parse(readFileSync(new URL(`../../schema/${each}.v1.schema.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  if (name === 'output-line') ajv.addSchema(read('output'));
  const validate = ajv.compile(read(name));
  return (text: string) => {
    validate(JSON.parse(text));
    return validate.errors ?? [];
  };
}

describe('the JSON report', () => {
  const errorsOf = validator('output');

  it('fits its schema', () => {
    const notAnalysed = [{ file: 'big.py', reason: 'it is larger than 2 MB' }];
    const suppression = { kind: 'comment', reason: 'only a demo', file: full.file, line: 3 } as const;
    const suppressed = [{ ...full, suppression }];
    const text = json(lintResult([full], [main], { suppressed, notAnalysed }), { quiet: false });
    expect(errorsOf(text)).toEqual([]);
    expect(JSON.parse(text).suppressed[0].suppression).toEqual(suppression);
    expect(errorsOf(json(lintResult([]), { quiet: false }))).toEqual([]);
    expect(errorsOf(json(lintResult([full]), { quiet: false, statistics: true }))).toEqual([]);
  });

  it('has the files of each project where they were asked for', () => {
    const files = [
      { unit: '.', read: [{ file: 'main.py', reason: 'the entrypoint' }], skipped: [] },
      { unit: null, read: [], skipped: [{ file: 'a.py', reason: 'no import leads to it' }] },
    ];
    const text = json(lintResult([full], [main], { files }), { quiet: false });
    expect(errorsOf(text)).toEqual([]);
    expect(JSON.parse(text).files).toEqual(files);
    expect(JSON.parse(json(lintResult([full]), { quiet: false }))).not.toHaveProperty('files');
  });

  it('of another shape does not', () => {
    const output = JSON.parse(json(lintResult([full]), { quiet: false }));
    expect(errorsOf(JSON.stringify({ ...output, time: 3 }))).not.toEqual([]);
    expect(errorsOf(JSON.stringify({ ...output, schemaVersion: 2 }))).not.toEqual([]);
    output.diagnostics[0].range.start.line = 0;
    expect(errorsOf(JSON.stringify(output))).not.toEqual([]);
  });

  it('has its keys in the order of the contract, whatever the order in the result', () => {
    const reversed = Object.fromEntries(Object.entries(full).reverse()) as unknown as typeof full;
    const text = json(lintResult([reversed]), { quiet: false });
    expect(text).toBe(json(lintResult([full]), { quiet: false }));
    const output = JSON.parse(text);
    expect(Object.keys(output)).toEqual([
      'schemaVersion',
      'tool',
      'platform',
      'units',
      'diagnostics',
      'suppressed',
      'notAnalysed',
      'summary',
    ]);
    expect(Object.keys(output.diagnostics[0])).toEqual([
      'rule',
      'severity',
      'confidence',
      'unit',
      'message',
      'help',
      'docs',
      'file',
      'range',
      'path',
      'related',
      'fix',
    ]);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('carries nothing that the contract does not name', () => {
    const extra = { ...full, secret: '/home/me', range: { ...full.range, node: 1 } };
    expect(errorsOf(json(lintResult([extra]), { quiet: false }))).toEqual([]);
  });

  it('with --quiet lists errors only, and counts everything', () => {
    const output = JSON.parse(json(lintResult([full, { ...full, severity: 'error' }]), { quiet: true }));
    expect(output.diagnostics.map((each: { severity: string }) => each.severity)).toEqual(['error']);
    expect(output.summary).toMatchObject({ errors: 1, warnings: 1 });
  });

  it('carries any bytes as JSON does', () => {
    const message = '\x1b[2J\x9b2J\x7f\u202e\u2028\ud800\u{e0041}"\\👩‍💻';
    const text = json(lintResult([{ ...full, message }]), { quiet: false });
    expect(JSON.parse(text).diagnostics[0].message).toBe(message);

    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]/);
    expect(text).toContain('👩‍💻');
  });
});

describe('the JSON of findings on lines', () => {
  const lines = (...all: Parameters<typeof jsonl>) =>
    jsonl(...all)
      .trimEnd()
      .split('\n');
  const result = lintResult([full, { ...full, message: 'a\nb\u2028c' }], [main], {
    notAnalysed: [{ file: 'big.py', reason: 'it is larger than 2 MB' }],
  });

  it('fits its schema, line by line', () => {
    for (const style of [{ quiet: false }, { quiet: true, statistics: true }])
      for (const line of lines(result, style)) expect(validator('output-line')(line)).toEqual([]);
    expect(validator('output-line')('{ "rule": "x" }')).not.toEqual([]);
  });

  it('is the JSON report, taken apart', () => {
    const { diagnostics, ...rest } = JSON.parse(json(result, { quiet: false }));
    const parsed = lines(result, { quiet: false }).map((line) => JSON.parse(line));
    expect(parsed.slice(0, -1)).toEqual(diagnostics);
    expect(parsed.at(-1)).toEqual(rest);
  });

  it('is one line where nothing was found', () => {
    expect(lines(lintResult([]), { quiet: false })).toHaveLength(1);
  });
});

describe('the JSON of inspect', () => {
  it('fits its schema', () => {
    expect(validator('inspect')(inspectJson(inspectResult))).toEqual([]);
  });
});

describe('the schema of the lines', () => {
  it('has everything in the last line that the whole report has', () => {
    const read = (each: string) =>
      JSON.parse(readFileSync(new URL(`../../schema/${each}.v1.schema.json`, import.meta.url), 'utf8'));
    const { diagnostics, ...others } = read('output').properties;
    expect(diagnostics).toBeDefined();
    expect(Object.keys(read('output-line').definitions.last.properties)).toEqual(Object.keys(others));
  });
});
