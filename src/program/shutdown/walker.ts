import type { Node } from '../../parser/node.js';
import { conditionTruth } from '../conditions.js';
import { ownStatements } from '../objects/calls.js';
import { constantOf } from '../objects/constants.js';
import type { Definition, Frame, Place } from '../objects/object.js';
import { Objects } from '../objects/objects.js';
import type { ReachedModule } from '../closure.js';
import type { Project } from '../project.js';
import { Calls } from './calls.js';
import { conditional, FREE, longest, repeated, sum, type Cost } from './cost.js';
import { Exits } from './exits.js';
import { keysOf } from './keys.js';
import { ancestors } from './loops.js';
import type { State } from './state.js';
import { Tasks } from './tasks.js';

/** Code that is gone through: in which call, how deep, and what happened before. */
export interface Context {
  readonly frame: Frame;
  readonly depth: number;
  readonly state: State;
}

/** What statements take, and whether the function goes on behind them. */
interface Run {
  readonly cost: Cost;
  readonly ends: boolean;
  /** Whether it may end there, which cannot be told. */
  readonly mayEnd?: boolean;
}

/**
 * Adds up what code takes: statements one after the other, of branches the longest, calls of the project's functions with their
 * arguments. What is not known takes nothing.
 */
export class Walker {
  readonly objects: Objects;
  readonly calls: Calls;
  readonly exits: Exits;
  readonly tasks: Tasks;

  constructor(
    readonly project: Project,
    readonly reached: ReadonlyMap<string, ReachedModule>,
  ) {
    this.objects = new Objects(project);
    this.calls = new Calls(this);
    this.exits = new Exits(this);
    this.tasks = new Tasks(this);
  }

  placeOf(node: Node, { frame }: Context): Place {
    return { module: frame.definition.module, frame, offset: node.startIndex };
  }

  /** The body of a function, from its first statement. */
  body({ node }: Definition, context: Context): Cost {
    const body = node.childForFieldName('body');
    return body ? this.block(body, context).cost : FREE;
  }

  block(block: Node, context: Context): Run {
    return this.statements(block.namedChildren, context);
  }

  /** Statements one after the other, up to one that ends the function. */
  statements(list: readonly Node[], context: Context): Run {
    const costs: Cost[] = [];
    let mayEnd = false;
    for (const each of list) {
      const run = this.statement(each, context);
      costs.push(mayEnd ? conditional(run.cost) : run.cost);
      if (run.ends) return { cost: sum(costs), ends: true };
      mayEnd ||= run.mayEnd ?? false;
    }
    return { cost: sum(costs), ends: false, mayEnd };
  }

