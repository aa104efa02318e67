import type { Node } from '../../parser/node.js';
import { functionAt } from '../functions.js';
import { isForDevelopment } from '../for-development.js';
import type { Module } from '../modules.js';
import { plainArguments } from '../objects/arguments.js';
import { constantOf } from '../objects/constants.js';
import { placeOf } from '../objects/object.js';
import { objectsOf, type Objects } from '../objects/objects.js';
import type { Execution } from '../phases/phase.js';
import { suiteOf } from '../phases/call-sites.js';
import type { Project } from '../project.js';
import { callsNamed } from '../evaluation/named-calls.js';
import type { RunningProgram } from '../running-calls.js';
import type { UploadRoute } from './uploads.js';

/** A place where the code of requests says how big an upload may be. */
export interface UploadLimit {
  readonly module: Module;
  readonly node: Node;
  readonly bytes: number;
  /** The route in whose own function it stands; null for one that any route may share. */
  readonly route: UploadRoute | null;
  /** How it comes to be; null for the text of a route. */
  readonly execution: Execution | null;
}

const KIB = 1024;
const MIB = KIB * KIB;
/** Smaller ones limit something else, such as a number of lines; larger ones are no sizes of uploads. */
const [LEAST, MOST] = [64 * KIB, 8 * KIB * MIB];

/** Modules with more of them are not looked through to the end. */
const MAX_COMPARISONS = 300;
const MAY_BE_SIZE = /size|len|bytes|total|written|received|tell|_mb|_kb/i;

/** What is measured, as names say it. */
const SIZE = /(?:size|length|bytes|len|total|written|received|tell|_mb|_kb)\w*(?:\(.*\))?$/i;
/** What is no upload, although it has a size: what another server sends, and what is unpacked, drawn or kept. */
const OTHER =
  /resp|download|remote|\bout\b|result|render|cache|chunk|queue|token|compress|extract|expand|member|archive|pixel|width|height|memory|output/i;
/** The same of what gives a name its value. */
const FROM_OTHER = /\bresp(?:onse)?\b|download|remote|\burlopen\b|\.infolist\b|_size\(\)/i;
/** What code does with an upload that is too big. */
const REFUSES = /too[ _]?(?:large|big)|exceed|\b413\b|REQUEST_ENTITY|CONTENT_TOO|maximum|\bmax\b|larger than|limit/i;
const ABOUT_UPLOADS =
  /upload|file|image|photo|picture|avatar|pdf|document|audio|video|attachment|media|content.?length|body|payload/i;

/** Limits of uploads in a program that has routes for them: comparisons, middleware, and what their texts say. */
export function uploadLimits(program: RunningProgram, routes: readonly UploadRoute[]): readonly UploadLimit[] {
  if (routes.length === 0) return [];
  const byFunction = new Map(routes.map((each) => [suiteOf(each.module, each.definition), each]));
  const found = [...program.reached.values()].flatMap(({ module, project }): UploadLimit[] =>
    module.isBroken
      ? []
      : [...compared(program, module, project, byFunction), ...ofMiddleware(program, module, project)],
  );
  const limited = new Set(found.map((each) => each.route));
  return [...found, ...routes.filter((each) => !limited.has(each)).flatMap(inTexts)];
}

function compared(
  program: RunningProgram,
  module: Module,
  project: Project,
  byFunction: ReadonlyMap<unknown, UploadRoute>,
): UploadLimit[] {
  if (!/[<>]/.test(module.source.text) || !/size|len|bytes|content/i.test(module.source.text)) return [];
  const objects = objectsOf(project);
  const comparisons = module.tree.root
    .descendantsOfType('comparison_operator')
    .filter(({ text }) => MAY_BE_SIZE.test(text))
    .slice(0, MAX_COMPARISONS);
  return comparisons.flatMap((node): UploadLimit[] => {
    const [left, right, ...others] = node.namedChildren;
    const operator = node.child(1)?.type ?? '';
    if (!left || !right || others.length > 0 || !/^[<>]=?$/.test(operator)) return [];
    const ofLeft = bytesOf(left, right, module, objects);
    const bytes = ofLeft ?? bytesOf(right, left, module, objects);
    const refused = bytes === null ? null : refusal(node, operator.startsWith('>') === (ofLeft !== null));
    if (bytes === null || !refused) return [];
    const offset = node.startIndex;
    const execution = program.phases.executions(module, offset).find(({ phase }) => phase === 'request');
    if (!execution || isForDevelopment(module, offset)) return [];
    const own = byFunction.get(functionAt(module, offset));
    const isInUpload =
      own ?? program.phases.requestStarts(module, offset).some(({ code }) => byFunction.has(code.suite));
    if (!isInUpload && isOfOtherRoute(module, offset)) return [];
    const counts = (isInUpload && leaves(refused)) || isAboutUpload(refused);
    return counts ? [{ module, node, bytes, route: own ?? null, execution }] : [];
  });
}

