import { isTable, type DataDocument, type Step } from '../../parser/document.js';
import { normalizeName } from '../../parser/requirements/pep508.js';

/**
 * The dependencies of a Poetry project as requirements that uv reads.
 *
 * Source of the translation: https://python-poetry.org/docs/dependency-specification (caret, tilde, wildcard and exact forms).
 *
 * @returns null where one of them has no such form (paths, git, several constraints, groups that overlap)
 */
export function poetryRequirements(
  pyproject: DataDocument,
): { requirements: string[]; requiresPython: string | null } | null {
  const table = pyproject.get('tool', 'poetry', 'dependencies');
  if (!isTable(table)) return null;
  let requiresPython: string | null = null;
  const requirements: string[] = [];
  for (const [name, value] of Object.entries(table)) {
    if (name === 'python') {
      requiresPython = typeof value === 'string' ? specifier(value) : null;
      if (requiresPython === null) return null;
      continue;
    }
    const requirement = typeof value === 'string' ? plain(name, value) : isTable(value) ? detailed(name, value) : null;
    if (requirement === null) return null;
    if (requirement !== '') requirements.push(requirement);
  }
  return { requirements, requiresPython };
}

/**
 * Where a Poetry project names a dependency.
 *
 * @param name normalised
 * @returns null where it does not
 */
export function poetryPath(pyproject: DataDocument, name: string): Step[] | null {
  const path = ['tool', 'poetry', 'dependencies'];
  const table = pyproject.get(...path);
  const key = isTable(table) ? Object.keys(table).find((each) => normalizeName(each) === name) : undefined;
  return key === undefined ? null : [...path, key];
}

function plain(name: string, version: string, extras = '', marker = ''): string | null {
  const versions = specifier(version);
  return versions === null ? null : `${name}${extras}${versions}${marker === '' ? '' : ` ; ${marker}`}`;
}

function detailed(name: string, detail: Record<string, unknown>): string | null {
  const { version, extras, markers, optional, python, ...rest } = detail;
  // An optional dependency belongs to an extra, and those are not installed.
  if (optional === true) return '';
  if (Object.keys(rest).length > 0 || python !== undefined || typeof version !== 'string') return null;
  if (markers !== undefined && typeof markers !== 'string') return null;
  if (extras !== undefined && !(Array.isArray(extras) && extras.every((each) => typeof each === 'string'))) return null;
  return plain(name, version, extras?.length ? `[${extras.join(',')}]` : '', markers);
}

/** @returns the PEP 440 specifier of a constraint of Poetry; "" for any version, null for what has no such form */
function specifier(constraint: string): string | null {
  if (constraint.includes('|')) return null;
  const parts = constraint.split(',').map((part) => clause(part.trim()));
  if (parts.includes(null)) return null;
  return parts.filter((part) => part !== '').join(',');
}

function clause(text: string): string | null {
  if (text === '*') return '';
  const [, operator = '', version = ''] = /^(\^|~=|~|>=|<=|==|!=|>|<)?\s*([0-9][0-9A-Za-z.*+!-]*)$/.exec(text) ?? [];
  if (version === '') return null;
  const numbers = version.split('.').map(Number);
  const isPlain = numbers.every(Number.isInteger);
  switch (operator) {
    case '^':
      return isPlain ? `>=${version},<${afterCaret(numbers)}` : null;
    case '~':
      return isPlain ? `>=${version},<${afterTilde(numbers)}` : null;
    case '':
      return `==${version}`;
    default:
      return `${operator}${version}`;
  }
}

/** The first version that a caret leaves out: the leftmost part that is not zero goes up. */
function afterCaret(numbers: readonly number[]): string {
  const index = numbers.findIndex((each) => each > 0);
  const at = index < 0 ? numbers.length - 1 : index;
  return [...numbers.slice(0, at), numbers[at]! + 1].join('.');
}

/** The first version that a tilde leaves out: the minor part goes up, or the major one where there is no other. */
function afterTilde(numbers: readonly number[]): string {
  return numbers.length === 1 ? String(numbers[0]! + 1) : [numbers[0], numbers[1]! + 1].join('.');
}
