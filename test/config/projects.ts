import { parse } from 'smol-toml';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import type { LintOptions, LintResult } from '../../src/result.js';

/** A file that gives one certain error, `read-only-filesystem`, and one possible finding. */
export const MAIN = `import time
from fastapi import FastAPI
app = FastAPI()
open("log.txt", "w")
@app.on_event("shutdown")
def stop():
    print("stopped")
    time.sleep(0.25)
`;

/** A project that Vercel builds, in a directory. */
export function project(directory = ''): Record<string, string> {
  const base = directory === '' ? '' : `${directory}/`;
  return { [`${base}requirements.txt`]: 'fastapi\n', [`${base}main.py`]: MAIN };
}

/** Lints files in memory. */
export function run(files: Record<string, string | Uint8Array>, options: LintOptions = {}): Promise<LintResult> {
  return lint({ cwd: '/repo', host: new MemoryHost(files), ...options });
}

/** What is found, as `unit: rule severity`. */
export async function found(files: Record<string, string>, options: LintOptions = {}): Promise<string[]> {
  const { diagnostics } = await run(files, options);
  return diagnostics.map(({ unit, rule, severity }) => `${unit}: ${rule} ${severity}`);
}

/** The roots of the units. */
export async function roots(files: Record<string, string>, options: LintOptions = {}): Promise<string[]> {
  return (await run(files, options)).units.map(({ root }) => root);
}

/** The configuration of a pyproject.toml. */
export function toml(text: string): Record<string, string> {
  return { 'pyproject.toml': `[tool.fastapi-vercel-lint]\n${text}\n` };
}

/** The same as fastapi-vercel-lint.json: a pyproject.toml without a project in it is a fault of its own, since Vercel stops there. */
export function json(text: string): Record<string, string> {
  return { 'fastapi-vercel-lint.json': JSON.stringify(parse(text)) };
}
