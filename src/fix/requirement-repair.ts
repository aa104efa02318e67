import { combinationFault, parseVersion } from '../parser/requirements/pep440.js';
import { isFault, parseRequirement } from '../parser/requirements/pep508.js';

const NAME = String.raw`[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?(?:\[[\w.,\s-]*\])?`;

/** Longer lines are no slip of the pen. */
const MAX_LENGTH = 300;

/**
 * What a line of a requirements file that is no requirement was meant to be, where there is no doubt.
 *
 * @param line without comment and line end
 * @returns requirements, one for each line; empty where the line is decoration of a table; null where it is unclear
 */
export function repairRequirement(line: string): string[] | null {
  const text = line.trim();
  if (text.length > MAX_LENGTH) return null;
  if (isTableDecoration(text)) return [];
  for (const repair of REPAIRS) {
    const repaired = repair(text);
    if (repaired?.every((each) => !isFault(parseRequirement(each)))) return repaired;
  }
  return null;
}

/** The head of what `pip list` prints. */
function isTableDecoration(text: string): boolean {
  return /^Package\s+Version(\s+.*)?$/.test(text) || /^-{3,}(\s+-{3,})+$/.test(text);
}

const REPAIRS: readonly ((text: string) => string[] | null)[] = [
  condaPin,
  tilde,
  latest,
  missingComma,
  listEntry,
  pipCommand,
  tableRow,
  severalOnOneLine,
];

/** `name=1.2=py_0` and `name=1.2`, as `conda list --export` writes them */
function condaPin(text: string): string[] | null {
  const match = new RegExp(`^(${NAME})\\s*=\\s*([^\\s=<>!~,;]+)(?:=[\\w.]+)?$`).exec(text);
  const version = match && parseVersion(match[2]!);
  return version && combinationFault('==', version) === null ? [`${match[1]}==${match[2]}`] : null;
}

/** `name~1.2` */
function tilde(text: string): string[] | null {
  const match = new RegExp(`^(${NAME})\\s*~\\s*([\\w.+!-]+)$`).exec(text);
  return match && [`${match[1]}~=${match[2]}`];
}

/** `name==latest`, `name==*` */
function latest(text: string): string[] | null {
  const match = new RegExp(`^(${NAME})\\s*(?:@|[=<>~]*)\\s*(?:latest|\\*)$`, 'i').exec(text);
  return match && [match[1]!];
}

/** `name>=1.0<2.0`, `name>=1.0 <2.0` */
function missingComma(text: string): string[] | null {
  const match = new RegExp(`^(${NAME})\\s*((?:[<>=~!]=?\\s*[^\\s,<>=~!]+[\\s,]*)+)$`).exec(text);
  const clauses = match?.[2]!.match(/[<>=~!]+\s*[^\s,<>=~!]+/g) ?? [];
  return clauses.length > 1 ? [match![1]! + clauses.map((each) => each.replace(/\s/g, '')).join(',')] : null;
}

/** `"name==1.0",` from a list in TOML or Python, `- name` from YAML or Markdown, and a comma at the end */
function listEntry(text: string): string[] | null {
  const match = /^(?:[-*•]\s+)?(["']?)([^"']+?)\1\s*,?$/.exec(text);
  return match && match[2] !== text ? [match[2]!.trim().replace(/\s*,$/, '')] : null;
}

/** `pip install name other==1.0` */
function pipCommand(text: string): string[] | null {
  const match = /^(?:[$>]\s*)?(?:python3?\s+-m\s+)?(?:pip3?|uv\s+pip)\s+install\s+(.+)$/.exec(text);
  return match ? match[1]!.split(/\s+/).map((each) => each.replace(/^(["'])(.*)\1$/, '$2')) : null;
}

/** `name    1.0`, as `pip list` prints it */
function tableRow(text: string): string[] | null {
  const match = /^([A-Za-z0-9][\w.-]*)\s+(\d[\w.+!]*)$/.exec(text);
  return match && [`${match[1]}==${match[2]}`];
}

/** `name, other==1.0` and `name other==1.0` */
function severalOnOneLine(text: string): string[] | null {
  const parts = text.split(/\s*,\s*|\s+/).filter((each) => each !== '');
  const isList = parts.length > 1 && parts.every((each) => new RegExp(`^${NAME}(?:==[\\w.+!-]+)?$`).test(each));
  // Two plain words can be a sentence as well.
  return isList && (text.includes(',') || parts.every((each) => each.includes('=='))) ? parts : null;
}
