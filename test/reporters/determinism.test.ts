import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { formats, reporterOf } from '../../src/reporters/index.js';
import { rules } from '../../src/rules/index.js';
import type { LintResult } from '../../src/result.js';
import { plain } from './results.js';

const example = fileURLToPath(new URL('../../example', import.meta.url));
const paths = readdirSync(example, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(example.length + 1));

async function texts(result: LintResult): Promise<Record<string, string>> {
  const written = formats.map(async (format) => [format, (await reporterOf(format))(result, plain, rules)] as const);
  return Object.fromEntries(await Promise.all(written));
}

/** Checks the files of the example, met in this order. */
async function inMemory(order: readonly string[]): Promise<Record<string, string>> {
  const files = Object.fromEntries(order.map((path) => [path, readFileSync(join(example, path))]));
  return texts(await lint({ cwd: '/project', host: new MemoryHost(files) }));
}

describe('every format', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fvl-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same whatever the order in which files are met', async () => {
    const sorted = await inMemory([...paths].sort());
    expect(sorted['compact']!.split('\n').length).toBeGreaterThan(3);
    expect(await inMemory([...paths].sort().reverse())).toEqual(sorted);
    // Neither sorted nor reversed: by the length of the names.
    expect(await inMemory([...paths].sort((a, b) => a.length - b.length || (a < b ? 1 : -1)))).toEqual(sorted);
  });

  it('is the same wherever the project lies, and names no such place', async () => {
    const of = async (place: string) => {
      const cwd = join(folder, place);
      cpSync(example, cwd, { recursive: true });
      mkdirSync(join(cwd, '.git'));
      return texts(await lint({ cwd }));
    };
    const here = await of('here');
    expect(await of('else where/ü')).toEqual(here);
    for (const text of Object.values(here)) expect(text).not.toContain(folder);
  });

  describe('with another language', () => {
    const before = { ...process.env };
    const { toLocaleUpperCase, localeCompare } = String.prototype;
    afterEach(() => {
      process.env = { ...before };
      Object.assign(String.prototype, { toLocaleUpperCase, localeCompare });
    });

    it('is the same', async () => {
      const here = await inMemory(paths);
      process.env['LC_ALL'] = 'tr_TR.UTF-8';
      // What depends on the language of the machine must not be asked at all: Node reads the variables only once.
      const refuse = () => {
        throw new Error('depends on the language');
      };
      Object.assign(String.prototype, { toLocaleUpperCase: refuse, localeCompare: refuse });
      expect(await inMemory(paths)).toEqual(here);
    });
  });
});
