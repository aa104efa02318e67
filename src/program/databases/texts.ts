import type { Node } from '../../parser/node.js';
import { callArguments } from '../evaluation/arguments.js';
import { findConstant } from '../evaluation/bindings.js';
import { evaluate } from '../evaluation/evaluate.js';
import { environmentVariable } from '../conditions.js';
import type { Module } from '../modules.js';
import { placeOf, type Place } from '../objects/object.js';
import { objectsOf, type Objects } from '../objects/objects.js';
import type { Project } from '../project.js';

/** Stands for a part of a text that cannot be told. */
export const UNKNOWN_PART = '\0';

/** A text that an expression may have. */
export interface PossibleText {
  /** With {@link UNKNOWN_PART} for each part that cannot be told. */
  readonly text: string;
  /** Whether it is one of several, or the environment may say otherwise. */
  readonly assumed: boolean;
}

const MAX_DEPTH = 8;
const MAX_TEXTS = 8;
const MAX_LENGTH = 2000;

/**
 * The texts that an expression may have, with the parts of them that are known: of `f"postgresql://{user}@{HOST}:6543/x"` all but the user. Also where
 * a name gets one text here and another there. For the URL of a database, where one part decides.
 *
 * @returns an empty list where nothing is known
 */
export function possibleTexts(node: Node | null, module: Module, project: Project): readonly PossibleText[] {
  if (!node) return [];
  const whole = evaluate(node, { module, project });
  if (whole && !whole.isPrefix) return [{ text: whole.text, assumed: whole.assumed }];
  const found = new Search(project).texts(node, placeOf(node, module), 0);
  return found.filter(({ text }) => text !== UNKNOWN_PART && text.length <= MAX_LENGTH);
}

class Search {
  readonly #objects: Objects;

  constructor(private readonly project: Project) {
    this.#objects = objectsOf(project);
  }

  texts(node: Node | null, place: Place, depth: number): PossibleText[] {
    if (!node || depth > MAX_DEPTH) return [];
    const inner = (each: Node | null): PossibleText[] => this.texts(each, place, depth + 1);
    switch (node.type) {
      case 'string':
        return this.#literal(node, place, depth);
      case 'concatenated_string':
        return node.namedChildren.map(inner).reduce(joined, [{ text: '', assumed: false }]);
      case 'binary_operator':
        return node.childForFieldName('operator')?.text === '+'
          ? joined(inner(node.childForFieldName('left')), inner(node.childForFieldName('right')))
          : [];
      case 'parenthesized_expression':
        return inner(node.namedChild(0));
      case 'boolean_operator':
      case 'conditional_expression': {
        const sides =
          node.type === 'boolean_operator'
            ? [node.childForFieldName('left'), node.childForFieldName('right')]
            : [node.namedChild(0), node.namedChild(2)];
        return sides.flatMap(inner).map(assumed).slice(0, MAX_TEXTS);
      }
      case 'call':
        return this.#call(node, place, depth);
      case 'integer':
        return [{ text: node.text, assumed: false }];
      case 'identifier':
      case 'attribute':
        return this.#named(node, place, depth);
      default:
        return [];
    }
  }

  #literal(node: Node, place: Place, depth: number): PossibleText[] {
    return node.namedChildren.reduce<PossibleText[]>(
      (before, child) => {
        if (child.type === 'string_content') return joined(before, [{ text: child.text, assumed: false }]);
        if (child.type !== 'interpolation') return before;
        return joined(before, this.texts(child.childForFieldName('expression'), place, depth + 1));
      },
      [{ text: '', assumed: false }],
    );
  }

  /** A default of the environment, `replace`, what a function of the project returns. */
  #call(node: Node, place: Place, depth: number): PossibleText[] {
    const { positional, named } = callArguments(node);
    if (environmentVariable(node, place.module, this.project) !== null) {
      return this.texts(positional[1] ?? named.get('default') ?? null, place, depth + 1).map(assumed);
    }
    const callee = node.childForFieldName('function');
    if (callee?.childForFieldName('attribute')?.text === 'replace') {
      const [from, to] = positional.slice(0, 2).map((each) => this.texts(each, place, depth + 1)[0]?.text);
      const before = this.texts(callee.childForFieldName('object'), place, depth + 1);
      if (from === undefined || to === undefined) return before;
      // Of a text that is not known it is most likely that it has what is replaced.
      if (before.length === 0) return [{ text: UNKNOWN_PART + to + UNKNOWN_PART, assumed: true }];
      return before.map((each) => {
        const isHidden = each.text.includes(UNKNOWN_PART) && !each.text.includes(from);
        const text = isHidden ? each.text + to + UNKNOWN_PART : each.text.split(from).join(to);
        return { text: text.slice(0, MAX_LENGTH + 1), assumed: each.assumed || isHidden };
      });
    }
    return this.#named(node, place, depth);
  }

  #named(node: Node, place: Place, depth: number): PossibleText[] {
    const whole = evaluate(node, { module: place.module, project: this.project });
    if (whole && !whole.isPrefix) return [{ text: whole.text, assumed: whole.assumed }];
    const found = this.#objects.of(node, place);
    const texts = found
      .flatMap((object) => {
        const expression =
          object.kind === 'literal' || object.kind === 'unknown'
            ? object.expression
            : object.kind === 'product' && object.call && object.place
              ? { node: object.call, place: object.place }
              : undefined;
        return expression && expression.node.id !== node.id
          ? this.texts(expression.node, expression.place, depth + 1)
          : [];
      })
      .map((each) => (found.length > 1 ? assumed(each) : each))
      .slice(0, MAX_TEXTS);
    if (texts.length > 0 || node.type !== 'identifier') return texts;
    // What a method of something unknown gives is no object that can be told, but perhaps a text.
    const constant = findConstant(node.text, place.module, this.project);
    if (!constant?.value || constant.value.id === node.id) return texts;
    return this.texts(constant.value, { module: constant.module, frame: null, offset: Infinity }, depth + 1);
  }
}

function assumed(each: PossibleText): PossibleText {
  return { ...each, assumed: true };
}

function joined(before: PossibleText[], after: PossibleText[]): PossibleText[] {
  const next = after.length > 0 ? after : [{ text: UNKNOWN_PART, assumed: false }];
  return before
    .flatMap((one) =>
      next.map((other) => ({
        text: (one.text + other.text).slice(0, MAX_LENGTH + 1),
        assumed: one.assumed || other.assumed,
      })),
    )
    .slice(0, MAX_TEXTS);
}
