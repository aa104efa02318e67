import { vercelJsonConstraint } from './config-schema.data.js';

/**
 * Keys of the root of vercel.json that Vercel takes without a check of the CLI. A key that is neither here nor in the
 * schema is passed over by the CLI and refused where Vercel reads the file itself: "The `vercel.json` schema validation
 * failed with the following message: should NOT have additional property" (seen for `$comment`:
 * github.com/open-agreements/open-agreements/issues/279; for `rootDirectory`: lanonasis/v-secure). That schema is not
 * published as a package, so the list is wide rather than narrow, and nothing here is more than a warning.
 * Sources, read 2026-11-23: the page vercel.com/docs/project-configuration/vercel-json and its older copies, and
 * `VercelConfig` in packages/client/src/types.ts of github.com/vercel/vercel.
 */
const unchecked = [
  '$schema',
  'alias',
  'build',
  'buildCommand',
  'bulkRedirectsPath',
  'customErrorPage',
  'devCommand',
  'env',
  'experimentalTriggers',
  'files',
  'fluid',
  'framework',
  'functionFailoverRegions',
  'git',
  'github',
  'ignoreCommand',
  'installCommand',
  'meta',
  'microfrontends',
  'name',
  'outputDirectory',
  'passiveRegions',
  'probes',
  'projectSettings',
  'public',
  'regions',
  'relatedProjects',
  'scope',
  'uploadNowJson',
  'version',
  'wildcard',
] as const;

/** Every key of the root that has, or had, a meaning. */
export const KNOWN_ROOT_KEYS: ReadonlySet<string> = new Set([
  ...unchecked,
  ...Object.keys(vercelJsonConstraint.keys ?? {}),
]);
