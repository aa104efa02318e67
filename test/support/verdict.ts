import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionSettings } from '../../src/deployment/functions/settings.js';
import { PYTHON_FRAMEWORKS } from '../../src/vercel/frameworks.js';
import { entrypointText, withDeployment } from './model.js';
import { vercelConfigError } from './vercel-config.js';
import { buildError, detectBuilders, detectEntrypoint, detectFramework } from './vercel.js';

/** What is compared: the framework; for a Python preset entrypoint and error code; otherwise the functions that are built. */
export interface Verdict {
  /** The code with which the CLI refuses vercel.json; then nothing else is compared. */
  refused?: string;
  framework?: string | null;
  entrypoint?: string | null;
  error?: string | null;
  functions?: string[];
}

/** What Vercel's packages say of a directory without `builds` and `services`. */
export async function vercelVerdict(directory: string): Promise<Verdict> {
  const text = readConfig(directory);
  const detected = await detectFramework(directory);
  const refused = text === null ? null : await vercelConfigError(text, detected, listFiles(directory));
  if (refused?.code !== undefined) return { refused: refused.code };
  const config = JSON.parse(text ?? '{}') as Record<string, unknown>;
  const set = config['framework'];
  const framework = set === undefined ? detected : typeof set === 'string' ? set : null;
  const { builders } = await detectBuilders(directory, listFiles(directory), config, framework);
  const sources = (builders ?? []).filter(({ use }) => /^@vercel\/python(@|$)/.test(use)).map(({ src }) => src ?? '');
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
  return withDeployment(directory, (deployment, modules) => {
    const { framework, mode, errorCode, functions, config, vercelJson } = deployment;
    if (config.errorCode !== null) return { refused: config.errorCode };
    const hasUnused = functionSettings(deployment, modules).keys.some(({ fate }) => fate === 'refused');
    if (vercelJson?.get('functions') !== undefined && hasUnused) return { refused: 'unused_function' };
    return mode === 'preset'
      ? { framework, entrypoint: entrypointText(deployment), error: errorCode === LATER ? null : errorCode }
      : { framework, functions: functions.map(({ file }) => file).sort() };
  });
}

function readConfig(directory: string): string | null {
  const path = join(directory, 'vercel.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}
