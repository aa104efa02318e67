import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Where a .wasm file is: beside the bundled code in the published package, in node_modules when run from the sources.
 *
 * @throws Error when it is in neither place, that is when the package is damaged
 */
export function wasmPath(name: 'web-tree-sitter.wasm' | 'tree-sitter-python.wasm'): string {
  const bundled = fileURLToPath(new URL(name, import.meta.url));
  if (existsSync(bundled)) return bundled;
  return createRequire(import.meta.url).resolve(`${name.replace(/\.wasm$/, '')}/${name}`);
}
