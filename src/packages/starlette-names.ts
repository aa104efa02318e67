import { REMOVED_NAMES } from './starlette-api.data.js';

let table: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/**
 * Whether a module of FastAPI or Starlette, or a name in it, is gone.
 *
 * @param name null for the import of the module itself
 * @returns the first release without it; null where the newest release has it
 */
export function removedName(module: string, name: string | null): { since: string; isModule: boolean } | null {
  const names = (table ??= read()).get(module);
  const whole = names?.get('*');
  if (whole !== undefined) return { since: whole, isModule: true };
  const since = name === null ? undefined : names?.get(name);
  return since === undefined ? null : { since, isModule: false };
}

function read(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const modules = new Map<string, Map<string, string>>();
  for (const line of REMOVED_NAMES.trim().split('\n')) {
    const [module = '', since = '', ...names] = line.split(' ');
    const known = modules.get(module) ?? new Map<string, string>();
    modules.set(module, known);
    for (const name of names) known.set(name, since);
  }
  return modules;
}
