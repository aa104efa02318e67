import type { Node } from 'web-tree-sitter';
import type { Related } from '../../diagnostic.js';
import type { ReachedModule } from '../closure.js';
import { catches, type Catches, type ExceptionName } from '../handlers.js';
import type { Module } from '../modules.js';
import { qualifiedName } from '../names.js';
import type { Project } from '../project.js';
import { definitionOf, Symbols, type Symbol } from '../symbols.js';
import { callSites, functionAt, suiteOf, type CallSite, type Code } from './call-sites.js';
import { compareExecutions, type Execution, type Phase } from './phase.js';
import { runsWithin } from './placement.js';
import { registrations, type Registration } from './registrations.js';

/** A way in which code comes to run, as a link of a chain that begins with the entrypoint. */
interface Run {
  readonly code: Code;
  readonly phase: Phase;
  readonly isCertain: boolean;
  /** Whether a `try` on the way may handle what is raised. */
  readonly isTried: boolean;
  /** For the generator of a lifespan: whether this is the part before its `yield`, or after it. */
  readonly part: 'before-yield' | 'after-yield' | null;
  readonly via: {
    readonly run: Run;
    readonly start: number;
    readonly end: number;
    readonly what: string;
    readonly isSamePhase: boolean;
  } | null;
}

/** Programs with more of them are followed no further, which is then listed as not analysed. */
const MAX_RUNS = 50_000;

/**
 * When the code of a program runs on Vercel: what is imported, what is called from there, what is registered for startup, requests and
 * shutdown.
 */
export class Phases {
  readonly #runs = new Map<Module, Map<Code['suite'], Run[]>>();
  readonly #queue: Run[] = [];
  readonly #symbols = new Map<Project, Symbols>();
  #count = 0;

  /** @param reached the modules of the program, the entrypoints among them */
  constructor(private readonly reached: ReadonlyMap<string, ReachedModule>) {
    for (const { module, via } of reached.values()) {
      if (!via)
        this.#add({
          code: { module, suite: null },
          phase: 'import',
          isCertain: true,
          isTried: false,
          part: null,
          via: null,
        });
    }
    for (let run = this.#queue.shift(); run; run = this.#queue.shift()) this.#follow(run);
  }

  /**
   * The ways in which the code at a UTF-16 offset runs, the one that matters most first; none where it never runs on Vercel, and where
   * nothing is seen to call it.
   */
  executions(module: Module, offset: number): Execution[] {
    const suite = functionAt(module, offset);
    const project = this.reached.get(module.file)?.project;
    const runs = this.#runs.get(module)?.get(suite) ?? [];
    const within = project && runs.length > 0 ? runsWithin(module, offset, project) : 'never';
    if (within === 'never') return [];
    return runs
      .filter((run) => isInPart(run, module, offset))
      .map((run) => this.#execution(run, offset, within === 'always'))
      .sort(compareExecutions);
  }

  /** All code that runs in a phase, in the order in which it was found: modules first, then what they call. */
  codeOf(phase: Phase): readonly { code: Code; isCertain: boolean }[] {
    return [...this.#runs.values()]
      .flatMap((each) => [...each.values()].flat())
      .filter((run) => run.phase === phase)
      .map(({ code, isCertain }) => ({ code, isCertain }));
  }

  #execution(run: Run, offset: number, isAlways: boolean): Execution {
    return {
      phase: run.phase,
      isCertain: run.isCertain && isAlways,
      related: () => relatedOf(run),
      handles: (exception) => handles(run, offset, exception),
    };
  }

  /** Notes a way to run, unless one is known that matters as much. */
  #add(run: Run): void {
    const { module, suite } = run.code;
    let bySuite = this.#runs.get(module);
    if (!bySuite) this.#runs.set(module, (bySuite = new Map()));
    const known = bySuite.get(suite) ?? [];
    const isSame = (each: Run): boolean => each.phase === run.phase && each.part === run.part;
    const before = known.find(isSame);
    if (before && rank(before) <= rank(run)) return;
    if (++this.#count > MAX_RUNS) return;
    bySuite.set(suite, [...known.filter((each) => !isSame(each)), run]);
    this.#queue.push(run);
  }

  #follow(run: Run): void {
    const { module, suite } = run.code;
    const reached = this.reached.get(module.file);
    // A better way to run the same code may have been found meanwhile.
    if (!reached || module.isBroken || !this.#runs.get(module)?.get(suite)?.includes(run)) return;
    for (const each of reached.imports) {
      const target = each.file === null ? undefined : this.reached.get(each.file);
      if (!target || functionAt(module, each.statement.start) !== suite) continue;
      this.#runFrom(run, reached, each.statement, 'imported here', { module: target.module, suite: null }, true);
    }
    for (const site of callSites(run.code)) this.#call(run, reached, site);
  }

  #call(run: Run, reached: ReachedModule, site: CallSite): void {
    const { module, project } = reached;
    const symbols = this.#symbolsOf(project);
    const place = { start: (site.callee ?? site.node).startIndex, end: (site.callee ?? site.node).endIndex };
    const called = symbols.resolve(site.callee, module);
    for (const { definition, isCertain } of callables(called, site, symbols)) {
      const suite = suiteOf(definition.module, definition.node);
      if (suite) this.#runFrom(run, reached, place, 'called here', { module: definition.module, suite }, isCertain);
    }
    // A function of the project that gets a function may call it; what FastAPI does with one is known.
    for (const registration of registrations(site, module)) this.#register(run, reached, place, registration, symbols);
  }

  #register(
    run: Run,
    reached: ReachedModule,
    place: { start: number; end: number },
    { target, phase, isCertain, method }: Registration,
    symbols: Symbols,
  ): void {
    const symbol = decoratedDefinition(target, reached.module) ?? symbols.resolve(target, reached.module);
    const found =
      symbol?.kind === 'class' && method !== undefined
        ? [symbols.member(symbol, method), symbols.member(symbol, '__call__')]
        : [
            symbol?.kind === 'class'
              ? symbols.member(symbol, '__init__')
              : symbol?.kind === 'instance'
                ? symbols.member(symbol, '__call__')
                : symbol,
          ];
    for (const each of found) {
      if (each?.kind !== 'function') continue;
      const suite = suiteOf(each.module, each.node);
      if (!suite) continue;
      const code = { module: each.module, suite };
      if (phase === 'same') this.#runFrom(run, reached, place, 'handed on here', code, isCertain);
      else if (phase === 'lifespan') {
        const hasYield = /\byield\b/.test(each.node.text);
        this.#runFrom(
          run,
          reached,
          place,
          'the lifespan of the app',
          code,
          isCertain,
          'startup',
          hasYield ? 'before-yield' : null,
        );
        if (hasYield)
          this.#runFrom(run, reached, place, 'the lifespan of the app', code, isCertain, 'shutdown', 'after-yield');
      } else this.#runFrom(run, reached, place, WHAT[phase], code, isCertain, phase);
    }
  }

  /** Notes that code runs because of a place in code that runs. */
  #runFrom(
    run: Run,
    { module, project }: ReachedModule,
    { start, end }: { start: number; end: number },
    what: string,
    code: Code,
    isCertain: boolean,
    phase: Phase = run.phase,
    part: Run['part'] = null,
  ): void {
    if (!isInPart(run, module, start)) return;
    const within = runsWithin(module, start, project);
    if (within === 'never') return;
    const isSamePhase = phase === run.phase;
    this.#add({
      code,
      phase,
      // A route that is declared only perhaps is still certain to run when it is asked for.
      isCertain: isCertain && (isSamePhase || phase === 'startup' ? run.isCertain && within === 'always' : true),
      isTried: isSamePhase && (run.isTried || isInTry(module, start)),
      part,
      via: { run, start, end, what, isSamePhase },
    });
  }

  #symbolsOf(project: Project): Symbols {
    let symbols = this.#symbols.get(project);
    if (!symbols) this.#symbols.set(project, (symbols = new Symbols(project)));
    return symbols;
  }
}

