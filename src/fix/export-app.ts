import type { Deployment } from '../deployment/model.js';
import type { Fix } from '../diagnostic.js';
import type { FoundApp } from '../program/search.js';
import { has } from '../vercel/versions.js';
import { appendLines, createFile, setToolVercelEntrypoint } from './edits.js';

/** The import of an app under the name that Vercel looks for: `app`, or `api as app`. */
export function asApp(variable: string): string {
  return variable === 'app' ? 'app' : `${variable} as app`;
}

/**
 * A fix that makes Vercel find an app: in a file where it looks, the name; elsewhere a setting, or a file that exports it.
 *
 * @param isCandidate whether Vercel looks into the app's file
 * @returns an empty object where none is sure to be right
 */
export function exportApp(
  { deployment }: { deployment: Deployment },
  app: FoundApp,
  isCandidate: boolean,
): { fix?: Fix } {
  const { files, pyproject, cliVersion, vercelJson, isFrameworkSet } = deployment;
  // Settings for functions and routes may be written for a project without the preset, whose files in api/ are served.
  const isMadeForFunctions = ['functions', 'routes', 'rewrites'].some((key) => vercelJson?.get(key) !== undefined);
  const safety = isMadeForFunctions && !isFrameworkSet ? 'unsafe' : 'safe';
  if (isCandidate) {
    if (app.module.scope.lookup('app') || app.binding.blocks.length > 0) return {};
    const edit = appendLines(app.module.source, `\napp = ${app.variable}  # the name that Vercel looks for\n`);
    return { fix: { safety, title: `add \`app = ${app.variable}\``, edits: [edit] } };
  }
  if (app.binding.blocks.length > 0) return {};
  if (pyproject && has(cliVersion, 'tool-vercel-entrypoint')) {
    const edits = setToolVercelEntrypoint(pyproject, app.reference);
    return edits ? { fix: { safety, title: 'name the app in [tool.vercel] entrypoint', edits } } : {};
  }
  const index = files.all.path('index.py');
  if (pyproject || files.all.exists('index.py')) return {};
  const [module] = app.reference.split(':');
  const text = `from ${module} import ${asApp(app.variable)}\n\n__all__ = ["app"]\n`;
  return { fix: { safety, title: 'create index.py, which exports the app', edits: [createFile(index, text)] } };
}
