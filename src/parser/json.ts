import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import {
  ParsedDocument,
  pointer,
  type DataDocument,
  type DocumentFault,
  type Location,
  type Step,
} from './document.js';
import type { Source } from './source.js';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Deeper nesting would overflow the stack of the position parser. No configuration file comes near it. */
const MAX_DEPTH = 500;

/**
 * Parses strict JSON, as Vercel's CLI does with `JSON.parse`: no comments, no trailing commas, no byte order mark.
 * Never throws. Of a key that is there twice, the last one counts.
 */
export function parseJson(source: Source): DataDocument {
  if (source.hasBom) {
    const message = 'the file starts with a byte order mark (BOM), which JSON does not allow';
    return rejected(source, { message, range: source.range(0, Math.min(1, source.text.length)) });
  }
  try {
    const value: unknown = JSON.parse(source.text);
    return new ParsedDocument(source, value, null, () => locations(source.text));
  } catch {
    return rejected(source, fault(source));
  }
}

function rejected(source: Source, reason: DocumentFault): DataDocument {
  return new ParsedDocument(source, undefined, reason, () => new Map());
}

const WORDS: Record<string, string> = {
  InvalidSymbol: 'this is not a JSON value',
  InvalidNumberFormat: 'this is not a JSON number',
  PropertyNameExpected: 'a property name in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is expected here',
  CloseBracketExpected: 'a closing bracket is expected here',
  EndOfFileExpected: 'the file goes on after its end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'the string is not closed',
  UnexpectedEndOfNumber: 'the number is not complete',
  InvalidUnicode: 'the \\u escape is not complete',
  InvalidEscapeCharacter: 'this escape does not exist in JSON',
  InvalidCharacter: 'control characters must be escaped',
};

function fault(source: Source): DocumentFault {
  const errors: ParseError[] = [];
  const shallow = depth(source.text) <= MAX_DEPTH;
  if (shallow) parseTree(source.text, errors, STRICT);
  const first = errors[0];
  if (!first || source.text.trim() === '') {
    const message =
      source.text.trim() === '' ? 'the file is empty' : shallow ? 'it is not JSON' : 'it is nested too deeply';
    return { message, range: source.range(0, Math.min(1, source.text.length)) };
  }
  const beforeClose =
    /,\s*$/.test(source.text.slice(0, first.offset)) && /^[}\]]/.test(source.text.slice(first.offset));
  const name = printParseErrorCode(first.error);
  const message = beforeClose ? 'JSON has no trailing commas' : (WORDS[name] ?? 'it is not JSON');
  return { message, range: source.range(first.offset, first.offset + Math.max(1, first.length)) };
}

/** Nesting depth, counted over brackets outside strings. */
function depth(text: string): number {
  let now = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++now);
    else if (token === ']' || token === '}') now--;
  }
  return deepest;
}

function locations(text: string): ReadonlyMap<string, Location> {
  const found = new Map<string, Location>();
  const root = depth(text) <= MAX_DEPTH ? parseTree(text, [], STRICT) : undefined;
  if (root) addNode(found, [], root);
  return found;
}

function addNode(found: Map<string, Location>, path: readonly Step[], node: Node, property?: Node): void {
  const value = span(node);
  const key = property?.children?.[0];
  found.set(pointer(path), { ...(key && { key: span(key) }), value, entry: property ? span(property) : value });
  if (node.type === 'array') node.children?.forEach((child, index) => addNode(found, [...path, index], child));
  else if (node.type === 'object') {
    for (const child of node.children ?? []) {
      const [name, content] = child.children ?? [];
      if (name && content) addNode(found, [...path, name.value as string], content, child);
    }
  }
}

function span(node: Node): [number, number] {
  return [node.offset, node.offset + node.length];
}
