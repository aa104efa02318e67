import { describe, expect, it } from 'vitest';
import { SCHEDULERS } from '../../src/program/background/schedulers.data.js';
import { makesTask, STARTERS } from '../../src/program/background/starters.data.js';
import { SEMAPHORE_USES } from '../../src/packages/semaphores.data.js';
import { Phases } from '../../src/program/phases/phases.js';
import { lostWork } from '../../src/program/background/lost-work.js';
import { schedulesOf } from '../../src/program/background/schedules.js';
import { sharedState } from '../../src/program/state/shared-state.js';
import { withProgram } from '../support/program.js';

/** `a.b.C().m`, with at least one dot. */
const NAME = /^\w+(?:\(\))?(?:\.\w+(?:\(\))?)*\.\w+$/;

describe.each([
  ['starters', STARTERS],
  ['schedulers', SCHEDULERS],
  ['semaphores', SEMAPHORE_USES],
])('the table of %s', (_, table) => {
  it('has full names, each with a source and the day on which it was read', () => {
    expect(table.size).toBeGreaterThan(5);
    for (const [name, { source, date }] of table as ReadonlyMap<string, { source: string; date: string }>) {
      expect(name).toMatch(NAME);
      expect(source).toMatch(/^(?:CPython \d|\w[\w.-]* \d|[\w.-]+\/[\w.-]+@[0-9a-f]{12}:)\S*/);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});

describe('the table of semaphores', () => {
  it('has what fails, and not what works without shared memory', () => {
    for (const name of ['Lock', 'Pool', 'Queue', 'Value', 'Event', 'Barrier'])
      expect(SEMAPHORE_USES.has(`multiprocessing.${name}`)).toBe(true);
    for (const name of ['Process', 'Pipe', 'Manager', 'cpu_count', 'RawValue'])
      expect(SEMAPHORE_USES.has(`multiprocessing.${name}`)).toBe(false);
  });

  it('says what to use instead, without a full stop', () => {
    for (const { instead } of SEMAPHORE_USES.values()) expect(instead).toMatch(/[^.\s]$/);
  });
});

describe('makesTask', () => {
  it('knows tasks, and no other work', () => {
    expect(makesTask('asyncio.create_task')).toBe(true);
    expect(makesTask('asyncio.TaskGroup().create_task')).toBe(true);
    expect(makesTask('threading.Thread().start')).toBe(false);
  });
});

describe('hostile programs', () => {
  const longLine = `tasks = [${'a:a,for x in tasks '.repeat(20_000)}`;
  it.each([
    [
      'a loop of calls',
      'import asyncio\nasync def a(): await b()\nasync def b(): await a()\nasyncio.create_task(a())\n',
    ],
    ['a thread that runs itself', 'import threading\nt = threading.Thread(target=t)\nt.start()\n'],
    [
      'nothing in the arguments',
      'import asyncio, threading\nasyncio.create_task()\nthreading.Thread().start()\nthreading.Timer().start()\n',
    ],
    ['a long line', `import asyncio\ndef f():\n    self.tasks = asyncio.create_task(g())\n    ${longLine}]\n`],
    ['broken syntax', 'import asyncio\nasyncio.create_task(\n'],
    [
      'many names',
      Array.from({ length: 3000 }, (_, at) => `x${at} = {}\ndef f${at}():\n    x${at}[1] = x${at}\n`).join(''),
    ],
  ])('are survived: %s', async (_, text) => {
    await withProgram({ 'main.py': text }, ({ reached }) => {
      const program = { reached, phases: new Phases(reached) };
      expect(schedulesOf(program)).toEqual([]);
      expect(lostWork(program)).toEqual([]);
      expect(sharedState(program)).toEqual([]);
    });
  });
});