  statement(node: Node, context: Context): Run {
    const goesOn = (cost: Cost): Run => ({ cost, ends: false });
    switch (node.type) {
      case 'return_statement':
      case 'raise_statement':
      case 'continue_statement':
      case 'break_statement':
        return { cost: this.expressions(node, context), ends: true };
      case 'function_definition':
      case 'class_definition':
      case 'decorated_definition':
      case 'import_statement':
      case 'import_from_statement':
      case 'global_statement':
      case 'nonlocal_statement':
      case 'comment':
        return goesOn(FREE);
      case 'if_statement':
        return this.#if(node, context);
      case 'for_statement':
        return goesOn(this.#for(node, context));
      case 'while_statement':
        return goesOn(this.#while(node, context));
      case 'try_statement':
        return this.#try(node, context);
      case 'with_statement':
        return this.exits.withStatement(node, context);
      case 'match_statement': {
        const clauses = node.descendantsOfType('case_clause').filter((each) => each.parent?.parent?.id === node.id);
        const costs = clauses.map((each) => this.#clause(each, context).cost);
        return goesOn(sum([this.expression(node.namedChild(0), context), conditional(longest(costs))]));
      }
      case 'expression_statement': {
        const inner = node.namedChild(0);
        if (inner?.type === 'assignment') this.#assign(inner, context);
        return goesOn(this.expressions(node, context));
      }
      default:
        return goesOn(this.expressions(node, context));
    }
  }

  /** A flag that is changed is a signal to those who look at it: `self._running = False`. */
  #assign(assignment: Node, context: Context): void {
    const right = assignment.childForFieldName('right')?.type;
    const left = assignment.childForFieldName('left');
    if (left && (right === 'true' || right === 'false' || right === 'none')) {
      context.state.signal(keysOf(left, this.placeOf(left, context)));
    }
  }

  #if(node: Node, context: Context): Run {
    const { module } = context.frame.definition;
    const conditions: Cost[] = [];
    const branches: Run[] = [];
    let isUnknown = false;
    let hasElse = false;
    for (const each of [node, ...node.namedChildren]) {
      const isElse = each.type === 'else_clause';
      if (each !== node && each.type !== 'elif_clause' && !isElse) continue;
      const condition = isElse ? null : each.childForFieldName('condition');
      conditions.push(this.expression(condition, context));
      const truth = isElse ? 'true' : conditionTruth(condition, module, this.project);
      if (truth === 'false') continue;
      branches.push(this.#clause(each, context));
      hasElse ||= truth === 'true';
      if (truth === 'true') break;
      isUnknown = true;
    }
    const worst = longest(branches.map(({ cost }) => cost));
    return {
      cost: sum([...conditions, isUnknown ? conditional(worst) : worst]),
      ends: hasElse && branches.every(({ ends }) => ends),
      mayEnd: branches.some((each) => each.ends || each.mayEnd),
    };
  }

  /** The block of a clause. */
  #clause(clause: Node, context: Context): Run {
    const block =
      clause.childForFieldName('consequence') ??
      clause.childForFieldName('body') ??
      clause.namedChildren.find(({ type }) => type === 'block');
    return block ? this.block(block, context) : { cost: FREE, ends: false };
  }

  #for(node: Node, context: Context): Cost {
    const right = node.childForFieldName('right');
    const times = this.timesOf(right, context);
    const { cost } = this.#clause(node, context);
    const after = node.childForFieldName('alternative');
    const all = repeated(cost, times);
    return sum([
      this.expression(right, context),
      leftEarly(isSameEachTime(node) ? all : atLeast(all, cost.low), cost, node),
      after ? this.#clause(after, context).cost : FREE,
    ]);
  }

  /** How often a loop over something runs; null where that cannot be told. */
  timesOf(node: Node | null, context: Context): number | null {
    if (node?.type === 'list' || node?.type === 'tuple' || node?.type === 'set') {
      return node.namedChildren.some(({ type }) => type === 'list_splat') ? null : node.namedChildCount;
    }
    if (node?.type !== 'call' || node.childForFieldName('function')?.text !== 'range') return null;
    const values = (node.childForFieldName('arguments')?.namedChildren ?? []).map((each) =>
      constantOf(this.objects, each, this.placeOf(each, context)),
    );
    const [start, end] = values.length === 1 ? [0, values[0]] : values;
    return typeof start === 'number' && typeof end === 'number' ? Math.max(0, end - start) : null;
  }

