import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Analysis from '@vercel/python-analysis';
import { describe, expect, it } from 'vitest';
import { PythonParser } from '../../src/parser/python.js';
import { findAppOrHandler } from '../../src/program/exports.js';
import { checkSyntax } from '../../src/parser/syntax/check.js';
import { createSource } from '../../src/parser/source.js';
import { ACCEPTED } from '../parser/syntax/accepted.js';
import { REJECTED } from '../parser/syntax/rejected.js';

// An ESM import of the package fails: its wrapper asks for a file that is not published.
const vercel = createRequire(import.meta.url)('@vercel/python-analysis') as typeof Analysis;

/**
 * Whether Vercel's parser accepts a text. Asks for a name that a line before the text defines, since a missing name and
 * a syntax error give the same answer. The line cannot change the verdict: no text goes on with the line before it, and
 * an indented first line stays an error.
 */
async function vercelAccepts(text: string): Promise<boolean> {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return vercel.containsTopLevelCallable(`${bom}probe_ = 1\n${text.slice(bom.length)}`, 'probe_');
}

function weAccept(text: string): boolean {
  return checkSyntax(createSource('main.py', text).text).faults.length === 0;
}

/** The texts on which the verdicts differ. */
async function differences(texts: Iterable<string>): Promise<string[]> {
  const differing: string[] = [];
  for (const text of texts) {
    const theirs = await vercelAccepts(text);
    if (theirs !== weAccept(text)) differing.push(`${theirs ? 'accepted' : 'rejected'} by Vercel: ${text}`);
  }
  return differing;
}

describe("our verdict equals that of Vercel's parser", () => {
  it.each(Object.entries(ACCEPTED))('on accepted snippets: %s', async (_subject, snippets) => {
    expect(await differences(snippets)).toEqual([]);
    expect(snippets.filter((snippet) => !weAccept(snippet))).toEqual([]);
  });

  it.each(Object.entries(REJECTED))('on rejected snippets: %s', async (_subject, snippets) => {
    expect(await differences(snippets)).toEqual([]);
    expect(snippets.filter(weAccept)).toEqual([]);
  });

  it('on snippets with changed, moved and added tokens', async () => {
    expect(await differences(mutated(6000))).toEqual([]);
  });

  it('on random text in and around strings, numbers, names and indentation', async () => {
    expect(await differences(randomText(6000))).toEqual([]);
  });

  const library = standardLibrary();
  const title = library
    ? "on every file of Python's standard library, with the name found"
    : 'standard library: no python3 on PATH';
  it.skipIf(!library)(title, async () => {
    const parser = await PythonParser.load();
    const differing: string[] = [];
    let rejected = 0;
    const files = readdirSync(library!, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.py') && !file.includes('site-packages'),
    );
    for (const file of files) {
      // As the builder reads it: what is not UTF-8 is replaced.
      const text = readFileSync(path.join(library!, file), 'utf8');
      const theirs = await vercelAccepts(text);
      if (!theirs) rejected++;
      if (theirs !== weAccept(text)) differing.push(file);
      if (theirs && (await vercel.findAppOrHandler(text)) !== nameFound(parser, text)) differing.push(`${file}: name`);
    }
    expect(differing).toEqual([]);
    expect(files.length).toBeGreaterThan(rejected);
  });
});

/** The variable that we take for the app. */
function nameFound(parser: PythonParser, text: string): string | null {
  // Only a file with one of these words can have one; parsing the others would take most of the time.
  if (!/app|handler/i.test(text)) return null;
  const tree = parser.parse(createSource('main.py', text))!;
  return findAppOrHandler(tree.root, tree.source.text)?.name ?? null;
}

function standardLibrary(): string | undefined {
  try {
    const script = 'import sysconfig; print(sysconfig.get_path("stdlib"))';
    return execFileSync('python3', ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Pseudo-random numbers that are the same in every run. */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

const TOKEN = /\s+|\w+|"""|'''|\*\*=?|\/\/=?|->|:=|[<>=!]=|\.\.\.|[^]/g;
// prettier-ignore
const WORDS = [
  'if', 'else', 'for', 'in', 'not', 'is', 'and', 'lambda', 'async', 'await', 'yield', 'from', 'import', 'as', 'def',
  'class', 'with', 'try:', 'except', 'finally:', 'match', 'case', 'type', 'None', 'print', 'pass', 'return', 'x', '_',
  '(', ')', '[', ']', '{', '}', ',', ':', ';', '.', '=', ':=', '->', '*', '**', '/', '-', '~', '@', '<>', '==', '+=',
  '!', '...', '\\', '#', '"', "'", '"""', 'f"', 'rb"', 'b"a"', '"a"', 't"a"', 'f"{x!r:>{y}}"', '1', '1.5', '2j', '0777',
  '1__0', '0x', 'é', '€', ' ', '\n', '\n    ', '\n  ', '\t', '\f', '\r', '*x', '**x', '(x := 1)', '(yield)', 'x=1',
];

function* mutated(count: number): Generator<string> {
  const random = new Random(1);
  const snippets = [...Object.values(ACCEPTED), ...Object.values(REJECTED)].flat();
  for (let i = 0; i < count; i++) {
    const tokens = random.pick(snippets).match(TOKEN) ?? [];
    for (let changes = 1 + random.below(2); changes > 0; changes--) {
      const at = random.below(tokens.length);
      const other = random.below(tokens.length);
      const change = random.below(5);
      if (change === 0) tokens.splice(at, 1);
      else if (change === 1) tokens.splice(at, 0, tokens[other] ?? 'x');
      else if (change === 2) tokens.splice(at, 1, random.pick(WORDS));
      else tokens.splice(at, 0, ' ', random.pick(WORDS), ' ');
    }
    yield tokens.join('');
  }
}

// prettier-ignore
const PIECES = [
  ['f"', 'r', 'b', 'u', 't', '"', "'", '"""', '{', '}', '{{', '}}', ':', '!', '=', 'r', 'x', '0', '\\', '\n', '\\N{', '\\x', '{x!r}'],
  ['0', '1', '7', '9', '_', '.', 'e', 'j', 'x', 'b', 'o', '+', '-', 'f', 'l', ' ', '0x', '0b1', '0o7', '1e', 'if'],
  ['if x:', 'x', '\n', ' ', '    ', '\t', '\f', '\\\n', '\\', '\r', '\r\n', '#c', 'else:', ';', '"""\n"""', '(', ')', 'x = \\\n'],
  ['a', 'é', 'ﬁ', '1', '·', '\u0301', '€', '😀', '𝕏', '中', '\u200b', '\xa0', '\u2028', '٣', '\ufffd', ' ', '.', '=', '"', '\0', '$', '?'],
  ['(', ')', '[', ']', '{', '}', ',', ':', ';', '.', '=', '+', '-', '*', '/', '%', '@', '&', '|', '^', '~', '<', '>', '!', ' ', 'a', '\n'],
];
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['x = ', ''],
  ['x = "', '"'],
  ["f'", "'"],
  ['f"""', '"""'],
  ['f"{a:', '}"'],
  ['f"{', '}"'],
  ['b"', '"'],
  ['(', ')'],
  ['if x:\n', ''],
  ['if x:\n    y\n', 'z'],
];

function* randomText(count: number): Generator<string> {
  const random = new Random(2);
  for (let i = 0; i < count; i++) {
    const pieces = random.pick(PIECES);
    const [before, after] = random.pick(FRAMES);
    yield before + Array.from({ length: 1 + random.below(8) }, () => random.pick(pieces)).join('') + after;
  }
}
