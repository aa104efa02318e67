import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/config/fault.js';
import { NothingToCheck, UsageError } from '../../src/errors.js';
import { Client } from './client.js';

const APP = 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\n';
const MOUNT = `${APP}app.mount("/public", StaticFiles(directory="public"))\n`;
let folder: string;
const uri = (file: string): string => pathToFileURL(join(folder, file)).href;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'fvl-lsp-')));
  write({ '.git/HEAD': '', 'requirements.txt': 'fastapi\n', 'main.py': MOUNT, 'public/a.txt': 'a' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

describe('the language server', () => {
  it('shows findings when a folder is opened, also in files that are not open, and takes them back', async () => {
    write({ 'vercel.json': '{"functions": {"nowhere/*.py": {"maxDuration": 5}}}' });
    const client = new Client();
    await client.start([folder]);
    await client.until(() => client.codes(uri('main.py')).length > 0 && client.codes(uri('vercel.json')).length > 0);
    expect(client.codes(uri('main.py'))).toEqual(['mount-public']);
    expect(client.shown.get(uri('main.py'))!.diagnostics[0]).toMatchObject({
      source: 'fastapi-vercel-lint',
      codeDescription: { href: expect.stringMatching(/^https:/) },
      range: { start: { line: 4, character: 0 } },
      data: { rule: 'mount-public', fix: { safety: 'safe' } },
    });
    write({ 'vercel.json': '{}' });
    const changes = [{ uri: uri('vercel.json'), type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.until(() => client.codes(uri('vercel.json')).length === 0);
    expect((await client.stop()).code).toBe(0);
  });

  it('judges the text of the buffer, by version, and the file again once it is closed', async () => {
    const client = new Client();
    await client.start([folder]);
    await client.open(uri('main.py'), MOUNT, 1);
    await client.until(() => client.shown.get(uri('main.py'))?.version === 1);
    for (let version = 2; version < 9; version++)
      await client.change(uri('main.py'), `${MOUNT}# ${version}\n`, version);
    await client.change(uri('main.py'), APP, 9);
    await client.until(() => client.codes(uri('main.py')).length === 0);
    expect(client.shown.get(uri('main.py'))!.version).toBe(9);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri('main.py') } });
    await client.until(() => client.codes(uri('main.py')).length === 1);
    await client.stop();
  });

  it('offers the fix, an ignore, the documentation, and all safe fixes', async () => {
    const client = new Client();
    await client.start([folder]);
    await client.open(uri('main.py'), MOUNT, 3);
    await client.until(() => client.shown.get(uri('main.py'))?.version === 3);
    const [finding] = client.shown.get(uri('main.py'))!.diagnostics;
    const actions = await client.actions(uri('main.py'), finding!);
    expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Delete the mount', 'quickfix', true],
      ['Ignore mount-public here', 'quickfix', undefined],
      ['Open documentation of mount-public', 'quickfix', undefined],
      ['Apply all safe fixes of fastapi-vercel-lint', 'source.fixAll', undefined],
    ]);
    expect(actions[0]!.edit!.documentChanges![0]!.textDocument).toEqual({ uri: uri('main.py'), version: 3 });
    expect(actions[1]!.edit!.documentChanges![0]!.edits![0]!.newText).toBe(
      '  # fastapi-vercel-lint: ignore[mount-public] -- reason',
    );
    expect(actions[2]!.command!.arguments[0]).toMatch(/^https:/);
    expect(await client.actions(uri('main.py'), finding!, ['source.fixAll'])).toHaveLength(1);
    expect(
      await client.actions(
        uri('main.py'),
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
        ['quickfix'],
      ),
    ).toEqual([]);
    await client.stop();
  });

  it('offers no comment against what is said about a comment', async () => {
    const client = new Client();
    await client.start([folder]);
    await client.open(uri('main.py'), `${APP}app = FastAPI()  # fastapi-vercel-lint: ignore[mount-public] -- old\n`);
    await client.until(() => client.codes(uri('main.py')).includes('unused-suppression'));
    const [finding] = client.shown.get(uri('main.py'))!.diagnostics;
    const titles = (await client.actions(uri('main.py'), finding!)).map(({ title }) => title);
    expect(titles).toContain('Open documentation of unused-suppression');
    expect(titles.filter((title) => title.startsWith('Ignore'))).toEqual([]);
    await client.stop();
  });

  it('writes plain changes for clients that know nothing else', async () => {
    const client = new Client();
    await client.start([], {}, { workspaceFolders: null, rootUri: pathToFileURL(folder).href });
    await client.open(uri('main.py'), MOUNT);
    await client.until(() => client.codes(uri('main.py')).length > 0);
    const [fix] = await client.actions(uri('main.py'), client.shown.get(uri('main.py'))!.diagnostics[0]!);
    expect(Object.keys(fix!.edit!.changes!)).toEqual([uri('main.py')]);
    await client.stop();
  });

  it.each([
    [
      'a comment that is there',
      `${MOUNT.trimEnd()}  # kept\n`,
      '# fastapi-vercel-lint: ignore[mount-public] -- reason\n',
    ],
    ['another ignore', `${MOUNT.trimEnd()}  # fastapi-vercel-lint: ignore[syntax-error] -- x\n`, ', mount-public'],
    [
      'a line that goes on',
      `${APP}app.mount("/public", \\\n    StaticFiles(directory="public"))\n`,
      '# fastapi-vercel-lint: ignore[mount-public] -- reason\n',
    ],
  ])('ignores beside %s', async (_, text, added) => {
    const client = new Client();
    await client.start([folder]);
    await client.open(uri('main.py'), text);
    await client.until(() => client.codes(uri('main.py')).includes('mount-public'));
    const finding = client.shown.get(uri('main.py'))!.diagnostics.find(({ code }) => code === 'mount-public')!;
    const ignore = (await client.actions(uri('main.py'), finding)).find(({ title }) =>
      title.startsWith('Ignore mount'),
    );
    expect(ignore!.edit!.documentChanges![0]!.edits![0]!.newText).toBe(added);
    await client.stop();
  });

  it.each([
    [{}, 'fastapi-vercel-lint.json', '"vercel.json#/functions/nowhere~1*.py"'],
    [
      { 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["fastapi"]\n' },
      'pyproject.toml',
      '[tool.fastapi-vercel-lint.per-file-ignores]',
    ],
    [{ 'fastapi-vercel-lint.json': '{\n  "preset": "strict"\n}\n' }, 'fastapi-vercel-lint.json', '"preset": "strict"'],
  ])('ignores in vercel.json by an entry of the configuration, with %j', async (files, target, text) => {
    write({ 'vercel.json': '{"functions": {"nowhere/*.py": {"maxDuration": 5}}}', ...files });
    const client = new Client();
    await client.start([folder]);
    await client.open(uri('vercel.json'), '{"functions": {"nowhere/*.py": {"maxDuration": 5}}}');
    await client.until(() => client.codes(uri('vercel.json')).includes('functions-pattern-unmatched'));
    const finding = client.shown
      .get(uri('vercel.json'))!
      .diagnostics.find(({ code }) => code === 'functions-pattern-unmatched')!;
    const ignore = (await client.actions(uri('vercel.json'), finding)).find(
      ({ title }) => title === 'Ignore functions-pattern-unmatched here',
    );
    const changes = ignore!.edit!.documentChanges!;
    const isNew = target.endsWith('.json') && !(target in files);
    expect(changes.map(({ kind }) => kind)).toEqual(isNew ? ['create', undefined] : [undefined]);
    expect(changes.at(-1)!.textDocument!.uri).toBe(uri(target));
    expect(changes.at(-1)!.edits![0]!.newText).toContain(text);
    await client.stop();
  });

  it('adds to the configuration above the folder that is opened, since one in it would take its place', async () => {
    const json = '{"functions": {"nowhere/*.py": {"maxDuration": 5}}}';
    const own = { 'app/main.py': APP, 'app/requirements.txt': 'fastapi\n', 'app/vercel.json': json };
    write({ 'fastapi-vercel-lint.json': '{}\n', ...own });
    const client = new Client();
    await client.start([join(folder, 'app')]);
    await client.open(uri('app/vercel.json'), json);
    await client.until(() => client.codes(uri('app/vercel.json')).includes('functions-pattern-unmatched'));
    const [finding] = client.shown.get(uri('app/vercel.json'))!.diagnostics;
    const ignore = (await client.actions(uri('app/vercel.json'), finding!)).find(({ title }) => /^Ignore/.test(title));
    const [change] = ignore!.edit!.documentChanges!;
    expect(change!.textDocument!.uri).toBe(uri('fastapi-vercel-lint.json'));
    expect(change!.edits![0]!.newText).toContain('"app/vercel.json#/functions/nowhere~1*.py"');
    await client.stop();
  });

  it('explains the rule on hover', async () => {
    const client = new Client();
    await client.start([folder]);
    await client.until(() => client.codes(uri('main.py')).length > 0);
    const hover = (line: number) =>
      client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: uri('main.py') },
        position: { line, character: 3 },
      });
    expect(await hover(4)).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('**mount-public** (warning)') },
    });
    expect(await hover(0)).toBeNull();
    await client.stop();
  });

  it('keeps folders apart, and those that come and go', async () => {
    write({
      'one/.git/HEAD': '',
      'one/main.py': MOUNT,
      'one/requirements.txt': 'fastapi\n',
      'two/README.md': 'nothing',
    });
    const client = new Client();
    await client.start([join(folder, 'one'), join(folder, 'two')]);
    await client.until(() => client.codes(uri('one/main.py')).length > 0);
    const one = { uri: uri('one'), name: 'one' };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [one] },
    });
    await client.until(() => client.codes(uri('one/main.py')).length === 0);
    expect(client.messages).toEqual([]);
    await client.stop();
  });

  it('names files as the client does: percent escapes, and roots that are symbolic links', async () => {
    const link = `${folder}-a link`;
    symlinkSync(folder, link);
    const client = new Client();
    await client.start([link]);
    const own = `${pathToFileURL(link).href}/m%61in.py`;
    await client.open(own, MOUNT, 5);
    await client.until(() => client.codes(own).length > 0);
    expect(client.shown.get(own)!.version).toBe(5);
    await client.stop();
    rmSync(link);
  });

  it('says what is wrong with the configuration, once, or at its place', async () => {
    const range = { start: { line: 2, column: 3, offset: 9 }, end: { line: 2, column: 5, offset: 11 } };
    const placed = new ConfigurationError('pyproject.toml', [
      { range, message: 'no such key', hint: 'Did you mean "select"?' },
    ]);
    const errors = [
      new UsageError('two configurations', 'Keep one.'),
      new UsageError('two configurations', 'Keep one.'),
      placed,
    ];
    const client = new Client({ lint: () => Promise.reject(errors.shift() ?? placed) });
    await client.start([folder]);
    await client.until(() => client.messages.length > 0);
    for (let version = 1; client.codes(uri('pyproject.toml')).length === 0; version++) {
      await client.open(uri(`${version}.py`), APP);
      await new Promise((wake) => setTimeout(wake, 20));
    }
    expect(client.messages).toEqual(['fastapi-vercel-lint: two configurations. Keep one.']);
    expect(client.shown.get(uri('pyproject.toml'))!.diagnostics).toMatchObject([
      { message: 'no such key\nDid you mean "select"?', range: { start: { line: 1, character: 2 } } },
    ]);
    await client.stop();
  });

  it.each([
    ['no project', new NothingToCheck('nothing'), []],
    [
      'a rule that throws',
      new Error('boom'),
      ['fastapi-vercel-lint: internal error: boom. This is a bug in the linter, not in your project.'],
    ],
  ])('lives on with %s', async (_, error, messages) => {
    const client = new Client({ lint: () => Promise.reject(error) });
    await client.start([folder]);
    await client.open(uri('main.py'), APP);
    if (messages.length > 0) await client.until(() => client.messages.length > 0);
    const hover = { textDocument: { uri: uri('main.py') }, position: { line: 0, character: 0 } };
    expect(await client.connection.sendRequest('textDocument/hover', hover)).toBeNull();
    expect(client.messages).toEqual(messages);
    await client.stop();
  });

  it('survives hostile messages', async () => {
    const client = new Client();
    await client.start([folder, '/no/such/folder']);
    for (const bad of ['not a uri', 'untitled:1', 'file:///%00', 'file://host/x', 'git:/main.py', ''])
      await client.open(bad, MOUNT);
    await client.open(uri('huge.py'), `x = ${'('.repeat(3_000_000)}`);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: [null] });
    await expect(client.connection.sendRequest('no/such/method')).rejects.toThrow(/Unhandled method/);
    await expect(
      client.connection.sendRequest('textDocument/hover', { textDocument: { uri: 'x' }, position: {} }),
    ).resolves.toBeNull();
    await client.until(() => client.codes(uri('main.py')).length > 0);
    expect((await client.stop()).code).toBe(0);
  });

  it.each([
    ['exit without shutdown', async (client: Client) => client.connection.sendNotification('exit')],
    ['an end of the input', async (client: Client) => void client.toServer.end()],
  ])('ends with 1 after %s', async (_, end) => {
    const client = new Client();
    await client.start([folder]);
    await end(client);
    expect((await client.ended).code).toBe(1);
  });
});
