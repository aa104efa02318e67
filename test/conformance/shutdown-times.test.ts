import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../src/program/shutdown/regions.js';
import { regionsOf, VERCEL } from '../support/shutdown.js';
import { cannotRun, stopApps, type Stopped } from '../support/uvicorn.js';
import { appOf, constructs, type Construct } from './shutdown/constructs.js';

// uvicorn is the judge of what shutdown code takes. What we say of each construct is in the list; where there is a Python with
// fastapi and uvicorn, it is run and stopped with SIGTERM.

const named = constructs.map((each) => [each.name, each] as const);

/** Our verdict, and the least and the most that it takes, in milliseconds. */
async function estimate(construct: Construct): Promise<{ verdict: string; low: number; high: number }> {
  const found = await regionsOf({ 'main.py': appOf(construct) }, (regions) =>
    regions.map((region) => ({
      verdict: judge(region, VERCEL).verdict,
      low: region.cost.low,
      high: region.cost.high,
    })),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('what we say of shutdown code', () => {
  it.each(named)('%s', async (_, construct) => {
    const { verdict, low, high } = await estimate(construct);
    expect(`${verdict} ${low}..${high === Infinity ? '' : high}`).toBe(construct.says);
  });

  it('what is reported takes longer than what is left of 500 ms, what is fine does not', () => {
    const atOdds = constructs.filter(({ says, takes: [least, most], isSpared }) =>
      says.startsWith('fine') ? most > 400 : least < 300 && isSpared === undefined,
    );
    expect(atOdds.map(({ name }) => name)).toEqual([]);
  });
});

const whyNot = cannotRun();

describe.skipIf(whyNot !== null)(`what uvicorn takes for it${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  const runnable = new Map(constructs.map((each) => [each, whyNot ?? cannotRun(each.needs)]));
  const times = new Map<Construct, Stopped>();

  beforeAll(() => {
    const all = constructs.filter((each) => runnable.get(each) === null);
    stopApps(all.map(appOf)).forEach((stopped, index) => times.set(all[index]!, stopped));
  }, 150_000);

  /** Other programs may have taken the machine for a while: then it is run once more, alone. */
  function measured(construct: Construct): Stopped {
    const first = times.get(construct)!;
    const [least, most] = construct.takes;
    const isOff = first.region === null || first.region < least || first.region > most;
    return isOff ? stopApps([appOf(construct)], '--alone')[0]! : first;
  }

  for (const [name, construct] of named) {
    const reason = runnable.get(construct) ?? null;
    it.skipIf(reason !== null)(reason === null ? name : `${name} (${reason})`, { timeout: 60_000 }, async () => {
      const { started, region, printed } = measured(construct);
      expect({ started, printed }).toEqual({ started: true, printed: [] });
      const [least, most] = construct.takes;
      expect(region).toBeGreaterThanOrEqual(least);
      expect(region).toBeLessThanOrEqual(most);
      const { low, high } = await estimate(construct);
      expect(region).toBeGreaterThanOrEqual(low - 20);
      expect(region).toBeLessThanOrEqual(high + 350);
    });
  }
});
