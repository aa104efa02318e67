import type { Node } from '../../parser/node.js';
import type { Suite } from '../../parser/syntax/outline.js';
import type { Module } from '../modules.js';
import { decoratorsOf } from '../objects/decorators.js';
import type { Project } from '../project.js';
import { symbolsOf, type Symbol, type Symbols } from '../symbols.js';
import { callArguments } from '../values.js';

/**
 * Whether something of the project around a place may take an exception that is raised there: a context manager, or a decorator of the function,
 * that handles exceptions; `asyncio.gather(…, return_exceptions=True)`.
 *
 * @param suite the function that the place is in; null for a module's own code
 */
export function maySwallow(suite: Suite | null, offset: number, module: Module, project: Project): boolean {
  const symbols = symbolsOf(project);
  for (let each = module.tree.suiteAt(offset); each && each.kind !== 'function'; each = each.parent) {
    if (
      each.kind === 'with' &&
      managersOf(each, module).some((node) => swallowsAtExit(symbols.resolve(node, module), symbols))
    )
      return true;
  }
  if (suite && decoratorsOfSuite(suite, module).some((node) => handles(symbols.resolve(node, module), symbols)))
    return true;
  return isGathered(module.tree.root.descendantForIndex(offset, offset));
}

/** What is called, or named, in the items of a `with`. */
function managersOf({ header }: Suite, module: Module): Node[] {
  const items = module.tree.root.descendantForIndex(header.start, header.end);
  const values = items?.type === 'with_clause' ? items.namedChildren.map((each) => each.namedChild(0)) : [items];
  return values.flatMap((each) => {
    const value = each?.type === 'as_pattern' || each?.type === 'with_item' ? each.namedChild(0) : each;
    return value ? [value] : [];
  });
}

const HANDLES = /\bexcept\b|\bsuppress\s*\(/;

function swallowsAtExit(manager: Symbol | null, symbols: Symbols): boolean {
  switch (manager?.kind) {
    case 'value': {
      // A generator with `@contextmanager`, or a function that returns a manager.
      const { node, module } = manager;
      return node.type === 'call' && handles(symbols.resolve(node.childForFieldName('function'), module), symbols);
    }
    case 'instance':
      return ['__exit__', '__aexit__'].some((name) => {
        const exit = symbols.member(manager, name);
        return exit?.kind === 'function' && /\breturn\s+(?!None\b|False\b)\S/.test(exit.node.text);
      });
    default:
      return false;
  }
}

/** Whether the text of a function or class of the project handles exceptions. */
function handles(symbol: Symbol | null, symbols: Symbols): boolean {
  if (symbol?.kind === 'function' || symbol?.kind === 'class') return HANDLES.test(symbol.node.text);
  // A decorator with arguments.
  return symbol?.kind === 'value' && symbol.node.type === 'call'
    ? handles(symbols.resolve(symbol.node.childForFieldName('function'), symbol.module), symbols)
    : false;
}

function decoratorsOfSuite({ header }: Suite, module: Module): Node[] {
  const definition = module.tree.root.descendantForIndex(header.start, header.start)?.parent;
  return definition ? decoratorsOf(definition) : [];
}

/** The tasks of a `gather` that returns what they raise. */
function isGathered(place: Node | null): boolean {
  for (let node = place; node && !/_statement$|^block$/.test(node.type); node = node.parent) {
    if (node.type !== 'call' || !/(?:^|\.)gather$/.test(node.childForFieldName('function')?.text ?? '')) continue;
    if (callArguments(node).named.get('return_exceptions')?.type === 'true') return true;
  }
  return false;
}
