import type { Node } from '../parser/node.js';
import { originOfAttribute } from './evaluation/members.js';
import type { Module } from './modules.js';
import { isSelf, MAX_CHAIN, qualifiedName } from './names.js';
import { parameterTruth } from './parameter-conditions.js';
import { evaluatePath } from './paths.js';
import type { Project } from './project.js';
import { evaluateString, findConstant } from './values.js';

/**
 * Variables that are set in every function on Vercel, to a text that is not empty; where that text is the same in every
 * production deployment it is given. Source: https://vercel.com/docs/environment-variables/system-environment-variables and
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html.
 */
const VERCEL_VARIABLES: ReadonlyMap<string, string | null> = new Map([
  ['VERCEL', '1'],
  ['VERCEL_ENV', null],
  ['VERCEL_TARGET_ENV', null],
  ['VERCEL_URL', null],
  ['VERCEL_REGION', null],
  ['VERCEL_DEPLOYMENT_ID', null],
  ['AWS_LAMBDA_FUNCTION_NAME', null],
  ['AWS_REGION', null],
  ['LAMBDA_TASK_ROOT', null],
]);

/** What a condition is on Vercel; `unknown` where the text or the environment does not tell. */
export type Truth = 'true' | 'false' | 'unknown';

/**
 * Tells what a condition is when the function runs on Vercel: environment variables that Vercel sets, `TYPE_CHECKING`,
 * `__name__`, the platform, files of the project that exist, and constants made of these.
 */
export function conditionTruth(node: Node | null, module: Module, project: Project, depth = 0): Truth {
  if (!node || depth > MAX_CHAIN) return 'unknown';
  const inner = (each: Node | null): Truth => conditionTruth(each, module, project, depth + 1);
  switch (node.type) {
    case 'true':
      return 'true';
    case 'false':
    case 'none':
      return 'false';
    case 'integer':
      return truthOf(Number(node.text) !== 0);
    case 'parenthesized_expression':
      return node.namedChildCount === 1 ? inner(node.namedChild(0)) : 'unknown';
    case 'not_operator':
      return negate(inner(node.childForFieldName('argument')));
    case 'boolean_operator':
      return combine(
        node.childForFieldName('operator')?.text === 'and',
        inner(node.childForFieldName('left')),
        inner(node.childForFieldName('right')),
      );
    case 'comparison_operator':
      return comparison(node, module, project);
    case 'call':
      return call(node, module, project, inner);
    case 'identifier':
    case 'attribute':
      return named(node, module, project, depth);
    case 'subscript': {
      const text = environmentText(node, module, project);
      return text === undefined ? 'unknown' : 'true';
    }
    default:
      return 'unknown';
  }
}

function truthOf(value: boolean): Truth {
  return value ? 'true' : 'false';
}

export function negate(truth: Truth): Truth {
  return truth === 'unknown' ? truth : truthOf(truth === 'false');
}

function combine(isAnd: boolean, left: Truth, right: Truth): Truth {
  const decisive = isAnd ? 'false' : 'true';
  if (left === decisive || right === decisive) return decisive;
  return left === 'unknown' || right === 'unknown' ? 'unknown' : left;
}

function named(node: Node, module: Module, project: Project, depth: number): Truth {
  const name = qualifiedName(node, module);
  if (name === 'typing.TYPE_CHECKING' || name === 'typing_extensions.TYPE_CHECKING') return 'false';
  if (node.type !== 'identifier') return ofSelf(node, module, project, depth);
  const constant = findConstant(node.text, module, project);
  if (constant) return conditionTruth(constant.value, constant.module, project, depth + 1);
  return parameterTruth(node, module, project, (each) => conditionTruth(each, module, project, depth + 1));
}

/** Attributes that are being asked for: one may be set under a condition that asks for it. */
const inProgress = new Set<string>();

/** `self.is_serverless`, where that was set to what the environment says: `bool(os.getenv("VERCEL"))`. Other attributes may change. */
function ofSelf(node: Node, module: Module, project: Project, depth: number): Truth {
  const key = `${module.file}:${node.text}`;
  if (!isSelf(node.childForFieldName('object')) || inProgress.has(key)) return 'unknown';
  if (!/\benviron\b|\bgetenv\b/.test(module.source.text)) return 'unknown';
  inProgress.add(key);
  try {
    const origin = originOfAttribute(node, module, project);
    const isSetting = origin && !origin.assumed && /\benviron\b|\bgetenv\b/.test(origin.value.text);
    return isSetting ? conditionTruth(origin.value, origin.module, project, depth + 1) : 'unknown';
  } finally {
    inProgress.delete(key);
  }
}

/** `a == b`, `a != b`, `a in b`, `a is None`; chains of comparisons are not looked into. */
function comparison(node: Node, module: Module, project: Project): Truth {
  const [left, right] = node.namedChildren;
  const operator = node
    .childrenForFieldName('operators')
    .map((each) => each.text)
    .join(' ');
  if (node.namedChildCount !== 2 || !left || !right) return 'unknown';
  if (operator === 'in' || operator === 'not in') return membership(operator, left, right, module, project);
  const isEqual = operator === '==' || operator === 'is';
  if (!isEqual && operator !== '!=' && operator !== 'is not') return version(left, operator, right, module);
  const signed = (same: boolean): Truth => truthOf(same === isEqual);
  if (left.text === '__name__')
    return right.type === 'string' ? signed(isOwnName(right.text, module, project)) : 'unknown';
  const platform =
    PLATFORM[
      qualifiedName(left, module) ??
        (left.type === 'call' ? (qualifiedName(left.childForFieldName('function'), module) ?? '') : '')
    ];
  if (platform !== undefined) {
    const text = evaluateString(right, module, project);
    return text ? signed(platform === text.text) : 'unknown';
  }
  const text = environmentText(left, module, project);
  if (text === undefined) return 'unknown';
  if (right.type === 'none') return signed(false);
  const wanted = evaluateString(right, module, project);
  if (wanted === null || wanted.assumed) return 'unknown';
  // No deployment runs with `VERCEL_ENV=development`: that is `vercel dev`.
  if (text === null) return wanted.text === '' || wanted.text === 'development' ? signed(false) : 'unknown';
  return signed(text === wanted.text);
}

