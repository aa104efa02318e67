// Builds dist/: the CLI and the library with everything they need, so that the package has no dependencies.
// `node scripts/build.mjs --no-types` leaves the declarations out, which is quicker. So does a build by pre-commit, which nobody imports.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { groupImports } from './chunks.mjs';
import { licenseComment, thirdPartyLicenses } from './licenses.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { version, bugs } = JSON.parse(readFileSync('package.json', 'utf8'));
const wasm = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

/**
 * Shortens names: in other people's code all, a third of its size; in ours those that no other module knows, a tenth. What a module exports and
 * methods keep theirs, for stack traces that can be read.
 */
const shortNames = (importsOf) => ({
  name: 'short-names',
  setup({ onLoad }) {
    const own = { loader: 'ts', minifyIdentifiers: true };
    const theirs = { loader: 'js', minify: true };
    const target = { target: 'node20', platform: 'node' };
    onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$|[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const kind = path.endsWith('.ts') ? own : theirs;
      const { code } = await transform(readFileSync(path, 'utf8') + importsOf(path), { ...kind, ...target });
      return { contents: code };
    });
  },
});

const options = {
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  splitting: true,
  // In the same folder as the .wasm files, the table of sizes and the script of the page, which the code looks for beside itself.
  chunkNames: '[name]-[hash]',
  platform: 'node',
  target: 'node20',
  // jsonc-parser's UMD build cannot be bundled; its ES module can.
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  // The other build of yaml, so that what nobody uses of it is left out.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  define: { __TOOL_VERSION__: JSON.stringify(version), __ISSUES_URL__: JSON.stringify(bugs?.url ?? '') },
};
const { metafile, outputFiles } = await build({ ...options, plugins: [shortNames(await groupImports(options))] });

// The script and the style of the page that `bundle --format html` writes. The page carries the licenses of what is in it.
const page = await build({
  entryPoints: [
    { in: 'src/page/browser/index.ts', out: 'bundle-page' },
    { in: 'src/page/style/page.css', out: 'bundle-page' },
  ],
  outdir: 'dist',
  bundle: true,
  write: false,
  metafile: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
const pageInputs = Object.keys(page.metafile.inputs);

// Only now: whoever runs the last build meanwhile keeps it for as long as this one may still fail.
rmSync('dist', { recursive: true, force: true });
for (const { path, text } of outputFiles) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, head(path, text) + text);
}
for (const { path, text } of page.outputFiles)
  writeFileSync(path, path.endsWith('.js') ? licenseComment(pageInputs) + text : text);
chmodSync('dist/cli.js', 0o755);
for (const file of wasm) copyFileSync(join('node_modules', file), join('dist', basename(file)));
writeFileSync('dist/sizes.data.txt.gz', gzipSync(readFileSync('src/packages/sizes.data.txt'), { level: 9 }));
const packages = wasm.map((file) => file.split('/')[0]);
writeFileSync(
  'dist/THIRD-PARTY-LICENSES.txt',
  thirdPartyLicenses([...Object.keys(metafile.inputs), ...pageInputs], packages),
);

if (!process.argv.includes('--no-types') && !process.env.PRE_COMMIT) {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.types.json'];
  process.exitCode = spawnSync(process.execPath, tsc, { stdio: 'inherit' }).status ?? 1;
  keepPublicTypes();
}

/** Deletes the declarations to which the public ones do not lead: they are nine in ten, and nobody can import them. */
function keepPublicTypes() {
  const wanted = new Set([join('dist', 'types', 'index.d.ts')]);
  for (const file of wanted) {
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\()\s*['"](\.[^'"]+)\.js['"]/g)) {
      wanted.add(join(dirname(file), `${target}.d.ts`));
    }
  }
  for (const entry of readdirSync(join('dist', 'types'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(path)) rmSync(path);
  }
}

/** The shebang, and `require` for bundled CommonJS that asks for a module of Node: only where it is needed. */
function head(path, text) {
  if (basename(path) === 'cli.js') return '#!/usr/bin/env node\n';
  if (!text.includes('Dynamic require of')) return '';
  return `import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);\n`;
}
