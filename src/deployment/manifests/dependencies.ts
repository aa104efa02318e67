import { startOfFile, type Range } from '../../diagnostic.js';
import { itemsOf, isTable, pointer, type DataDocument, type Step } from '../../parser/document.js';
import {
  isFault,
  normalizeName,
  parseRequirement,
  type Requirement,
  type RequirementFault,
} from '../../parser/requirements/pep508.js';
import { uvSetting, type Manifest } from './manifest.js';

/** A distribution that Vercel installs because the winning manifest names it. */
export interface Dependency {
  readonly requirement: Requirement;
  /** Name as PEP 503 normalises it; "" for an unnamed path or URL. */
  readonly name: string;
  /** The manifest, relative to the repository root. */
  readonly file: string;
  /** The requirement's text in the manifest. Worked out when it is asked for: most are never shown. */
  readonly range: Range;
  readonly nameRange: Range;
  /** JSON Pointer in TOML and JSON. */
  readonly path?: string;
  /** `-e` in a requirements file. */
  readonly isEditable?: boolean;
}

type Places = Pick<Dependency, 'range' | 'nameRange'>;

/** A dependency whose place is looked up late. */
function located(facts: Omit<Dependency, keyof Places>, locate: () => Places): Dependency {
  let places: Places | undefined;
  return {
    ...facts,
    get range() {
      return (places ??= locate()).range;
    },
    get nameRange() {
      return (places ??= locate()).nameRange;
    },
  };
}

/** A requirement that is none: uv refuses the whole manifest because of it. */
export interface InvalidDependency {
  file: string;
  range: Range;
  path: string;
  text: string;
  fault: RequirementFault;
}

/** What a manifest declares for production. Groups and extras are not installed. */
export interface Declared {
  dependencies: readonly Dependency[];
  invalid: readonly InvalidDependency[];
}

const known = new WeakMap<Manifest, Declared>();

/** @returns the dependencies of a manifest, in its order; none where it is malformed. Worked out once. */
export function declaredDependencies(manifest: Manifest): Declared {
  let declared = known.get(manifest);
  if (!declared) known.set(manifest, (declared = declaredIn(manifest)));
  return declared;
}

function declaredIn(manifest: Manifest): Declared {
  const { kind, document, requirements } = manifest;
  if (requirements) return { dependencies: requirementLines(manifest), invalid: [] };
  if (!document || document.fault) return { dependencies: [], invalid: [] };
  if (kind === 'pyproject.toml') return listed(document, ['project', 'dependencies']);
  return pipfileEntries(document, kind === 'Pipfile' ? 'packages' : 'default');
}

/**
 * What uv installs beside `[project] dependencies`: the groups of `[tool.uv] default-groups`, but for `dev`, which Vercel's
 * `uv sync --no-dev` leaves out.
 *
 * Source: https://docs.astral.sh/uv/concepts/projects/dependencies/#default-groups (2026-11); the command is in
 * @vercel/python 14
 */
export function defaultGroupDependencies(manifest: Manifest): readonly Dependency[] {
  const { kind, document } = manifest;
  const groups = document?.get('dependency-groups');
  if (kind !== 'pyproject.toml' || !document || !isTable(groups)) return [];
  const setting = uvSetting(manifest, 'default-groups');
  const wanted: unknown[] = setting === 'all' ? Object.keys(groups) : Array.isArray(setting) ? [...setting] : [];
  const names = new Set(wanted.filter((name) => name !== 'dev'));
  // A set also goes through what is added on the way; a group can include others, in circles too.
  for (const name of names) {
    const list = typeof name === 'string' && Object.hasOwn(groups, name) ? groups[name] : [];
    for (const each of itemsOf(list)) {
      if (isTable(each) && typeof each['include-group'] === 'string') names.add(each['include-group']);
    }
  }
  return [...names].flatMap((name) => {
    return typeof name === 'string' ? listed(document, ['dependency-groups', name]).dependencies : [];
  });
}

/**
 * The requirements in a list of strings.
 *
 * @param path where the list is, e.g. `['project', 'dependencies']`
 */
