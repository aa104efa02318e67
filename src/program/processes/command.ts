import type { Node } from '../../parser/node.js';
import { findConstant } from '../evaluation/bindings.js';
import { evaluate } from '../evaluation/evaluate.js';
import { localsOf, type Local } from '../evaluation/locals.js';
import type { Module } from '../modules.js';
import { qualifiedName } from '../names.js';
import type { Project } from '../project.js';
import { callArguments } from '../values.js';
import { shellPrograms, shellWords, UNKNOWN_PART } from './shell-line.js';

/** An expression, and where it stands. */
export interface Expression {
  readonly node: Node;
  readonly module: Module;
  readonly project: Project;
}

/** A program that a command names. */
export interface NamedProgram {
  /** As it is written: a name, or a path. */
  readonly name: string;
  /** What gives it. */
  readonly from: Expression;
  /** Whether the environment, or a caller, may say another. */
  readonly isAssumed: boolean;
  /** Whether a shell looks for it. */
  readonly isShell: boolean;
}

/** What a command is made of, or the parameter that gets it. */
export type Command =
  | { readonly kind: 'programs'; readonly programs: readonly NamedProgram[] }
  | { readonly kind: 'parameter'; readonly local: Extract<Local, { kind: 'parameter' }> };

const NOTHING: Command = { kind: 'programs', programs: [] };

/** Names for names that are followed, and steps of one question: names may have many values that are names. */
const MAX_DEPTH = 8;
const MAX_STEPS = 300;
let steps = 0;

/**
 * The programs that an expression names as a command.
 *
 * @param style `list`: a list of words, or the name of a program alone; `line`: a command line for a shell; `word`: the program
 */
export function readCommand(expression: Expression, style: 'list' | 'line' | 'word', depth = 0): Command {
  const { node, module } = expression;
  if (depth === 0) steps = 0;
  if (depth > MAX_DEPTH || ++steps > MAX_STEPS) return NOTHING;
  const inner = (each: Node | null): Command =>
    each ? readCommand({ ...expression, node: each }, style, depth + 1) : NOTHING;
  switch (node.type) {
    case 'parenthesized_expression':
      return inner(node.namedChild(0));
    case 'identifier': {
      const found = followName(expression, style, depth);
      if (found) return found;
      break;
    }
    case 'conditional_expression': {
      const [then, , otherwise] = node.namedChildren;
      return sameOf([inner(then ?? null), inner(otherwise ?? null)]);
    }
    case 'list':
    case 'tuple':
      return style === 'list' ? ofWords(node.namedChildren, expression, depth) : NOTHING;
    case 'binary_operator':
      if (style === 'list') return inner(node.childForFieldName('left'));
      break;
    case 'call':
      if (style === 'list' && qualifiedName(node.childForFieldName('function'), module) === 'shlex.split') {
        const [line] = callArguments(node).positional;
        return line ? ofLine({ ...expression, node: line }) : NOTHING;
      }
      // `list(command)`
      if (/^(?:list|tuple)$/.test(node.childForFieldName('function')?.text ?? '')) {
        return inner(callArguments(node).positional[0] ?? null);
      }
      break;
    default:
  }
  return style === 'line' ? shellCommand(expression) : ofWord(expression);
}

