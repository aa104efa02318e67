import type { Related } from '../../diagnostic.js';
import type { ReachedModule } from '../closure.js';
import { functionAt } from '../functions.js';
import { catches, type Catches, type ExceptionName } from '../handlers.js';
import type { Module } from '../modules.js';
import type { Frame } from '../objects/object.js';
import type { Code } from './call-sites.js';
import type { RouteModel } from '../routes/model.js';
import { Links, type Ignored, type Link } from './links.js';
import { compareExecutions, PHASES, type Execution, type Phase } from './phase.js';
import { isInLambda, runsWithin } from './placement.js';
import { maySwallow } from './swallowed.js';

/** A way in which code comes to run, as a link of a chain that begins with the entrypoint. */
interface Run {
  readonly code: Code;
  readonly phase: Phase;
  readonly isCertain: boolean;
  /** Whether a `try` on the way may handle what is raised. */
  readonly isTried: boolean;
  readonly part: Link['part'];
  /** What makes it run, and how that comes to run; null for the entrypoint. */
  readonly via: { readonly run: Run; readonly link: Link } | null;
}

/** A piece of code that is registered for startup, requests or shutdown: a function, or one part of a generator. */
export interface LifecycleStart {
  readonly code: Code;
  /** Whether it begins behind the `yield` of the function. */
  readonly isAfterYield: boolean;
  readonly isCertain: boolean;
  /** The call of it, where its arguments or its object are known. */
  readonly frame: Frame | null;
  /** What registers it, with UTF-16 offsets. */
  readonly registered: { readonly module: Module; readonly start: number; readonly end: number };
}

/** Programs with more of them are followed no further. */
const MAX_RUNS = 50_000;

/**
 * When the code of a program runs on Vercel: what is imported, what is called from there, what is registered for startup, requests and
 * shutdown.
 */
export class Phases {
  readonly #runs = new Map<Module, Map<Code['suite'], Run[]>>();
  readonly #queues: Readonly<Record<Phase, Run[]>> = { import: [], startup: [], request: [], shutdown: [] };
  readonly #links: Links;
  #count = 0;

  /**
   * @param reached the modules of the program, the entrypoints among them
   * @param routes what the started applications include, asked for where that decides what runs
   */
  constructor(
    private readonly reached: ReadonlyMap<string, ReachedModule>,
    routes: () => RouteModel | null = () => null,
  ) {
    this.#links = new Links(reached, routes);
    for (const { module, via } of reached.values()) {
      const code = { module, suite: null };
      if (!via) this.#add({ code, phase: 'import', isCertain: true, isTried: false, part: null, via: null });
    }
    // Nothing of a phase leads back to an earlier one.
    for (const phase of PHASES) {
      for (const run of this.#queues[phase]) this.#follow(run);
      if (phase !== 'import') continue;
      const before = this.#queues.import.length;
      this.#assumeFactory();
      for (const run of this.#queues.import.slice(before)) this.#follow(run);
    }
  }

  /** Where nothing shows what makes the app, the only function of the entrypoint that makes one most likely does. */
  #assumeFactory(): void {
    const { lifecycle } = this.#links;
    if (lifecycle.served.length > 0) return;
    const [only, ...others] = lifecycle.apps.filter(({ module }) => this.reached.get(module.file)?.via === null);
    const suite = only ? functionAt(only.module, only.node.startIndex) : null;
    if (!only || !suite || others.length > 0 || this.#runs.get(only.module)?.has(suite)) return;
    this.#add({
      code: { module: only.module, suite },
      phase: 'import',
      isCertain: false,
      isTried: false,
      part: null,
      via: null,
    });
  }

  /** Whether the program is so large that not all of its calls were followed. */
  get isCutOff(): boolean {
    return this.#count > MAX_RUNS;
  }

