import { describe, expect, it } from 'vitest';
import { APP, check, type Files, fixed, MOUNT, places } from './project.js';

const name = 'fastapi-vercel-lint';
const OFF = `# ${name}: ignore[mount-public] -- why`;

/** What is reported and what is silenced for a main.py, without the rules that every app of a test gives cause for. */
async function said(text: string, more: Files = {}) {
  const files = { ...APP, 'main.py': text, ...more };
  const { diagnostics, suppressed } = await check(files);
  const after = fixed(
    files,
    diagnostics.filter(({ rule }) => /-suppression$/.test(rule)),
  );
  return { shown: places(diagnostics), hidden: places(suppressed), diagnostics, suppressed, after: after['main.py']! };
}

describe('a finding is silenced', () => {
  it.each([
    ['at the end of its line', `${MOUNT}  ${OFF}\n`],
    ['by a comment above', `${MOUNT.replace('app.mount', `${OFF}\napp.mount`)}\n`],
    [
      'by a comment above, over a blank line and another comment',
      MOUNT.replace('app.mount', `${OFF}\n\n# word\napp.mount`),
    ],
    ['by a comment for the file', `# ${name}: ignore-file[mount-public] -- why\n${MOUNT}\n`],
    ['by a comment for the file at its end', `${MOUNT}\n# ${name}: ignore-file[mount-public] -- why`],
    ['at the end of another line of the call', MOUNT.replace('None)', `None,  ${OFF}\n)`)],
    ['in the last line of the call', MOUNT.replace('None)', `None\n)  ${OFF}`)],
    ['with CRLF', `${MOUNT}  ${OFF}\n`.replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\uFEFF${MOUNT}  ${OFF}\n`],
    ['in a list', `${MOUNT}  # ${name}: ignore[ mount-public ] -- why\n`],
  ])('%s', async (_, text) => {
    const { shown, suppressed } = await said(text);
    expect(shown).toEqual([]);
    expect(suppressed.map(({ rule, suppression: { kind, reason, file } }) => [rule, kind, reason, file])).toEqual([
      ['mount-public', 'comment', 'why', 'main.py'],
    ]);
  });

  it('and both findings of a line are', async () => {
    const { shown, hidden } = await said(`${MOUNT}; app.mount("/public/a", None)  ${OFF}\n`);
    expect(shown).toEqual([]);
    expect(hidden).toEqual(['main.py:4 mount-public', 'main.py:4 mount-public']);
  });

  it('by the nearest of several comments, whose place and reason are named', async () => {
    const text = `# ${name}: ignore-file[mount-public] -- far\n${MOUNT}  ${OFF}\n`;
    const { suppressed } = await said(text);
    expect(suppressed.map(({ suppression }) => suppression)).toEqual([
      { kind: 'comment', reason: 'why', file: 'main.py', line: 5 },
    ]);
  });

  it('in a file that two units share, for both', async () => {
    const unit = { 'requirements.txt': 'fastapi\n', 'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n' };
    const files = Object.fromEntries(
      ['a', 'b'].flatMap((root) => Object.entries(unit).map(([file, text]) => [`${root}/${file}`, text])),
    );
    const off = '# fastapi-vercel-lint: ignore[cli-too-old] -- the image has no other';
    const workflow = `jobs:\n  deploy:\n    steps:\n      - run: npx vercel@47.0.4 build a b  ${off}\n`;
    const { diagnostics, suppressed } = await check({ ...files, '.github/workflows/deploy.yml': workflow }, null, {
      select: ['cli-too-old', 'unused-suppression'],
    });
    expect(places(diagnostics)).toEqual([]);
    expect(places(suppressed)).toEqual(['.github/workflows/deploy.yml:4 cli-too-old']);
  });
});

describe('a finding is not silenced', () => {
  it.each([
    ['by a comment in the next line', `${MOUNT}\n${OFF}\nx = 1\n`],
    ['by a comment for another rule', `${MOUNT}  # ${name}: ignore[syntax-error] -- why\n`],
    ['by a string', `${MOUNT}; "${OFF}"\n`],
    ['by a comment without rules', `${MOUNT}  # ${name}: ignore\n`],
    ['by a comment with an empty list', `${MOUNT}  # ${name}: ignore[]\n`],
    ['by a wrong word', `${MOUNT}  # ${name}: disable[mount-public]\n`],
    ['by a reason without dashes', `${MOUNT}  # ${name}: ignore[mount-public] why\n`],
    ['by `*`', `${MOUNT}  # ${name}: ignore[*]\n`],
    ['by a comment for the file at the end of a line', `${MOUNT}  # ${name}: ignore-file[mount-public] -- why\n`],
  ])('%s', async (_, text) => {
    expect((await said(text)).shown).toContain('main.py:4 mount-public');
  });
});

describe('what is wrong with a comment', () => {
  it.each([
    ['an unknown rule', `${MOUNT}  # ${name}: ignore[mount-publc] -- why\n`, `${MOUNT}  ${OFF}\n`],
    ['a wrong word', `${MOUNT}  # ${name}: ingore[mount-public] -- why\n`, `${MOUNT}  ${OFF}\n`],
    ['an empty list', `${MOUNT}  # ${name}: ignore[]\n`, `${MOUNT}\n`],
    ['an empty list above', MOUNT.replace('app.m', `# ${name}: ignore[] -- why\napp.m`), MOUNT],
    ['a reason without dashes', `${MOUNT}  # ${name}: ignore[mount-public] why\n`, `${MOUNT}  ${OFF}\n`],
    [
      'a rule about comments',
      `${MOUNT}  # ${name}: ignore[unused-suppression, mount-public] -- why\n`,
      `${MOUNT}  ${OFF}\n`,
    ],
    ['no rules', `${MOUNT}  # ${name}: ignore -- why\n`, null],
    ['a name that is near to none', `${MOUNT}  # ${name}: ignore[qwertyuiop] -- why\n`, null],
  ])('is reported: %s', async (_, text, expected) => {
    const { shown, after, diagnostics } = await said(text);
    expect(shown.filter((each) => each.endsWith('invalid-suppression'))).toEqual(['main.py:4 invalid-suppression']);
    expect(diagnostics.every(({ help }) => help.endsWith('.') || help.endsWith('?'))).toBe(true);
    expect(after).toBe(expected ?? text);
  });

  it('is silent about prose, and about rules that exist', async () => {
    expect((await said(`# ${name}: checked on every push\n${MOUNT}  ${OFF}\n`)).shown).toEqual([]);
  });
});

describe('a comment that silences nothing', () => {
  const CLEAN = 'from fastapi import FastAPI\n\napp = FastAPI()';

  it.each([
    ['at the end of a line', `${CLEAN}  ${OFF}\nx = 1\n`, `${CLEAN}\nx = 1\n`],
    ['above', `${CLEAN}\n${OFF}\nx = 1\n`, `${CLEAN}\nx = 1\n`],
    ['for the file', `# ${name}: ignore-file[mount-public]\n${CLEAN}\n`, `${CLEAN}\n`],
    [
      'with CRLF',
      `${CLEAN}\n\t${OFF}\nx = 1\n`.replaceAll('\n', '\r\n').replace('\t', ''),
      `${CLEAN}\nx = 1\n`.replaceAll('\n', '\r\n'),
    ],
    ['behind another comment', `${CLEAN}  # noqa  ${OFF}\n`, `${CLEAN}  # noqa\n`],
    ['before another comment', `${CLEAN}  ${OFF}  # noqa\n`, `${CLEAN}  # noqa\n`],
    ['where nothing follows', `${CLEAN}\n${OFF}`, `${CLEAN}\n`],
    ['one of two rules', `${MOUNT}  # ${name}: ignore[mount-public, syntax-error] -- why\n`, `${MOUNT}  ${OFF}\n`],
    [
      'the first of two rules',
      `${MOUNT}  # ${name}: ignore[syntax-error, mount-public] -- why\n`,
      `${MOUNT}  ${OFF}\n`,
    ],
    [
      'two of three rules',
      `${MOUNT}  # ${name}: ignore[syntax-error, mount-public ,docs-behind-prefix] -- why\n`,
      `${MOUNT}  ${OFF}\n`,
    ],
    [
      'a rule that is named twice',
      `${MOUNT}  # ${name}: ignore[mount-public, mount-public] -- why\n`,
      `${MOUNT}  ${OFF}\n`,
    ],
    ['a second comment for the same', `${MOUNT}  ${OFF}  ${OFF}\n`, `${MOUNT}  ${OFF}\n`],
    [
      'a comment above and one behind',
      `${MOUNT.replace('app.m', `${OFF}\napp.m`)}  ${OFF}\n`,
      `${MOUNT.replace('app.m', `${OFF}\napp.m`)}\n`,
    ],
    [
      'one for the file beside one for the line',
      `# ${name}: ignore-file[mount-public]\n${MOUNT}  ${OFF}\n`,
      `${MOUNT}  ${OFF}\n`,
    ],
  ])('is reported and removed: %s', async (_, text, expected) => {
    const { shown, after } = await said(text);
    expect(shown.map((each) => each.split(' ')[1])).toContain('unused-suppression');
    expect(after).toBe(expected);
    expect((await said(after)).shown).toEqual([]);
  });

  it.each<[string, Files, object]>([
    [
      'whose rule is not active',
      { 'main.py': `${CLEAN}  ${OFF}\n` },
      { select: ['syntax-error', 'unused-suppression'] },
    ],
    ['whose rule is ignored', { 'main.py': `${CLEAN}  ${OFF}\n` }, { ignore: ['mount-public'] }],
    ['in a file that nobody imports', { 'other.py': `x = 1  ${OFF}\n` }, {}],
    ['in a file with a syntax error', { 'main.py': `${CLEAN}  ${OFF}\nx = = 1\n` }, {}],
    [
      'in a file that is not asked about',
      { 'main.py': `${CLEAN}\nimport a\n`, 'a.py': `x = 1  ${OFF}\n` },
      { paths: ['main.py'] },
    ],
    ['when the rule is off', { 'main.py': `${CLEAN}  ${OFF}\n` }, { ignore: ['unused-suppression'] }],
  ])('is not reported %s', async (_, files, options) => {
    const { diagnostics } = await check({ ...APP, 'main.py': `${CLEAN}\n`, ...files }, null, options);
    expect(places(diagnostics).filter((each) => each.includes('unused'))).toEqual([]);
  });

  it('is reported where a hook names its file', async () => {
    const files = { ...APP, 'main.py': `${CLEAN}\nimport a\n`, 'a.py': `x = 1  ${OFF}\n` };
    expect(places((await check(files, null, { paths: ['a.py'] })).diagnostics)).toEqual(['a.py:1 unused-suppression']);
  });

  it('is not reported where another project may need it', async () => {
    const files = {
      'requirements.txt': 'fastapi\n',
      'main.py': `${CLEAN}\nimport backend.a\n`,
      'backend/vercel.json': '{}',
      'backend/requirements.txt': 'fastapi\n',
      'backend/main.py': `${CLEAN}\nimport a\n`,
      'backend/a.py': `x = 1  ${OFF}\n`,
    };
    expect(places((await check(files, null, { paths: ['backend'] })).diagnostics)).toEqual([]);
    expect(places((await check(files)).diagnostics)).toEqual(['backend/a.py:1 unused-suppression']);
  });

  it('has the level that is set for it', async () => {
    const files = { ...APP, 'main.py': `${CLEAN}  ${OFF}\n` };
    const { diagnostics } = await check(files, null, { severity: { 'unused-suppression': 'error' } });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is not looked for with `noIgnores`, which reports everything', async () => {
    const files = { ...APP, 'main.py': `${MOUNT}  ${OFF}\nx = 1  ${OFF}\n` };
    const { diagnostics, suppressed } = await check(files, null, { noIgnores: true });
    expect(places(diagnostics)).toEqual(['main.py:4 mount-public']);
    expect(suppressed).toEqual([]);
  });
});

describe('files of other kinds', () => {
  it('are silenced at their places', async () => {
    const files = {
      'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      'requirements.txt': `# ${name}: ignore[requirements-unparseable] -- why\nfastapi=1.2\n`,
      '.github/workflows/ci.yml': `jobs:\n  a:\n    steps:\n      - run: npx vercel@47.0.4 build  # ${name}: ignore[cli-too-old] -- why\n`,
    };
    const { diagnostics, suppressed } = await check(files, null, {
      select: ['requirements-unparseable', 'cli-too-old', 'unused-suppression', 'invalid-suppression'],
    });
    expect(places(diagnostics)).toEqual([]);
    expect(places(suppressed)).toEqual([
      '.github/workflows/ci.yml:4 cli-too-old',
      'requirements.txt:2 requirements-unparseable',
    ]);
  });
});
