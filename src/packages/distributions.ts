import { DISTRIBUTIONS, MODULES } from './distributions.data.js';

/** A requirement of a distribution. */
export interface Requires {
  readonly name: string;
  readonly extras: readonly string[];
  /** The last version of the distribution that did not require it yet, where that is known. */
  readonly addedAfter?: string;
}

/** A distribution that brings a module. */
export interface Provider {
  readonly name: string;
  /** The newest version that has it, where later ones have not. */
  readonly last: string | null;
}

/** What is known of the releases of a distribution. */
export interface Distribution {
  /** As PEP 503 normalises it. */
  readonly name: string;
  /** Its modules, or the shortest names below packages that several distributions share; empty where they are not known. */
  readonly modules: readonly string[];
  /** What the newest release known requires on Vercel. */
  readonly requires: readonly Requires[];
  /** What only older releases required, with the newest of these. */
  readonly dropped: readonly (Requires & { readonly last: string })[];
  /** What an extra adds; undefined for one that is not known. */
  extra(name: string): readonly Requires[] | undefined;
  /** The oldest and the newest version whose requirements are known; the newest is null where they were always the same. */
  readonly oldest: string;
  readonly newest: string | null;
}

/** @returns a distribution by its normalised name; undefined for one that the table does not have */
export function findDistribution(name: string): Distribution | undefined {
  const number = numberOf(name);
  const row = allRows()[number];
  // A name alone: others require it, and nothing else is known.
  if (row === undefined || row === name) return undefined;
  return typeof row === 'string' ? (allRows()[number] = readRow(row)) : row;
}

/**
 * The distributions that bring a module, by the longest name that is known: `google.cloud.storage` for `google.cloud.storage.client`.
 *
 * @param module absolute dotted name
 * @returns that name with its distributions; null for a module that no table knows
 */
export function providersOf(module: string): { name: string; providers: readonly Provider[] } | null {
  const { providers } = table();
  for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const found = providers.get(name);
    if (found) return { name, providers: found };
  }
  return null;
}

/** Whether the newest release of a distribution brings another along, itself or through what it requires. */
export function brings(distribution: string, other: string): boolean {
  const seen = new Set([distribution]);
  for (const name of seen) {
    if (name === other) return true;
    for (const each of findDistribution(name)?.requires ?? []) seen.add(each.name);
  }
  return false;
}

/** Whether a module is a package that several distributions share, so that its name alone says nothing: `google`. */
export function isSharedPackage(module: string): boolean {
  return table().shared.has(module) && providersOf(module) === null;
}

/** The rows of the graph; one is read when it is first asked for. */
let rows: (string | Distribution)[] | undefined;

function allRows(): (string | Distribution)[] {
  return (rows ??= DISTRIBUTIONS.split('\n'));
}

/** Rows are sorted by name. @returns the number of a row; -1 where there is none */
function numberOf(name: string): number {
  let low = 0;
  let high = allRows().length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = nameOf(allRows()[middle]!);
    if (found === name) return middle;
    if (found < name) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function nameOf(row: string | Distribution): string {
  if (typeof row !== 'string') return row.name;
  const end = row.indexOf('|');
  return end < 0 ? row : row.slice(0, end);
}

interface ModuleTable {
  providers: ReadonlyMap<string, readonly Provider[]>;
  modules: ReadonlyMap<string, readonly string[]>;
  shared: ReadonlySet<string>;
}

let moduleTable: ModuleTable | undefined;

/** The text is taken apart when something is first asked of it: most runs have no need of it. */
function table(): ModuleTable {
  return (moduleTable ??= readModules());
}

function readModules(): ModuleTable {
  const providers = new Map<string, Provider[]>();
  const modules = new Map<string, string[]>();
  const shared = new Set<string>();
  for (const line of MODULES.split('\n')) {
    const [name = '', field = ''] = line.split('|');
    const current: string[] = [];
    for (const item of field.split(' ')) {
      const [written = '', last = null] = item.split('@');
      const module = written === '=' ? name.replaceAll('-', '_') : written;
      if (last === null) current.push(module);
      const list = providers.get(module);
      if (list) list.push({ name, last });
      else providers.set(module, [{ name, last }]);
      for (let at = module.lastIndexOf('.'); at > 0; at = module.lastIndexOf('.', at - 1))
        shared.add(module.slice(0, at));
    }
    modules.set(name, current);
  }
  return { providers, modules, shared };
}

function readRow(row: string): Distribution {
  const [name = '', versions = '', requires = '', dropped = '', extras = ''] = row.split('|');
  const [oldest = '', newest = null] = versions.split('~');
  return {
    name,
    oldest,
    newest,
    // Most askers want requirements, and the table of modules takes longer.
    get modules() {
      return table().modules.get(name) ?? [];
    },
    requires: words(requires).map(requirement),
    dropped: words(dropped).map((item) => {
      const at = item.lastIndexOf('@');
      return { ...requirement(item.slice(0, at)), last: item.slice(at + 1) };
    }),
    extra(wanted) {
      const found = words(extras).find((each) => each.startsWith(`${wanted}:`));
      // Extras of a requirement have commas too: `a,b[x,y]`.
      return found === undefined
        ? undefined
        : (found.slice(wanted.length + 1).match(/[^,[]+(?:\[[^\]]*\])?/g) ?? []).map(requirement);
    },
  };
}

function words(field: string): string[] {
  return field === '' ? [] : field.split(' ');
}

/** `1ab[x,y]>1.2`: a line number in base 36, extras, and the last version without it. */
function requirement(text: string): Requires {
  const [item = '', addedAfter] = text.split('>');
  const [number = '', extras = ''] = item.replace(/\]$/, '').split('[');
  const row = allRows()[parseInt(number, 36)];
  return {
    name: row === undefined ? '' : nameOf(row),
    extras: extras === '' ? [] : extras.split(','),
    ...(addedAfter !== undefined && { addedAfter }),
  };
}