  /**
   * The ways in which the code at a UTF-16 offset runs, the one that matters most first; none where it never runs on Vercel, and where
   * nothing is seen to call it.
   */
  executions(module: Module, offset: number): Execution[] {
    const project = this.reached.get(module.file)?.project;
    const runs = this.#runs.get(module)?.get(functionAt(module, offset)) ?? [];
    const within = project && runs.length > 0 ? runsWithin(module, offset, project) : 'never';
    if (within === 'never') return [];
    // What a module keeps in a lambda is for requests, if for anything.
    const isLater = within === 'possible' && isInLambda(module, offset);
    return runs
      .filter((run) => isInPart(run, module, offset))
      .map((run) => this.#execution(run, offset, within === 'always'))
      .map((each) => (each.phase === 'import' && isLater ? { ...each, phase: 'request' as const } : each))
      .sort(compareExecutions);
  }

  /** Whether anything is seen to run the function, or the module's own code, in which a UTF-16 offset stands. */
  isReached(module: Module, offset: number): boolean {
    return this.#runs.get(module)?.has(functionAt(module, offset)) ?? false;
  }

  /** All code that runs in a phase; of modules only those that are imported in it. */
  codeOf(phase: Phase): readonly { code: Code; isCertain: boolean }[] {
    return [...this.#runs.values()]
      .flatMap((each) => [...each.values()].flat())
      .filter((run) => run.phase === phase)
      .map(({ code, isCertain }) => ({ code, isCertain }));
  }

  /** Whether all that is registered for shutdown belongs to one application, as far as is seen: then it runs one after the other. */
  get hasOneApp(): boolean {
    return this.#links.lifecycle.served.length <= 1;
  }

  /** What is registered for startup or shutdown in code that runs, and never runs itself. */
  get ignored(): readonly Ignored[] {
    return this.#links.ignored;
  }

  /** Where code for startup or shutdown begins: what was registered for it, in the order in which that was found. */
  startsOf(wanted: 'startup' | 'shutdown'): readonly LifecycleStart[] {
    return [...this.#runs.values()]
      .flatMap((each) => [...each.values()].flat())
      .flatMap((run) => {
        const { via, phase } = run;
        return phase !== wanted || !via || via.run.phase === phase ? [] : [startOf(run, via)];
      });
  }

  /**
   * The functions with which requests begin that lead to the code at an offset: of a route, a dependency, a middleware, a background task. Of several ways
   * to the same code one is known.
   */
  requestStarts(module: Module, offset: number): readonly LifecycleStart[] {
    const runs = this.#runs.get(module)?.get(functionAt(module, offset)) ?? [];
    return runs.flatMap((run) => {
      let first: Run | null = run.phase === 'request' ? run : null;
      while (first?.via && first.via.link.phase === null) first = first.via.run;
      return first?.via && first.phase === 'request' ? [startOf(first, first.via)] : [];
    });
  }

  /**
   * The functions that a phase comes to without passing through code of a kind; a function of that kind is none of them.
   *
   * @param isOfKind asked for each function that is come to
   */
  reachedWithout(phase: Phase, isOfKind: (code: Code) => boolean): ReadonlySet<Code['suite']> {
    const found = new Set<Code['suite']>();
    const queue: Code[] = [];
    const add = (target: Code): void => {
      if (found.has(target.suite) || isOfKind(target)) return;
      found.add(target.suite);
      queue.push(target);
    };
    for (const [module, bySuite] of this.#runs) {
      for (const [suite, runs] of bySuite) {
        if (runs.every((run) => run.phase === phase)) continue;
        for (const link of this.#links.of({ module, suite })) if (link.phase === phase) add(link.target);
      }
    }
    for (const code of queue) {
      for (const link of this.#links.of(code)) if ((link.phase ?? phase) === phase) add(link.target);
    }
    return found;
  }

  #execution(run: Run, offset: number, isAlways: boolean): Execution {
    return {
      phase: run.phase,
      isCertain: run.isCertain && isAlways,
      related: () => relatedOf(run),
      handles: (exception) => this.#handles(run, offset, exception),
      passes: (isOfKind) => passes(run, offset, isOfKind),
    };
  }

  #handles(run: Run, offset: number, exception: ExceptionName): Catches {
    let result: Catches = 'no';
    let at = offset;
    for (let each: Run | null = run; each;) {
      const { module, suite } = each.code;
      const caught = catches(module.tree.suiteAt(at), exception, module);
      if (caught === 'yes') return caught;
      const project = this.reached.get(module.file)?.project;
      if (caught === 'maybe' || (project && maySwallow(suite, at, module, project))) result = 'maybe';
      const { via, phase }: Run = each;
      if (via?.run.phase !== phase) break;
      at = via.link.start;
      each = via.run;
    }
    return result;
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
    // A module runs once.
    if (suite === null && known.some((each) => each.isCertain && each.phase !== run.phase)) return;
    if (++this.#count > MAX_RUNS) return;
    bySuite.set(suite, [...known.filter((each) => !isSame(each)), run]);
    this.#queues[run.phase].push(run);
  }

  #follow(run: Run): void {
    const { module, suite } = run.code;
    // A better way to run the same code may have been found meanwhile.
    if (!this.#runs.get(module)?.get(suite)?.includes(run)) return;
    for (const link of this.#links.of(run.code)) {
      if (!isInPart(run, module, link.start)) continue;
      const phase = link.phase ?? run.phase;
      const isSamePhase = phase === run.phase;
      // What is registered somewhere else than at import is registered late; a route is certain to run when it is asked for.
      const isCertain = link.isCertain && (phase === 'request' && !isSamePhase ? true : run.isCertain);
      const isTried = isSamePhase && (run.isTried || link.isTried);
      this.#add({ code: link.target, phase, isCertain, isTried, part: link.part, via: { run, link } });
    }
  }
}

function startOf({ code, part, isCertain }: Run, { link, run: by }: NonNullable<Run['via']>): LifecycleStart {
  const registered = { module: by.code.module, start: link.start, end: link.end };
  return { code, isAfterYield: part === 'after-yield', isCertain, frame: link.frame, registered };
}

function rank({ isCertain, isTried }: Run): number {
  return isCertain ? (isTried ? 1 : 0) : 2;
}

/** A statement that yields, and no comment that speaks of it. */
const YIELD = /^[ \t]*(?:[\w.,: [\]]+=\s*)?yield\b/m;

/** The body of a lifespan belongs to startup before its `yield`, and to shutdown after it. */
function isInPart({ part, code }: Run, module: Module, offset: number): boolean {
  if (part === null || !code.suite) return true;
  const { start, end } = code.suite.body;
  const match = YIELD.exec(module.source.text.slice(start, end));
  if (!match) return true;
  return part === 'before-yield' ? offset <= start + match.index : offset > start + match.index;
}

function passes(run: Run, offset: number, isOfKind: (module: Module, offset: number) => boolean): boolean {
  let at = offset;
  for (let each: Run | null = run; each; each = each.via?.run ?? null) {
    if (isOfKind(each.code.module, at)) return true;
    at = each.via?.link.start ?? 0;
  }
  return false;
}

function relatedOf(run: Run): Related[] {
  const related: Related[] = [];
  for (let { via } = run; via; { via } = via.run) {
    const { module } = via.run.code;
    const { start, end, what } = via.link;
    related.unshift({ file: module.file, range: module.source.range(start, end), message: what });
  }
  return related;
}
