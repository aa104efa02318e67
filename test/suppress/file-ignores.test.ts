import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { unmatchedEntries } from '../../src/suppress/unused-ignores.js';
import { APP, check, configurationIn, type Files, fixed, MOUNT, places } from './project.js';

const toml = (body: string): string => `[tool.fastapi-vercel-lint.per-file-ignores]\n${body}`;

async function said(body: string, files: Files = APP, file = 'pyproject.toml', options = {}) {
  const text = file.endsWith('.toml') && !body.startsWith('[') ? toml(body) : body;
  const all = { ...files, [file]: text };
  const { diagnostics, suppressed } = await check(all, configurationIn(file, text), options);
  return {
    shown: places(diagnostics).filter((each) => !each.includes('pyproject-without-project-table')),
    hidden: suppressed.map(({ suppression: { kind, reason, line } }) => `${kind} ${line} ${reason}`),
    messages: diagnostics.filter(({ rule }) => rule.endsWith('-suppression')).map(({ message }) => message),
    after: fixed(
      all,
      diagnostics.filter(({ rule }) => rule === 'unused-suppression'),
    )[file]!,
    text,
  };
}

describe('an entry of per-file-ignores silences', () => {
  it.each([
    ['a file', '"main.py" = ["mount-public"]\n'],
    ['a file, written as here', '"./main.py" = ["mount-public"]\n'],
    ['a pattern', '"*.py" = ["mount-public"]\n'],
    ['any depth', '"**/main.py" = ["mount-public"]\n'],
    ['one of several names', '"{main,app}.py" = ["mount-public"]\n'],
  ])('%s', async (_, body) => {
    const { shown, hidden } = await said(body);
    expect(shown).toEqual([]);
    expect(hidden).toEqual(['configuration 2 null']);
  });

  it('what lies below a directory of the configuration, and says why', async () => {
    const files = { 'a/requirements.txt': 'fastapi\n', 'a/app/main.py': MOUNT, 'a/vercel.json': '{}' };
    const text = '{\n  "per-file-ignores": {\n    "app/": { "rules": ["mount-public"], "reason": "old" }\n  }\n}\n';
    const { shown, hidden } = await said(text, files, 'a/fastapi-vercel-lint.json');
    expect(shown).toEqual([]);
    expect(hidden).toEqual(['configuration 3 old']);
  });

  it.each([
    ['another file', '"app.py" = ["mount-public"]\n'],
    ['another rule', '"main.py" = ["syntax-error"]\n'],
  ])('not %s', async (_, body) => {
    expect((await said(body)).shown).toContain('main.py:4 mount-public');
  });
});

describe('a pointer', () => {
  const CONFIG =
    '{\n  "functions": {\n    "api/x.py": { "maxDuration": 5 },\n    "api/index.py": { "maxDuration": 99999 }\n  }\n}\n';
  const files = {
    'requirements.txt': 'fastapi\n',
    'api/index.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
    'api/x.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
    'vercel.json': CONFIG,
  };
  const RULE = { select: ['vercel-json-invalid', 'unused-suppression'] };

  it('leads to a place, wherever its lines are', async () => {
    const before = await check(files, null, RULE);
    expect(before.diagnostics.map(({ path }) => path)).toEqual(['/functions/api~1index.py/maxDuration']);
    for (const pointer of ['/functions/api~1index.py', '/functions/api~1index.py/maxDuration', '/functions', '']) {
      for (const text of [
        CONFIG,
        `\n\n${CONFIG}`,
        CONFIG.replaceAll('\n', '\r\n'),
        JSON.stringify(JSON.parse(CONFIG)),
      ]) {
        const body = `"vercel.json#${pointer}" = ["vercel-json-invalid"]\n`;
        expect((await said(body, { ...files, 'vercel.json': text }, 'pyproject.toml', RULE)).shown).toEqual([]);
      }
    }
  });

  it.each(['/functions/api~1x.py', '/functions/api', '/functions/api~1index.py/memory', '/functions/api/index.py'])(
    'leads elsewhere: %s',
    async (pointer) => {
      const { shown } = await said(
        `"vercel.json#${pointer}" = ["vercel-json-invalid"]\n`,
        files,
        'pyproject.toml',
        RULE,
      );
      expect(shown).toEqual(['pyproject.toml:2 unused-suppression', 'vercel.json:4 vercel-json-invalid']);
    },
  );

  it.each([
    ['/functions/api~1y.py', 'leads nowhere'],
    ['/functions/api~1x.py', 'silences nothing'],
  ])('that does nothing says why: %s', async (pointer, words) => {
    const { messages } = await said(
      `"vercel.json#${pointer}" = ["vercel-json-invalid"]\n`,
      files,
      'pyproject.toml',
      RULE,
    );
    expect(messages).toEqual([expect.stringContaining(words)]);
  });

  it('understands escaped tildes', async () => {
    const text = '{ "functions": { "a~1b.py": { "maxDuration": 99999 } } }';
    const body = '"vercel.json#/functions/a~01b.py" = ["vercel-json-invalid"]\n';
    const { shown } = await said(body, { ...files, 'vercel.json': text }, 'pyproject.toml', {
      select: ['vercel-json-invalid'],
    });
    expect(shown).toEqual([]);
  });
});

