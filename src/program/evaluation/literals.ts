import type { Node } from '../../parser/node.js';
import { concatenate, textValue, type Value } from './value.js';

type Fold = (inner: Node | null) => Value | null;

/** A string literal, f-strings included; null for bytes and templates. */
export function foldLiteral(node: Node, fold: Fold): Value | null {
  const prefix = node.child(0)?.text.replace(/['"]/g, '').toLowerCase() ?? '';
  if (prefix.includes('b') || prefix.includes('t')) return null;
  return concatenate(
    node.namedChildren.flatMap((child) => {
      if (child.type === 'string_content') {
        const escaped = child.namedChildCount > 0 && !prefix.includes('r');
        return [escaped ? unescape(child) : textValue(child.text)];
      }
      if (child.type !== 'interpolation') return [];
      const isPlain = child.namedChildren.every(
        ({ type }) => type !== 'format_specifier' && type !== 'type_conversion',
      );
      return [isPlain ? fold(child.childForFieldName('expression')) : null];
    }),
  );
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\\\\': '\\',
  "\\'": "'",
  '\\"': '"',
  '\\n': '\n',
  '\\t': '\t',
  '\\/': '\\/',
  '{{': '{',
  '}}': '}',
};

/** Escapes beyond the plain ones do not occur in paths; a string with one is not folded. */
function unescape(content: Node): Value | null {
  let text = '';
  let done = 0;
  for (const escape of content.namedChildren) {
    const plain = SIMPLE_ESCAPES[escape.text];
    if (plain === undefined) return null;
    text += content.text.slice(done, escape.startIndex - content.startIndex) + plain;
    done = escape.endIndex - content.startIndex;
  }
  return textValue(text + content.text.slice(done));
}

/** `template.format(…)` with plain fields: `{}`, `{0}`, `{name}`. */
export function format(
  template: string,
  positional: readonly (Value | null)[],
  named: ReadonlyMap<string, Value | null>,
): Value | null {
  let next = 0;
  return concatenate(
    template.split(/(\{\{|\}\}|\{[^{}]*\})/).map((part) => {
      if (part === '{{' || part === '}}') return textValue(part[0]!);
      if (!part.startsWith('{') || !part.endsWith('}')) return textValue(part);
      const field = part.slice(1, -1);
      if (field === '') return positional[next++] ?? null;
      return (/^\d+$/.test(field) ? positional[Number(field)] : named.get(field)) ?? null;
    }),
  );
}

/** `template % values` with plain `%s`, `%d` and `%(name)s`. */
export function formatPercent(template: string, values: readonly (Value | null)[]): Value | null {
  let next = 0;
  return concatenate(
    template.split(/(%%|%(?:\(\w+\))?[-#0 +]*\d*(?:\.\d+)?[a-z])/).map((part) => {
      if (part === '%%') return textValue('%');
      if (!part.startsWith('%') || part.length < 2) return textValue(part);
      return part === '%s' ? (values[next++] ?? null) : null;
    }),
  );
}
