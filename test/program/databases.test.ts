import { describe, expect, it } from 'vitest';
import { DATABASE_CALLS, DATABASE_FACTS } from '../../src/program/databases/calls.data.js';
import { databaseUrl, sqliteFile, type SqliteForm } from '../../src/program/databases/url.js';
import { possibleTexts, UNKNOWN_PART } from '../../src/program/databases/texts.js';
import { variableOf } from '../../src/program/environment/variable-of.js';
import { callsNamed } from '../../src/program/evaluation/named-calls.js';
import { withProgram } from '../support/program.js';

describe('the table of calls', () => {
  it('has each call once, with what was read and when', () => {
    const names = DATABASE_CALLS.flatMap(({ calls }) => Object.keys(calls));
    expect(new Set(names).size).toBe(names.length);
    expect(DATABASE_FACTS.size).toBe(names.length);
    for (const { source, date, calls } of DATABASE_CALLS) {
      expect(source).toMatch(/\w\/\w|\d\.\d/);
      expect(date).toMatch(/^2026-\d\d-\d\d$/);
      expect(Object.keys(calls).length).toBeGreaterThan(0);
    }
  });

  it.each([...DATABASE_FACTS])('%s is well-formed', (name, { target, form, opens, openedBy, pool }) => {
    expect(name).toMatch(/^\w+(?:\.\w+)+$/);
    expect(target.index).toBeGreaterThanOrEqual(-1);
    expect(target.names.length).toBeGreaterThan(0);
    if (openedBy) expect(opens).toBe(false);
    if (!pool) return;
    expect(form === 'url' || form === 'dsn').toBe(true);
    expect(pool.kept.usual).toBeGreaterThanOrEqual(0);
    if (typeof pool.most?.usual === 'number') expect(pool.most.usual).toBeGreaterThanOrEqual(pool.kept.usual);
    for (const each of [pool.kept, pool.extra, pool.most]) if (each) expect(each.names[0]).toMatch(/^[a-z_]+$/);
  });
});

describe('files of SQLite', () => {
  it.each<[string, SqliteForm, string | null]>([
    ['sqlite:///./x.db', 'url', './x.db'],
    ['sqlite:////tmp/x.db', 'url', '/tmp/x.db'],
    ['sqlite:///tmp/x.db', 'url', 'tmp/x.db'],
    ['sqlite+aiosqlite:///x.db', 'url', 'x.db'],
    ['SQLite+pysqlite:///x.db?timeout=5', 'url', 'x.db'],
    ['sqlite:///x.db?mode=ro', 'url', 'x.db'],
    ['sqlite:///file:x.db?mode=ro&uri=true', 'url', 'x.db read-only'],
    ['sqlite:///file::memory:?cache=shared&uri=true', 'url', null],
    ['sqlite://', 'url', null],
    ['sqlite:///', 'url', null],
    ['sqlite:///:memory:', 'url', null],
    ['sqlite://x.db', 'url', null],
    ['postgresql://u@h/x', 'url', null],
    ['sqlite', 'url', null],
    ['', 'url', null],
    ['sqlite://db.sqlite3', 'tortoise', 'db.sqlite3'],
    ['sqlite:///data/db.sqlite3', 'tortoise', '/data/db.sqlite3'],
    ['sqlite://:memory:', 'tortoise', null],
    ['x.db', 'file', 'x.db'],
    [':memory:', 'file', null],
    ['', 'file', null],
    ['file:x.db?mode=ro', 'file', 'x.db read-only'],
    ['file:///data/x.db?immutable=1', 'file', '/data/x.db read-only'],
    ['file:x.db?mode=rwc', 'file', 'x.db'],
    ['file:x?mode=memory&cache=shared', 'file', null],
  ])('%s as %s', (text, form, expected) => {
    const file = sqliteFile(text, form);
    expect(file && `${file.path}${file.isReadOnly ? ' read-only' : ''}`).toBe(expected);
  });

  it('takes a URL apart', () => {
    const url = databaseUrl('postgresql+asyncpg://u:p@h:6543/x?prepared_statement_cache_size=0&SSL=a=b&');
    expect(url).toEqual({
      dialect: 'postgresql',
      driver: 'asyncpg',
      rest: 'u:p@h:6543/x',
      query: new Map([
        ['prepared_statement_cache_size', '0'],
        ['ssl', 'a=b'],
      ]),
    });
    expect(databaseUrl('a path')).toBeNull();
  });
});

/** What is known of the argument of the call of `use`, as texts, and the variable behind it. */
function argument(text: string, more: Record<string, string> = {}): Promise<[string[], string | null]> {
  return withProgram({ 'main.py': text, ...more }, ({ reached }) => {
    const { module, project } = reached.get('main.py')!;
    const node = callsNamed(module, 'use')[0]!.childForFieldName('arguments')!.namedChild(0);
    const texts = possibleTexts(node, module, project).map(
      (each) => `${each.text.replaceAll(UNKNOWN_PART, '…')}${each.assumed ? '?' : ''}`,
    );
    return [texts, variableOf(node, module, project)];
  });
}

describe('texts that an expression may have', () => {
  it.each<[string, string, string[], string | null]>([
    ['a default', 'import os\nuse(os.getenv("DB", "sqlite:///x"))', ['sqlite:///x?'], 'DB'],
    ['parts', 'import os\nP = os.environ["P"]\nuse(f"pg://{P}@h:6543/x")', ['pg://…@h:6543/x'], null],
    ['a number', 'PORT = 6543\nuse(f"pg://{unknown}:{PORT}")', ['pg://…:6543'], null],
    [
      'one text here and another there',
      'import os\nU = os.getenv("DB")\nif not U:\n    U = "sqlite:///x"\nuse(U)',
      ['sqlite:///x?'],
      'DB',
    ],
    [
      'a text that is changed',
      'import os\nU = os.getenv("DB", "sqlite:///x")\nif U.startswith("postgres://"):\n    U = U.replace("postgres://", "postgresql://")\nuse(U)',
      ['sqlite:///x?', 'sqlite:///x?'],
      'DB',
    ],
    ['what is replaced in it', 'import os\nuse(os.environ["DB"].replace(":5432", ":6543"))', ['…:6543…?'], 'DB'],
    ['nothing', 'import os\nuse(os.environ["DB"])', [], 'DB'],
    ['a name for itself', 'U = U\nuse(U)', [], null],
  ])('%s', async (_, text, texts, variable) => {
    expect(await argument(`${text}\n`)).toEqual([texts, variable]);
  });

  it('finds the variable behind a field of settings in another module', async () => {
    const settings =
      'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    db_url: str = "sqlite:///x"\nsettings = Settings()\n';
    expect(await argument('from config import settings\nuse(settings.db_url)\n', { 'config.py': settings })).toEqual([
      ['sqlite:///x?'],
      'DB_URL',
    ]);
  });

  it('ends on what leads nowhere', async () => {
    const deep = `use(${'f"{'.repeat(30)}x${'}"'.repeat(30)})\n`;
    const many = `${Array.from({ length: 60 }, (_, i) => `if a:\n    U = f"{U}{${i}}"`).join('\n')}\nuse(U)\n`;
    for (const text of [deep, many, 'def f():\n    return f()\nuse(f())\n']) {
      expect((await argument(text))[0].length).toBeLessThanOrEqual(8);
    }
  });
});
