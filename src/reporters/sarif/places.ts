import type { ArtifactLocation, Location, LogicalLocation, PhysicalLocation, Region } from 'sarif';
import type { Diagnostic, Range } from '../../diagnostic.js';
import type { Source } from '../../parser/source.js';
import { fromRoot, uriOf } from '../paths.js';
import type { ReportStyle } from '../style.js';

/** The root of the checkout. Where that is on a disk is for the reader to say: the same input gives the same bytes. */
export const ROOT_ID = '%SRCROOT%';

/** Longer texts are left out: the reader has the file. */
const LONGEST_SNIPPET = 2000;

type Style = Pick<ReportStyle, 'base'>;

/** A file. One outside the checkout has no root that it could be relative to. */
export function artifact(file: string, style: Style): ArtifactLocation {
  const path = fromRoot(file, style);
  return { uri: uriOf(path), ...(!/^\.\.(\/|$)/.test(path) && { uriBaseId: ROOT_ID }) };
}

/** Where something is, with its text where that is at hand. */
export function physical(file: string, range: Range, source: Source | null, style: Style): PhysicalLocation {
  const text = source?.text.slice(range.start.offset, range.end.offset) ?? '';
  const snippet = text !== '' && text.length <= LONGEST_SNIPPET ? { snippet: { text } } : {};
  return { artifactLocation: artifact(file, style), region: { ...region(range), ...snippet } };
}

/** Columns are 1-based UTF-16 units and the end is the first position after, here as there. */
export function region({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Where a finding is: in its file, and in what the file holds. */
export function place(diagnostic: Diagnostic, source: Source | null, style: Style): Location {
  const logical = logicalLocation(diagnostic);
  return {
    physicalLocation: physical(diagnostic.file, diagnostic.range, source, style),
    ...(logical && { logicalLocations: [logical] }),
  };
}

/** A value of a JSON or TOML file by its path, code by its module; null where neither can be told. */
function logicalLocation({ file, unit, path }: Diagnostic): LogicalLocation | null {
  if (path !== undefined && path !== '') {
    const steps = path.slice(1).split('/').map(unescapeStep);
    const isToml = /\.(toml|lock)$|(^|\/)Pipfile$/.test(file);
    return { name: steps.at(-1)!, fullyQualifiedName: isToml ? tomlPath(steps) : path, kind: 'property' };
  }
  const inUnit = unit === '.' ? file : file.startsWith(`${unit}/`) ? file.slice(unit.length + 1) : null;
  const module = inUnit === null ? null : /^(.*?)(?:(?:^|\/)__init__)?\.py$/.exec(inUnit)?.[1]?.split('/');
  if (!module || !module.every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))) return null;
  return { name: module.at(-1)!, fullyQualifiedName: module.join('.'), kind: 'module' };
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** `tool.vercel.scripts.build`, `project.dependencies[3]` */
function tomlPath(steps: readonly string[]): string {
  return steps.reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    const key = /^[\w-]+$/.test(step) ? step : JSON.stringify(step);
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