/** The words of a list: the program is the first; of `["sh", "-c", "…"]` those of the command line. */
function ofWords(elements: readonly Node[], expression: Expression, depth: number): Command {
  const words = elements.filter(({ type }) => type !== 'comment');
  const [first, option, line] = words;
  if (!first) return NOTHING;
  // `[*command, "-y"]`
  const spread = first.type === 'list_splat' ? first.namedChild(0) : null;
  if (spread) return readCommand({ ...expression, node: spread }, 'list', depth + 1);
  const program = ofWord({ ...expression, node: first });
  const isShell =
    program.kind === 'programs' && program.programs.some(({ name }) => /^(?:\/bin\/)?(?:ba)?sh$/.test(name));
  if (isShell && option && line && /^(['"])-l?c\1$/.test(option.text))
    return shellCommand({ ...expression, node: line });
  return program;
}

/** The program that a single word names. */
function ofWord(expression: Expression): Command {
  const { node, module, project } = expression;
  const value = node.type === 'integer' ? null : evaluate(node, { module, project });
  if (!value || value.isPrefix || value.text === '' || /\s/.test(value.text)) return NOTHING;
  return one({ name: value.text, from: expression, isAssumed: value.assumed, isShell: false });
}

/** The first word of a text that `shlex.split` takes apart. */
function ofLine(expression: Expression): Command {
  const [name = ''] = shellWords(textWithGaps(expression) ?? '');
  return name === '' || name.includes(UNKNOWN_PART)
    ? NOTHING
    : one({ name, from: expression, isAssumed: false, isShell: false });
}

function shellCommand(expression: Expression): Command {
  const programs = shellPrograms(textWithGaps(expression) ?? '').map((name): NamedProgram => ({
    name,
    from: expression,
    isAssumed: false,
    isShell: true,
  }));
  return { kind: 'programs', programs };
}

function one(program: NamedProgram): Command {
  return { kind: 'programs', programs: [program] };
}

/** The text of an expression, with {@link UNKNOWN_PART} for what cannot be told; null where nothing of it can. */
function textWithGaps({ node, module, project }: Expression): string | null {
  const part = (each: Node | null): string => {
    const value = each && evaluate(each, { module, project });
    return value ? value.text + (value.isPrefix ? UNKNOWN_PART : '') : UNKNOWN_PART;
  };
  switch (node.type) {
    case 'string':
      if (!node.namedChildren.some(({ type }) => type === 'interpolation')) return part(node);
      return node.namedChildren
        .map((each) =>
          each.type === 'interpolation'
            ? part(each.namedChild(0))
            : each.type === 'string_content'
              ? each.text.replace(/\\\r?\n/g, '')
              : '',
        )
        .join('');
    case 'concatenated_string':
      return node.namedChildren.map((each) => textWithGaps({ node: each, module, project }) ?? '').join('');
    case 'binary_operator': {
      if (node.childForFieldName('operator')?.text !== '+') break;
      const terms = termsOf(node)?.map((each) => textWithGaps({ node: each, module, project }) ?? UNKNOWN_PART);
      return terms?.join('') ?? null;
    }
    case 'call':
      // `" ".join(["ffmpeg", …])`
      if (/^(['"]) \1\.join$/.test(node.childForFieldName('function')?.text ?? '')) {
        const [list] = callArguments(node).positional;
        const isList = list?.type === 'list' || list?.type === 'tuple';
        return isList ? list.namedChildren.map(part).join(' ') : null;
      }
      break;
    default:
  }
  const text = part(node);
  return text === UNKNOWN_PART ? null : text;
}

/** Sums of more terms are no command lines. */
const MAX_TERMS = 60;

/** The terms of a sum, from left to right; null for too many. */
function termsOf(sum: Node): Node[] | null {
  const terms: Node[] = [];
  let node: Node | null = sum;
  while (node?.type === 'binary_operator' && terms.length < MAX_TERMS) {
    if (node.childForFieldName('operator')?.text !== '+') break;
    const right = node.childForFieldName('right');
    if (right) terms.unshift(right);
    node = node.childForFieldName('left');
  }
  if (!node || terms.length === 0 || terms.length === MAX_TERMS) return null;
  return [node, ...terms];
}

/** What a name stands for; null where it is neither a variable nor a parameter nor a constant whose value can be told. */
function followName(expression: Expression, style: 'list' | 'line' | 'word', depth: number): Command | null {
  const { node, module, project } = expression;
  const locals = localBindings(node, module);
  if (locals) {
    const [parameter] = locals.filter((each) => each.kind === 'parameter');
    if (parameter?.kind === 'parameter' && locals.every(({ kind }) => kind === 'parameter' || kind === 'opaque'))
      return { kind: 'parameter', local: parameter };
    // What is added to a list, or to a command line, changes nothing about its first word.
    const values = locals.filter((each) => each.kind === 'value');
    if (values.length === 0 || parameter) return NOTHING;
    return sameOf(values.map(({ value }) => readCommand({ ...expression, node: value }, style, depth + 1)));
  }
  const constant = findConstant(node.text, module, project);
  return constant?.value
    ? readCommand({ node: constant.value, module: constant.module, project }, style, depth + 1)
    : null;
}

/** The bindings of a name in the innermost function around it that binds it, up to there; null where only the module may. */
function localBindings(node: Node, module: Module): readonly Local[] | null {
  for (let outer = node.parent, child = node; outer; child = outer, outer = outer.parent) {
    if (outer.type !== 'function_definition' || child.type !== 'block') continue;
    const locals = localsOf(outer, module).get(node.text);
    if (!locals) continue;
    if (locals.some(({ kind }) => kind === 'outer')) return null;
    return locals.filter((each) => each.kind === 'parameter' || each.node.startIndex <= node.startIndex);
  }
  return null;
}

/** What several ways have in common: all that can be told name the same programs. */
function sameOf(commands: readonly Command[]): Command {
  const known = commands.filter((each) => each.kind === 'programs' && each.programs.length > 0);
  const [first] = known;
  if (first?.kind !== 'programs') return NOTHING;
  const names = ({ programs }: { programs: readonly NamedProgram[] }): string =>
    programs.map(({ name }) => name).join();
  return known.every((each) => each.kind === 'programs' && names(each) === names(first)) ? first : NOTHING;
}
