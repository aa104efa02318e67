/** A module that a feature of a library imports by itself. */
export interface FeatureNeed {
  /** Full names as they are imported; any of them shows the feature. */
  readonly names: readonly string[];
  /**
   * Where the feature is in use: `import`: where the name is imported. `parameter`: where a parameter of a route has it as type or default.
   * `field`: where a field of a class, or a parameter of a route, has it as type. `call`: where it is called.
   */
  readonly at: 'import' | 'parameter' | 'field' | 'call';
  /** For `import`: whether the import alone does no harm in older versions, only the use. */
  readonly isHarmlessUnused?: true;
  /** For `call`: which calls, by their arguments. */
  readonly argument?: { readonly name: string; readonly index?: number; readonly value: RegExp };
  /** Modules of which any is enough. */
  readonly modules: readonly string[];
  /** What to add. */
  readonly requirement: string;
  /** The exception. */
  readonly exception: 'ImportError' | 'ModuleNotFoundError' | 'RuntimeError' | 'Exception' | 'ValueError';
  /**
   * A distribution that brings the module in older releases, and those that are known to take any of its releases: what else
   * requires it may hold it back, so that nothing can be told.
   */
  readonly onceWith?: { readonly distribution: string; readonly neutral: readonly string[] };
  /** The subject of "needs python-multipart". */
  readonly subject: string;
  /** What fails, before "when the app is imported". */
  readonly failure: string;
  /** The version with which it was watched. */
  readonly watched: string;
}

/**
 * What libraries import only when a feature is used. Each was watched without the module on 2026-11-23, with the versions that are named,
 * and its exception is what Python printed.
 */
export const featureNeeds: readonly FeatureNeed[] = [
  {
    names: [
      ...['fastapi', 'fastapi.param_functions'].flatMap((module) => [`${module}.Form`, `${module}.File`]),
      'fastapi.UploadFile',
      'fastapi.datastructures.UploadFile',
      'fastapi.security.OAuth2PasswordRequestForm',
      'fastapi.security.OAuth2PasswordRequestFormStrict',
      'fastapi.security.oauth2.OAuth2PasswordRequestForm',
    ],
    at: 'parameter',
    modules: ['python_multipart'],
    requirement: 'python-multipart',
    exception: 'RuntimeError',
    subject: 'A route with form data or an uploaded file',
    failure: 'declaring the route fails with RuntimeError ("Form data requires \"python-multipart\" to be installed")',
    watched: 'fastapi 0.142.2',
  },
  {
    names: ['pydantic.EmailStr', 'pydantic.NameEmail', 'pydantic.networks.EmailStr', 'pydantic.networks.NameEmail'],
    at: 'field',
    modules: ['email_validator'],
    requirement: 'email-validator',
    exception: 'ImportError',
    subject: '`EmailStr` of pydantic',
    failure: 'this definition fails with ImportError ("email-validator is not installed")',
    watched: 'pydantic 2.13.5',
  },
  {
    names: ['fastapi.templating.Jinja2Templates', 'starlette.templating.Jinja2Templates'],
    at: 'import',
    isHarmlessUnused: true,
    modules: ['jinja2'],
    requirement: 'jinja2',
    exception: 'ImportError',
    subject: '`Jinja2Templates`',
    failure: 'this import fails with ImportError ("jinja2 must be installed to use Jinja2Templates")',
    watched: 'starlette 1.7.0',
  },
  {
    names: ['starlette.middleware.sessions.SessionMiddleware'],
    at: 'import',
    modules: ['itsdangerous'],
    requirement: 'itsdangerous',
    exception: 'ModuleNotFoundError',
    subject: '`SessionMiddleware`',
    failure: "this import fails with ModuleNotFoundError: No module named 'itsdangerous'",
    watched: 'starlette 1.7.0',
  },
  {
    names: ['fastapi.testclient.TestClient', 'starlette.testclient.TestClient'],
    at: 'import',
    modules: ['httpx2', 'httpx'],
    requirement: 'httpx',
    exception: 'RuntimeError',
    subject: '`TestClient`',
    failure: 'this import fails with RuntimeError',
    watched: 'starlette 1.7.0',
  },
  {
    names: ['fastapi.responses.ORJSONResponse'],
    at: 'call',
    modules: ['orjson'],
    requirement: 'orjson',
    exception: 'Exception',
    subject: '`ORJSONResponse`',
    failure: 'making such a response fails with AssertionError ("orjson must be installed to use ORJSONResponse")',
    watched: 'fastapi 0.142.2',
  },
  {
    names: ['fastapi.responses.UJSONResponse'],
    at: 'call',
    modules: ['ujson'],
    requirement: 'ujson',
    exception: 'Exception',
    subject: '`UJSONResponse`',
    failure: 'making such a response fails with AssertionError ("ujson must be installed to use UJSONResponse")',
    watched: 'fastapi 0.142.2',
  },
  {
    names: [
      'create_async_engine',
      'AsyncSession',
      'async_sessionmaker',
      'AsyncEngine',
      'AsyncAttrs',
      'AsyncConnection',
    ].map((name) => `sqlalchemy.ext.asyncio.${name}`),
    at: 'import',
    modules: ['greenlet'],
    requirement: 'sqlalchemy[asyncio]',
    exception: 'ImportError',
    onceWith: { distribution: 'sqlalchemy', neutral: ['alembic'] },
    subject: '`sqlalchemy.ext.asyncio` of SQLAlchemy 2.1, which no longer brings greenlet,',
    failure: 'this import fails with ImportError ("requires that the Python \'greenlet\' library is installed")',
    watched: 'sqlalchemy 2.1.1',
  },
  {
    names: ['bs4.BeautifulSoup'],
    at: 'call',
    argument: { name: 'features', index: 1, value: /^(?:lxml|lxml-xml|xml)$/ },
    modules: ['lxml'],
    requirement: 'lxml',
    exception: 'ValueError',
    subject: '`BeautifulSoup` with "lxml"',
    failure: 'this call fails with FeatureNotFound',
    watched: 'beautifulsoup4, newest of 2026-11',
  },
  {
    names: ['bs4.BeautifulSoup'],
    at: 'call',
    argument: { name: 'features', index: 1, value: /^html5lib$/ },
    modules: ['html5lib'],
    requirement: 'html5lib',
    exception: 'ValueError',
    subject: '`BeautifulSoup` with "html5lib"',
    failure: 'this call fails with FeatureNotFound',
    watched: 'beautifulsoup4, newest of 2026-11',
  },
  {
    names: ['jwt.encode'],
    at: 'call',
    argument: { name: 'algorithm', index: 2, value: /^(?:RS|ES|PS)\d+K?$|^EdDSA$/ },
    modules: ['cryptography'],
    requirement: 'cryptography',
    exception: 'Exception',
    subject: 'An asymmetric algorithm of PyJWT',
    failure: 'this call fails with NotImplementedError',
    watched: 'pyjwt, newest of 2026-11',
  },
];

