import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { catalogue } from '../../src/suppress/catalogue.js';
import type { LintOptions, LintResult } from '../../src/result.js';
import { runFake } from '../cli/fake.js';
import { APP, type Files, fixed, MOUNT, places } from './project.js';

const NAME = 'fastapi-vercel-lint-baseline.json';
const TWO = `${MOUNT}\napp.mount("/public/a", None)\n`;
const ONE = `${MOUNT}\n`;
const NONE = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/baseline.v1.schema.json', import.meta.url), 'utf8'),
) as object;
const fits = new Ajv({ strict: true }).compile(schema);

const listed = (files: Record<string, Record<string, number>>): string =>
  `${JSON.stringify({ schemaVersion: 1, files }, null, 2)}\n`;

async function check(files: Files, baseline: string | null, options: LintOptions = {}): Promise<LintResult> {
  const all = { ...files, ...(baseline !== null && { [NAME]: baseline }) };
  return lint({ cwd: '/repo', host: new MemoryHost(all), baseline: NAME, ...options });
}

const stale = ({ baseline }: LintResult): string[] =>
  baseline!.stale.map(({ file, rule, listed: was, found }) => `${file} ${rule} ${was} ${found}`);

describe('a baseline', () => {
  it('silences up to its count', async () => {
    const result = await check({ ...APP, 'main.py': TWO }, listed({ 'main.py': { 'mount-public': 2 } }));
    expect(places(result.diagnostics)).toEqual([]);
    expect(result.suppressed.map(({ suppression }) => suppression)).toEqual([
      { kind: 'baseline', reason: null, file: NAME, line: null },
      { kind: 'baseline', reason: null, file: NAME, line: null },
    ]);
    expect(result.summary.suppressed).toBe(2);
    expect(stale(result)).toEqual([]);
  });

  it('shows all of a file and rule where there are more, and says so', async () => {
    const result = await check({ ...APP, 'main.py': TWO }, listed({ 'main.py': { 'mount-public': 1 } }));
    expect(places(result.diagnostics)).toEqual(['main.py:4 mount-public', 'main.py:5 mount-public']);
    for (const { help } of result.diagnostics) expect(help).toMatch(/The baseline .* allows 1 .*, and there are 2\.$/);
    expect(stale(result)).toEqual([]);
  });

  it('is stale where there are fewer, and the fix says how many there are', async () => {
    const text = listed({ 'gone.py': { 'mount-public': 1 }, 'main.py': { 'mount-public': 2, 'syntax-error': 1 } });
    const result = await check({ ...APP, 'main.py': ONE }, text);
    expect(stale(result)).toEqual(['gone.py mount-public 1 0', 'main.py mount-public 2 1', 'main.py syntax-error 1 0']);
    expect(places(result.diagnostics)).toEqual([`${NAME}:5 unused-suppression`]);
    const [{ related, message }] = result.diagnostics as [LintResult['diagnostics'][0]];
    expect(message).toContain('`mount-public` in gone.py: 1 listed, 0 found');
    expect(related.map((each) => each.message)).toHaveLength(2);
    const after = fixed({ [NAME]: text }, result.diagnostics)[NAME]!;
    expect(JSON.parse(after)).toEqual({ schemaVersion: 1, files: { 'main.py': { 'mount-public': 1 } } });
    const again = await check({ ...APP, 'main.py': ONE }, after);
    expect([...stale(again), ...places(again.diagnostics)]).toEqual([]);
  });

  it('is stale also where the rule about it is off', async () => {
    const result = await check(APP, listed({ 'main.py': { 'mount-public': 2 } }), { ignore: ['unused-suppression'] });
    expect(stale(result)).toEqual(['main.py mount-public 2 1']);
    expect(places(result.diagnostics)).toEqual([]);
  });

  it('counts what comments leave', async () => {
    const text = `${MOUNT}  # fastapi-vercel-lint: ignore[mount-public] -- why\napp.mount("/public/a", None)\n`;
    const result = await check({ ...APP, 'main.py': text }, listed({ 'main.py': { 'mount-public': 1 } }));
    expect(places(result.diagnostics)).toEqual([]);
    expect(result.suppressed.map(({ suppression: { kind } }) => kind)).toEqual(['comment', 'baseline']);
    expect(stale(result)).toEqual([]);
  });

  it('does not silence what is said about suppressions', async () => {
    const text = `${NONE}x = 1  # fastapi-vercel-lint: ignore[mount-public] -- why\n`;
    const result = await check({ ...APP, 'main.py': text }, listed({ 'main.py': { 'unused-suppression': 1 } }));
    expect(places(result.diagnostics)).toContain('main.py:4 unused-suppression');
  });

  const TWO_UNITS = {
    'a/requirements.txt': 'fastapi\n',
    'a/vercel.json': '{}',
    'a/main.py': NONE,
    'b/requirements.txt': 'fastapi\n',
    'b/vercel.json': '{}',
    'b/main.py': ONE,
  };

  it.each<[string, Files, Record<string, Record<string, number>>, LintOptions, string[]]>([
    [
      'all',
      TWO_UNITS,
      { 'a/main.py': { 'mount-public': 1 }, 'b/main.py': { 'mount-public': 2 } },
      {},
      ['a/main.py mount-public 1 0', 'b/main.py mount-public 2 1'],
    ],
    [
      'one project',
      TWO_UNITS,
      { 'a/main.py': { 'mount-public': 1 }, 'b/main.py': { 'mount-public': 2 } },
      { paths: ['b'] },
      ['b/main.py mount-public 2 1'],
    ],
    [
      'one file',
      { ...APP, 'main.py': `${NONE}import a\n`, 'a.py': '' },
      { 'main.py': { 'mount-public': 1 }, 'a.py': { 'mount-public': 1 } },
      { paths: ['main.py'] },
      ['main.py mount-public 1 0'],
    ],
    [
      'one rule',
      APP,
      { 'main.py': { 'mount-public': 2, 'syntax-error': 1 } },
      { select: ['syntax-error'] },
      ['main.py syntax-error 1 0'],
    ],
    [
      'a file that is gone, when only files are named',
      APP,
      { 'gone.py': { 'mount-public': 1 } },
      { paths: ['main.py'] },
      [],
    ],
    [
      'a file with a syntax error',
      { ...APP, 'main.py': `${NONE}x = = 1\n` },
      { 'main.py': { 'mount-public': 1 } },
      {},
      [],
    ],
    [
      'a file that is not imported any more',
      { ...APP, 'a.py': '' },
      { 'a.py': { 'mount-public': 1 } },
      {},
      ['a.py mount-public 1 0'],
    ],
    [
      'a rule that does not exist',
      APP,
      { 'main.py': { 'mount-public': 1, 'old-rule': 1 } },
      {},
      ['main.py old-rule 1 0'],
    ],
    ['what is outside of the repository', APP, { '../x/main.py': { 'mount-public': 1 } }, {}, []],
  ])('is judged by a run on %s', async (_, files, counts, options, expected) => {
    expect(stale(await check(files, listed(counts), options))).toEqual(expected);
  });
});

