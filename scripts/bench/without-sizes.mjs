// The CLI as it would be without the model of sizes: what that costs is the difference.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const COPIED = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

/** What the model of sizes answers where there is nothing to say. */
const STUB = `export const functionBundles = () => [];
export const largestOf = () => null;
export const isNearLimit = () => false;
export const sizeOfPackages = () => ({ bytes: 0, low: 0, high: 0 });
export const pathInFunction = (_, path) => path;`;

/**
 * Builds it as scripts/build.mjs builds the CLI.
 *
 * @param {string} folder where it goes
 * @returns {Promise<string>} its cli.js
 */
export async function cliWithoutSizes(folder) {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['src/cli.ts'],
    outdir: folder,
    bundle: true,
    format: 'esm',
    splitting: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
    define: { __TOOL_VERSION__: '"0.0.0"', __ISSUES_URL__: '""' },
    banner: { js: 'import{createRequire as __r}from"node:module";const require=__r(import.meta.url);' },
    plugins: [
      {
        name: 'without-sizes',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]deployment[\\/]bundle[\\/]bundle\.ts$/ }, () => ({ contents: STUB, loader: 'js' })),
      },
    ],
  });
  for (const file of COPIED) copyFileSync(join('node_modules', file), join(folder, basename(file)));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return join(folder, 'cli.js');
}