export function listed(document: DataDocument, path: readonly Step[]): Declared {
  const list = document.get(...path);
  const entries = itemsOf(list).flatMap((text, index): Entry[] => {
    const at = [...path, index];
    const locate = (): Range => document.valueRange(...at) ?? startOfFile();
    return typeof text === 'string'
      ? [{ text, path: at, locate, nameIn: (one) => inside(document, at, text, one) }]
      : [];
  });
  return declare(document, entries);
}

/** A requirement in TOML or JSON that is not parsed yet. */
interface Entry {
  text: string;
  path: readonly Step[];
  locate: () => Range;
  nameIn: (requirement: Requirement) => Places;
}

function declare(document: DataDocument, entries: readonly Entry[]): Declared {
  const dependencies: Dependency[] = [];
  const invalid: InvalidDependency[] = [];
  for (const { text, path, locate, nameIn } of entries) {
    const place = { file: document.source.file, path: pointer(path) };
    const requirement = parseRequirement(text);
    if (isFault(requirement)) invalid.push({ ...place, range: locate(), text, fault: requirement });
    else {
      const facts = { requirement, name: normalizeName(requirement.name), ...place };
      dependencies.push(located(facts, () => nameIn(requirement)));
    }
  }
  return { dependencies, invalid };
}

/** Where a requirement and its name are inside a string, when the string is written without escapes. */
function inside(document: DataDocument, path: readonly Step[], text: string, { span, nameSpan }: Requirement): Places {
  const { source } = document;
  const range = document.valueRange(...path) ?? startOfFile();
  const raw = source.text.slice(range.start.offset, range.end.offset);
  const quote = /^("""|'''|"|')/.exec(raw)?.[0].length ?? 0;
  if (raw.slice(quote, raw.length - quote) !== text) return { range, nameRange: range };
  const start = range.start.offset + quote;
  return {
    range: source.range(start + span[0], start + span[1]),
    nameRange: source.range(start + nameSpan[0], start + nameSpan[1]),
  };
}

function requirementLines({ requirements, file }: Manifest): Dependency[] {
  const { source, requirements: lines } = requirements!;
  return lines.map(({ requirement, editable, name }) => {
    const facts = { requirement, ...(editable && { isEditable: true }), name: normalizeName(name), file };
    return located(facts, () => ({
      range: source.range(...requirement.span),
      nameRange: source.range(...requirement.nameSpan),
    }));
  });
}

/** Entries of a Pipfile or a Pipfile.lock, put together as the builder does before it hands them to uv. */
function pipfileEntries(document: DataDocument, section: string): Declared {
  const table = document.get(section);
  const entries = (isTable(table) ? Object.entries(table) : []).flatMap(([key, value]): Entry[] => {
    const path = [section, key];
    const text = requirementText(key, value);
    const locate = (): Range => document.entryRange(...path) ?? startOfFile();
    const nameIn = (): Places => ({ range: locate(), nameRange: document.keyRange(...path) ?? locate() });
    return text === null ? [] : [{ text, path, locate, nameIn }];
  });
  return declare(document, entries);
}

/** Source: `formatPep508` and `pipfileDepToRequirement` in @vercel/python-analysis 0.14.0. */
function requirementText(key: string, value: unknown): string | null {
  const [, name, extras] = /^(.+)\[([^\]]+)\]$/.exec(key) ?? [null, key, ''];
  const all = new Set(extras === '' ? [] : extras!.split(',').map((each) => each.trim()));
  if (typeof value === 'string') return written(name!, all, value, '');
  if (!isTable(value)) return null;
  const text = (each: unknown): string => (typeof each === 'string' ? each : '');
  const more: unknown = value['extras'];
  for (const extra of Array.isArray(more) ? more : [more]) if (typeof extra === 'string') all.add(extra);
  return written(name!, all, text(value['version']), text(value['markers']));
}

function written(name: string, extras: ReadonlySet<string>, version: string, marker: string): string {
  const bracket = extras.size > 0 ? `[${[...extras].join(',')}]` : '';
  return `${name}${bracket}${version === '*' ? '' : version}${marker === '' ? '' : ` ; ${marker}`}`;
}
