import type { Edit } from '../diagnostic.js';
import type { Repository } from '../files/repository.js';
import { deleteEntries, deleteProperty } from '../fix/json.js';
import { deleteElements, deleteKey } from '../fix/toml.js';
import { isTable, itemsOf, type DataDocument, type Step } from '../parser/document.js';
import { parseConfigModule } from '../parser/config-module.js';
import { parseJson } from '../parser/json.js';
import { parseToml } from '../parser/toml.js';
import { stepsOf } from './file-ignores.js';

/** @returns a TOML or JSON file, or a configuration module, as a document; null where it is none or cannot be read */
export function documentOf(repository: Repository, file: string): DataDocument | null {
  const source = repository.kind(file) === 'file' ? repository.read(file) : null;
  if (!source) return null;
  const document = file.endsWith('.json')
    ? parseJson(source)
    : /\.toml$|(?:^|\/)Pipfile$/.test(file)
      ? parseToml(source)
      : /\.[cm]?[jt]s$/.test(file)
        ? parseConfigModule(source)
        : null;
  return document?.fault ? null : document;
}

/** An edit that removes a key with its value, or an element of a list; null where none does without a doubt. */
export function removeEntry(document: DataDocument, pointer: string): Edit | null {
  const steps = realSteps(document, pointer);
  const last = steps.at(-1);
  if (!isTomlFile(document)) return deleteProperty(document, steps);
  if (typeof last === 'number') return deleteElements(document, steps.slice(0, -1), [last])?.[0] ?? null;
  return deleteKey(document, steps);
}

/**
 * An edit for each of some rules that takes it out of the list of an entry of `per-file-ignores`; they do not overlap.
 *
 * @param pointer of the entry, whose value is a list, or a table with the list `rules`
 * @param rules some of the list, not all
 * @returns null where none does without a doubt
 */
export function removeRules(document: DataDocument, pointer: string, rules: readonly string[]): Edit[] | null {
  const { path, rules: all } = rulesAt(document, pointer);
  const indexes = rules.map((rule) => all.indexOf(rule));
  if (indexes.includes(-1)) return null;
  const edits = isTomlFile(document) ? deleteElements(document, path, indexes) : deleteEntries(document, path, indexes);
  // Neighbours in JSON go in one edit.
  return edits?.length === rules.length ? edits : null;
}

/** The list of rules of an entry of `per-file-ignores`, with its place. */
export function rulesAt(document: DataDocument, pointer: string): { path: Step[]; rules: readonly unknown[] } {
  const steps = realSteps(document, pointer);
  const path = isTable(document.get(...steps)) ? [...steps, 'rules'] : steps;
  return { path, rules: itemsOf(document.get(...path)) };
}

function isTomlFile({ source }: DataDocument): boolean {
  return source.file.endsWith('.toml');
}

/** The steps of a pointer, with numbers for the elements of lists. */
function realSteps(document: DataDocument, pointer: string): Step[] {
  const steps: Step[] = [];
  for (const step of stepsOf(pointer)) {
    steps.push(Array.isArray(document.get(...steps)) && /^\d+$/.test(step) ? Number(step) : step);
  }
  return steps;
}