describe('a new baseline', () => {
  const update = async (files: Files, old: string | null, options: LintOptions = {}): Promise<LintResult> =>
    check(files, old, { updateBaseline: true, ...options });

  it('lists what there is, sorted, by the schema, and leaves nothing to report', async () => {
    const files = { ...APP, 'main.py': `${TWO}import zz, a\n`, 'zz.py': 'import mangum\n', 'a.py': 'print "x"\n' };
    const result = await update(files, null);
    const { text, findings, files: number } = result.baseline!.updated!;
    expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
    expect(result.diagnostics).toEqual([]);
    expect(result.suppressed).toHaveLength(findings);
    expect(number).toBe(Object.keys((JSON.parse(text) as { files: object }).files).length);
    expect(Object.keys((JSON.parse(text) as { files: object }).files)).toEqual(['a.py', 'main.py', 'zz.py']);
    expect(await check(files, text)).toMatchObject({ diagnostics: [], baseline: { stale: [], updated: null } });
    expect((await update(files, text)).baseline!.updated!.text).toBe(text);
  });

  it('does not list what was too unsure to be shown, and keeps it where it is listed', async () => {
    // Of the two findings, one is likely and one is certain.
    const files = { ...APP, 'main.py': `import requests\n${ONE}` };
    const certain: LintOptions = { minConfidence: 'certain' };
    const all = JSON.parse((await check(files, null, { updateBaseline: true })).baseline!.updated!.text) as object;
    expect(all).toMatchObject({ files: { 'main.py': { 'mount-public': 1, 'undeclared-dependency': 1 } } });
    const first = await check(files, null, { ...certain, updateBaseline: true });
    const text = first.baseline!.updated!.text;
    expect(JSON.parse(text)).toEqual({ schemaVersion: 1, files: { 'main.py': { 'mount-public': 1 } } });
    expect(first.summary.lessSure).toBe(1);
    // Who lowers the bar later sees it.
    expect(places((await check(files, text)).diagnostics)).toEqual(['main.py:1 undeclared-dependency']);
    const again = await check(files, JSON.stringify(all), { ...certain, updateBaseline: true });
    expect(JSON.parse(again.baseline!.updated!.text)).toEqual(all);
    expect(stale(await check(files, JSON.stringify(all), certain))).toEqual([]);
  });

  it('is empty where there is nothing', async () => {
    const { text } = (await update({ ...APP, 'main.py': NONE }, null)).baseline!.updated!;
    expect(text).toBe('{\n  "schemaVersion": 1,\n  "files": {}\n}\n');
    expect(fits(JSON.parse(text))).toBe(true);
  });

  it.each<[string, Files, Record<string, Record<string, number>>, LintOptions, object]>([
    [
      'keeps other rules',
      APP,
      { 'main.py': { 'mount-public': 5, 'syntax-error': 1 } },
      { select: ['mount-public'] },
      { 'main.py': { 'mount-public': 1, 'syntax-error': 1 } },
    ],
    [
      'keeps other files',
      { ...APP, 'a.py': '' },
      { 'a.py': { 'mount-public': 1 } },
      { paths: ['main.py'] },
      { 'a.py': { 'mount-public': 1 }, 'main.py': { 'mount-public': 1 } },
    ],
    [
      'removes files that are gone',
      APP,
      { 'gone.py': { 'mount-public': 1 } },
      { paths: ['main.py'] },
      { 'main.py': { 'mount-public': 1 } },
    ],
    ['removes what is repaired', { ...APP, 'main.py': NONE }, { 'main.py': { 'mount-public': 1 } }, {}, {}],
    ['removes rules that are gone', APP, { 'main.py': { 'old-rule': 1 } }, {}, { 'main.py': { 'mount-public': 1 } }],
    [
      'keeps what is elsewhere',
      APP,
      { '../x.py': { 'mount-public': 1 } },
      {},
      { '../x.py': { 'mount-public': 1 }, 'main.py': { 'mount-public': 1 } },
    ],
  ])('%s', async (_, files, old, options, expected) => {
    const { text } = (await update(files, listed(old), options)).baseline!.updated!;
    expect((JSON.parse(text) as { files: object }).files).toEqual(expected);
  });

  it('names files from its own directory on', async () => {
    const host = new MemoryHost({ 'a/requirements.txt': 'fastapi\n', 'a/main.py': ONE });
    const options = { cwd: '/repo', host, baseline: 'ci/base.json' };
    const { text } = (await lint({ ...options, updateBaseline: true })).baseline!.updated!;
    expect((JSON.parse(text) as { files: object }).files).toEqual({ '../a/main.py': { 'mount-public': 1 } });
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    ['{', `${NAME}:1: `],
    ['[]', `${NAME}:1: a baseline is an object`],
    ['{\n  "files": {}\n}', `${NAME}:1: "schemaVersion" has to be 1`],
    [
      '{\n  "schemaVersion": 2, "files": {}\n}',
      `${NAME}:2: a newer version of fastapi-vercel-lint has written it, which is needed to read it`,
    ],
    ['{"schemaVersion": 1}', `${NAME}:1: "files" has to be an object of files`],
    ['{"schemaVersion": 1,\n"files": [] }', `${NAME}:2: "files" has to be an object of files`],
    ['{"schemaVersion": 1, "files": {},\n"x": 1}', `${NAME}:2: there is no key "x"`],
    ['{"schemaVersion": 1, "files": {\n"a.py": 1}}', `${NAME}:2: "a.py" has to be an object`],
    ['{"schemaVersion": 1, "files": {\n"a.py": {\n"x": 0}}}', `${NAME}:3: "x" has to be a whole number above 0`],
    ['{"schemaVersion": 1, "files": {"a.py": {"x": 1.5}}}', `${NAME}:1: "x" has to be a whole number above 0`],
    ['{"schemaVersion": 1, "files": {\n"/a.py": {}}}', `${NAME}:2: "/a.py" is no path relative`],
    ['{"schemaVersion": 1, "files": {\n"a\\\\b.py": {}}}', `${NAME}:2: "a\\\\b.py" is no path relative`],
    ['\uFEFF{}', `${NAME}:1: the file starts with a byte order mark`],
  ])('is refused with its line: %j', async (text, message) => {
    await expect(check(APP, text)).rejects.toThrow(message);
    if (!text.startsWith('\uFEFF') && text !== '{') expect(fits(JSON.parse(text))).toBe(false);
  });

  it('is not there', async () => {
    await expect(check(APP, null)).rejects.toMatchObject({
      message: `there is no baseline "${NAME}"`,
      hint: 'Run with --update-baseline to write it.',
    });
  });

  it('is a directory', async () => {
    const options = { cwd: '/repo', host: new MemoryHost({ ...APP, 'x/y': '' }), baseline: 'x' };
    await expect(lint(options)).rejects.toThrow('the baseline "x" cannot be read: it is not a regular file');
  });
});

