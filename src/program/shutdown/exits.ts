import type { Node } from '../../parser/node.js';
import { plainArguments } from '../objects/arguments.js';
import { constantOf } from '../objects/constants.js';
import { given, ownStatements } from '../objects/calls.js';
import { placeOf, type Frame, type PythonObject } from '../objects/object.js';
import { FREE, limited, longest, sum, through, type Cost } from './cost.js';
import { keysOf, overlap } from './keys.js';
import { MAX_DEPTH } from './state.js';
import { nameOf } from './table.js';
import { Walker, type Context } from './walker.js';

/** Managers that end what is in them after a number of seconds. */
const LIMITS = /^(?:asyncio\.timeout|async_timeout\.timeout|anyio\.(?:move_on_after|fail_after))$/;
const TASK_GROUPS = /^(?:asyncio\.TaskGroup|anyio\.create_task_group)$/;
const EXIT_STACKS = /^contextlib\.(?:Async)?ExitStack$/;

/** What is left of a function behind its `yield`, and whether the `yield` was found. */
interface Rest {
  readonly cost: Cost;
  readonly isFound: boolean;
  readonly ends: boolean;
}

const NOT_YET: Rest = { cost: FREE, isFound: false, ends: false };

/** `with` statements: what happens when they are left, and generators that go on behind their `yield`. */
export class Exits {
  /** The generators that are gone through, by node. */
  readonly #running = new Set<number>();

  constructor(private readonly walker: Walker) {}

