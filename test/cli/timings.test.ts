import { describe, expect, it } from 'vitest';
import { Timings } from '../../src/commands/timings.js';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { lintResult } from '../reporters/results.js';
import { runFake } from './fake.js';

/** A clock that steps and tests set. */
function clock(start: number) {
  const time = { now: start, pass: (ms: number) => void (time.now += ms) };
  return time;
}

const rows = (table: string): [step: string, ms: number][] =>
  [...table.matchAll(/^ *([\d.]+) ms +\d+ %  (.*)$/gm)].map(([, ms, step]) => [step!, Number(ms)]);

describe('the time of a step', () => {
  it('is without the steps inside it, so that all of them add up', () => {
    const time = clock(50);
    const timings = new Timings(() => time.now);
    time.pass(5);
    timings.measure('rule a', () => {
      time.pass(10);
      timings.measure('parse Python', () => time.pass(30));
      time.pass(2);
    });
    timings.measure('rule b', () => timings.measure('parse Python', () => time.pass(8)));
    expect(rows(timings.report(undefined))).toEqual([
      ['start Node and the program', 50],
      ['parse Python', 38],
      ['rule a', 12],
      ['everything else', 5],
      ['1 rule with less than 1 ms', 0],
      ['in all', 105],
    ]);
  });

  it('lasts until the promise that it gives is settled', async () => {
    const time = clock(0);
    const timings = new Timings(() => time.now);
    const failing = timings.measure('load', async () => {
      await Promise.resolve();
      time.pass(7);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    time.pass(1);
    expect(rows(timings.report(undefined))).toContainEqual(['load', 7]);
    expect(rows(timings.report(undefined))).toContainEqual(['everything else', 1]);
  });

  it('counts also when the step throws', () => {
    const time = clock(0);
    const timings = new Timings(() => time.now);
    const fails = (): void => {
      time.pass(3);
      throw new Error('no');
    };
    expect(() => timings.measure('step', fails)).toThrow('no');
    expect(rows(timings.report(undefined))).toContainEqual(['step', 3]);
  });
});

describe('--timings', () => {
  it('writes a table on the standard error, and leaves the report alone', async () => {
    const time = clock(40);
    const engine = {
      lint: async ({ measure }: { measure?: <T>(step: string, work: () => T) => T }) => {
        measure!('rule mount-public', () => time.pass(3));
        return lintResult([]);
      },
    };
    const { code, out, err } = await runFake(['--timings', '--format', 'json'], { engine, now: () => time.now });
    expect(code).toBe(0);
    expect(() => JSON.parse(out)).not.toThrow();
    expect(rows(err)).toContainEqual(['rule mount-public', 3]);
    expect(rows(err).at(-1)).toEqual(['in all', 43]);
  });

  it('is not measured unless it was asked for', async () => {
    expect((await runFake([])).asked).not.toHaveProperty('measure');
  });
});

it('a run names its steps: files, models and every rule, and finds the same', async () => {
  const host = new MemoryHost({
    'requirements.txt': 'fastapi\n',
    'main.py':
      'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\napp.mount("/s", StaticFiles(directory="public"))\n',
    'public/a.txt': 'a',
  });
  const steps: string[] = [];
  const running: string[] = [];
  const result = await lint({
    cwd: '/project',
    host,
    measure: (step, work) => {
      steps.push(`${running.length > 0 ? '  ' : ''}${step}`);
      running.push(step);
      const value = work();
      running.pop();
      return value;
    },
  });
  const { source, ...plain } = await lint({ cwd: '/project', host });
  expect(source).toBeTypeOf('function');
  expect(result).toMatchObject(plain);
  const named = new Set(steps.map((step) => step.trim()));
  for (const step of [
    'load the parser',
    'find projects',
    'read files',
    'parse Python',
    'model the imports',
    'rule mount-public',
  ]) {
    expect(named).toContain(step);
  }
  expect([...named].filter((step) => step.startsWith('rule ')).length).toBeGreaterThan(80);
});
