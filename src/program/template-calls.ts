import type { Node } from '../parser/node.js';
import type { ReachedModule } from './closure.js';
import { frameworkObject } from './framework-objects.js';
import type { ExceptionName } from './handlers.js';
import type { Module } from './modules.js';
import type { Symbols } from './symbols.js';
import { callArguments, evaluateString } from './values.js';

/** A call `templates.TemplateResponse(…)` in the form that Starlette 1.0 has removed: without the request in front. */
export interface TemplateCall {
  readonly node: Node;
  /** Whether the name comes first, rather than as `name=…`. */
  readonly isPositional: boolean;
  /** The first argument. */
  readonly first: Node;
  /** The context, where it is written in the call as `{…}`. */
  readonly context: Node | null;
  /** The expression of the request, as the context or the function names it; null where none is found. */
  readonly request: string | null;
  readonly exception: ExceptionName;
  /** Whether `templates` is surely a Jinja2Templates. */
  readonly isCertain: boolean;
}

/**
 * @param hasOtherTemplates whether objects that cannot be told may be something else than Jinja2Templates
 */
export function oldTemplateCalls(
  { module, project }: ReachedModule,
  symbols: Symbols,
  hasOtherTemplates: boolean,
): TemplateCall[] {
  return module.tree.root.descendantsOfType('call').flatMap((node): TemplateCall[] => {
    const callee = node.childForFieldName('function');
    if (callee?.type !== 'attribute' || callee.childForFieldName('attribute')?.text !== 'TemplateResponse') return [];
    const { positional, named } = callArguments(node);
    const [first, second, third] = positional;
    if ([...positional].some(({ type }) => type === 'list_splat' || type === 'dictionary_splat')) return [];
    const given = second ?? named.get('context') ?? null;
    const isOld = first
      ? isText(first, module, project) || (second !== undefined && isDictionary(second))
      : named.has('name') && !named.has('request');
    if (!isOld) return [];
    const object = callee.childForFieldName('object');
    const found = frameworkObject(object, module, symbols);
    if (found ? found.class !== 'Jinja2Templates' : hasOtherTemplates || isKnown(object, module, symbols)) return [];
    if (found?.subclass && symbols.member(found.subclass, 'TemplateResponse') !== null) return [];
    const context = given?.type === 'dictionary' ? given : null;
    return [
      {
        node,
        isPositional: first !== undefined,
        first: first ?? firstArgument(node)!,
        context,
        // `request=…` beside a name in front: what is meant is not clear.
        request: first && named.has('request') ? null : requestOf(given, node),
        exception: third && second ? 'AttributeError' : 'TypeError',
        isCertain: found !== null,
      },
    ];
  });
}

function firstArgument(call: Node): Node | undefined {
  return call.childForFieldName('arguments')?.namedChildren.find(({ type }) => type !== 'comment');
}

function isText(node: Node, module: Module, project: ReachedModule['project']): boolean {
  if (node.type === 'string' || node.type === 'concatenated_string') return true;
  return typeOfParameter(node) === 'str' || evaluateString(node, module, project) !== null;
}

function isDictionary(node: Node): boolean {
  return node.type === 'dictionary' || (node.type === 'call' && node.childForFieldName('function')?.text === 'dict');
}

/** Whether an object is something else for sure: of a class of the project, a module, something of another package. */
function isKnown(object: Node | null, module: Module, symbols: Symbols): boolean {
  const symbol = symbols.resolve(object, module);
  if (symbol?.kind !== 'value') return symbol !== null;
  const made = symbol.node.type === 'call' ? symbols.resolve(symbol.node.childForFieldName('function'), module) : null;
  return made?.kind === 'external';
}

/** The request as the context has it, or the parameter of the function that is one. */
function requestOf(context: Node | null, call: Node): string | null {
  const inCall = context && requestIn(context);
  if (inCall) return inCall;
  for (let outer = call.parent; outer; outer = outer.parent) {
    if (outer.type === 'lambda') return null;
    if (outer.type === 'function_definition') return parameterOf(outer);
  }
  return null;
}

/** The value of `request` in `{"request": request}` and `dict(request=request)`. */
function requestIn(context: Node): string | null {
  if (context.type === 'call') return simple(callArguments(context).named.get('request') ?? null);
  if (context.type !== 'dictionary') return null;
  const pair = context.namedChildren.find(isRequestPair);
  return simple(pair?.childForFieldName('value') ?? null);
}

/** Whether an element of a dictionary is `"request": …`. */
export function isRequestPair(node: Node): boolean {
  return node.type === 'pair' && /^["']request["']$/.test(node.childForFieldName('key')?.text ?? '');
}

function simple(node: Node | null): string | null {
  if (node?.type !== 'identifier' && node?.type !== 'attribute') return null;
  return /^[\w.]+$/.test(node.text) ? node.text : null;
}

/** The type of a parameter of the function around, as it is written; null where the name is none, or has no type. */
function typeOfParameter(node: Node): string | null {
  for (let outer = node.type === 'identifier' ? node.parent : null; outer; outer = outer.parent) {
    if (outer.type !== 'function_definition') continue;
    return parametersOf(outer).find(({ name }) => name?.text === node.text)?.type ?? null;
  }
  return null;
}

function parametersOf(definition: Node): { name: Node | null; type: string | null }[] {
  return (definition.childForFieldName('parameters')?.namedChildren ?? []).map((parameter) => ({
    name:
      parameter.type === 'identifier' ? parameter : (parameter.childForFieldName('name') ?? parameter.namedChild(0)),
    type: parameter.childForFieldName('type')?.text ?? null,
  }));
}

/** The only parameter of a function that is a request, by its name or its type. */
function parameterOf(definition: Node): string | null {
  const requests = parametersOf(definition).filter(({ name, type }) =>
    type === null ? name?.text === 'request' : /^(?:\w+\.)*Request$/.test(type),
  );
  return requests.length === 1 ? (requests[0]!.name?.text ?? null) : null;
}
