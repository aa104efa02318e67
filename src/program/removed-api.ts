import type { Node } from '../parser/node.js';
import {
  removedArguments,
  removedMembers,
  STARLETTE_1,
  type FrameworkClass,
  type RemovedMember,
} from '../packages/starlette-api.data.js';
import { removedName } from '../packages/starlette-names.js';
import type { Span } from '../parser/syntax/outline.js';
import type { ReachedModule } from './closure.js';
import { isAssignedFromOutside } from './far-changes.js';
import { frameworkClass, frameworkObject } from './framework-objects.js';
import { isForSomeReleases } from './guards.js';
import type { ExceptionName } from './handlers.js';
import type { Module } from './modules.js';
import type { Symbols } from './symbols.js';
import { oldTemplateCalls, type TemplateCall } from './template-calls.js';
import { callArguments } from './values.js';

/** A place that uses what newer releases of FastAPI or Starlette do not have. */
export type RemovedUse = {
  /** UTF-16 offsets. */
  readonly span: Span;
  /** Which distribution, and its first release without. */
  readonly distribution: 'fastapi' | 'starlette';
  readonly since: string;
  readonly exception: ExceptionName;
  /** Whether it is surely an object of FastAPI or Starlette. */
  readonly isCertain: boolean;
} & (
  | { readonly kind: 'member'; readonly class: FrameworkClass; readonly removed: RemovedMember; readonly object: Node }
  | { readonly kind: 'argument'; readonly class: FrameworkClass; readonly names: string[]; readonly instead: string }
  | { readonly kind: 'template'; readonly call: TemplateCall }
  | { readonly kind: 'import'; readonly module: string; readonly name: string | null }
);

/** What a module uses that newer releases do not have, in source order. The tree is only asked for where the text has a sign of it. */
export function removedUses(reached: ReachedModule, symbols: Symbols, program: ProgramSigns): RemovedUse[] {
  const { module } = reached;
  const { text } = module.source;
  const uses = importUses(reached);
  const members = program.usesStarlette ? ANY_MEMBER : FASTAPI_MEMBER;
  if (members.test(text)) uses.push(...memberUses(reached, symbols));
  if (ARGUMENT.test(text)) uses.push(...argumentUses(module, symbols));
  if (text.includes('TemplateResponse')) {
    uses.push(
      ...oldTemplateCalls(reached, symbols, program.hasOtherTemplates).map((call) => ({
        kind: 'template' as const,
        call,
        span: { start: call.node.startIndex, end: call.node.endIndex },
        distribution: 'starlette' as const,
        since: STARLETTE_1,
        exception: call.exception,
        isCertain: call.isCertain,
      })),
    );
  }
  return uses
    .filter(({ span, exception }) => !isForSomeReleases(module, span.start, exception))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Signs in the texts of the whole program. */
export interface ProgramSigns {
  /** Whether it makes applications or routers of Starlette itself. */
  usesStarlette: boolean;
  /** Whether templates may be rendered by something else than Jinja2Templates of FastAPI and Starlette. */
  hasOtherTemplates: boolean;
}

/** Reads {@link ProgramSigns} from the texts. */
export function programSigns(modules: Iterable<Pick<Module, 'source'>>): ProgramSigns {
  let usesStarlette = false;
  let hasTemplates = false;
  let hasOtherTemplates = false;
  for (const { source } of modules) {
    const { text } = source;
    usesStarlette ||= /\bStarlette\b|starlette\.routing/.test(text);
    hasTemplates ||= /\b(?:fastapi|starlette)\.templating\b/.test(text);
    hasOtherTemplates ||= /\bdef TemplateResponse\b|\bjinja2_fragments\b|\bclass \w+\([^)]*Jinja2Templates/.test(text);
  }
  return { usesStarlette, hasOtherTemplates: hasOtherTemplates || !hasTemplates };
}

const FASTAPI_MEMBER = /\.\s*(?:add_event_handler|route|add_websocket_route|startup|shutdown)\b/;
const ANY_MEMBER =
  /\.\s*(?:add_event_handler|route|add_websocket_route|startup|shutdown|on_event|on_startup|on_shutdown|websocket_route|middleware|exception_handler)\b/;
const ARGUMENT = /\b(?:Starlette|Router|Jinja2Templates|FileResponse)\s*\(/;

function memberUses({ module, project }: ReachedModule, symbols: Symbols): RemovedUse[] {
  return module.tree.root.descendantsOfType('attribute').flatMap((node): RemovedUse[] => {
    const name = node.childForFieldName('attribute')?.text ?? '';
    const candidates = removedMembers.filter(({ member }) => member === name);
    const object = node.childForFieldName('object');
    // What the project puts in its place is there.
    if (candidates.length === 0 || !object || isAssigned(node) || isAssignedFromOutside(name, project)) return [];
    const found = frameworkObject(object, module, symbols);
    const removed = found && candidates.find(({ classes }) => classes.includes(found.class));
    if (!removed || (found.subclass && symbols.member(found.subclass, name) !== null)) return [];
    return [
      {
        kind: 'member',
        class: found.class,
        removed,
        object,
        span: { start: node.startIndex, end: node.endIndex },
        distribution: 'starlette',
        since: STARLETTE_1,
        exception: 'AttributeError',
        isCertain: true,
      },
    ];
  });
}

function isAssigned(node: Node): boolean {
  return node.parent?.type === 'assignment' && node.parent.childForFieldName('left')?.id === node.id;
}

function argumentUses(module: Module, symbols: Symbols): RemovedUse[] {
  return module.tree.root.descendantsOfType('call').flatMap((call): RemovedUse[] => {
    const callee = call.childForFieldName('function');
    if (!callee || !/(?:Starlette|Router|Jinja2Templates|FileResponse)$/.test(callee.text)) return [];
    const found = frameworkClass(callee, module, symbols);
    const removed = found && removedArguments.find(({ classes }) => classes.includes(found));
    if (!removed) return [];
    const named = [...callArguments(call).named.keys()];
    const names = named.filter((each) =>
      removed.names === 'all-but' ? !removed.known!.includes(each) : removed.names.includes(each),
    );
    if (names.length === 0) return [];
    return [
      {
        kind: 'argument',
        class: found,
        names,
        instead: removed.instead,
        span: { start: call.startIndex, end: call.endIndex },
        distribution: 'starlette',
        since: STARLETTE_1,
        exception: 'TypeError',
        isCertain: true,
      },
    ];
  });
}

function importUses({ external }: ReachedModule): RemovedUse[] {
  const seen = new Set<number>();
  return external.flatMap(({ top, statement }): RemovedUse[] => {
    if ((top !== 'fastapi' && top !== 'starlette') || seen.has(statement.start)) return [];
    seen.add(statement.start);
    const { from, names } = statement;
    for (const { name } of names) {
      const found =
        from === null ? removedName(name, null) : (removedName(from, name) ?? removedName(`${from}.${name}`, null));
      if (!found) continue;
      return [
        {
          kind: 'import',
          ...(found.isModule
            ? { module: from === null ? name : removedName(from, null) ? from : `${from}.${name}`, name: null }
            : { module: from!, name }),
          span: { start: statement.start, end: statement.end },
          distribution: top,
          since: found.since,
          // `from package import module` does not tell a module from a name.
          exception:
            found.isModule && (from === null || removedName(from, null)) ? 'ModuleNotFoundError' : 'ImportError',
          isCertain: true,
        },
      ];
    }
    return [];
  });
}
