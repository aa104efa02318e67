import { isTable, type Step } from '../../parser/document.js';
import { configFault, displayPath, type ConfigFault } from './fault.js';

/**
 * What `validateFunctions` of @vercel/fs-detectors 7.7.3 (dist/detect-builders.js) refuses beyond the schema, in its
 * order.
 */
export function functionFaults(functions: unknown): ConfigFault[] {
  if (!isTable(functions)) return [];
  return Object.entries(functions).flatMap(([pattern, settings]) => {
    if (!isTable(settings)) return [];
    const path = ['functions', pattern];
    if (Object.keys(settings).length === 0) {
      return [
        configFault({
          code: 'invalid_function',
          path,
          at: 'key',
          message: `${displayPath(path)} is empty, and an empty function is refused, so the deployment fails.`,
          help: 'Remove the entry, or set something in it.',
          remedy: { kind: 'delete', isSafe: true },
        }),
      ];
    }
    return [...settingFaults(pattern, settings, path)];
  });
}

function* settingFaults(pattern: string, settings: Record<string, unknown>, path: readonly Step[]) {
  const { memory } = settings;
  // The schema only looks at numbers; later the value is compared as the number that JavaScript makes of it.
  const amount = memory === undefined || typeof memory === 'number' ? null : asNumber(memory);
  if (amount !== null && (amount < 128 || amount > 10240)) {
    yield configFault({
      code: 'invalid_function_memory',
      path: [...path, 'memory'],
      message: `${displayPath([...path, 'memory'])} must be a number from 128 to 10240; the deployment fails.`,
      help: 'Write the MiB as a number without quotes.',
    });
  }
  if (pattern.startsWith('/')) {
    const to = pattern.replace(/^\/+/, '');
    yield configFault({
      code: 'invalid_function_source',
      path,
      at: 'key',
      message: `The function path \`${pattern}\` starts with \`/\`, but must be relative to the Root Directory, so the deployment fails.`,
      help: to === '' ? 'Name the file of a function, such as `main.py`.' : `Write \`${to}\`.`,
      remedy: to === '' ? null : { kind: 'rename', to, isSafe: true },
    });
  }
  const { runtime } = settings;
  if (typeof runtime === 'string' && !hasVersion(runtime)) {
    yield configFault({
      code: 'invalid_function_runtime',
      path: [...path, 'runtime'],
      message: `${displayPath([...path, 'runtime'])} must be a package with a version, so the deployment fails.`,
      help: 'Remove `runtime`.',
      theirs: 'Function Runtimes must have a valid version, for example `now-php@1.0.0`.',
    });
  }
}

/** A version as `valid` of the package semver takes it: exact, perhaps with a leading `v` or `=`. */
const VERSION =
  /^\s*[v=\s]*(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][a-zA-Z0-9-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][a-zA-Z0-9-]*))*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\s*$/;

/** Whether a runtime is `package@version`, as the CLI sees it: what follows the last `@` is a version. */
export function hasVersion(runtime: string): boolean {
  const tag = runtime.split('@').pop() ?? '';
  const numbers = VERSION.exec(tag)?.slice(1, 4).map(Number);
  return tag.length <= 256 && numbers !== undefined && numbers.every((each) => each <= Number.MAX_SAFE_INTEGER);
}

/** What JavaScript compares a value of JSON as; null where it makes no number of it. */
function asNumber(value: unknown): number | null {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? null : Number(value);
  // A list is compared as its text, that is as its element where it has one.
  const [element = ''] = value as unknown[];
  if (value.length > 1 || typeof element === 'boolean') return null;
  return element === null ? 0 : asNumber(element);
}
