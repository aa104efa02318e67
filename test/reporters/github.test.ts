import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/diagnostic.js';
import { createSource } from '../../src/parser/source.js';
import { github } from '../../src/reporters/github.js';
import { sanitize } from '../../src/reporters/terminal.js';
import { finding, lintResult, mainPy, plain } from './results.js';
import { evil, situations } from './situations.js';

interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** Takes lines apart as GitHub's runner does: the rules are those of src/Runner.Common/ActionCommand.cs in actions/runner. */
function parse(text: string): { commands: Command[]; others: string[] } {
  const commands: Command[] = [];
  const others: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const trimmed = line.trimStart();
    const end = trimmed.indexOf('::', 2);
    if (!trimmed.startsWith('::') || end < 0) {
      others.push(line);
      continue;
    }
    const info = trimmed.slice(2, end);
    const space = info.indexOf(' ');
    const pairs =
      space < 0
        ? []
        : info
            .slice(space + 1)
            .trim()
            .split(',')
            .filter(Boolean);
    const properties = pairs.map((pair) => [pair.split('=')[0], unescape(pair.slice(pair.indexOf('=') + 1), PROPERTY)]);
    const data = unescape(trimmed.slice(end + 2), DATA);
    commands.push({ name: space < 0 ? info : info.slice(0, space), properties: Object.fromEntries(properties), data });
  }
  return { commands, others };
}

const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const PROPERTY = [...DATA.slice(0, 2), ['%3A', ':'], ['%2C', ','], ['%25', '%']] as const;

function unescape(text: string, mapping: readonly (readonly [string, string])[]): string {
  return mapping.reduce((result, [token, sign]) => result.replaceAll(token, sign), text);
}

const main = createSource('backend/app/main.py', mainPy);
const report = (result = lintResult([]), style = plain) => parse(github(result, style));

describe('the report for GitHub Actions', () => {
  it('has an annotation for each finding, with its place and what to do', () => {
    const one = finding(main, 'app.mount', { message: '50 % of a: b, c', help: 'Do it.' });
    expect(report(lintResult([one])).commands).toEqual([
      {
        name: 'warning',
        properties: {
          file: 'backend/app/main.py',
          line: '4',
          endLine: '4',
          col: '1',
          endColumn: '10',
          title: 'mount-public (fastapi-vercel-lint)',
        },
        data: '50 % of a: b, c\nDo it.',
      },
    ]);
  });

  it.each<[Severity, string]>([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
  ])('calls %s %s', (severity, name) => {
    expect(report(lintResult([finding(main, 'app', { severity })])).commands[0]!.name).toBe(name);
  });

  it('has columns within one line only: GitHub takes no others', () => {
    const { properties } = report(lintResult([finding(main, 'import FastAPI\n\napp')])).commands[0]!;
    expect(properties).toMatchObject({ line: '1', endLine: '3' });
    expect(properties).not.toHaveProperty('col');
    expect(properties).not.toHaveProperty('endColumn');
  });

  it('names files from the root of the checkout', () => {
    const file = (base: string, name = 'main.py') =>
      report(lintResult([finding(main, 'app', { file: name })]), { ...plain, base }).commands[0]!.properties.file;
    expect(file('')).toBe('main.py');
    expect(file('apps/one')).toBe('apps/one/main.py');
    expect(file('apps/one', '../two/main.py')).toBe('apps/two/main.py');
  });

  it('says at the end what becomes of the project', () => {
    expect(report().others).toEqual([
      '✔ backend: Vercel starts backend/app/main.py:app (FastAPI preset). No problems found.',
      '1 file read.',
      '',
    ]);
  });

  it('keeps within the ten of each level that GitHub shows, and says how many it left out', () => {
    const { commands } = report(situations['more than GitHub shows']!);
    const count = (name: string) => commands.filter((each) => each.name === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(commands.at(-1)).toEqual({
      name: 'notice',
      properties: { title: 'fastapi-vercel-lint' },
      data: '7 more findings have no annotation (2 errors, 2 warnings and 3 infos): GitHub shows ten of each level. The summary of the job lists them all.',
    });
  });

  it('has the most severe first, each level in the order of the findings', () => {
    const names = report(situations['more than GitHub shows']!).commands.map(({ name }) => name);
    expect(names.join(' ')).toBe(
      [...names]
        .sort()
        .join(' ')
        .replace(/((?:notice ?)+) ((?:warning ?)+)$/, '$2 $1')
        .trim(),
    );
    const lines = report(situations['more than GitHub shows']!)
      .commands.slice(0, 10)
      .map(({ properties }) => Number(properties.line));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it.each([
    [10, 10, 0],
    [11, 10, 1],
  ])('with %i errors shows %i and %i notice', (number, errors, notices) => {
    const all = Array.from({ length: number }, () => finding(main, 'app', { severity: 'error' }));
    const names = report(lintResult(all)).commands.map(({ name }) => name);
    expect(names.filter((name) => name === 'error')).toHaveLength(errors);
    expect(names.filter((name) => name === 'notice')).toHaveLength(notices);
  });

  it('lets no name and no text become a command, a property or another line', () => {
    const { commands } = report(situations['hostile names']!);
    expect(commands.map(({ name }) => name)).toEqual(['error', 'warning']);
    for (const { properties, data } of commands) {
      expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
      expect(data.split('\n')).toHaveLength(2);
      expect(data).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
      expect(properties.file).toBe(`${sanitize(evil)}.py`);
    }
  });
});
