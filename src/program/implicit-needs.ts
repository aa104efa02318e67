import type { Node } from '../parser/node.js';
import type { ImportStatement, Span } from '../parser/syntax/outline.js';
import { databaseDrivers, ENGINE_CALLS, featureNeeds, type FeatureNeed } from '../packages/implicit-needs.data.js';
import type { ExceptionName } from './handlers.js';
import type { Module } from './modules.js';
import { qualifiedName } from './names.js';
import type { Project } from './project.js';
import { callArguments, evaluateString } from './values.js';

/** A distribution that a feature of a library needs although no import of the program names it. */
export interface ImplicitNeed {
  /** The place that fails without it. */
  span: Span;
  /** Any of these modules is enough; the first is the one that is meant. */
  modules: readonly string[];
  /** The requirement to add. */
  requirement: string;
  exception: ExceptionName;
  /** Whether it is needed whenever the place runs. */
  isCertain: boolean;
  /** Whether it was looked at that nothing holds an older release back which would bring it. */
  isSettled: boolean;
  /** E.g. "`SessionMiddleware`": the subject of "needs itsdangerous". */
  subject: string;
  /** What fails, as a clause before "when the app is imported". */
  failure: string;
}

/** What is known of the installed distributions. */
export interface InstalledNames {
  /** Whether a module is missing for sure or likely. */
  isMissing(module: string): boolean;
  /** The installed distributions that require another one, normalised names. */
  requirersOf(distribution: string): readonly string[];
}

/**
 * The distributions that features of libraries need in a module and that are missing: python-multipart for a route with form data,
 * asyncpg for the engine of a database URL, and so on.
 */