  /** A whole `with` statement. */
  withStatement(node: Node, context: Context): { cost: Cost; ends: boolean } {
    const items = itemsOf(node);
    const enter = sum(items.map((each) => this.#enter(valueOf(each), context)));
    const block = node.childForFieldName('body');
    const body = block ? this.walker.block(block, context) : { cost: FREE, ends: false };
    const cost = this.#around(items, sum([body.cost, this.#exits(items, context)]), context);
    return { cost: sum([enter, cost]), ends: body.ends };
  }

  /** What a generator does behind its `yield`; where it has several, the longest. */
  afterYield({ definition }: Frame, context: Context): Cost {
    const body = definition.node.childForFieldName('body');
    return body ? this.#afterIn(body, context).cost : FREE;
  }

  #afterIn(block: Node, context: Context): Rest {
    const statements = block.namedChildren;
    for (const [index, each] of statements.entries()) {
      if (!/\byield\b/.test(each.text)) continue;
      const rest = this.#afterStatement(each, context);
      if (!rest.isFound) continue;
      if (rest.ends) return rest;
      const { cost, ends } = this.walker.statements(statements.slice(index + 1), context);
      return { cost: sum([rest.cost, cost]), isFound: true, ends };
    }
    return NOT_YET;
  }

  #afterStatement(node: Node, context: Context): Rest {
    const clause = (type: string): Node | undefined =>
      node.namedChildren.find((each) => each.type === type)?.namedChildren.find((each) => each.type === 'block');
    switch (node.type) {
      case 'function_definition':
      case 'class_definition':
      case 'decorated_definition':
        return NOT_YET;
      case 'try_statement': {
        const body = node.childForFieldName('body');
        const rest = body ? this.#afterIn(body, context) : NOT_YET;
        if (!rest.isFound) return this.#branches(node.namedChildren.slice(1), context);
        const otherwise = clause('else_clause');
        const last = clause('finally_clause');
        return {
          isFound: true,
          ends: rest.ends,
          cost: sum([
            rest.cost,
            otherwise && !rest.ends ? this.walker.block(otherwise, context).cost : FREE,
            last ? this.walker.block(last, context).cost : FREE,
          ]),
        };
      }
      case 'with_statement': {
        const body = node.childForFieldName('body');
        const rest = body ? this.#afterIn(body, context) : NOT_YET;
        const items = itemsOf(node);
        return rest.isFound ? { ...rest, cost: sum([rest.cost, this.#exits(items, context)]) } : rest;
      }
      case 'if_statement':
      case 'match_statement':
      case 'for_statement':
      case 'while_statement':
        return this.#branches(node.namedChildren, context);
      default:
        return ownStatements(node).some(({ type }) => type === 'yield')
          ? { cost: FREE, isFound: true, ends: node.type === 'return_statement' }
          : NOT_YET;
    }
  }

  /** Of several blocks that may hold the `yield`, the one with the longest rest. */
  #branches(children: readonly Node[], context: Context): Rest {
    const rests = children.flatMap((each): Rest[] => {
      if (each.type === 'block') return [this.#afterIn(each, context)];
      return /_clause$/.test(each.type) ? [this.#branches(each.namedChildren, context)] : [];
    });
    const found = rests.filter(({ isFound }) => isFound);
    if (found.length === 0) return NOT_YET;
    return { isFound: true, ends: found.every(({ ends }) => ends), cost: longest(found.map(({ cost }) => cost)) };
  }

  #enter(value: Node | null, context: Context): Cost {
    if (!value) return FREE;
    const own = this.walker.expression(value, context);
    const place = this.walker.placeOf(value, context);
    const enters = this.walker.objects
      .of(value, place)
      .map((each) =>
        each.kind === 'instance' ? this.walker.calls.method(each, ['__aenter__', '__enter__'], value, context) : FREE,
      );
    return sum([own, longest(enters)]);
  }

  /** Leaving the managers of a `with`, the last one first. */
  #exits(items: readonly Node[], context: Context): Cost {
    return sum(items.toReversed().map((each) => this.exitOf(valueOf(each), context, each)));
  }

  /** Leaving one manager: its `__exit__`, the rest of a generator, the tasks of a group, what was put on an exit stack. */
  exitOf(value: Node | null, context: Context, item: Node | null): Cost {
    if (!value) return FREE;
    const { objects, calls } = this.walker;
    const place = this.walker.placeOf(value, context);
    const costs = objects.of(value, place).map((each): Cost => {
      if (each.kind === 'product' && TASK_GROUPS.test(each.name)) return this.#group(item, context);
      if (each.kind === 'product' && EXIT_STACKS.test(each.name)) return this.ofStack(nameIn(item), context);
      return calls.method(each, ['__aexit__', '__exit__'], value, context);
    });
    return longest([...costs, this.ofGenerator(value, context)]);
  }

  /** Leaving a manager that a generator of the project is. */
  ofGenerator(value: Node, context: Context): Cost {
    if (value.type !== 'call') return FREE;
    const place = this.walker.placeOf(value, context);
    const found = this.walker.objects.of(value.childForFieldName('function'), place);
    return longest(found.map((each) => (each.kind === 'function' ? this.ofFunction(each, value, context) : FREE)));
  }

  /** The rest of a generator function, which a call has given. */
  ofFunction(found: PythonObject & { kind: 'function' }, call: Node, context: Context): Cost {
    const { definition, self, outer } = found;
    const { id } = definition.node;
    if (!Walker.yields(definition) || context.depth > MAX_DEPTH || this.#running.has(id)) return FREE;
    if (!context.state.mayCall()) return FREE;
    const caller = this.walker.placeOf(call, context);
    const frame: Frame = { definition, given: given(definition, call, caller, self), self, caller, outer };
    this.#running.add(id);
    const cost = this.afterYield(frame, { ...context, frame, depth: context.depth + 1 });
    this.#running.delete(id);
    return through(cost, { module: caller.module, node: call });
  }

  /** The tasks of a group, which are waited for unless the group is cancelled. */
  #group(item: Node | null, context: Context): Cost {
    const name = nameIn(item);
    const statement = statementOf(item);
    if (!name || !statement) return FREE;
    const { module } = context.frame.definition;
    if (context.state.isCancelled(keysOf(name, this.walker.placeOf(name, context)))) return FREE;
    const starts = statement.descendantsOfType('call').filter((each) => {
      const callee = each.childForFieldName('function');
      return (
        callee?.childForFieldName('object')?.text === name.text &&
        /\.(?:start_soon|start|create_task)$/.test(callee.text)
      );
    });
    return longest(
      starts.map((each) => {
        const [first] = plainArguments(each)?.positional ?? [];
        if (!first) return FREE;
        const place = this.walker.placeOf(each, context);
        const target = first.type === 'call' ? first.childForFieldName('function') : first;
        const jobs = this.walker.tasks.framesOf(target, place, each);
        return longest(
          jobs.map((job) =>
            this.walker.tasks.left(job, { module, node: each }, 'starts a task that is waited for', context),
          ),
        );
      }),
    );
  }

  /** What was put on an exit stack, the last first. */
  ofStack(name: Node | null, context: Context): Cost {
    if (!name) return FREE;
    const { module } = context.frame.definition;
    const keys = keysOf(name, this.walker.placeOf(name, context));
    if (!/\b(?:push|enter|callback)/.test(module.source.text)) return FREE;
    const costs: Cost[] = [];
    for (const call of module.tree.root.descendantsOfType('call')) {
      const callee = call.childForFieldName('function');
      const method = callee?.type === 'attribute' ? (callee.childForFieldName('attribute')?.text ?? '') : '';
      if (!/^(?:push_async_callback|callback|push|push_async_exit|enter_context|enter_async_context)$/.test(method))
        continue;
      const place = isWithin(call, context.frame) ? this.walker.placeOf(call, context) : placeOf(call, module);
      if (!overlap(keys, keysOf(callee!.childForFieldName('object'), place))) continue;
      const inner = place.frame ? { ...context, frame: place.frame } : context;
      const [first] = plainArguments(call)?.positional ?? [];
      if (!first) continue;
      if (/callback$/.test(method)) {
        costs.push(this.walker.calls.handedOn(call, 0, place, inner, true));
      } else if (/^enter/.test(method)) costs.push(this.exitOf(first, inner, null));
      else {
        const managers = this.walker.objects.of(first, place);
        costs.push(
          longest(managers.map((each) => this.walker.calls.method(each, ['__aexit__', '__exit__'], first, inner))),
        );
      }
    }
    return sum(costs.toReversed());
  }

  /** A time limit of one of the managers. */
  #around(items: readonly Node[], cost: Cost, context: Context): Cost {
    for (const item of items) {
      const value = valueOf(item);
      if (value?.type !== 'call') continue;
      const place = this.walker.placeOf(value, context);
      const isLimit = this.walker.objects
        .of(value.childForFieldName('function'), place)
        .some((each) => each.kind === 'external' && LIMITS.test(each.name));
      const seconds = isLimit ? plainArguments(value)?.positional[0] : undefined;
      const limit = seconds && constantOf(this.walker.objects, seconds, place);
      if (typeof limit !== 'number') continue;
      const by = { module: place.module, node: value, name: nameOf(value), does: cost.waits[0]?.does ?? '' };
      return limited(cost, Math.max(0, limit * 1000), by);
    }
    return cost;
  }
}

/** The `with_item`s of a statement. */
function itemsOf(node: Node): Node[] {
  const clause = node.namedChildren.find(({ type }) => type === 'with_clause');
  return (clause?.namedChildren ?? []).filter(({ type }) => type === 'with_item');
}

/** The manager in an item. */
function valueOf(item: Node): Node | null {
  const value = item.childForFieldName('value') ?? item.namedChild(0);
  return value?.type === 'as_pattern' ? value.namedChild(0) : value;
}

/** The name that an item gives. */
function nameIn(item: Node | null): Node | null {
  const value = item?.childForFieldName('value') ?? item?.namedChild(0);
  if (value?.type !== 'as_pattern') return null;
  const alias = value.namedChild(1);
  return alias?.namedChild(0) ?? alias;
}

function statementOf(item: Node | null): Node | null {
  for (let each = item; each; each = each.parent) if (each.type === 'with_statement') return each;
  return null;
}

function isWithin(node: Node, { definition }: Frame): boolean {
  return node.startIndex >= definition.node.startIndex && node.endIndex <= definition.node.endIndex;
}