  /** Where it waits in each round, nothing says when it ends; where it ends at once, it takes nothing. */
  #while(node: Node, context: Context): Cost {
    const { module } = context.frame.definition;
    const condition = node.childForFieldName('condition');
    if (conditionTruth(condition, module, this.project) === 'false') return FREE;
    const { cost } = this.#clause(node, context);
    const waits = cost.waits.filter(({ kind }) => kind === 'sleep' || kind === 'wait');
    const [first] = waits;
    if (!first) return sum([this.expression(condition, context), repeated(cost, null)]);
    return {
      low: 0,
      high: Infinity,
      waits: [
        {
          ...first,
          low: 0,
          high: Infinity,
          isRepeated: true,
          does: `${first.does}, again and again until a condition holds`,
        },
      ],
    };
  }

  /** Nothing is raised in shutdown code that goes well, so handlers do not run. */
  #try(node: Node, context: Context): Run {
    const body = this.#clause(node, context);
    const clause = (type: string): Run => {
      const found = node.namedChildren.find((each) => each.type === type);
      return found ? this.#clause(found, context) : { cost: FREE, ends: false };
    };
    const otherwise = body.ends ? body : clause('else_clause');
    const last = clause('finally_clause');
    return {
      cost: sum(body.ends ? [body.cost, last.cost] : [body.cost, otherwise.cost, last.cost]),
      ends: body.ends || otherwise.ends || last.ends,
    };
  }

  /** All that is evaluated in a statement or expression. */
  expressions(node: Node, context: Context): Cost {
    return sum(node.namedChildren.map((each) => this.expression(each, context)));
  }

  expression(node: Node | null, context: Context): Cost {
    switch (node?.type) {
      case undefined:
      case 'lambda':
      case 'identifier':
      case 'string':
      case 'integer':
      case 'float':
      case 'comment':
      case 'block':
        return node?.type === 'string' && node.text.includes('{') ? this.expressions(node, context) : FREE;
      case 'call':
        return this.calls.call(node, context, false);
      case 'await':
        return this.tasks.awaited(node.namedChild(0), context);
      case 'boolean_operator':
        return sum([
          this.expression(node.childForFieldName('left'), context),
          conditional(this.expression(node.childForFieldName('right'), context)),
        ]);
      case 'conditional_expression': {
        const [then, condition, otherwise] = node.namedChildren.map((each) => this.expression(each, context));
        return sum([condition ?? FREE, conditional(longest([then ?? FREE, otherwise ?? FREE]))]);
      }
      case 'list_comprehension':
      case 'set_comprehension':
      case 'dictionary_comprehension': {
        const clause = node.namedChildren.find(({ type }) => type === 'for_in_clause');
        const source = clause?.childForFieldName('right') ?? null;
        const body = this.expression(node.childForFieldName('body'), context);
        return sum([this.expression(source, context), repeated(body, this.timesOf(source, context))]);
      }
      // Its elements are made when somebody asks for them.
      case 'generator_expression':
        return FREE;
      default:
        return node ? this.expressions(node, context) : FREE;
    }
  }

  /** Whether a function is a generator: what is behind its `yield` runs later, or never. */
  static yields({ node }: Definition): boolean {
    const body = node.childForFieldName('body');
    return body !== null && /\byield\b/.test(body.text) && ownStatements(body).some(({ type }) => type === 'yield');
  }
}

/** Whether what a loop does has nothing to do with the element that it is at; else only the longest is sure. */
function isSameEachTime(loop: Node): boolean {
  const name = loop.childForFieldName('left');
  if (name?.type !== 'identifier' || loop.childForFieldName('right')?.type === 'call') return true;
  return !new RegExp(`\\b${name.text}\\b`).test(loop.childForFieldName('body')?.text ?? '');
}

/** Of a loop that `break` or `return` may leave, only the first round is sure; where a condition in it decides, not even that. */
function leftEarly(all: Cost, once: Cost, loop: Node): Cost {
  const [exit] = loop
    .descendantsOfType(['break_statement', 'return_statement'])
    .filter((each) => loopAround(each)?.id === loop.id);
  if (!exit) return all;
  const isUnderCondition = ancestors(exit, loop).some(({ type }) => type === 'if_statement');
  return atLeast(all, isUnderCondition ? 0 : once.low);
}

/** With another lower bound, to which its parts contribute as before. */
function atLeast(all: Cost, low: number): Cost {
  if (all.low <= low) return all;
  const part = low / all.low;
  return { ...all, low, waits: all.waits.map((each) => ({ ...each, low: each.low * part })) };
}

/** The loop that a statement belongs to; null in an inner function. */
function loopAround(node: Node): Node | null {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type === 'for_statement' || each.type === 'while_statement') return each;
    if (each.type === 'function_definition') return null;
  }
  return null;
}
