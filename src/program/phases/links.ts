import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { functionAt } from '../functions.js';
import type { Module } from '../modules.js';
import { qualifiedName } from '../names.js';
import { decoratorsOf } from '../objects/decorators.js';
import { definitionOf, symbolsOf, type Symbol, type Symbols } from '../symbols.js';
import { placeOf, type Frame } from '../objects/object.js';
import { Objects } from '../objects/objects.js';
import type { RouteModel } from '../routes/model.js';
import { callSites, suiteOf, type CallSite, type Code } from './call-sites.js';
import type { Phase } from './phase.js';
import { Lifecycle, type LifecyclePhase, type Verdict } from './lifecycle.js';
import { frameOf, lifespansOf } from './lifespans.js';
import { runsWithin } from './placement.js';
import { registrations, type Registration } from './registrations.js';

/** A place in code that makes other code run. */
export interface Link {
  /** UTF-16 offsets of the import statement, or of what is called. */
  readonly start: number;
  readonly end: number;
  /** In words: `called here`. */
  readonly what: string;
  readonly target: Code;
  /** When the target runs; null for the phase in which the place itself runs. */
  readonly phase: Phase | null;
  /** For the generator of a lifespan: the part of it that runs. */
  readonly part: 'before-yield' | 'after-yield' | null;
  /** Whether the target runs for sure when the place does. */
  readonly isCertain: boolean;
  /** Whether a `try` or `with` stands around the place. */
  readonly isTried: boolean;
  /** The call of the target, where more is known of it than its code. */
  readonly frame: Frame | null;
}

/** Code that is registered for startup or shutdown, and never runs. */
export interface Ignored extends Verdict {
  readonly module: Module;
  /** The call that registers it. */
  readonly node: Node;
  readonly phase: LifecyclePhase;
  /** What is registered. */
  readonly target: Node;
}

/** What each piece of a program's code makes run: imports, calls, functions that are handed on. Each is worked out once. */
export class Links {
  readonly #links = new Map<Module, Map<Code['suite'], readonly Link[]>>();

  readonly #assignments = new Map<Module, readonly Node[]>();
  readonly #ignored: Ignored[] = [];
  readonly lifecycle: Lifecycle;

  constructor(
    private readonly reached: ReadonlyMap<string, ReachedModule>,
    routes: () => RouteModel | null,
  ) {
    this.lifecycle = new Lifecycle(reached, routes);
  }

  /** What is registered for startup or shutdown in the code that was asked for, and never runs. */
  get ignored(): readonly Ignored[] {
    return this.#ignored;
  }