describe('an entry that silences nothing', () => {
  const CLEAN = { ...APP, 'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n' };

  it.each<[string, string, string, string]>([
    ['a whole entry', '"main.py" = ["mount-public"]\n', '', 'silences nothing'],
    ['with its comment', '"main.py" = ["mount-public"]  # old\n', '', 'silences nothing'],
    ['an entry over lines', '"main.py" = [\n  "mount-public",\n]\n', '', 'silences nothing'],
    ['one with a reason', '"main.py" = { rules = ["mount-public"], reason = "x" }\n', '', 'silences nothing'],
    ['a pattern without a file', '"tests/**" = ["mount-public"]\n', '', 'matches no file'],
    ['a file that is not there', '"other.py" = ["mount-public"]\n', '', 'matches no file'],
  ])('is reported and removed: %s', async (_, body, expected, words) => {
    const { messages, after } = await said(body, CLEAN);
    expect(messages).toEqual([expect.stringContaining(words)]);
    expect(after).toBe(toml(expected));
  });

  it.each<[string, string, string]>([
    ['the second', '"main.py" = ["mount-public", "syntax-error"]\n', '"main.py" = ["mount-public"]\n'],
    ['the first', '"main.py" = ["syntax-error", "mount-public"] # x\n', '"main.py" = ["mount-public"] # x\n'],
    [
      'two of three',
      '"main.py" = ["syntax-error", "mount-public", "docs-behind-prefix"]\n',
      '"main.py" = ["mount-public"]\n',
    ],
    [
      'one with lines',
      '"main.py" = [\n  "mount-public", # a\n  "syntax-error", # b\n]\n',
      '"main.py" = [\n  "mount-public", # a\n]\n',
    ],
    [
      'one with a reason',
      '"main.py" = { rules = ["mount-public", "syntax-error"], reason = "x" }\n',
      '"main.py" = { rules = ["mount-public"], reason = "x" }\n',
    ],
  ])('is reported by rule: %s', async (_, body, expected) => {
    const { shown, after } = await said(body);
    expect(shown.every((each) => each.includes('unused-suppression'))).toBe(true);
    expect(after).toBe(toml(expected));
  });

  it.each<[string, string, string]>([
    ['alone', '{ "per-file-ignores": { "main.py": ["mount-public"] } }', '{ "per-file-ignores": {} }'],
    [
      'with others',
      '{\n  "per-file-ignores": {\n    "main.py": ["mount-public"],\n    "x/**": ["mount-public"]\n  }\n}\n',
      '{\n  "per-file-ignores": {\n    "x/**": ["mount-public"]\n  }\n}\n',
    ],
  ])('is removed from JSON: %s', async (_, body, expected) => {
    const { after } = await said(body, { ...CLEAN, 'x/a.py': '' }, 'fastapi-vercel-lint.json');
    expect(after).toBe(expected);
  });

  it.each<[string, string, string]>([
    [
      'an inline table',
      '[tool.fastapi-vercel-lint]\nper-file-ignores = { "main.py" = ["mount-public"] }\n',
      '[tool.fastapi-vercel-lint]\nper-file-ignores = {}\n',
    ],
    [
      'the first of an inline table',
      '[tool.fastapi-vercel-lint]\nper-file-ignores = { "main.py" = ["mount-public"], "x.py" = ["mount-public"] }\n',
      '[tool.fastapi-vercel-lint]\nper-file-ignores = { "x.py" = ["mount-public"] }\n',
    ],
    [
      'a dotted key',
      '[tool.fastapi-vercel-lint]\nper-file-ignores."main.py" = ["mount-public"]\n',
      '[tool.fastapi-vercel-lint]\n',
    ],
    [
      'a table, which is left to its author',
      '[tool.fastapi-vercel-lint.per-file-ignores."main.py"]\nrules = ["mount-public"]\n',
      '[tool.fastapi-vercel-lint.per-file-ignores."main.py"]\nrules = ["mount-public"]\n',
    ],
  ])('is removed from %s', async (_, body, expected) => {
    expect((await said(body, { ...CLEAN, 'x.py': '' })).after).toBe(expected);
  });

  it.each<[string, string, Files, object]>([
    ['of a rule that is not active', '"main.py" = ["mount-public"]\n', {}, { ignore: ['mount-public'] }],
    ['of files that nobody imports', '"tests/**" = ["mount-public"]\n', { 'tests/a.py': '' }, {}],
    ['when only some files are asked about', '"tests/**" = ["mount-public"]\n', {}, { paths: ['main.py'] }],
    ['for a pointer into a broken file', '"vercel.json#/a" = ["vercel-json-invalid"]\n', { 'vercel.json': '{' }, {}],
  ])('is not reported %s', async (_, body, files, options) => {
    expect((await said(body, { ...CLEAN, ...files }, 'pyproject.toml', options)).messages).toEqual([]);
  });

  it('may itself silence what is said about others', async () => {
    const { messages, hidden } = await said(
      '"tests/**" = ["mount-public"]\n"pyproject.toml" = ["unused-suppression"]\n',
      CLEAN,
    );
    expect(messages).toEqual([]);
    expect(hidden).toEqual(['configuration 3 null']);
  });

  it('is used also where a comment silences the same', async () => {
    const text = `${MOUNT}  # fastapi-vercel-lint: ignore[mount-public] -- why\n`;
    expect((await said('"main.py" = ["mount-public"]\n', { ...APP, 'main.py': text })).messages).toEqual([]);
  });
});

