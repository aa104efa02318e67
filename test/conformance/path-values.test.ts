import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { Modules } from '../../src/program/modules.js';
import { evaluatePartially, FUNCTION_ROOT } from '../../src/program/paths.js';
import { Random } from '../support/random.js';

// CPython is the judge of what a path expression is: random expressions of strings, os.path and pathlib are evaluated by both.

const LITERALS = ['a', 'b/c', '../d', './e', 'f.txt', '/tmp/x', '', 'g/', '/var/log', 'h.tar.gz', '..', '.', '//y//z'];

class Expressions {
  readonly strings: string[] = [];
  readonly paths: string[] = [];

  constructor(private readonly random: Random) {}

  string(depth: number): string {
    if (depth <= 0) return this.#name(this.strings) ?? JSON.stringify(this.random.pick(LITERALS));
    const inner = (): string => this.string(depth - 1);
    return this.random.pick<() => string>([
      () => `(${inner()} + ${inner()})`,
      () => `f"{${this.string(0).replaceAll('"', "'")}}/k"`,
      () => `os.path.join(${inner()}, ${inner()})`,
      () => `os.path.dirname(${inner()})`,
      () => `os.path.abspath(${inner()})`,
      () => `str(${this.path(depth - 1)})`,
      () => `"{}/{x}".format(${inner()}, x=${this.string(0)})`,
      () => `("%s/z" % ${inner()})`,
      () => `(${inner()} if os.getenv("VERCEL") else ${inner()})`,
      () => `(os.getenv("NOT_SET") or ${inner()})`,
      () => `os.getenv("NOT_SET", ${inner()})`,
    ])();
  }

  path(depth: number): string {
    if (depth <= 0) return this.#name(this.paths) ?? `Path(${JSON.stringify(this.random.pick(LITERALS))})`;
    const inner = (): string => this.path(depth - 1);
    const text = (): string => this.string(depth - 1);
    return this.random.pick<() => string>([
      () => `(${inner()} / ${text()})`,
      () => `${inner()}.parent`,
      () => `${inner()}.joinpath(${text()}, ${this.string(0)})`,
      () => `${inner()}.resolve()`,
      () => `${inner()}.absolute()`,
      () => `Path(${text()}, ${this.string(0)})`,
      () => 'Path(__file__).parent',
      () => 'Path(__file__).resolve().parents[1]',
      () => 'Path.cwd()',
      () => `Path(${inner()})`,
    ])();
  }

  #name(names: readonly string[]): string | null {
    return names.length > 0 && this.random.chance(0.5) ? this.random.pick(names) : null;
  }
}

/** A module with constants and calls of `MARK`. */
function program(seed: number): string {
  const random = new Random(seed);
  const expressions = new Expressions(random);
  const lines = ['import os', 'from pathlib import Path'];
  for (let i = 0; i < 40; i++) {
    const isString = random.chance(0.5);
    lines.push(`X${i} = ${isString ? expressions.string(2) : expressions.path(2)}`);
    (isString ? expressions.strings : expressions.paths).push(`X${i}`);
  }
  for (let i = 0; i < 150; i++) lines.push(`MARK(${random.chance(0.5) ? expressions.string(3) : expressions.path(3)})`);
  return `${lines.join('\n')}\n`;
}

/** Runs the program at the place where a function has it, and prints where each path leads. */
const JUDGE = `
import json, os, posixpath, sys
os.environ["VERCEL"] = "1"
os.getcwd = lambda: "${FUNCTION_ROOT}"
places = []
def MARK(value):
    path = posixpath.normpath(posixpath.join("${FUNCTION_ROOT}", str(value)))
    places.append("/" + path.lstrip("/"))
exec(compile(sys.stdin.read(), "main.py", "exec"), {"MARK": MARK, "__file__": "${FUNCTION_ROOT}/app/main.py"})
print(json.dumps(places))
`;

async function evaluated(text: string): Promise<(string | null)[]> {
  const repository = new Repository(new MemoryHost({ 'app/main.py': text }));
  const modules = new Modules(repository, await PythonParser.load());
  const module = modules.load('app/main.py')!;
  const calls = module.tree.root.descendantsOfType('call');
  return calls
    .filter((call) => call.childForFieldName('function')?.text === 'MARK')
    .map((call) => {
      const argument = call.childForFieldName('arguments')!.namedChild(0);
      return evaluatePartially(argument, module, { repository, modules, unitRoot: '' })?.absolute ?? null;
    });
}

const isThere = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!isThere)('the places of path expressions are those of CPython', () => {
  it.each([1, 2, 3, 4])('for seed %i', async (seed) => {
    const text = program(seed);
    const judged = spawnSync('python3', ['-c', JUDGE], { input: text, encoding: 'utf8' });
    expect(judged.stderr).toBe('');
    const expected = JSON.parse(judged.stdout) as string[];
    const places = await evaluated(text);
    expect(places).toHaveLength(expected.length);
    // An expression that is nested too deep is not told; that is seldom.
    const told = places.map((place, i) => place ?? expected[i]);
    expect(told).toEqual(expected);
    expect(places.filter((place) => place === null).length).toBeLessThan(15);
  });
});
