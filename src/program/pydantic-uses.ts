import type { Node } from '../parser/node.js';
import { REMOVED_PYDANTIC_NAMES, removedCalls, type RemovedCall } from '../packages/pydantic-api.data.js';
import type { ImportStatement, Span } from '../parser/syntax/outline.js';
import type { ReachedModule } from './closure.js';
import { isForSomeReleases } from './guards.js';
import type { ExceptionName } from './handlers.js';
import { qualifiedName } from './names.js';
import { callArguments } from './values.js';

/** A place that uses what pydantic 2 does not have. */
export type PydanticUse = {
  /** UTF-16 offsets. */
  readonly span: Span;
  readonly exception: ExceptionName;
} & (
  | { readonly kind: 'import'; readonly module: string; readonly name: string; readonly statement: ImportStatement }
  | { readonly kind: 'argument'; readonly removed: RemovedCall; readonly callee: string; readonly argument: Node }
  | { readonly kind: 'root-validator' }
);

/** What a module uses that pydantic 2 does not have. The tree is only asked for where the text has a sign of it. */
export function pydanticUses(reached: ReachedModule): PydanticUse[] {
  const { module } = reached;
  const uses = importUses(reached);
  const { text } = module.source;
  if (ARGUMENT.test(text) || text.includes('root_validator')) {
    for (const node of module.tree.root.descendantsOfType(['call', 'decorator'])) {
      const use = node.type === 'call' ? argumentUse(node, reached) : validatorUse(node, reached);
      if (use) uses.push(use);
    }
  }
  return uses
    .filter(({ span, exception }) => !isForSomeReleases(module, span.start, exception))
    .sort((a, b) => a.span.start - b.span.start);
}

const ARGUMENT = /\b(?:regex|const|min_items|max_items)\s*=/;

function importUses({ external }: ReachedModule): PydanticUse[] {
  const seen = new Set<number>();
  return external.flatMap(({ top, statement }): PydanticUse[] => {
    if (top !== 'pydantic' || statement.from === null || seen.has(statement.start)) return [];
    seen.add(statement.start);
    const { from, start, end } = statement;
    const gone = statement.names.find(({ name }) => isRemoved(from, name));
    return gone
      ? [
          {
            kind: 'import',
            module: from,
            name: gone.name,
            statement,
            span: { start, end },
            exception: 'PydanticImportError',
          },
        ]
      : [];
  });
}

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function isRemoved(module: string, name: string): boolean {
  table ??= new Map(
    REMOVED_PYDANTIC_NAMES.trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([first = '', ...names]) => [first, new Set(names)]),
  );
  return table.get(module)?.has(name) ?? false;
}

function argumentUse(call: Node, { module }: ReachedModule): PydanticUse | null {
  const callee = call.childForFieldName('function');
  if (!callee || !/(?:^|\.)(?:Field|constr|conlist|conset)$/.test(callee.text)) return null;
  const { named } = callArguments(call);
  const candidates = removedCalls.filter(({ argument }) => named.has(argument));
  const name = candidates.length > 0 ? qualifiedName(callee, module) : null;
  const removed = candidates.find(({ names }) => name !== null && names.includes(name));
  const argument = removed && named.get(removed.argument)?.parent;
  if (!removed || !argument) return null;
  const span = { start: call.startIndex, end: call.endIndex };
  return { kind: 'argument', removed, callee: callee.text, argument, span, exception: removed.exception };
}

/** `@root_validator` that runs after the fields, without `skip_on_failure=True`. */
function validatorUse(decorator: Node, { module }: ReachedModule): PydanticUse | null {
  const inner = decorator.namedChild(0);
  const callee = inner?.type === 'call' ? inner.childForFieldName('function') : inner;
  if (!callee || !/(?:^|\.)root_validator$/.test(callee.text)) return null;
  const name = qualifiedName(callee, module);
  if (name !== 'pydantic.root_validator' && name !== 'pydantic.class_validators.root_validator') return null;
  const given = inner?.type === 'call' ? callArguments(inner) : null;
  const isPlain = given?.positional.length === 0 || given === null;
  const [pre, skip] = ['pre', 'skip_on_failure'].map((each) => given?.named.get(each)?.type ?? 'false');
  if (!isPlain || pre !== 'false' || skip !== 'false') return null;
  return {
    kind: 'root-validator',
    span: { start: decorator.startIndex, end: decorator.endIndex },
    exception: 'RuntimeError',
  };
}
