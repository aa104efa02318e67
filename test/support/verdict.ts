import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PYTHON_FRAMEWORKS } from '../../src/vercel/frameworks.js';
import { entrypointText, withDeployment } from './model.js';
import { buildError, detectBuilders, detectEntrypoint, detectFramework } from './vercel.js';

/** What is compared: the framework; for a Python preset entrypoint and error code; otherwise the functions that are built. */
export interface Verdict {
  framework: string | null;
  entrypoint?: string | null;
  error?: string | null;
  functions?: string[];
}

/** What Vercel's packages say of a directory without `builds` and `services`. */
export async function vercelVerdict(directory: string): Promise<Verdict> {
  const config = readConfig(directory);
  const set = config['framework'];
  const framework = set === undefined ? await detectFramework(directory) : typeof set === 'string' ? set : null;
  const { builders } = await detectBuilders(directory, listFiles(directory), config, framework);
  const sources = (builders ?? []).filter(({ use }) => use === '@vercel/python').map(({ src }) => src ?? '');
  if (framework !== null && PYTHON_FRAMEWORKS.has(framework) && sources.includes('<detect>')) {
    const entrypoint = await detectEntrypoint(directory, framework);
    return { framework, entrypoint, error: await buildError(directory, { framework }) };
  }
  return { framework, functions: sources.sort() };
}

/** The builder asks the machine for its Pythons before it gets this far; test/conformance/manifests.test.ts covers the choice. */
const LATER = 'BUILD_UTILS_PYTHON_VERSION_DISCONTINUED';

/** What our model says of it, in the same form. */
export function ourVerdict(directory: string): Promise<Verdict> {
  return withDeployment(directory, (deployment) => {
    const { framework, mode, errorCode, functions } = deployment;
    return mode === 'preset'
      ? { framework, entrypoint: entrypointText(deployment), error: errorCode === LATER ? null : errorCode }
      : { framework, functions: functions.map(({ file }) => file).sort() };
  });
}

function readConfig(directory: string): Record<string, unknown> {
  const path = join(directory, 'vercel.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
}

function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}
