import type { Suite } from '../parser/syntax/outline.js';
import type { Module } from './modules.js';

/** Built-in exceptions that matter here, each with its base class. Source: https://docs.python.org/3/library/exceptions.html#exception-hierarchy */
const BASES: Readonly<Record<string, string>> = {
  ModuleNotFoundError: 'ImportError',
  ImportError: 'Exception',
  FileNotFoundError: 'OSError',
  FileExistsError: 'OSError',
  PermissionError: 'OSError',
  NotADirectoryError: 'OSError',
  OSError: 'Exception',
  KeyError: 'LookupError',
  LookupError: 'Exception',
  AttributeError: 'Exception',
  RuntimeError: 'Exception',
  TypeError: 'Exception',
  ValueError: 'Exception',
  Exception: 'BaseException',
  SyntaxError: 'Exception',
  CalledProcessError: 'SubprocessError',
  SubprocessError: 'Exception',
  // Of pydantic 2; `ValidationError` is one of pydantic_core.
  PydanticImportError: 'ImportError',
  ValidationError: 'ValueError',
  // Of sqlite3, which SQLAlchemy and peewee turn into their own: a handler for any of them is taken for one.
  OperationalError: 'DatabaseError',
  DatabaseError: 'DBAPIError',
  DBAPIError: 'SQLAlchemyError',
  SQLAlchemyError: 'PeeweeException',
  PeeweeException: 'Error',
  Error: 'Exception',
  SystemExit: 'BaseException',
};

/** Other names of the same class. */
const ALIASES: Readonly<Record<string, string>> = { IOError: 'OSError', EnvironmentError: 'OSError' };

/** An exception that a statement raises on Vercel; for an error of pydantic: `ValueError`, its base. */
export type ExceptionName = keyof typeof BASES & string;

/** Whether an exception goes on past a statement: `maybe` where the text does not tell. */
export type Catches = 'yes' | 'no' | 'maybe';

/**
 * Whether a `try` around a suite, or a `contextlib.suppress`, keeps an exception from stopping the program. A handler that raises
 * again or leaves the program does not.
 *
 * @param suite the innermost suite of the statement that raises
 * @param until the suite, exclusive, at which to stop: that of a function; null for the whole module
 */
export function catches(
  suite: Suite | null,
  exception: ExceptionName,
  module: Module,
  until: Suite | null = null,
): Catches {
  let result: Catches = 'no';
  for (let each = suite; each && each !== until && each.kind !== 'function'; each = each.parent) {
    const caught =
      each.kind === 'try'
        ? caughtByTry(each, exception, module)
        : each.kind === 'with'
          ? suppressed(headerText(each, module), exception)
          : 'no';
    if (caught === 'yes') return 'yes';
    if (caught === 'maybe') result = 'maybe';
  }
  return result;
}

function headerText(suite: Suite, module: Module): string {
  return module.source.text.slice(suite.header.start, suite.header.end);
}

function caughtByTry(suite: Suite, exception: ExceptionName, module: Module): Catches {
  // A `finally` that returns drops what was raised.
  const end = suite.statement.find(({ kind }) => kind === 'finally');
  if (end && /\breturn\b/.test(module.source.text.slice(end.body.start, end.body.end))) return 'maybe';
  for (const handler of suite.statement) {
    if (handler.kind !== 'except') continue;
    const matches = namesException(headerText(handler, module).replace(/\s+as\s+\w+\s*$/, ''), exception);
    if (matches === 'no') continue;
    const passesOn = leaves(handler, module);
    if (matches === 'yes' && passesOn !== 'maybe') return passesOn === 'yes' ? 'no' : 'yes';
    return 'maybe';
  }
  return 'no';
}

/** Whether `except <types>` takes an exception. */
function namesException(types: string, exception: ExceptionName): Catches {
  if (types.trim() === '') return 'yes';
  const names = types.match(/[A-Za-z_][\w.]*/g) ?? [];
  let result: Catches = 'no';
  for (const name of names) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const known = ALIASES[last] ?? last;
    if (isBase(known, exception)) return 'yes';
    // A constant such as IMPORT_ERRORS may hold it; a class of another package is no base of a built-in one.
    if (/^[A-Z][A-Z_]*$/.test(last) || /^[a-z]/.test(last)) result = 'maybe';
  }
  return result;
}

function isBase(name: string, exception: string): boolean {
  for (let each: string | undefined = exception; each !== undefined; each = BASES[each]) if (each === name) return true;
  return false;
}

function suppressed(items: string, exception: ExceptionName): Catches {
  const call = /\bsuppress\s*\(([^)]*)\)/.exec(items);
  return call ? namesException(call[1] || 'nothing', exception) : 'no';
}

/** A statement that raises or ends the program, at the start of a line or after `:` or `;`. */
const LEAVES = /(?<=^|[\n\r;:])[ \t]*(?:raise\b|(?:sys\.)?exit[ \t]*\(|os\._exit[ \t]*\(|quit[ \t]*\()/g;

/** Whether a handler raises again or ends the program: `maybe` when only a branch of it does. */
export function leaves(handler: Suite, module: Module): Catches {
  const { start, end } = handler.body;
  let result: Catches = 'no';
  for (const match of module.source.text.slice(start, end).matchAll(LEAVES)) {
    const offset = start + match.index + match[0].length - 1;
    if (module.tree.suiteAt(offset) === handler) return 'yes';
    result = 'maybe';
  }
  return result;
}