const OTHER_ROUTE = /^@[\w.]{1,60}\.(?:get|post|put|patch|delete)\s*\(/m;

/** Whether code stands in the function of a route that reads no body itself: a size is then what the client says of something else. */
function isOfOtherRoute(module: Module, offset: number): boolean {
  for (let node: Node | null = module.tree.root.descendantForIndex(offset, offset); node; node = node.parent) {
    if (node.type !== 'decorated_definition' || !OTHER_ROUTE.test(node.text)) continue;
    return !/\.(?:body|stream|form|read)\(|[Cc]ontent-[Ll]ength|\bFile\(|UploadFile/.test(node.text);
  }
  return false;
}

/** The limit that an expression is compared with, in bytes; null where it is not the size of an upload. */
function bytesOf(measured: Node, limit: Node, module: Module, objects: Objects): number | null {
  let node = measured;
  let factor = 1;
  // `len(content) / (1024 * 1024)`
  while (node.type === 'binary_operator' || node.type === 'parenthesized_expression') {
    const inner = node.type === 'binary_operator' ? node.childForFieldName('left') : node.namedChild(0);
    if (!inner) return null;
    if (node.type === 'binary_operator') {
      const divisor = constantOf(objects, node.childForFieldName('right'), placeOf(node, module));
      const operator = node.childForFieldName('operator')?.text ?? '';
      if (operator.startsWith('/') && typeof divisor === 'number') factor *= divisor;
      else if (operator !== '+') return null;
    }
    node = inner;
  }
  if (!isSize(node) || OTHER.test(node.text)) return null;
  const value = constantOf(objects, limit, placeOf(limit, module));
  if (typeof value !== 'number') return null;
  const unit = factor === 1 && value < 100_000 ? unitOf(node.text) : 1;
  const bytes = value * factor * unit;
  return bytes >= LEAST && bytes <= MOST && !isOfOther(node, module) ? bytes : null;
}

function isSize(node: Node): boolean {
  return /^(?:identifier|attribute|call|await)$/.test(node.type) && (SIZE.test(node.text) || /\blen\(/.test(node.text));
}

/** The unit that a name ends with: `size_mb`. */
function unitOf(name: string): number {
  return /(?:_|\b)mb\b|Mb$|MB$|megabytes$/.test(name) ? MIB : /(?:_|\b)kb\b|KB$/.test(name) ? KIB : 1;
}

/** Whether a name was given the size of something else: `size = int(response.headers["content-length"])`. */
function isOfOther(node: Node, module: Module): boolean {
  const name = node.type === 'identifier' ? node.text : /^len\((\w+)\)$/.exec(node.text)?.[1];
  const body = functionAt(module, node.startIndex)?.body;
  if (name === undefined || !body) return false;
  const text = module.source.text.slice(body.start, body.end);
  return [...text.matchAll(new RegExp(`\\b${name}\\s*(?::[^=\\n]+)?[-+]?=(?!=)([^\\n]*)`, 'g'))].some(([, value]) =>
    FROM_OTHER.test(value ?? ''),
  );
}

/** What follows where a size is over the limit: the block of the `if`, or what a `return` gives; null where nothing refuses it. */
function refusal(node: Node, isOver: boolean): Node | null {
  for (let each = node.parent, child = node; each; child = each, each = each.parent) {
    if (each.type === 'return_statement') return each;
    if (each.type === 'if_statement' || each.type === 'elif_clause') {
      const isCondition = each.childForFieldName('condition')?.id === child.id;
      return isCondition && isOver ? each.childForFieldName('consequence') : null;
    }
    if (/_statement$|^block$/.test(each.type)) return null;
  }
  return null;
}

/** Whether a block ends the function: not one that writes a full buffer. */
function leaves(block: Node): boolean {
  const last = block.type === 'return_statement' ? block : block.namedChildren.at(-1);
  return last?.type === 'raise_statement' || last?.type === 'return_statement';
}

/** Whether a block says that an upload is too big. */
function isAboutUpload(block: Node): boolean {
  const text = block.text.slice(0, 2000);
  return REFUSES.test(text) && ABOUT_UPLOADS.test(text);
}

/** `add_middleware(LimitUploadSize, max_upload_size=…)`. */
function ofMiddleware(program: RunningProgram, module: Module, project: Project): UploadLimit[] {
  const objects = objectsOf(project);
  return callsNamed(module, 'add_middleware').flatMap((call): UploadLimit[] => {
    const given = plainArguments(call);
    const name = given?.positional[0]?.text ?? '';
    if (!given || !/Upload|Size|Body|Content|Payload|Request/.test(name)) return [];
    const execution = program.phases.executions(module, call.startIndex)[0];
    return [...given.named].flatMap(([key, value]): UploadLimit[] => {
      if (!/max|limit/i.test(key) || !/size|bytes|length|body|upload|content/i.test(key)) return [];
      const number = constantOf(objects, value, placeOf(value, module));
      const bytes = typeof number === 'number' ? number * (number < 100_000 ? unitOf(key) : 1) : 0;
      return execution && bytes >= LEAST && bytes <= MOST
        ? [{ module, node: value, bytes, route: null, execution }]
        : [];
    });
  });
}

const FIGURE = /(\d+(?:\.\d+)?)\s*(MB|MiB|GB|GiB)\b/i;
const LIMITS =
  /\bmax(?:imum)?\b|limit|up to|exceed|too (?:large|big)|larger|bigger|less than|under\b|smaller|at most|[<≤]/i;

/** `"File too large (max 10 MB)"` in the function of a route, in its decorators and its docstring. */
function inTexts(route: UploadRoute): UploadLimit[] {
  const { module, definition } = route;
  const whole = definition.parent?.type === 'decorated_definition' ? definition.parent : definition;
  if (!FIGURE.test(whole.text)) return [];
  const found = whole.descendantsOfType('string').flatMap((node): UploadLimit[] => {
    const line = node.text.split('\n').find((each) => FIGURE.test(each) && LIMITS.test(each));
    const [, figure, unit] = line === undefined ? [] : (FIGURE.exec(line) ?? []);
    if (figure === undefined || /\b(?:log|logger|logging|print)\b/.test(node.parent?.parent?.text.slice(0, 20) ?? ''))
      return [];
    const bytes = Number(figure) * MIB * (/^g/i.test(unit!) ? KIB : 1);
    return bytes >= LEAST && bytes <= MOST ? [{ module, node, bytes, route, execution: null }] : [];
  });
  const [largest] = found.sort((a, b) => b.bytes - a.bytes);
  return largest ? [largest] : [];
}