/**
 * The module that SQLAlchemy imports for the scheme of a database URL, when the engine is made. Several where it depends on the version:
 * `postgresql://` is psycopg since 2.1, psycopg2 before; `oracle://` is oracledb and cx_Oracle. Watched with SQLAlchemy 2.1.1 on 2026-11-23;
 * before 2.1: https://docs.sqlalchemy.org/en/20/core/engines.html.
 */
export const databaseDrivers: ReadonlyMap<string, { modules: readonly string[]; requirement: string }> = new Map([
  ['postgresql', { modules: ['psycopg', 'psycopg2'], requirement: 'psycopg2-binary' }],
  ['postgresql+psycopg2', { modules: ['psycopg2'], requirement: 'psycopg2-binary' }],
  ['postgresql+psycopg', { modules: ['psycopg'], requirement: 'psycopg[binary]' }],
  ['postgresql+asyncpg', { modules: ['asyncpg'], requirement: 'asyncpg' }],
  ['mysql', { modules: ['MySQLdb'], requirement: 'mysqlclient' }],
  ['mysql+pymysql', { modules: ['pymysql'], requirement: 'pymysql' }],
  ['mysql+aiomysql', { modules: ['aiomysql'], requirement: 'aiomysql' }],
  ['mysql+asyncmy', { modules: ['asyncmy'], requirement: 'asyncmy' }],
  ['mssql+pyodbc', { modules: ['pyodbc'], requirement: 'pyodbc' }],
  ['sqlite+aiosqlite', { modules: ['aiosqlite'], requirement: 'aiosqlite' }],
]);

/** Calls that make an engine from a URL. */
export const ENGINE_CALLS: ReadonlySet<string> = new Set([
  'sqlalchemy.create_engine',
  'sqlalchemy.engine.create_engine',
  'sqlalchemy.ext.asyncio.create_async_engine',
  'sqlmodel.create_engine',
]);
