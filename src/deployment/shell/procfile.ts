import { joinPath } from '../../files/paths.js';
import type { Source } from '../../parser/source.js';
import { MAX_COMMAND } from './commands.js';

/** A line of a Procfile. */
export interface ProcfileEntry {
  /** The process type, e.g. `web`. */
  type: string;
  command: string;
  /** UTF-16 offsets of the line. */
  span: readonly [number, number];
}

/** Reads a Procfile, as Heroku, Railway and others use it. Lines of another form are skipped. */
export function parseProcfile(source: Source): ProcfileEntry[] {
  const entries: ProcfileEntry[] = [];
  for (const match of source.text.matchAll(/^([A-Za-z0-9_-]{1,100}):[ \t]*(\S[^\r\n]*)/gm)) {
    const text = match[0].trimEnd();
    entries.push({ type: match[1]!, command: match[2]!.trimEnd(), span: [match.index, match.index + text.length] });
  }
  return entries;
}

/** The app that a command line starts with a server. */
export interface ServedApp {
  /** As written, e.g. `app.main:app`. */
  reference: string;
  /** Files in which the module may be, relative to where the command starts. */
  files: readonly string[];
  variable: string;
}

/** @returns the app of a command such as `cd backend && uvicorn app.main:app --port $PORT`; null where there is none */
export function servedApp(command: string): ServedApp | null {
  if (command.length > MAX_COMMAND) return null;
  const match =
    /^(?:cd\s+([\w./-]+)\s*(?:&&|;)\s*)?(?:(?:exec|python[\d.]*\s+-m|uv\s+run|poetry\s+run|pipenv\s+run)\s+)*(?:uvicorn|gunicorn|hypercorn|granian)\s(.*)$/.exec(
      command,
    );
  const words = match?.[2]!.split(/\s+/) ?? [];
  const reference = words.find((word) => /^[A-Za-z_][\w.]*:[A-Za-z_]\w*$/.test(word) && !/^https?:/.test(word));
  if (!match || reference === undefined || words.includes('--factory')) return null;
  const [, changed] = /(?:^|\s)--(?:chdir|app-dir)[ =]([\w./-]+)/.exec(match[2]!) ?? [];
  const [module = '', variable = ''] = reference.split(':');
  const path = joinPath(match[1] ?? '', changed ?? '', module.replace(/\./g, '/'));
  return path === null ? null : { reference, variable, files: [`${path}.py`, `${path}/__init__.py`] };
}
