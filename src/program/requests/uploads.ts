import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { parametersOf, plainArguments } from '../objects/arguments.js';
import type { PythonObject } from '../objects/object.js';
import { objectsOf } from '../objects/objects.js';
import type { Project } from '../project.js';
import type { Route, RouteModel } from '../routes/model.js';
import { definitionOf } from '../symbols.js';

/** A route that takes files in the body of its requests. */
export interface UploadRoute {
  readonly route: Route;
  readonly module: Module;
  readonly project: Project;
  /** The `function_definition` that answers. */
  readonly definition: Node;
}

/** What uploads are looked for in; a `Unit` is one. */
export interface RoutedProgram {
  readonly reached: ReadonlyMap<string, ReachedModule>;
  readonly routes: RouteModel;
}

const MENTIONS = /\b(?:UploadFile|File)\b/;
const UPLOAD = /^(?:fastapi|starlette)\.(?:\w+\.)*(?:UploadFile|File)$/;

/** The routes of a program whose functions have a parameter for files: `UploadFile`, or one whose default or annotation is `File(…)`. */
export function uploadRoutes({ reached, routes }: RoutedProgram): readonly UploadRoute[] {
  const modules = [...reached.values()].filter(({ module }) => !module.isBroken);
  if (!modules.some(({ module }) => MENTIONS.test(module.source.text))) return [];
  const byFile = new Map(modules.map((each) => [each.module.file, each]));
  return routes.routes.flatMap((route): UploadRoute[] => {
    const found = route.kind === 'http' ? byFile.get(route.file) : undefined;
    const definition = found && endpointOf(route, found.module);
    return definition && takesFiles(definition, found)
      ? [{ route, module: found.module, project: found.project, definition }]
      : [];
  });
}

/** The function of a route: the one that the decorator stands on, else the one of that name in the same module. */
function endpointOf({ range, endpoint }: Route, module: Module): Node | null {
  const { offset } = range.start;
  for (let node: Node | null = module.tree.root.descendantForIndex(offset, offset); node; node = node.parent) {
    if (node.type === 'function_definition' || node.type === 'block') break;
    if (node.type === 'decorated_definition') return node.childForFieldName('definition');
  }
  const binding = endpoint === null ? undefined : module.scope.lookup(endpoint);
  return binding?.kind === 'function' ? definitionOf(binding.statement) : null;
}

/** Dependencies of dependencies that are looked into. */
const MAX_DEPTH = 4;

/** Whether a function or one of its dependencies has a parameter for files. */
function takesFiles(
  definition: Node,
  { module, project }: Pick<ReachedModule, 'module' | 'project'>,
  depth = 0,
): boolean {
  const objects = objectsOf(project);
  const place = { module, frame: null, offset: Infinity };
  return (parametersOf(definition) ?? []).some(({ type, value }) =>
    [type, value].some((part) => {
      if (!part) return false;
      if (MENTIONS.test(part.text) && names(part).some((each) => isUpload(objects.of(each, place)))) return true;
      if (depth >= MAX_DEPTH || !/\bDepends\b/.test(part.text)) return false;
      return dependenciesIn(part).some((each) =>
        objects.of(each, place).some((found) => {
          if (found.kind !== 'function') return false;
          const next = { module: found.definition.module, project };
          return takesFiles(found.definition.node, next, depth + 1);
        }),
      );
    }),
  );
}

/** The names in a type or a default that may be those of uploads. */
function names(part: Node): Node[] {
  return [part, ...part.descendantsOfType(['identifier', 'attribute'])].filter(
    (each) => (each.type === 'identifier' || each.type === 'attribute') && /\b(?:UploadFile|File)$/.test(each.text),
  );
}

function isUpload(found: readonly PythonObject[]): boolean {
  return found.some((object) => object.kind === 'external' && UPLOAD.test(object.name));
}

/** `valid` of `Depends(valid)`. */
function dependenciesIn(part: Node): Node[] {
  const calls = part.type === 'call' ? [part] : part.descendantsOfType('call');
  return calls.flatMap((call) =>
    /(?:^|\.)Depends$/.test(call.childForFieldName('function')?.text ?? '')
      ? (plainArguments(call)?.positional[0] ?? plainArguments(call)?.named.get('dependency') ?? [])
      : [],
  );
}
