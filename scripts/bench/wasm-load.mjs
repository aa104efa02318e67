// Loads tree-sitter and the Python grammar and nothing else, to show what that costs of a run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const { resolve } = createRequire(import.meta.url);
await Parser.init({ wasmBinary: readFileSync(resolve('web-tree-sitter/web-tree-sitter.wasm')) });
const language = await Language.load(readFileSync(resolve('tree-sitter-python/tree-sitter-python.wasm')));
// The first parse compiles what it needs; a parser that never ran would look too cheap.
new Parser().setLanguage(language).parse('from fastapi import FastAPI\n\napp = FastAPI()\n');
