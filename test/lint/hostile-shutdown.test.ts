import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { inspect, lint } from '../../src/lint.js';
import { lifespan } from '../support/shutdown.js';

// Whatever shutdown code looks like, it is followed to some end.

const MANY = 3000;
const blocks = (count: number, header: string, inner: string): string =>
  [...Array.from({ length: count }, (_, index) => ' '.repeat(index) + header), ' '.repeat(count) + inner].join('\n');
const chain = (joint: string): string => `x = ${Array.from({ length: MANY }, () => 'f()').join(joint)}`;
const TOP = 'import asyncio\ndef f(*a): pass';
const DEEP = ['main.py: it is nested too deeply'];

interface Case {
  files: Record<string, string>;
  skipped: string[];
}

const list: readonly (readonly [name: string, files: Record<string, string>, skipped?: string[]])[] = [
  ['methods of methods', lifespan('', `a${'.b()'.repeat(MANY)}`, TOP), DEEP],
  ['a long sum', lifespan('', chain(' + '), TOP), DEEP],
  ['a long condition', lifespan('', chain(' or '), TOP), DEEP],
  ['deep blocks', lifespan('', blocks(300, 'with x:', 'f()'), TOP), DEEP],
  ['many blocks', lifespan('', blocks(80, 'if x:', 'f()'), TOP)],
  ['a long gather', lifespan('', `await asyncio.gather(${'f(), '.repeat(MANY)})`, TOP)],
  ['many calls', lifespan('', 'f()\n'.repeat(MANY), TOP)],
  ['names that go round', lifespan('', 'x = y\ny = x\nfor t in x:\n    await t\nxs = [xs]\nxs.append(xs)', TOP)],
  [
    'objects that hold themselves',
    lifespan(
      'c = C()',
      'await c.stop()',
      'class C:\n    def __init__(self): self.all = [C()]\n    async def stop(self):\n        for c in self.all: await c.stop()',
    ),
  ],
  ['a lifespan in itself', selfish()],
  ['many yields', lifespan('', 'yield\n'.repeat(MANY), TOP)],
  [
    'many handlers',
    {
      'main.py': `from fastapi import FastAPI\napp = FastAPI()\n${'@app.on_event("shutdown")\ndef s(): print(1)\n'.repeat(1000)}`,
    },
  ],
];

const cases = list.map(([name, files, skipped = []]): [string, Case] => [name, { files, skipped }]);

function selfish(): Record<string, string> {
  const inner = Array.from({ length: 60 }, (_, index) => `${' '.repeat(index + 1)}async with lifespan(app):`).join(
    '\n',
  );
  const head = 'from contextlib import asynccontextmanager\nfrom fastapi import FastAPI\n@asynccontextmanager\n';
  return {
    'main.py': `${head}async def lifespan(app):\n${inner}\n${' '.repeat(61)}yield\napp = FastAPI(lifespan=lifespan)\n`,
  };
}

describe('shutdown code that is', () => {
  it.each(cases)('%s', { timeout: 60_000 }, async (_, { files, skipped }) => {
    const options = { cwd: '/repo', host: new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files }) };
    const { notAnalysed } = await lint({ ...options, severity: { 'shutdown-logging': 'info' } });
    expect(notAnalysed.map(({ file, reason }) => `${file}: ${reason}`)).toEqual(skipped);
    expect((await inspect(options)).units).toHaveLength(1);
  });
});
