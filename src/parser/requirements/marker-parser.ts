import type { Cursor } from './cursor.js';
import type { Marker, MarkerComparison, MarkerOperand, MarkerOperator } from './markers.js';
import { isSpace } from './pep440.js';

/** Names that uv knows, with the modern name of the old ones. */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ...[
    'implementation_name',
    'implementation_version',
    'os_name',
    'platform_machine',
    'platform_python_implementation',
    'platform_release',
    'platform_system',
    'platform_version',
    'python_full_version',
    'python_version',
    'sys_platform',
    'extra',
    'extras',
    'dependency_groups',
  ].map((name) => [name, name] as const),
  ['os.name', 'os_name'],
  ['platform.machine', 'platform_machine'],
  ['platform.python_implementation', 'platform_python_implementation'],
  ['python_implementation', 'platform_python_implementation'],
  ['platform.version', 'platform_version'],
  ['sys.platform', 'sys_platform'],
]);

const OPERATORS: ReadonlySet<string> = new Set(['==', '!=', '>', '>=', '<', '<=', '~=', 'in']);
const LISTS: ReadonlySet<string> = new Set(['extras', 'dependency_groups']);

/** What may stand to the right of `"…" ~=`. */
const TILDE: ReadonlySet<string> = new Set([
  'python_version',
  'python_full_version',
  'implementation_version',
  'extra',
]);

/** uv's parser runs out of stack somewhere between 500 and 1000. */
const MAX_DEPTH = 500;

/**
 * Parses a marker up to the end of the text.
 *
 * Source: uv-pep508/src/marker/parse.rs at uv 35d1e90.
 *
 * @param cursor after the semicolon
 * @throws SyntaxFault where uv refuses it
 */
export function parseMarker(cursor: Cursor): Marker {
  const marker = parseOr(cursor, 0);
  cursor.eatSpace();
  if (!cursor.isAtEnd) throw cursor.fault(`\`${shown(cursor)}\` is neither \`and\` nor \`or\``);
  return marker;
}

function parseOr(cursor: Cursor, depth: number): Marker {
  return parseList(cursor, 'or', () => parseList(cursor, 'and', () => parseExpression(cursor, depth)));
}

function parseList(cursor: Cursor, kind: 'and' | 'or', parseOperand: () => Marker): Marker {
  const operands = [parseOperand()];
  for (;;) {
    cursor.eatSpace();
    if (!isAtWord(cursor, kind)) break;
    cursor.eat(kind);
    operands.push(parseOperand());
  }
  return operands.length === 1 ? operands[0]! : { kind, operands };
}

function isAtWord(cursor: Cursor, word: string): boolean {
  const after = cursor.text[cursor.position + word.length];
  return cursor.at(word) && (after === undefined || isSpace(after));
}

/** What comes up to the next whitespace, for a message; nothing is consumed. */
function shown(cursor: Cursor): string {
  const word = /\S{0,40}/y;
  word.lastIndex = cursor.position;
  return word.exec(cursor.text)?.[0] ?? '';
}

function parseExpression(cursor: Cursor, depth: number): Marker {
  cursor.eatSpace();
  const start = cursor.position;
  if (!cursor.eat('(')) return parseComparison(cursor);
  if (depth >= MAX_DEPTH) throw cursor.fault('the marker is nested too deeply', start);
  const marker = parseOr(cursor, depth + 1);
  if (!cursor.eat(')')) {
    throw cursor.isAtEnd ? cursor.fault('`)` is missing', start, start + 1) : cursor.fault('`)` is expected here');
  }
  return marker;
}

function parseComparison(cursor: Cursor): MarkerComparison {
  const start = cursor.position;
  const left = parseOperand(cursor);
  cursor.eatSpace();
  const operator = parseOperator(cursor);
  cursor.eatSpace();
  const right = parseOperand(cursor);
  const isIn = operator === 'in' || operator === 'not in';
  if (isList(left)) throw cursor.fault(`\`${left.name}\` must stand on the right`, start, cursor.position);
  if (left.kind === 'string' && isList(right) && !isIn) {
    throw cursor.fault(`\`${right.name}\` goes only with \`in\` and \`not in\``, start, cursor.position);
  }
  if (left.kind === 'string' && operator === '~=' && right.kind === 'variable' && !TILDE.has(right.name)) {
    // uv has no answer to this one and crashes.
    throw cursor.fault(`\`${right.name}\` cannot be compared with \`~=\``, start, cursor.position);
  }
  return { kind: 'comparison', left, operator, right };
}

function isList(operand: MarkerOperand): operand is Extract<MarkerOperand, { kind: 'variable' }> {
  return operand.kind === 'variable' && LISTS.has(operand.name);
}

function parseOperand(cursor: Cursor): MarkerOperand {
  const start = cursor.position;
  const quote = cursor.peek();
  if (quote === undefined) throw cursor.fault('the marker ends too early');
  if (quote === '"' || quote === "'") {
    cursor.next();
    const value = cursor.takeWhile((character) => character !== quote);
    if (!cursor.eat(quote)) throw cursor.fault('the string has no closing quote', start, cursor.position);
    return { kind: 'string', value };
  }
  const key = cursor.takeWhile((character) => !isSpace(character) && !'>=<!~)'.includes(character));
  const name = VARIABLES.get(key);
  if (name === undefined) {
    const found = key === '' ? (cursor.peek() ?? '') : key;
    throw cursor.fault(
      `\`${found}\` is neither a quoted string nor the name of a marker`,
      start,
      start + Math.max(1, key.length),
    );
  }
  return { kind: 'variable', name };
}

function parseOperator(cursor: Cursor): MarkerOperator {
  const start = cursor.position;
  const isWord = /^\p{Alphabetic}/u.test(cursor.peek() ?? '');
  const text = cursor.takeWhile((character) =>
    isWord ? !isSpace(character) && character !== "'" && character !== '"' : '<=>~!'.includes(character),
  );
  if (text === 'not') {
    if (!isSpace(cursor.peek())) throw cursor.fault('`not` must be followed by ` in`', start);
    cursor.eatSpace();
    if (!cursor.eat('in')) throw cursor.fault('`not` must be followed by `in`', start);
    return 'not in';
  }
  if (!OPERATORS.has(text)) {
    throw cursor.fault(`\`${text === '' ? shown(cursor) : text}\` is not a marker operator`, start, cursor.position);
  }
  return text as MarkerOperator;
}
