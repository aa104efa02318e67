// Parses the Python files that `inspect` says the app imports, with tree-sitter alone. The list is made before, once, so that only the parsing is timed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';

const [cli, project] = process.argv.slice(2);
const list = join(project, '.git', 'modules-of-the-app.json');
if (!existsSync(list)) {
  const { stdout } = spawnSync(process.execPath, [cli, 'inspect', project, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const files = JSON.parse(stdout).units.flatMap(({ imports }) => imports.map(({ file }) => file));
  writeFileSync(list, JSON.stringify([...new Set(files)]));
}
const { resolve } = createRequire(import.meta.url);
await Parser.init({ wasmBinary: readFileSync(resolve('web-tree-sitter/web-tree-sitter.wasm')) });
const parser = new Parser();
parser.setLanguage(await Language.load(readFileSync(resolve('tree-sitter-python/tree-sitter-python.wasm'))));
for (const file of JSON.parse(readFileSync(list, 'utf8'))) parser.parse(readFileSync(file, 'utf8'))?.delete();
