import { Phases } from '../../src/program/phases/phases.js';
import { findRoutes } from '../../src/program/routes/model.js';
import { mayHaveShutdownCode } from '../../src/program/shutdown/mentions.js';
import { judge, shutdownRegions, type Budget, type Region } from '../../src/program/shutdown/regions.js';
import { withProgram } from './program.js';

export const VERCEL: Budget = { total: 500, overhead: 200 };

/** The shutdown code of the app in `main.py`, and what it takes. */
export function regionsOf<T>(files: Record<string, string>, use: (regions: readonly Region[]) => T): Promise<T> {
  return withProgram(files, ({ reached }) => {
    const { module } = reached.get('main.py')!;
    const phases = new Phases(reached, () => findRoutes(reached, [{ module, variable: 'app' }]));
    const regions = shutdownRegions(reached, phases);
    // What spares most programs the question must never hide an answer.
    if (regions.some(({ cost }) => cost.waits.length > 0) && !mayHaveShutdownCode(reached)) {
      throw new Error('there is shutdown code, and the texts were taken to have none');
    }
    return use(regions);
  });
}

/** Each region as `verdict low..high what what`, in milliseconds; `none` where nothing is run. */
export function shutdownOf(files: Record<string, string>): Promise<string[]> {
  return regionsOf(files, (regions) =>
    regions.map((region) => {
      const { verdict, waits } = judge(region, VERCEL);
      const { low, high } = region.cost;
      const names = waits.map((each) => each.name).join(' ');
      const range = high === 0 ? '0' : `${low}..${high === Infinity ? '' : high}`;
      return [verdict, range, names].filter((each) => each !== '').join(' ');
    }),
  );
}

/** A FastAPI app whose lifespan has this code before and after its `yield`. */
export function lifespan(before: string, after: string, top = ''): Record<string, string> {
  const lines = (text: string): string => text.replace(/^(?=.)/gm, '    ');
  return {
    'main.py': `from contextlib import asynccontextmanager
from fastapi import FastAPI
${top}

@asynccontextmanager
async def lifespan(app: FastAPI):
${lines(before || 'pass')}
    yield
${lines(after || 'pass')}

app = FastAPI(lifespan=lifespan)
`,
  };
}
