import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { sarif } from '../../src/reporters/sarif/index.js';
import { rules } from '../../src/rules/index.js';
import { finding, lintResult, mainPy, plain } from './results.js';
import { catalogue, situations } from './situations.js';

// The schema of the standard (2.1.0, JSON Schema draft 4), as Microsoft's package for testing SARIF carries it.
const schema = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url),
    'utf8',
  ).replace('"id": "https://', '"$id": "https://'),
) as { $schema?: string };
delete schema.$schema;
const formats = {
  uri: /^https:/,
  'uri-reference': /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/,
  'date-time': true,
  regex: true,
} as const;
const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);

const main = createSource('backend/app/main.py', mainPy);
const log = (result = lintResult([]), style = plain): Log => JSON.parse(sarif(result, style, catalogue)) as Log;
const resultsOf = (...all: Parameters<typeof log>): Result[] => log(...all).runs[0]!.results!;

describe('the SARIF report', () => {
  it.each(Object.entries(situations))('fits the schema: %s', (_, result) => {
    for (const style of [plain, { ...plain, quiet: true }, { ...plain, base: 'apps/one' }]) {
      validate(log(result, style));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('of another shape does not fit the schema', () => {
    const broken = log(situations['one error']);
    broken.runs[0]!.results![0]!.level = 'info' as 'note';
    expect(validate(broken)).toBe(false);
  });

  // https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
  it.each(Object.entries(situations))('has what GitHub requires, and no more than it takes: %s', (_, result) => {
    const { $schema, version, runs } = log(result);
    expect($schema).toContain('sarif-schema-2.1.0');
    expect(version).toBe('2.1.0');
    const { driver } = runs[0]!.tool;
    expect(driver.name).not.toBe('');
    for (const rule of driver.rules!) {
      expect(rule.id.length).toBeLessThanOrEqual(255);
      for (const text of [rule.shortDescription!.text, rule.fullDescription!.text, rule.help!.text])
        expect(text).not.toBe('');
      expect(rule.shortDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(rule.properties!.tags!.length).toBeLessThanOrEqual(10);
      expect(['very-high', 'high', 'medium', 'low']).toContain(rule.properties!.precision);
      expect(['error', 'warning', 'recommendation']).toContain(rule.properties!['problem.severity']);
    }
    for (const one of runs[0]!.results!) {
      expect(driver.rules![one.ruleIndex!]!.id).toBe(one.ruleId);
      expect(one.message.text).not.toBe('');
      const { artifactLocation, region } = one.locations![0]!.physicalLocation!;
      expect(artifactLocation!.uri).toMatch(/^(?!\/|\w+:)[\w.~/%!'()*-]+$/);
      for (const part of ['startLine', 'startColumn', 'endLine', 'endColumn'] as const)
        expect(region![part]).toBeGreaterThan(0);
      expect(one.partialFingerprints).toMatchObject({ 'fastapiVercelLint/v1': expect.stringMatching(/^[\da-f]{64}$/) });
    }
  });

  it('with every rule that there is stays far below the ten megabytes that GitHub takes', () => {
    const all = rules.map(({ id, docs, severity }) => finding(main, 'app', { rule: id, docs, severity }));
    const report = sarif(lintResult(all, [main]), plain, rules);
    expect((JSON.parse(report) as Log).runs[0]!.tool.driver.rules).toHaveLength(rules.length);
    expect(gzipSync(report).length).toBeLessThan(200_000);
  });

  it('knows the rules that occur, with what there is to say about them', () => {
    const { driver } = log(situations['one error']).runs[0]!.tool;
    expect(driver.rules).toEqual([
      {
        id: 'duration-too-long',
        shortDescription: { text: 'A function may not run for so long.' },
        fullDescription: { text: 'The build stops.' },
        help: expect.objectContaining({ text: expect.stringContaining('The build stops.') }),
        helpUri: 'https://vercel.com/docs/functions',
        defaultConfiguration: { level: 'error' },
        properties: {
          tags: ['deployment', 'fastapi', 'vercel'],
          precision: 'very-high',
          'problem.severity': 'error',
        },
      },
    ]);
  });

  it('promises no more precision than the least sure finding', () => {
    const both = [finding(main, 'app'), finding(main, 'app.mount', { confidence: 'possible' })];
    expect(log(lintResult(both)).runs[0]!.tool.driver.rules![0]!.properties!.precision).toBe('medium');
  });

  it('takes a rule that is not in the catalogue', () => {
    const { rules: known } = log(lintResult([finding(main, 'app', { rule: 'unheard-of' })])).runs[0]!.tool.driver;
    expect(known![0]).toMatchObject({ id: 'unheard-of', shortDescription: { text: 'unheard-of' } });
  });

  it('has the place of a finding, and links to what explains it', () => {
    const [one] = resultsOf(situations['one error']);
    expect(one!.message.text).toBe(
      'A function runs for 800 s at most (`maxDuration`).\nWrite at most 800.\n[the app \\[here\\]](1)',
    );
    expect(one!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'backend/vercel.json', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 47, endLine: 2, endColumn: 51, snippet: { text: '9000' } },
        },
        logicalLocations: [
          { name: 'maxDuration', fullyQualifiedName: '/functions/api~1*.py/maxDuration', kind: 'property' },
        ],
      },
    ]);
    expect(one!.relatedLocations![0]).toMatchObject({ id: 1, message: { text: 'the app [here]' } });
  });

  it.each([
    ['backend/app/main.py', undefined, 'backend', 'app.main'],
    ['app/__init__.py', undefined, '.', 'app'],
    ['my-scripts/run.py', undefined, '.', null],
    ['other/main.py', undefined, 'backend', null],
    ['pyproject.toml', '/tool/vercel/scripts/build', '.', 'tool.vercel.scripts.build'],
    ['pyproject.toml', '/project/dependencies/3', '.', 'project.dependencies[3]'],
    ['pyproject.toml', '/tool/a b/x~1y', '.', 'tool."a b"."x/y"'],
    ['vercel.json', '/functions/api~1index.py', '.', '/functions/api~1index.py'],
    ['requirements.txt', undefined, '.', null],
  ])('names what is inside %s at %s of %s: %s', (file, path, unit, name) => {
    const one = resultsOf(lintResult([finding(main, 'app', { file, unit, ...(path !== undefined && { path }) })]))[0]!;
    expect(one.locations![0]!.logicalLocations?.[0]?.fullyQualifiedName ?? null).toBe(name);
  });

  it.each([
    ['a b/ü#?%.py', '', 'a%20b/%C3%BC%23%3F%25.py', true],
    ['c:/x.py', '', 'c%3A/x.py', true],
    ['main.py', 'apps/one', 'apps/one/main.py', true],
    ['../main.py', '', '../main.py', false],
    ['../two/main.py', 'apps/one', 'apps/two/main.py', true],
  ])('names the file %s below "%s" as %s', (file, base, uri, isInside) => {
    const one = resultsOf(lintResult([finding(main, 'app', { file })]), { ...plain, base })[0]!;
    const location = one.locations![0]!.physicalLocation!.artifactLocation!;
    expect(location).toEqual(isInside ? { uri, uriBaseId: '%SRCROOT%' } : { uri });
  });

  it('has the fix, all its files together', () => {
    const edits = [
      { file: 'a.py', range: main.range(0, 4), text: 'x' },
      { file: 'b.py', range: main.range(4, 4), text: 'y' },
      { file: 'a.py', range: main.range(5, 6), text: '' },
    ];
    const one = finding(main, 'app', { fix: { safety: 'unsafe', title: 'move it', edits } });
    const [fix] = resultsOf(lintResult([one]))[0]!.fixes!;
    expect(fix!.description).toEqual({ text: 'move it (unsafe)' });
    expect(fix!.artifactChanges.map(({ artifactLocation }) => artifactLocation.uri)).toEqual(['a.py', 'b.py']);
    expect(fix!.artifactChanges[0]!.replacements[1]).toEqual({
      deletedRegion: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 7 },
      insertedContent: { text: '' },
    });
  });

  it('makes no link of a text that looks like one', () => {
    const one = finding(main, 'app', { message: 'see [a](1) and [b](x)', help: '' });
    expect(resultsOf(lintResult([one]))[0]!.message.text).toBe('see [a\\](1) and [b](x)');
  });

  it('leaves out what is suppressed, and lists what was not analysed as a notification', () => {
    expect(resultsOf(situations['suppressed']).map(({ ruleId }) => ruleId)).toEqual(['mount-public']);
    const [invocation] = log(situations['not analysed']).runs[0]!.invocations!;
    expect(invocation).toMatchObject({ executionSuccessful: true });
    expect(Object.keys(invocation!)).toEqual(['executionSuccessful', 'toolExecutionNotifications']);
    expect(invocation!.toolExecutionNotifications).toHaveLength(25);
  });
});
