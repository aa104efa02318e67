import type { Node } from '../../parser/node.js';
import { callArguments } from '../evaluation/arguments.js';
import { basesOf, isSettings } from '../evaluation/members.js';
import type { Module } from '../modules.js';
import { MAX_CHAIN, qualifiedName } from '../names.js';
import type { Project } from '../project.js';
import { symbolsOf } from '../symbols.js';
import { evaluateString } from '../values.js';

/** A variable that a class of settings needs. */
export interface SettingsField {
  /** The variable, in capitals: the environment is read without regard to case. */
  variable: string;
  module: Module;
  /** The field. */
  node: Node;
}

interface ClassNode {
  module: Module;
  node: Node;
}

/** The fields without a default of the class of `pydantic` settings that a call makes an object of; null for any other call. */
export function requiredBySettings(call: Node, module: Module, project: Project): SettingsField[] | null {
  const owner = symbolsOf(project).resolve(call.childForFieldName('function'), module);
  if (owner?.kind !== 'class' || !isSettings(owner, project, 0)) return null;
  const { named } = callArguments(call);
  // `Settings(**values)`: nobody knows what is in there.
  if (/\*\*/.test(call.childForFieldName('arguments')?.text ?? '')) return [];
  // An `__init__` of its own may fill them.
  if (symbolsOf(project).member(owner, '__init__')) return [];
  const fields = new Map<string, SettingsField | null>();
  collect(owner, project, '', fields, 0);
  return [...fields].flatMap(([name, field]) => (field && !named.has(name) ? [field] : []));
}

/** Adds the fields of a class and its bases; a field that has a default is null. The class itself goes before its bases. */
function collect(
  owner: ClassNode,
  project: Project,
  inherited: string,
  fields: Map<string, SettingsField | null>,
  depth: number,
): void {
  if (depth > MAX_CHAIN) return;
  const { module, node } = owner;
  const prefix = inherited || prefixOf(owner, project);
  for (const statement of node.childForFieldName('body')?.namedChildren ?? []) {
    const assignment = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
    if (assignment?.type !== 'assignment') continue;
    const name = assignment.childForFieldName('left')?.text ?? '';
    const type = assignment.childForFieldName('type');
    if (!/^[A-Za-z]\w*$/.test(name) || name === 'model_config' || fields.has(name)) continue;
    const value = assignment.childForFieldName('right');
    const field = value ? requiredField(value, module) : { alias: null };
    if (!type || !field || isNested(type, module, project) || /\b(?:ClassVar|default(?:_factory)?)\b/.test(type.text))
      fields.set(name, null);
    else {
      const alias = field.alias && evaluateString(field.alias, module, project)?.text;
      const variable = alias ?? prefix + name;
      const isExact = /\bcase_sensitive['"]?\s*[=:]\s*True\b/.test(node.text);
      fields.set(name, { variable: isExact ? variable : variable.toUpperCase(), module, node: assignment });
    }
  }
  for (const base of basesOf(owner, project)) {
    if (base.kind === 'class') collect(base, project, prefix, fields, depth + 1);
  }
}

/** For a field that `Field(…)` leaves without a default: its other name, where it has one. Null for a field with a value. */
function requiredField(value: Node, module: Module): { alias: Node | null } | null {
  if (value.type === 'ellipsis') return { alias: null };
  if (value.type !== 'call' || !/(?:^|\.)Field$/.test(qualifiedName(value.childForFieldName('function'), module) ?? ''))
    return null;
  const { positional, named } = callArguments(value);
  const first = positional[0] ?? named.get('default');
  if (named.has('default_factory') || (first && first.type !== 'ellipsis')) return null;
  const alias = named.get('validation_alias') ?? named.get('alias') ?? named.get('env') ?? null;
  // `AliasChoices("A", "B")`: the first is what its author thinks of first.
  return { alias: alias?.type === 'call' ? (callArguments(alias).positional[0] ?? null) : alias };
}

/** Whether a field holds another model, which the environment fills in ways of its own. */
function isNested(type: Node, module: Module, project: Project): boolean {
  const name = type.namedChild(0);
  return name?.type === 'identifier' && symbolsOf(project).resolve(name, module)?.kind === 'class';
}

/** `env_prefix` in `model_config` or in the inner class `Config`. */
function prefixOf({ module, node }: ClassNode, project: Project): string {
  const body = node.childForFieldName('body');
  if (!body?.text.includes('env_prefix')) return '';
  for (const each of body.descendantsOfType(['keyword_argument', 'assignment', 'pair'])) {
    const name = each.childForFieldName('name') ?? each.childForFieldName('left') ?? each.childForFieldName('key');
    if (name?.text.replace(/['"]/g, '') !== 'env_prefix') continue;
    const value = each.childForFieldName('value') ?? each.childForFieldName('right');
    return evaluateString(value, module, project)?.text ?? '';
  }
  return '';
}