const WHAT: Readonly<Record<Phase, string>> = {
  import: 'run here',
  startup: 'registered for startup here',
  request: 'registered for requests here',
  shutdown: 'registered for shutdown here',
};

function rank({ isCertain, isTried }: Run): number {
  return isCertain ? (isTried ? 1 : 0) : 2;
}

/** The body of a lifespan belongs to startup before its `yield`, and to shutdown after it. */
function isInPart({ part, code }: Run, module: Module, offset: number): boolean {
  if (part === null || !code.suite) return true;
  const { start, end } = code.suite.body;
  const match = /\byield\b/.exec(module.source.text.slice(start, end));
  if (!match) return true;
  return part === 'before-yield' ? offset <= start + match.index : offset > start + match.index;
}

function isInTry(module: Module, offset: number): boolean {
  for (let suite = module.tree.suiteAt(offset); suite && suite.kind !== 'function'; suite = suite.parent) {
    if (suite.kind === 'try' || suite.kind === 'with') return true;
  }
  return false;
}

function handles(run: Run, offset: number, exception: ExceptionName): Catches {
  let result: Catches = 'no';
  let at = offset;
  for (let each: Run | null = run; each;) {
    const { module } = each.code;
    const caught = catches(module.tree.suiteAt(at), exception, module);
    if (caught === 'yes') return caught;
    if (caught === 'maybe') result = caught;
    const { via }: Run = each;
    if (!via?.isSamePhase) break;
    at = via.start;
    each = via.run;
  }
  return result;
}

function relatedOf(run: Run): Related[] {
  const related: Related[] = [];
  for (let via = run.via; via; via = via.run.via) {
    const { module } = via.run.code;
    related.unshift({ file: module.file, range: module.source.range(via.start, via.end), message: via.what });
  }
  return related;
}

/** The functions that a call runs. */
function callables(
  called: Symbol | null,
  { node }: CallSite,
  symbols: Symbols,
): { definition: { module: Module; node: Node }; isCertain: boolean }[] {
  switch (called?.kind) {
    case 'function':
      return [{ definition: called, isCertain: runsAtCall(called.node, called.module, node) }].filter(
        ({ isCertain, definition }) => isCertain || !isNeverRun(definition.node, node),
      );
    case 'class':
      return [
        '__new__',
        '__init__',
        '__post_init__',
        ...(node.parent?.type === 'with_item' ? ['__enter__'] : []),
      ].flatMap((name) => {
        const method = symbols.member(called, name);
        return method?.kind === 'function' ? [{ definition: method, isCertain: true }] : [];
      });
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
  if (isAsync) return isAwaited(call);
  if (!/\byield\b/.test(definition.text)) return true;
  return call.parent?.type === 'with_item' && isContextManager(definition, module);
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
  const decorators = definition.parent?.type === 'decorated_definition' ? definition.parent.namedChildren : [];
  return decorators.some(
    (each) => each.type === 'decorator' && /contextmanager$/i.test(qualifiedName(each.namedChild(0), module) ?? ''),
  );
}

/** For the name in a definition: the definition itself, whatever has the same name later. */
function decoratedDefinition(target: Node, module: Module): Symbol | null {
  const { parent } = target;
  const definition = parent && definitionOf(parent);
  if (!definition || definition.childForFieldName('name')?.id !== target.id) return null;
  return { kind: definition.type === 'class_definition' ? 'class' : 'function', module, node: definition };
}
