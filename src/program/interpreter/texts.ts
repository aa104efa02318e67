import type { Node } from '../../parser/node.js';
import { format, foldLiteral } from '../evaluation/literals.js';
import { textValue, type Value } from '../evaluation/value.js';
import { evaluateString } from '../values.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { textOf, unknown, wildcard, type Origin, type PyValue, type TextValue } from './values.js';

interface Text {
  text: string;
  isAssumed: boolean;
}

/** The text of a value; null where it is none, or cannot be told. */
export function describeText(value: PyValue, run: Interpreter): Text | null {
  switch (value.kind) {
    case 'text':
      return { text: value.text, isAssumed: value.isAssumed };
    case 'constant':
      return typeof value.value === 'number' ? { text: String(value.value), isAssumed: false } : null;
    case 'lazy': {
      const known = ofOrigin(value.origin);
      if (known) return known;
      const forced = run.force(value);
      return forced.kind === 'lazy' ? null : describeText(forced, run);
    }
    case 'unknown':
    case 'object':
      return ofOrigin(value.kind === 'unknown' ? value.origin : value.call);
    default:
      return null;
  }
}

function ofOrigin(origin: Origin | null): Text | null {
  const found = origin && evaluateString(origin.node, origin.at.module, origin.at.project);
  return found && { text: found.text, isAssumed: found.assumed };
}

/** The text of a value; the wildcard where it cannot be told. */
export function wildcardFor(value: PyValue, run: Interpreter): Text {
  return describeText(value, run) ?? { text: wildcard, isAssumed: false };
}

/** A string literal, f-strings and texts that stand side by side included. */
export function literalText(node: Node, frame: Frame, run: Interpreter): PyValue {
  if (node.type === 'concatenated_string') {
    const parts = node.namedChildren
      .filter(({ type }) => type !== 'comment')
      .map((each) => wildcardFor(run.evaluate(each, frame), run));
    return textOf(
      parts.map(({ text }) => text).join(''),
      parts.some(({ isAssumed }) => isAssumed),
    );
  }
  const folded = foldLiteral(node, (inner) => toValue(wildcardFor(run.evaluate(inner, frame), run)));
  if (!folded) return unknown;
  return textOf(folded.isPrefix ? folded.text + wildcard : folded.text, folded.assumed);
}

function toValue({ text, isAssumed }: Text): Value {
  return { ...textValue(text), assumed: isAssumed };
}

/** `template % values` and, with `named`, `template.format(…)`; parts that cannot be told become wildcards. */
export function formatText(template: TextValue, values: PyValue, run: Interpreter): PyValue {
  const given = values.kind === 'list' ? values.elements : [values];
  let next = 0;
  let isAssumed = template.isAssumed;
  const text = template.text.replace(/%(?:%|(?:\(\w+\))?[-#0 +]*\d*(?:\.\d+)?[a-z])/g, (field) => {
    if (field === '%%') return '%';
    const value = field === '%s' || field === '%d' ? given[next++] : undefined;
    const part = value ? wildcardFor(value, run) : { text: wildcard, isAssumed: false };
    isAssumed ||= part.isAssumed;
    return part.text;
  });
  return textOf(text, isAssumed);
}

/** A method of a text. */
export function textMethod(
  text: TextValue,
  method: string,
  args: readonly PyValue[],
  named: ReadonlyMap<string, PyValue>,
  run: Interpreter,
): PyValue {
  const change = (next: string): TextValue => ({ ...text, text: next });
  const [first, second] = args.map((each) => describeText(each, run));
  switch (method) {
    case 'format': {
      const values = args.map((each) => toValue(wildcardFor(each, run)));
      const byName = new Map([...named].map(([name, each]) => [name, toValue(wildcardFor(each, run))] as const));
      const result = format(text.text, values, byName);
      return result ? textOf(result.isPrefix ? result.text + wildcard : result.text, result.assumed) : unknown;
    }
    case 'join': {
      const { elements, isOpen } = args[0] ? run.elements(args[0]) : { elements: [], isOpen: true };
      if (isOpen) return textOf(wildcard);
      const parts = elements.map((each) => wildcardFor(each, run));
      return textOf(
        parts.map((each) => each.text).join(text.text),
        parts.some((each) => each.isAssumed),
      );
    }
    case 'lower':
      return change(text.text.toLowerCase());
    case 'upper':
      return change(text.text.toUpperCase());
    case 'strip':
    case 'lstrip':
    case 'rstrip':
      return change(strip(text.text, first?.text ?? ' \t\n', method));
    case 'replace':
      return first && second ? change(text.text.replaceAll(first.text, second.text)) : textOf(wildcard);
    case 'removeprefix':
      return first
        ? change(text.text.startsWith(first.text) ? text.text.slice(first.text.length) : text.text)
        : textOf(wildcard);
    case 'removesuffix':
      return first && first.text !== ''
        ? change(text.text.endsWith(first.text) ? text.text.slice(0, -first.text.length) : text.text)
        : text;
    case 'split': {
      if (!first || first.text === '' || text.text.includes(wildcard)) return unknown;
      return { kind: 'list', elements: text.text.split(first.text).map((each) => change(each)), isOpen: false };
    }
    default:
      return unknown;
  }
}

function strip(text: string, characters: string, method: string): string {
  let [start, end] = [0, text.length];
  if (method !== 'rstrip') while (start < end && characters.includes(text[start]!)) start++;
  if (method !== 'lstrip') while (end > start && characters.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** What a loop over a value goes through. */
export function elementsOf(value: PyValue, run: Interpreter): { elements: readonly PyValue[]; isOpen: boolean } {
  const found = run.force(value);
  switch (found.kind) {
    case 'list':
      return { elements: [...found.elements], isOpen: found.isOpen };
    case 'dict':
      return { elements: [...found.entries.values()].map(({ key }) => key), isOpen: found.isOpen };
    case 'union': {
      const all = found.options.map((each) => elementsOf(each, run));
      return { elements: all.flatMap(({ elements }) => elements), isOpen: true };
    }
    case 'class': {
      // The members of an enumeration.
      const isEnum = found.bases.some((base) => base.kind === 'external' && /Enum$/.test(base.name));
      return {
        elements: isEnum ? [...found.attributes.values()].filter(({ kind }) => kind === 'text') : [],
        isOpen: !isEnum,
      };
    }
    case 'instance': {
      // A named tuple.
      const all = found.of.fields.map((name) => found.attributes.get(name) ?? unknown);
      const isTuple = found.of.bases.some((base) => base.kind === 'external' && /NamedTuple$/.test(base.name));
      return { elements: isTuple ? all : [], isOpen: !isTuple };
    }
    default:
      return { elements: [], isOpen: true };
  }
}