  /** @returns in source order, imports first */
  of(code: Code): readonly Link[] {
    let bySuite = this.#links.get(code.module);
    if (!bySuite) this.#links.set(code.module, (bySuite = new Map()));
    let links = bySuite.get(code.suite);
    if (!links) bySuite.set(code.suite, (links = this.#find(code)));
    return links;
  }

  #find(code: Code): readonly Link[] {
    const reached = this.reached.get(code.module.file);
    if (!reached || code.module.isBroken) return [];
    const imports = reached.imports.flatMap((each) => {
      const target = each.file === null ? undefined : this.reached.get(each.file)?.module;
      const { start, end } = each.statement;
      if (!target || functionAt(code.module, start) !== code.suite) return [];
      return this.#link(reached, { start, end, what: 'imported here', target: { module: target, suite: null } });
    });
    const calls = callSites(code).flatMap((site) => this.#ofSite(site, reached));
    return [...imports, ...calls, ...this.#assigned(code, reached)];
  }

  /** `app.router.lifespan_context = lifespan`. */
  #assigned({ module, suite }: Code, reached: ReachedModule): readonly Link[] {
    let assignments = this.#assignments.get(module);
    if (!assignments) this.#assignments.set(module, (assignments = lifespanAssignments(module)));
    const symbols = symbolsOf(reached.project);
    return assignments.flatMap((node) => {
      const callee = node.childForFieldName('left');
      const target = node.childForFieldName('right');
      if (!target || functionAt(module, node.startIndex) !== suite) return [];
      return this.#register({ target, phase: 'lifespan', isCertain: true }, { node, callee }, reached, symbols);
    });
  }

  #ofSite(site: CallSite, reached: ReachedModule): Link[] {
    const symbols = symbolsOf(reached.project);
    const { startIndex: start, endIndex: end } = site.callee ?? site.node;
    const called = symbols.resolve(site.callee, reached.module);
    const calls = callables(called, site, symbols).flatMap((each) => {
      const target = codeOf(each.definition);
      const isCertain = each.isCertain && !called?.isPossible;
      return target ? this.#link(reached, { start, end, what: 'called here', target, isCertain }) : [];
    });
    // A function of the project that gets a function may call it; what FastAPI does with one is known.
    const registered = registrations(site, reached.module, new Objects(reached.project)).flatMap((each) =>
      this.#register(each, site, reached, symbols),
    );
    return [...calls, ...registered];
  }

  #register(
    { target, phase, isCertain: isRegistered, method }: Registration,
    site: CallSite,
    reached: ReachedModule,
    symbols: Symbols,
  ): Link[] {
    const { startIndex: start, endIndex: end } = site.callee ?? site.node;
    const isLifecycle = phase === 'startup' || phase === 'shutdown' || phase === 'lifespan';
    const decorated = decoratedDefinition(target, reached.module);
    const verdict: Verdict = isLifecycle ? this.lifecycle.verdict(site, reached, phase) : { runs: 'always', on: null };
    if (verdict.runs === 'never') {
      if (isLifecycle) this.#ignored.push({ ...verdict, module: reached.module, node: site.node, phase, target });
      return [];
    }
    if (isLifecycle && !decorated) {
      const found = this.#lifecycleLinks(target, phase, reached, {
        start,
        end,
        isCertain: isRegistered && verdict.runs === 'always',
      });
      if (found.length > 0) return found;
    }
    const symbol = decorated ?? symbols.resolve(target, reached.module);
    const isCertain = isRegistered && !symbol?.isPossible && verdict.runs === 'always';
    return handlersOf(symbol, method, symbols).flatMap((definition) => {
      const code = codeOf(definition);
      if (!code) return [];
      const link = (when: Phase | null, what: string, part: Link['part'] = null): Link[] =>
        this.#link(reached, { start, end, what, target: code, phase: when, part, isCertain });
      if (phase === 'same') return link(null, 'handed on here');
      if (phase !== 'lifespan') return link(phase, WHAT[phase]);
      if (!/\byield\b/.test(definition.node.text)) return link('startup', LIFESPAN);
      return [...link('startup', LIFESPAN, 'before-yield'), ...link('shutdown', LIFESPAN, 'after-yield')];
    });
  }

  /** Links to a lifespan, and to handlers of events, through whatever leads to them. */
  #lifecycleLinks(
    target: Node,
    phase: 'startup' | 'shutdown' | 'lifespan',
    reached: ReachedModule,
    base: Pick<Link, 'start' | 'end' | 'isCertain'>,
  ): Link[] {
    const objects = new Objects(reached.project);
    const place = placeOf(target, reached.module);
    const link = (frame: Frame | null, when: Phase, part: Link['part'], what: string, isCertain = true): Link[] => {
      const code = frame && codeOf(frame.definition);
      return code
        ? this.#link(reached, {
            ...base,
            what,
            target: code,
            phase: when,
            part,
            frame,
            isCertain: base.isCertain && isCertain,
          })
        : [];
    };
    if (phase === 'lifespan') {
      return lifespansOf(objects, target, place).flatMap(({ enter, exit, isGenerator, isCertain }) => [
        ...link(enter, 'startup', isGenerator ? 'before-yield' : null, LIFESPAN, isCertain),
        ...link(exit, 'shutdown', isGenerator ? 'after-yield' : null, LIFESPAN, isCertain),
      ]);
    }
    const found = objects.of(target, place);
    return found.flatMap((each) =>
      each.kind === 'function' ? link(frameOf(each, null, place), phase, null, WHAT[phase], found.length === 1) : [],
    );
  }

  #link(
    { module, project }: ReachedModule,
    link: Pick<Link, 'start' | 'end' | 'what' | 'target'> & Partial<Link>,
  ): Link[] {
    const runs = runsWithin(module, link.start, project);
    if (runs === 'never') return [];
    const isCertain = (link.isCertain ?? true) && runs === 'always';
    return [{ phase: null, part: null, frame: null, ...link, isCertain, isTried: isInTry(module, link.start) }];
  }
}

const LIFESPAN = 'the lifespan of the app';
const LIFESPAN_CONTEXT = /\.lifespan_context\s*=(?!=)/;

function lifespanAssignments(module: Module): readonly Node[] {
  if (!LIFESPAN_CONTEXT.test(module.source.text)) return [];
  return module.tree.root
    .descendantsOfType('assignment')
    .filter((node) => /\.lifespan_context$/.test(node.childForFieldName('left')?.text ?? ''));
}