describe('on the command line', () => {
  const directory = mkdtempSync(join(tmpdir(), 'baseline-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  for (const [file, text] of Object.entries({ ...APP, 'main.py': ONE })) writeFileSync(join(directory, file), text);
  const world = { cwd: directory, engine: { lint, rules: catalogue } };

  it('is written, used, and fails when it is stale', async () => {
    const written = await runFake(['--update-baseline', '--fail-on', 'warning'], world);
    expect(written.code).toBe(0);
    expect(written.err).toBe(
      `Wrote ${NAME}: 1 finding in 1 file. Use it with --baseline ${NAME}, or set \`baseline\` in the configuration.\n`,
    );
    const used = await runFake(['--baseline', NAME, '--fail-on', 'warning'], world);
    expect([used.code, used.err]).toEqual([0, '']);
    expect(used.out).toContain('1 suppressed');
    writeFileSync(join(directory, 'main.py'), NONE);
    const failed = await runFake(['--baseline', NAME], world);
    expect(failed.code).toBe(1);
    expect(failed.err).toBe(
      `Failing: the baseline ${NAME} lists more than there is:\n  main.py: mount-public (1 listed, 0 found)\nTo write it anew: --update-baseline.\n`,
    );
    expect((await runFake(['--baseline', NAME, '--update-baseline'], world)).code).toBe(0);
    expect((await runFake(['--baseline', NAME], world)).code).toBe(0);
  });

  it('that cannot be written is an error, and the findings are printed', async () => {
    writeFileSync(join(directory, 'main.py'), ONE);
    mkdirSync(join(directory, 'd'), { recursive: true });
    writeFileSync(join(directory, 'd/file'), '');
    const { code, out, err } = await runFake(
      ['--update-baseline', '--baseline', 'd/file/x.json', '--format', 'compact'],
      world,
    );
    expect(code).toBe(2);
    expect(out).toContain('main.py:4:1: warning mount-public');
    expect(err).toContain('error: cannot write the baseline "d/file/x.json" (');
  });

  it.each([
    ['--no-ignores', '--baseline', 'x'],
    ['--no-ignores', '--update-baseline'],
    ['--update-baseline', '--diff'],
    ['--update-baseline', '--since', 'x'],
  ])('%s does not go with %s', async (...argv) => {
    const { code, err } = await runFake(argv, world);
    expect([code, err]).toEqual([2, expect.stringContaining('do not go together')]);
  });
});
