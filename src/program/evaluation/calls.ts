import type { Node } from '../../parser/node.js';
import { directoryOf, relativeTo } from '../../files/paths.js';
import { environmentVariable } from '../conditions.js';
import { isPlaceKnown } from '../far-changes.js';
import { qualifiedName } from '../names.js';
import type { Project } from '../project.js';
import { resolveModule } from '../resolve.js';
import { callArguments } from './arguments.js';
import { evaluate, workingDirectory, type Place } from './evaluate.js';
import { format } from './literals.js';
import { resultOf } from './members.js';
import {
  absolute,
  asPath,
  expandUser,
  FUNCTION_ROOT,
  HOME,
  join,
  parent,
  pathValue,
  textValue,
  withLast,
  type Value,
} from './value.js';

type Fold = (each: Node | null | undefined) => Value | null;

const PATH_TYPES: ReadonlySet<string> = new Set([
  'pathlib.Path',
  'pathlib.PurePath',
  'pathlib.PosixPath',
  'pathlib.PurePosixPath',
  'anyio.Path',
  'aiopath.AsyncPath',
]);

const inTmp = (): Value => ({ ...textValue('/tmp/'), isPrefix: true });

/** Functions by their full name. */
const FUNCTIONS: Readonly<Record<string, (values: readonly (Value | null)[]) => Value | null>> = {
  str: ([value]) => (value ? { ...value, isPath: false } : null),
  'os.fspath': ([value]) => (value ? { ...value, isPath: false } : null),
  'os.path.abspath': ([value]) => (value ? { ...absolute(value), isPath: false } : null),
  'os.path.realpath': ([value]) => (value ? { ...absolute(value), isPath: false } : null),
  'os.path.normpath': ([value]) => (value ? { ...value, isPath: false } : null),
  'os.path.expanduser': ([value]) => (value ? expandUser(value) : null),
  'os.path.expandvars': ([value]) => (value && !value.text.includes('$') ? value : null),
  'os.path.dirname': ([value]) => (value ? parent({ ...value, isPath: false }) : null),
  'os.path.join': ([first, ...rest]) => rest.reduce<Value | null>(join, first ? { ...first, isPath: false } : null),
  'os.getcwd': () => workingDirectory(false),
  'pathlib.Path.cwd': () => workingDirectory(true),
  'pathlib.Path.home': () => ({ ...pathValue(HOME), assumed: true }),
  'tempfile.gettempdir': () => textValue('/tmp'),
  'tempfile.mkdtemp': inTmp,
  'tempfile.mktemp': inTmp,
  'tempfile.TemporaryDirectory': inTmp,
  'tempfile.NamedTemporaryFile': inTmp,
};

/** The value of a call: functions of `os`, `pathlib` and `tempfile`, methods of texts and paths, functions of the project. */
export function evaluateCall(call: Node, place: Place, fold: Fold): Value | null {
  const callee = call.childForFieldName('function');
  const name = qualifiedName(callee, place.module)?.replace(/^\./, '') ?? '';
  const { positional, named } = callArguments(call);
  if (
    name === 'os.getenv' ||
    name === 'os.environ.get' ||
    name === 'os.environ.setdefault' ||
    name === 'decouple.config'
  ) {
    return environmentDefault(call, place, fold, positional, named);
  }
  if (PATH_TYPES.has(name)) {
    if (positional.length === 0) return pathValue('.');
    const [first, ...rest] = positional.map(fold);
    return rest.reduce<Value | null>(join, first ? asPath(first) : null);
  }
  if (name.startsWith('tempfile.') && name in FUNCTIONS) {
    const directory = named.get('dir');
    // Its name is made up, below the directory.
    return directory && directory.type !== 'none' ? join(fold(directory), null) : FUNCTIONS[name]!([]);
  }
  if (Object.hasOwn(FUNCTIONS, name)) {
    const values = positional.map(fold);
    return ASKS_DIRECTORY.has(name) && !isPlaceKnown(values[0]?.text, place.project) ? null : FUNCTIONS[name]!(values);
  }
  if (name === 'importlib.resources.files' || name === 'importlib_resources.files')
    return packageDirectory(fold(positional[0]), place);
  const method = callee?.type === 'attribute' ? callee : null;
  const own = method && evaluateMethod(method, positional, named, fold, place.project);
  if (own) return own;
  const result = resultOf(call, place.module, place.project);
  return result && evaluate(result.value, { ...place, module: result.module });
}

/** What depends on the working directory, unless it is given an absolute path. */
const ASKS_DIRECTORY: ReadonlySet<string> = new Set([
  'os.path.abspath',
  'os.path.realpath',
  'os.getcwd',
  'pathlib.Path.cwd',
]);

/** `os.getenv("X", "default")` and `os.environ.get("X", "default")`. */
function environmentDefault(
  call: Node,
  { module, project }: Place,
  fold: Fold,
  positional: readonly Node[],
  named: ReadonlyMap<string, Node>,
): Value | null {
  const variable = environmentVariable(call, module, project);
  if (variable === 'LAMBDA_TASK_ROOT') return textValue(FUNCTION_ROOT);
  const value = fold(positional[1] ?? named.get('default'));
  return value && { ...value, assumed: true };
}

/** `importlib.resources.files("package")`: its directory. */
function packageDirectory(name: Value | null, { module, project }: Place): Value | null {
  if (!name || name.isPrefix || name.text === '') return null;
  const file = resolveModule(project, module.file, name.text);
  if (!file?.endsWith('/__init__.py')) return null;
  return pathValue(`${FUNCTION_ROOT}/${relativeTo(directoryOf(file), project.unitRoot)}`);
}

function evaluateMethod(
  callee: Node,
  positional: readonly Node[],
  named: ReadonlyMap<string, Node>,
  fold: Fold,
  project: Project,
): Value | null {
  const method = callee.childForFieldName('attribute')?.text ?? '';
  if (!METHODS.has(method)) return null;
  const object = fold(callee.childForFieldName('object'));
  if (!object) return null;
  const [first] = positional;
  switch (method) {
    case 'resolve':
      if (!isPlaceKnown(object.text, project)) return null;
      return asPath(absolute(object));
    case 'absolute':
      if (!isPlaceKnown(object.text, project)) return null;
      // Unlike `resolve()` it leaves `..` alone.
      return join(workingDirectory(true), object);
    case 'expanduser':
      return expandUser(object);
    case 'as_posix':
    case '__str__':
      return { ...object, isPath: false };
    case 'joinpath':
      return positional.map(fold).reduce<Value | null>(join, object);
    case 'with_name':
      return withLast(object, () => fold(first));
    case 'with_suffix':
    case 'with_stem':
      return withLast(object, () => null);
    case 'format': {
      const values = new Map([...named].map(([name, value]) => [name, fold(value)] as const));
      return object.isPrefix ? object : format(object.text, positional.map(fold), values);
    }
    case 'strip':
    case 'lower':
      return object.isPrefix
        ? null
        : { ...object, text: method === 'lower' ? object.text.toLowerCase() : object.text.trim() };
    case 'rstrip':
      return object.isPrefix || !first || fold(first)?.text !== '/'
        ? null
        : { ...object, text: object.text.replace(/\/+$/, '') };
    default:
      return null;
  }
}

const METHODS: ReadonlySet<string> = new Set([
  'resolve',
  'absolute',
  'expanduser',
  'as_posix',
  '__str__',
  'joinpath',
  'with_name',
  'with_suffix',
  'with_stem',
  'format',
  'strip',
  'lower',
  'rstrip',
]);
