import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const WASM = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

/**
 * The linter's sources as one module that plain Node can import: for scripts that ask for more than the public API.
 *
 * @param {string} entry a TypeScript file that exports what is wanted, relative to the root of the repository, as `folder` is
 * @param {string} folder where the module goes, with the grammars that it reads from beside itself
 */
export async function importSources(entry, folder) {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'entry.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    define: { __TOOL_VERSION__: '"0.0.0"', __ISSUES_URL__: '""' },
    banner: { js: 'import{createRequire as __r}from"node:module";const require=__r(import.meta.url);' },
  });
  for (const file of WASM) copyFileSync(join('node_modules', file), join(folder, basename(file)));
  return import(pathToFileURL(resolve(outfile)).href);
}
