import type { Range } from '../../diagnostic.js';
import { isTable, pointer, type DataDocument, type Step } from '../../parser/document.js';
import {
  isFault,
  normalizeName,
  parseRequirement,
  type Requirement,
  type RequirementFault,
} from '../../parser/requirements/pep508.js';
import type { Manifest } from './manifest.js';

/** A distribution that Vercel installs because the winning manifest names it. */
export interface Dependency {
  requirement: Requirement;
  /** Name as PEP 503 normalises it; "" for an unnamed path or URL. */
  name: string;
  /** The manifest, relative to the repository root. */
  file: string;
  /** The requirement's text in the manifest. */
  range: Range;
  nameRange: Range;
  /** JSON Pointer in TOML and JSON. */
  path?: string;
  /** `-e` in a requirements file. */
  isEditable?: boolean;
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

/** @returns the dependencies of a manifest, in its order; none where it is malformed */
export function declaredDependencies(manifest: Manifest): Declared {
  const { kind, document, requirements } = manifest;
  if (requirements) return { dependencies: requirementLines(manifest), invalid: [] };
  if (!document || document.fault) return { dependencies: [], invalid: [] };
  if (kind === 'pyproject.toml') return listed(document, ['project', 'dependencies']);
  return pipfileEntries(document, kind === 'Pipfile' ? 'packages' : 'default');
}

/**
 * The requirements in a list of strings.
 *
 * @param path where the list is, e.g. `['project', 'dependencies']`
 */
export function listed(document: DataDocument, path: readonly Step[]): Declared {
  const list = document.get(...path);
  const dependencies: Dependency[] = [];
  const invalid: InvalidDependency[] = [];
  for (const [index, text] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
    if (typeof text !== 'string') continue;
    const at = [...path, index];
    const place = { file: document.source.file, range: document.valueRange(...at)!, path: pointer(at) };
    const requirement = parseRequirement(text);
    if (isFault(requirement)) invalid.push({ ...place, text, fault: requirement });
    else
      dependencies.push({
        requirement,
        name: normalizeName(requirement.name),
        ...place,
        ...inside(document, at, text, requirement),
      });
  }
  return { dependencies, invalid };
}

/** Where a requirement and its name are inside a string, when the string is written without escapes. */
function inside(
  document: DataDocument,
  path: readonly Step[],
  text: string,
  { span, nameSpan }: Requirement,
): Pick<Dependency, 'range' | 'nameRange'> {
  const { source } = document;
  const range = document.valueRange(...path)!;
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
  return lines.map(({ requirement, editable, name }) => ({
    requirement,
    ...(editable && { isEditable: true }),
    name: normalizeName(name),
    file,
    range: source.range(...requirement.span),
    nameRange: source.range(...requirement.nameSpan),
  }));
}

/** Entries of a Pipfile or a Pipfile.lock, put together as the builder does before it hands them to uv. */
function pipfileEntries(document: DataDocument, section: string): Declared {
  const entries = document.get(section);
  const dependencies: Dependency[] = [];
  const invalid: InvalidDependency[] = [];
  for (const [key, value] of isTable(entries) ? Object.entries(entries) : []) {
    const path = [section, key];
    const range = document.entryRange(...path);
    const text = requirementText(key, value);
    if (!range || text === null) continue;
    const place = { file: document.source.file, range, path: pointer(path) };
    const requirement = parseRequirement(text);
    if (isFault(requirement)) invalid.push({ ...place, text, fault: requirement });
    else {
      const nameRange = document.keyRange(...path) ?? range;
      dependencies.push({ requirement, name: normalizeName(requirement.name), ...place, nameRange });
    }
  }
  return { dependencies, invalid };
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