const WHAT: Readonly<Record<Phase, string>> = {
  import: 'run here',
  startup: 'registered for startup here',
  request: 'registered for requests here',
  shutdown: 'registered for shutdown here',
};

interface Definition {
  module: Module;
  node: Node;
}

function codeOf({ module, node }: Definition): Code | null {
  const suite = suiteOf(module, node);
  return suite && { module, suite };
}

function isInTry(module: Module, offset: number): boolean {
  for (let suite = module.tree.suiteAt(offset); suite && suite.kind !== 'function'; suite = suite.parent) {
    if (suite.kind === 'try' || suite.kind === 'with') return true;
  }
  return false;
}

/** What runs when something that was handed on is called. */
function handlersOf(symbol: Symbol | null, method: 'dispatch' | undefined, symbols: Symbols): Definition[] {
  const isFunction = (each: Symbol | null): each is Symbol & { kind: 'function' } => each?.kind === 'function';
  if (symbol?.kind === 'class' && method !== undefined) {
    return [symbols.member(symbol, method), symbols.member(symbol, '__call__')].filter(isFunction);
  }
  if (symbol?.kind === 'class') return [symbols.member(symbol, '__init__')].filter(isFunction);
  if (symbol?.kind === 'instance') return [symbols.member(symbol, '__call__')].filter(isFunction);
  return [symbol].filter(isFunction);
}

/** The functions that a call runs. */
function callables(
  called: Symbol | null,
  { node }: CallSite,
  symbols: Symbols,
): { definition: Definition; isCertain: boolean }[] {
  switch (called?.kind) {
    case 'function':
      return [{ definition: called, isCertain: runsAtCall(called.node, called.module, node) }].filter(
        ({ isCertain, definition }) => isCertain || !isNeverRun(definition.node, node),
      );
    case 'class': {
      // What `__new__` gives may be no object of the class, and then nothing more is called.
      const isCertain = symbols.member(called, '__new__')?.kind !== 'function';
      return [
        '__new__',
        '__init__',
        '__post_init__',
        ...(entersContext(node) ? ['__enter__', '__aenter__'] : []),
      ].flatMap((name) => {
        const method = symbols.member(called, name);
        if (method?.kind !== 'function') return [];
        return [{ definition: method, isCertain: isCertain || name === '__new__' }];
      });
    }
    case 'instance': {
      const method = symbols.member(called, '__call__');
      return method?.kind === 'function' ? [{ definition: method, isCertain: true }] : [];
    }
    default:
      return [];
  }
}

/** Whether the body of a function runs when it is called: that of a coroutine when it is awaited, of a generator when it is asked. */
function runsAtCall(definition: Node, module: Module, call: Node): boolean {
  const isAsync = definition.child(0)?.type === 'async';
  if (entersContext(call) && isContextManager(definition, module)) return true;
  return isAsync ? isAwaited(call) : !/\byield\b/.test(definition.text);
}

/** Whether a call is what a `with` enters: `with f():`, `with f() as name:`. */
function entersContext({ parent }: Node): boolean {
  return parent?.type === 'with_item' || (parent?.type === 'as_pattern' && parent.parent?.type === 'with_item');
}

/** A coroutine that nothing takes is thrown away, unrun. */
function isNeverRun(definition: Node, call: Node): boolean {
  return definition.child(0)?.type === 'async' && call.parent?.type === 'expression_statement';
}

const RUNNERS = /(?:^|\.)(?:run|run_until_complete|gather|wait_for|run_coroutine_threadsafe)$/;

/** Whether a coroutine is waited for: `await f()`, `asyncio.run(f())`. */
function isAwaited(call: Node): boolean {
  for (let node = call.parent; node; node = node.parent) {
    if (node.type === 'await') return true;
    if (node.type === 'call') {
      const name = node.childForFieldName('function')?.text ?? '';
      if (!RUNNERS.test(name)) return false;
      if (!/gather|wait_for/.test(name)) return true;
    } else if (node.type !== 'argument_list' && node.type !== 'parenthesized_expression') return false;
  }
  return false;
}

function isContextManager(definition: Node, module: Module): boolean {
  return decoratorsOf(definition).some((each) => /contextmanager$/i.test(qualifiedName(each, module) ?? ''));
}

/** For the name in a definition: the definition itself, whatever has the same name later. */
function decoratedDefinition(target: Node, module: Module): Symbol | null {
  const { parent } = target;
  const definition = parent && definitionOf(parent);
  if (!definition || definition.childForFieldName('name')?.id !== target.id) return null;
  return { kind: definition.type === 'class_definition' ? 'class' : 'function', module, node: definition };
}