const PLATFORM: Readonly<Record<string, string>> = {
  'sys.platform': 'linux',
  'os.name': 'posix',
  'platform.system': 'Linux',
};

/** The entrypoint is imported under its own name, never as `__main__`. Source: vc_init.py of vercel-runtime 0.17.0. */
function isOwnName(literal: string, module: Module, project: Project): boolean {
  const name = literal.replace(/^['"]+|['"]+$/g, '');
  if (project.script === module.file) return name === '__main__';
  return (
    name !== '__main__' &&
    module.file.slice(project.unitRoot.length).replace(/^\//, '') === `${name.replaceAll('.', '/')}.py`
  );
}

/** `"VERCEL" in os.environ`; `x not in sys.path`, which guards against adding a directory twice. */
function membership(operator: string, left: Node, right: Node, module: Module, project: Project): Truth {
  const container = qualifiedName(right, module);
  if (container === 'sys.path') return truthOf(operator === 'not in');
  if (container !== 'os.environ') return 'unknown';
  const name = evaluateString(left, module, project);
  return name && VERCEL_VARIABLES.has(name.text) ? truthOf(operator === 'in') : 'unknown';
}

/** `sys.version_info >= (3, 9)`: every Python on Vercel is 3.12 or newer. */
function version(left: Node, operator: string, right: Node, module: Module): Truth {
  if (qualifiedName(left, module) !== 'sys.version_info' || right.type !== 'tuple') return 'unknown';
  const [major, minor = 0] = right.namedChildren.map((each) => Number(each.text));
  if (major === undefined || Number.isNaN(major) || Number.isNaN(minor)) return 'unknown';
  const isOlder = major < 3 || (major === 3 && minor < 12);
  if (!isOlder)
    return major > 3
      ? truthOf(operator.startsWith('<'))
      : minor === 12 && operator === '>='
        ? 'true'
        : minor === 12 && operator === '<'
          ? 'false'
          : 'unknown';
  return truthOf(operator.startsWith('>'));
}

/**
 * The text of `os.getenv("X")`, `os.environ.get("X")`, `os.environ["X"]` on Vercel: null where it is not empty but differs from
 * deployment to deployment, undefined where Vercel does not set it or where this is another expression.
 */
function environmentText(node: Node, module: Module, project: Project): string | null | undefined {
  if (node.type === 'identifier') {
    const constant = findConstant(node.text, module, project);
    return constant?.value && constant.value.type !== 'identifier'
      ? environmentText(constant.value, constant.module, project)
      : undefined;
  }
  let current: Node | null = node;
  // `os.getenv("VERCEL_ENV", "").lower()`
  if (current?.type === 'call' && /\.(?:lower|strip)\s*\(\s*\)$/.test(current.text)) {
    current = current.childForFieldName('function')?.childForFieldName('object') ?? null;
  }
  const variable = environmentVariable(current, module, project);
  return variable === null ? undefined : VERCEL_VARIABLES.get(variable);
}

/** @returns the name of the environment variable that an expression reads; null for any other expression */
export function environmentVariable(node: Node | null, module: Module, project: Project): string | null {
  if (node?.type === 'subscript') {
    if (qualifiedName(node.childForFieldName('value'), module) !== 'os.environ') return null;
    return evaluateString(node.childForFieldName('subscript'), module, project)?.text ?? null;
  }
  if (node?.type !== 'call') return null;
  const name = qualifiedName(node.childForFieldName('function'), module);
  if (name !== 'os.getenv' && name !== 'os.environ.get') return null;
  return evaluateString(node.childForFieldName('arguments')?.namedChild(0) ?? null, module, project)?.text ?? null;
}

const EXISTENCE: ReadonlySet<string> = new Set(['os.path.exists', 'os.path.isdir', 'os.path.isfile']);

function call(node: Node, module: Module, project: Project, inner: (each: Node | null) => Truth): Truth {
  const callee = node.childForFieldName('function');
  const argument = node.childForFieldName('arguments')?.namedChild(0) ?? null;
  const name = qualifiedName(callee, module);
  if (name === '.bool') return inner(argument);
  if (environmentText(node, module, project) !== undefined) return 'true';
  const method = callee?.type === 'attribute' ? callee.childForFieldName('attribute')?.text : undefined;
  const asked = EXISTENCE.has(name ?? '')
    ? argument
    : method === 'exists' || method === 'is_dir' || method === 'is_file'
      ? (callee?.childForFieldName('object') ?? null)
      : null;
  if (!asked || !project.fileExists) return 'unknown';
  const path = evaluatePath(asked, module, project);
  const exists = path && !path.assumed ? project.fileExists(path.path) : undefined;
  return exists === undefined ? 'unknown' : truthOf(exists);
}
