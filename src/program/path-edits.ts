import type { Node } from '../parser/node.js';
import { joinPath } from '../files/paths.js';
import { conditionTruth } from './conditions.js';
import type { Module } from './modules.js';
import { qualifiedName } from './names.js';
import { evaluateLocation, pathInProject } from './paths.js';
import type { Project } from './project.js';
import { callArguments } from './values.js';

/** A change of `sys.path` by the project's own code. */
export interface PathEdit {
  /** UTF-16 offset of the place in the file at which it takes effect. */
  offset: number;
  place: 'front' | 'back';
  /**
   * The directory, relative to the repository root; null for one outside the project, which has none of its modules, and
   * undefined where it cannot be told.
   */
  directory: string | null | undefined;
  /** Whether it may not happen: in a branch that cannot be judged, or in a function that may not be called. */
  isPossible: boolean;
}

/** `path` may be imported by its own name or another, from `sys` under its own name or another. */
const EDITS =
  /\bpath\s*(?:\.\s*(?:insert|append|extend|remove|pop|clear)\b|\[[^\]\n]*\]\s*=(?!=)|\+=|=[^=\n]*\bpath\b)|=[ \t]*(?:\w+\.)?path[ \t]*(?:[#;\r\n]|$)|getattr\s*\(\s*\w+\s*,\s*['"]path['"]|\baddsitedir\b/;

/** Whether a file may change `sys.path`; cheap. */
export function mayEditPath({ source: { text } }: Module): boolean {
  return (text.includes('sys') || text.includes('site')) && EDITS.test(text);
}

const METHODS: Readonly<Record<string, { place: PathEdit['place']; argument: number; isList?: boolean }>> = {
  'sys.path.insert': { place: 'front', argument: 1 },
  'sys.path.append': { place: 'back', argument: 0 },
  'sys.path.extend': { place: 'back', argument: 0, isList: true },
  'site.addsitedir': { place: 'back', argument: 0 },
};

/** What cannot be followed: directories that are taken away. */
const REMOVES: ReadonlySet<string> = new Set(['sys.path.remove', 'sys.path.pop', 'sys.path.clear']);

/** The changes of `sys.path` in a module, by where they take effect. */
export function pathEdits(module: Module, project: Project): PathEdit[] {
  if (!mayEditPath(module)) return [];
  const edits: PathEdit[] = [];
  const add = (node: Node, place: PathEdit['place'], values: readonly (Node | null)[]): void => {
    const when = effect(node, module, project);
    if (!when) return;
    for (const value of values) {
      for (const directory of directories(value, node, module, project)) edits.push({ ...when, place, directory });
    }
  };
  for (const node of module.tree.root.descendantsOfType(['call', 'assignment', 'augmented_assignment'])) {
    if (node.type === 'call') {
      const name = qualifiedName(node.childForFieldName('function'), module) ?? '';
      const method = METHODS[name];
      if (method) {
        const value = callArguments(node).positional[method.argument] ?? null;
        add(node, method.place, method.isList ? elements(value) : [value]);
      } else if (REMOVES.has(name) || isPathByName(node, module)) add(node, 'back', [null]);
    } else {
      const target = node.childForFieldName('left');
      const right = node.childForFieldName('right');
      const assigned = target?.type === 'subscript' ? target.childForFieldName('value') : target;
      if (node.type === 'assignment' && isPath(right, module) && !isPath(target, module)) {
        // Whatever is done to it under its new name.
        add(node, 'back', [null]);
        continue;
      }
      if (!isPath(assigned, module)) continue;
      if (node.type === 'augmented_assignment') add(node, 'back', elements(right));
      else if (target?.type === 'subscript') add(node, 'front', isFrontSlice(target) ? elements(right) : [null]);
      else addSum(right, (place, values) => add(node, place, values));
    }
  }
  return edits.sort((a, b) => a.offset - b.offset);
}

function isPath(node: Node | null, module: Module): boolean {
  return node !== null && qualifiedName(node, module) === 'sys.path';
}

/** `getattr(sys, "path")`. */
function isPathByName(call: Node, module: Module): boolean {
  if (call.childForFieldName('function')?.text !== 'getattr') return false;
  const [object, attribute] = callArguments(call).positional;
  return qualifiedName(object ?? null, module) === 'sys' && attribute?.text.slice(1, -1) === 'path';
}

/** `sys.path = [a] + sys.path + [b]`. */
function addSum(node: Node | null, add: (place: PathEdit['place'], values: readonly (Node | null)[]) => void): void {
  const terms: Node[] = [];
  let rest = node;
  for (; rest?.type === 'binary_operator'; rest = rest.childForFieldName('left')) {
    const right = rest.childForFieldName('right');
    if (right) terms.unshift(right);
  }
  if (rest) terms.unshift(rest);
  const own = terms.findIndex((term) => /^sys\.path(?:\[:\]|\.copy\(\))?$/.test(term.text));
  if (own < 0) return add('back', [null]);
  for (const [index, term] of terms.entries()) {
    if (index !== own) add(index < own ? 'front' : 'back', elements(term));
  }
}

/** `sys.path[0:0]` and `sys.path[:0]`. */
function isFrontSlice(target: Node): boolean {
  return /^0?:0$/.test(target.childForFieldName('subscript')?.text.replace(/\s/g, '') ?? '');
}

function elements(list: Node | null): readonly (Node | null)[] {
  if (list?.type !== 'list' && list?.type !== 'tuple') return [null];
  return list.namedChildren.filter(({ type }) => type !== 'comment');
}

/** The directories that a value means: several for the variable of a loop over a literal list. */
function directories(value: Node | null, at: Node, module: Module, project: Project): (string | null | undefined)[] {
  const listed = value?.type === 'identifier' ? loopValues(value.text, at) : null;
  return (listed ?? [value]).map((each) => {
    const location = evaluateLocation(each, module, project);
    if (!location || location.assumed) return undefined;
    const inside = pathInProject(location.absolute);
    return inside === null ? null : joinPath(project.unitRoot, inside);
  });
}

function loopValues(variable: string, at: Node): readonly (Node | null)[] | null {
  for (let node = at.parent; node; node = node.parent) {
    if (node.type !== 'for_statement' || node.childForFieldName('left')?.text !== variable) continue;
    return elements(node.childForFieldName('right'));
  }
  return null;
}

/** When a statement takes effect; null where it never runs on Vercel. */
function effect(node: Node, module: Module, project: Project): Pick<PathEdit, 'offset' | 'isPossible'> | null {
  let isPossible = false;
  let offset = node.startIndex;
  let child = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === 'function_definition') {
      const calledAt = firstCall(parent, module);
      if (calledAt === null) isPossible = true;
      else offset = calledAt;
      // What is around the definition decides as well.
    } else if (parent.type === 'if_statement' && child.type === 'block') {
      const truth = conditionTruth(parent.childForFieldName('condition'), module, project);
      if (truth === 'false') return null;
      if (truth === 'unknown') isPossible = true;
    } else if (/^(?:elif|else|except|except_group|case)_clause$/.test(parent.type)) isPossible = true;
  }
  return { offset, isPossible };
}

/** Where the module's own top-level code first calls a function. */
function firstCall(definition: Node, module: Module): number | null {
  const name = definition.childForFieldName('name')?.text;
  if (name === undefined) return null;
  for (const statement of module.tree.root.namedChildren) {
    if (statement.startIndex < definition.endIndex || /^(?:function|class|decorated)_definition$/.test(statement.type))
      continue;
    const call = statement.descendantsOfType('call').find((each) => each.childForFieldName('function')?.text === name);
    if (call) return call.startIndex;
  }
  return null;
}