export function implicitNeeds(module: Module, project: Project, installed: InstalledNames): ImplicitNeed[] {
  const { text } = module.source;
  const needs: ImplicitNeed[] = [];
  const areMissing = (modules: readonly string[]): boolean => modules.every((each) => installed.isMissing(each));
  for (const feature of featureNeeds) {
    // The text is looked at first: the tree takes longer than everything else.
    if (!feature.names.some((name) => text.includes(lastSegment(name))) || !areMissing(feature.modules)) continue;
    const { onceWith } = feature;
    if (onceWith && installed.requirersOf(onceWith.distribution).some((each) => !onceWith.neutral.includes(each)))
      continue;
    for (const { span, isCertain } of places(feature, module, project)) needs.push(toNeed(feature, span, isCertain));
  }
  if (/create_(?:async_)?engine\s*\(/.test(text)) needs.push(...engines(module, project, areMissing));
  return needs;
}

interface Place {
  span: Span;
  isCertain: boolean;
}

function toNeed(
  { modules, requirement, exception, subject, failure, onceWith }: FeatureNeed,
  span: Span,
  isCertain: boolean,
) {
  return { span, modules, requirement, exception, isCertain, isSettled: onceWith !== undefined, subject, failure };
}

function places(feature: FeatureNeed, module: Module, project: Project): Place[] {
  const { names, at } = feature;
  const statements = module.tree.imports.filter((each) => imports(each, names));
  switch (at) {
    case 'import':
      return statements.map((span) => ({ span, isCertain: !feature.isHarmlessUnused || isUsed(feature, module) }));
    case 'parameter':
      return mentions(names, module) ? routeParameters(feature, module) : [];
    case 'field':
      return mentions(names, module) ? [...routeParameters(feature, module), ...fields(feature, module)] : [];
    case 'call':
      return calls(names, module).flatMap((call) => {
        if (!feature.argument) return [{ span: spanOf(call), isCertain: true }];
        const { positional, named } = callArguments(call);
        const { name, index = -1, value } = feature.argument;
        const argument = evaluateString(named.get(name) ?? positional[index] ?? null, module, project);
        return argument && value.test(argument.text) ? [{ span: spanOf(call), isCertain: !argument.assumed }] : [];
      });
  }
}

/** Whether a name that is imported stands anywhere else in the text. */
function isUsed({ names }: FeatureNeed, module: Module): boolean {
  const bound = module.tree.imports.flatMap((each) =>
    each.names
      .filter(({ name }) => names.includes(`${each.from ?? ''}.${name}`))
      .map(({ name, alias }) => alias ?? name),
  );
  return bound.some((name) => module.source.text.split(new RegExp(`\\b${name}\\b`)).length > 2);
}

function imports({ from, names }: ImportStatement, wanted: readonly string[]): boolean {
  return from !== null && names.some(({ name }) => wanted.includes(`${from}.${name}`));
}

/** Whether the module imports one of the names, or a package that has it. */
function mentions(wanted: readonly string[], module: Module): boolean {
  return module.tree.imports.some(
    (each) =>
      imports(each, wanted) ||
      each.names.some(({ name }) =>
        wanted.some((full) => full.startsWith(`${each.from ? `${each.from}.` : ''}${name}.`)),
      ),
  );
}

const ROUTE_METHODS: ReadonlySet<string> = new Set([
  'api_route',
  'delete',
  'get',
  'head',
  'options',
  'patch',
  'post',
  'put',
  'trace',
  'websocket',
]);

/** Parameters of routes whose type or default names one of the features. */
function routeParameters({ names, at }: FeatureNeed, module: Module): Place[] {
  return module.tree.root.descendantsOfType('decorated_definition').flatMap((decorated): Place[] => {
    const definition = decorated.childForFieldName('definition');
    if (definition?.type !== 'function_definition' || !decorated.namedChildren.some(isRouteDecorator)) return [];
    for (const parameter of definition.childForFieldName('parameters')?.namedChildren ?? []) {
      const parts = [
        parameter.childForFieldName('type'),
        at === 'parameter' ? parameter.childForFieldName('value') : null,
      ];
      if (parts.some((part) => part && isNamed(part, names, module)))
        return [{ span: spanOf(parameter), isCertain: true }];
    }
    return [];
  });
}

/** `@app.post("/")`: a call of a method of something. */
function isRouteDecorator(node: Node): boolean {
  if (node.type !== 'decorator') return false;
  const call = node.namedChild(0);
  const callee = call?.type === 'call' ? call.childForFieldName('function') : null;
  return callee?.type === 'attribute' && ROUTE_METHODS.has(callee.childForFieldName('attribute')?.text ?? '');
}

/** Base classes whose annotations nobody evaluates. */
const PLAIN_BASES: ReadonlySet<string> = new Set(['TypedDict', 'NamedTuple', 'Protocol', 'Generic', 'object', 'ABC']);

/** Fields of classes with a base class: models of pydantic. Annotations of plain classes and dataclasses are not looked at. */
function fields({ names }: FeatureNeed, module: Module): Place[] {
  return module.tree.root.descendantsOfType('class_definition').flatMap((definition): Place[] => {
    const bases = definition.childForFieldName('superclasses')?.namedChildren ?? [];
    const known = bases.map((base) => qualifiedName(base, module)?.split('.').at(-1) ?? '');
    if (known.filter((name) => name !== '' && !PLAIN_BASES.has(name)).length === 0 || known.includes('TypedDict'))
      return [];
    for (const statement of definition.childForFieldName('body')?.namedChildren ?? []) {
      const assignment = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
      const type = assignment?.type === 'assignment' ? assignment.childForFieldName('type') : null;
      if (type && isNamed(type, names, module)) return [{ span: spanOf(statement), isCertain: isModel(bases, module) }];
    }
    return [];
  });
}

/** Whether a base class is sure to be a model: of pydantic or SQLModel, or a class that the project makes of them in the same module. */
function isModel(bases: readonly Node[], module: Module, depth = 0): boolean {
  return bases.some((base) => {
    const name = qualifiedName(base, module) ?? '';
    if (/^(?:pydantic|sqlmodel|pydantic_settings|beanie)\./.test(name)) return true;
    const binding = name.startsWith('.') && depth < 8 ? module.scope.lookup(name.slice(1)) : undefined;
    // Models of other modules of the project are what they are called nearly always.
    if (!binding) return /(?:Model|Base|Schema|Settings|Document)$/.test(name);
    const definition = binding.kind === 'class' ? classIn(binding.statement) : null;
    return isModel(definition?.childForFieldName('superclasses')?.namedChildren ?? [], module, depth + 1);
  });
}

function classIn(statement: Node): Node | null {
  return statement.type === 'decorated_definition' ? statement.childForFieldName('definition') : statement;
}

/** Whether an expression, or a string in its place, has one of the names in it. */
function isNamed(node: Node, wanted: readonly string[], module: Module): boolean {
  const inside = [node, ...node.descendantsOfType(['identifier', 'attribute'])];
  if (
    inside.some(
      (each) => /^(?:identifier|attribute)$/.test(each.type) && wanted.includes(qualifiedName(each, module) ?? ''),
    )
  ) {
    return true;
  }
  return node.descendantsOfType('string_content').some(({ text }) => {
    const binding = /^\w+$/.test(text) ? module.scope.lookup(text) : undefined;
    return binding?.kind === 'from-import' && wanted.includes(`${binding.module}.${binding.imported}`);
  });
}

function calls(names: readonly string[], module: Module): Node[] {
  return module.tree.root
    .descendantsOfType('call')
    .filter((call) => names.includes(qualifiedName(call.childForFieldName('function'), module) ?? ''));
}

/** Engines whose driver is missing. */
function engines(
  module: Module,
  project: Project,
  areMissing: (modules: readonly string[]) => boolean,
): ImplicitNeed[] {
  return calls([...ENGINE_CALLS], module).flatMap((call): ImplicitNeed[] => {
    const { positional, named } = callArguments(call);
    const url = evaluateString(positional[0] ?? named.get('url') ?? null, module, project);
    const [, scheme = ''] = /^([a-z0-9_+]+):\/\//.exec(url?.text ?? '') ?? [];
    const driver = databaseDrivers.get(scheme);
    if (!url || !driver || !areMissing(driver.modules)) return [];
    return [
      {
        span: spanOf(call),
        ...driver,
        exception: 'ModuleNotFoundError',
        isCertain: !url.assumed,
        isSettled: false,
        subject: `A database URL with \`${scheme}\``,
        failure: `making the engine fails with ModuleNotFoundError: No module named '${driver.modules[0]!}'`,
      },
    ];
  });
}

function spanOf({ startIndex, endIndex }: Node): Span {
  return { start: startIndex, end: endIndex };
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