describe('require-reason', () => {
  const HEAD = '[tool.fastapi-vercel-lint]\nrequire-reason = true\n[tool.fastapi-vercel-lint.per-file-ignores]\n';
  it('asks for one in comments and entries, which count all the same', async () => {
    const text = `${MOUNT}  # fastapi-vercel-lint: ignore[mount-public]\n`;
    const { shown } = await said(`${HEAD}"main.py" = ["mount-public"]\n`, { ...APP, 'main.py': text });
    expect(shown).toEqual(['main.py:4 invalid-suppression', 'pyproject.toml:4 invalid-suppression']);
  });

  it('is content with reasons', async () => {
    const text = `${MOUNT}  # fastapi-vercel-lint: ignore[mount-public] -- why\n`;
    const { shown } = await said(`${HEAD}"main.py" = { rules = ["mount-public"], reason = "x" }\n`, {
      ...APP,
      'main.py': text,
    });
    expect(shown).toEqual([]);
  });
});

describe('other entries of the configuration', () => {
  it('are reported and removed where they match nothing', () => {
    const text = '[tool.fastapi-vercel-lint]\nexclude = ["a", "b"]\n';
    const host = new MemoryHost({ 'pyproject.toml': text });
    const range = { start: { line: 2, column: 12, offset: 38 }, end: { line: 2, column: 15, offset: 41 } };
    const entry = {
      key: 'exclude',
      pattern: 'a',
      because: 'matches no directory',
      range,
      path: '/tool/fastapi-vercel-lint/exclude/0',
    };
    const unit = { unit: { root: '' }, rules: new Map([['unused-suppression', null]]), configuration: null };
    const [found] = unmatchedEntries([entry], 'pyproject.toml', unit as never, new Repository(host));
    expect(found?.message).toBe('In `exclude`, `a` matches no directory.');
    expect(fixed({ 'pyproject.toml': text }, [found!])).toEqual({
      'pyproject.toml': '[tool.fastapi-vercel-lint]\nexclude = ["b"]\n',
    });
  });
});
