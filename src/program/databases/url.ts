/** What the URL of a database says. */
export interface DatabaseUrl {
  /** `postgresql`, `sqlite`; in lower case. */
  readonly dialect: string;
  /** `asyncpg`; null where the URL leaves it to the library. */
  readonly driver: string | null;
  /** What follows `://`, without the query. */
  readonly rest: string;
  readonly query: ReadonlyMap<string, string>;
}

/** @returns null for a text that is no URL of a database */
export function databaseUrl(text: string): DatabaseUrl | null {
  const match = /^([A-Za-z]\w*)(?:\+(\w+))?:\/\/([^?]*)(?:\?(.*))?$/s.exec(text);
  if (!match) return null;
  const [, dialect, driver, rest, query] = match;
  return { dialect: dialect!.toLowerCase(), driver: driver?.toLowerCase() ?? null, rest: rest!, query: pairs(query) };
}

function pairs(query = ''): Map<string, string> {
  return new Map(
    query.split('&').flatMap((each) => {
      const [name, ...value] = each.split('=');
      return name ? [[name.toLowerCase(), value.join('=')] as const] : [];
    }),
  );
}

/** A file that SQLite opens, in the words of the program. */
export interface SqliteFile {
  readonly path: string;
  /** Whether it is opened so that nothing can be written, and nothing is made where there is no file. */
  readonly isReadOnly: boolean;
}

/**
 * How a call names a database of SQLite. `url`: a URL of SQLAlchemy, whose third slash ends the host: `sqlite:///x.db` is the relative path
 * `x.db`. `tortoise`: a URL of Tortoise, which takes all behind `://` for the path. `file`: a path, or a URI of SQLite's own.
 */
export type SqliteForm = 'url' | 'tortoise' | 'file';

/**
 * The file that a URL or a path names.
 *
 * Sources: SQLAlchemy 2.1.1, sqlalchemy/dialects/sqlite/pysqlite.py; tortoise-orm, tortoise/backends/base/config_generator.py;
 * https://www.sqlite.org/uri.html; tried on 2026-11-29.
 *
 * @returns null for another database, and for one in memory
 */
export function sqliteFile(text: string, form: SqliteForm): SqliteFile | null {
  if (form === 'file') return fromPath(text, true);
  const url = databaseUrl(text);
  if (url?.dialect !== 'sqlite') return null;
  if (form === 'tortoise') return fromPath(url.rest, false);
  if (!url.rest.startsWith('/')) return null;
  // SQLAlchemy hands the query to SQLite only with `uri=true`.
  const isUri = url.query.get('uri') === 'true';
  const query = isUri ? text.slice(text.indexOf('?')) : '';
  return fromPath(url.rest.slice(1) + query, isUri);
}

function fromPath(text: string, mayBeUri: boolean): SqliteFile | null {
  if (!mayBeUri || !text.startsWith('file:')) {
    return text === '' || text.startsWith(':memory:') ? null : { path: text, isReadOnly: false };
  }
  const [, path = '', query] = /^file:(?:\/\/(?=\/))?([^?]*)(?:\?(.*))?$/s.exec(text) ?? [];
  const options = pairs(query);
  if (path === '' || path.startsWith(':memory:') || options.get('mode') === 'memory') return null;
  return { path, isReadOnly: options.get('mode') === 'ro' || options.get('immutable') === '1' };
}
