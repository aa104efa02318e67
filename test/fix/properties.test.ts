import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Edit, Fix } from '../../src/diagnostic.js';
import { fix } from '../../src/fix.js';
import { syntaxFaults } from '../../src/fix/parses.js';
import { allProjects, lintProject, optionsOf, withFix, words, type Project } from '../support/projects.js';

type Files = Record<string, string>;
type Fixable = Diagnostic & { fix: Fix };

interface Case {
  project: Project;
  diagnostics: Diagnostic[];
  /** Those with a fix. */
  findings: Fixable[];
}

async function looked(project: Project): Promise<Case> {
  const { diagnostics } = await lintProject(project);
  return { project, diagnostics, findings: diagnostics.filter((each): each is Fixable => each.fix !== undefined) };
}

// The projects in which something can be fixed.
const found = (await Promise.all(allProjects().map(looked))).filter(({ findings }) => findings.length > 0);
const cases = found.map((each) => [each.project.title, each] as const);
const isUnsafe = ({ fix: { safety } }: Fixable): boolean => safety === 'unsafe';

it('there are fixes to be tested, of both kinds', () => {
  const all = found.flatMap(({ findings }) => findings);
  expect(all.filter((each) => !isUnsafe(each)).length).toBeGreaterThan(100);
  expect(all.filter(isUnsafe).length).toBeGreaterThan(30);
});

describe('after one fix the files parse, no comment is lost, and the finding is gone', () => {
  it.each(cases)('%s', async (_, { project, diagnostics, findings }) => {
    for (const finding of findings) {
      const files = withFix(project.files, finding.fix);
      expect(broken(project.files, files), finding.fix.title).toEqual([]);
      expect(lostComments(project.files, files, finding.fix.edits)).toEqual([]);
      const after = await lintProject({ ...project, files });
      expect(count(after.diagnostics, finding), words(finding)).toBeLessThan(count(diagnostics, finding));
    }
  });
});

async function fixedToTheEnd({ project, diagnostics }: Case, unsafe: boolean): Promise<void> {
  const once = await fix({ ...optionsOf(project), unsafe });
  const files = { ...project.files, ...once.changes };
  expect(broken(project.files, files)).toEqual([]);
  // An error may stand in front of others; where there is none, none may come.
  if (errors(diagnostics) === 0) expect(errors(once.result.diagnostics)).toBe(0);
  for (const { title, reason } of once.result.notApplied) expect(reason, title).toMatch(/^it would bring an error: /);
  const twice = await fix({ ...optionsOf({ ...project, files }), unsafe });
  expect(twice.changes).toEqual({});
}

describe('safe fixes to the end: the second time changes nothing', () => {
  const own = cases.filter(([, { findings }]) => !findings.every(isUnsafe));
  it.each(own)('%s', (_, each) => fixedToTheEnd(each, false));
});

describe('all fixes to the end: the second time changes nothing', () => {
  const own = cases.filter(([, { findings }]) => findings.some(isUnsafe));
  it.each(own)('%s', (_, each) => fixedToTheEnd(each, true));
});

describe('files with CRLF keep it', () => {
  it.each(cases)('%s', async (_, { project }) => {
    const changed = Object.entries(project.files).map(([file, text]) => [file, text.replace(/\r?\n/g, '\r\n')]);
    const files = Object.fromEntries(changed) as Files;
    const { findings } = await looked({ ...project, files });
    for (const { fix: own } of findings) {
      for (const [file, text] of Object.entries(withFix(files, own))) {
        if (files[file]?.includes('\n')) expect(text.replaceAll('\r\n', ''), own.title).not.toMatch(/[\r\n]/);
      }
    }
  });
});

describe('layout does not matter', () => {
  const own = cases.filter(([, { project }]) => 'vercel.json' in project.files || 'pyproject.toml' in project.files);
  it.each(own)('%s', async (_, { project, findings }) => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(5)), async (choices) => {
        const files = withOtherLayout(project.files, () => choices.next().value ?? 0);
        const other = await looked({ ...project, files });
        const titles = (all: readonly Fixable[]): string[] =>
          all.map((each) => `${each.rule}: ${each.fix.title}`).sort();
        // A layout may keep a fix away, and must not bring one.
        for (const title of titles(other.findings)) expect(titles(findings)).toContain(title);
        for (const finding of other.findings) {
          const after = withFix(files, finding.fix);
          expect(broken(files, after), finding.fix.title).toEqual([]);
          expect(lostComments(files, after, finding.fix.edits)).toEqual([]);
          const { diagnostics } = await lintProject({ ...project, files: after });
          expect(count(diagnostics, finding), words(finding)).toBeLessThan(count(other.diagnostics, finding));
        }
      }),
      { numRuns: RUNS, seed: 20261129 },
    );
  });
});

/** Each run looks at a project a few times; more of them at night: `FIX_RUNS=100 npm test -- test/fix`. */
const RUNS = Number(process.env['FIX_RUNS'] ?? 2);

/** White space in vercel.json, comments and white space in pyproject.toml, where they mean nothing. */
function withOtherLayout(files: Files, choose: () => number): Files {
  const result = { ...files };
  const json = files['vercel.json'];
  if (json !== undefined && syntaxFaults('vercel.json', json) === 0) {
    const spaces = ['', ' ', '\n', '\t', '\n\n  ', '  '];
    result['vercel.json'] = json.replace(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g, (token) =>
      token.startsWith('"') ? token : spaces[choose()]! + token + spaces[choose()]!,
    );
  }
  const toml = files['pyproject.toml'];
  if (toml !== undefined && syntaxFaults('pyproject.toml', toml) === 0 && !/"""|'''/.test(toml)) {
    result['pyproject.toml'] = toml
      .split('\n')
      .map((line, i) => {
        const isWhole = line !== '' && !line.includes('#');
        const end = isWhole ? ['', '  ', ' # end', '\t#e', '', ''][choose()]! : '';
        const before = i > 0 ? ['', '', '', '# own line\n', '\n', '  # indented\n'][choose()]! : '';
        return before + line + end;
      })
      .join('\n');
  }
  return result;
}

/** How often a finding is there, wherever. */
function count(diagnostics: readonly Diagnostic[], finding: Diagnostic): number {
  return diagnostics.filter((each) => words(each) === words(finding)).length;
}

function errors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

/** Files that could be parsed, and no longer can. */
function broken(before: Files, after: Files): string[] {
  return Object.keys(after).filter((file) => syntaxFaults(file, after[file]!) > syntaxFaults(file, before[file] ?? ''));
}

/** Comments of Python and TOML that are no longer there, but for those inside of what is deleted. */
function lostComments(before: Files, after: Files, edits: readonly Edit[]): string[] {
  return Object.entries(before).flatMap(([file, text]) => {
    if (!/\.(?:py|toml)$/.test(file)) return [];
    const own = edits.filter((edit) => edit.file === file);
    const kept = comments(text).filter(
      ({ index }) => !own.some(({ range: { start, end } }) => start.offset <= index && index < end.offset),
    );
    return comments(after[file]!).length < kept.length ? [`${file}: ${kept.map((each) => each[0]).join(' ')}`] : [];
  });
}

function comments(text: string): RegExpExecArray[] {
  return [...text.matchAll(/(?<=^|[ \t])#[^\r\n"']*$/gm)];
}
