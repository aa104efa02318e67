import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The checks that Vercel's CLI makes of vercel.json before it builds, asked offline. `vercel` is an exact dev
 * dependency; package.json replaces those of its dependencies that no check needs by an empty package.
 */
const require = createRequire(import.meta.url);

interface Judged {
  code?: string;
  message: string;
}

const { getTransformedRoutes } = require('@vercel/routing-utils') as {
  getTransformedRoutes(config: object): { error: Judged | null };
};
const { detectBuilders } = require('@vercel/fs-detectors') as {
  detectBuilders(files: string[], pkg: unknown, options: object): Promise<{ errors: Judged[] | null }>;
};

/** The bundle of the CLI is split into files that are named after their content; this one holds its `validateConfig`. */
function findValidator(): string {
  const chunks = join(dirname(require.resolve('vercel/package.json')), 'dist', 'chunks');
  const name = readdirSync(chunks).find(
    (file) => file.endsWith('.js') && readFileSync(join(chunks, file), 'utf8').includes('code:"FUNCTIONS_AND_BUILDS"'),
  );
  if (name === undefined) throw new Error('vercel no longer has its validator where it was');
  return join(chunks, name);
}

const { validateConfig } = (await import(pathToFileURL(findValidator()).href)) as {
  validateConfig(config: unknown): Judged | null;
};

interface Local {
  builds?: unknown[];
  services?: Record<string, object>;
  experimentalServicesV2?: Record<string, object>;
}

/** What the CLI says of a file: the first error of `vercel build` in the order in which it asks, or null. */
export async function vercelConfigError(
  text: string,
  framework: string | null = 'fastapi',
  files: string[] = [],
): Promise<Judged | null> {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    return { code: 'CANT_PARSE_JSON_FILE', message: (error as Error).message };
  }
  // As in commands/build: what is falsy counts as an empty file.
  const local = (config || {}) as Local;
  if (typeof local !== 'object') return { code: 'NOT_AN_OBJECT', message: 'the CLI itself fails at it' };
  const invalid = validateConfig(local);
  if (invalid) return invalid;
  const error = quietly(() => routesError(local));
  if (error) return error;
  if (local.builds && local.builds.length > 0) return null;
  const { errors } = await detectBuilders(files, null, { ...local, projectSettings: { framework } });
  if (errors?.[0]) return errors[0];
  // When everything is built, the routes of each service are put together in the same way.
  for (const service of Object.values(local.services ?? local.experimentalServicesV2 ?? {})) {
    const wrong = quietly(() => routesError(service));
    if (wrong) return wrong;
  }
  return null;
}

function routesError(config: object): Judged | null {
  try {
    return getTransformedRoutes(structuredClone(config)).error;
  } catch (error) {
    return { code: 'THROWN', message: (error as Error).message };
  }
}

/** routing-utils prints where its two versions of path-to-regexp differ, and calls what Node deprecates. */
function quietly<T>(use: () => T): T {
  const said = console as { error: unknown };
  const { error } = said;
  const { noDeprecation } = process;
  said.error = () => undefined;
  process.noDeprecation = true;
  try {
    return use();
  } finally {
    said.error = error;
    process.noDeprecation = noDeprecation ?? false;
  }
}
