import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findRoutes, type Route, type RouteModel } from '../../src/program/routes/model.js';
import { withProgram } from '../support/program.js';
import { basics } from './routes/basics.js';
import { factories } from './routes/factories.js';
import { loops } from './routes/loops.js';
import { mounts } from './routes/mounts.js';
import type { RouteProject } from './routes/project.js';
import { routers } from './routes/routers.js';
import { starts } from './routes/starts.js';
import { values } from './routes/values.js';

// The lists beside the projects are what FastAPI 0.142.2 printed for them; our model has to find the same without running anything.
// FASTAPI_PYTHON=<python with fastapi and httpx> compares the lists with FastAPI itself.

const THEMES: Record<string, readonly RouteProject[]> = { basics, routers, factories, loops, values, mounts, starts };

function modelOf({ files, variable = 'app' }: RouteProject): Promise<RouteModel> {
  return withProgram({ ...files }, ({ reached }) => {
    return findRoutes(reached, [{ module: reached.get('main.py')!.module, variable }]);
  });
}

/** A route as the lists have it. */
function written({ kind, methods, path, endpoint }: Route): string {
  const shown = path ?? '?';
  switch (kind) {
    case 'http':
      return `${[...methods].sort().join(',') || '*'} ${shown} ${endpoint ?? '-'}`;
    case 'websocket':
      return `WS ${shown} ${endpoint ?? '-'}`;
    case 'static':
      return `static ${shown.replace(/\/?\{path:path\}$/, '') || '/'}`;
    default:
      return `${kind} ${shown}`;
  }
}

describe.each(Object.entries(THEMES))('the routes that FastAPI has: %s', (_, projects) => {
  it.each(projects.map((each) => [each.name, each] as const))('%s', async (_name, project) => {
    const { routes, isComplete } = await modelOf(project);
    const shown = routes.filter(({ kind }) => project.hasPages ?? kind !== 'page');
    const real = new Set(project.routes);
    expect(isComplete).toBe(!project.isIncomplete);
    if (project.isIncomplete) {
      // What is said for sure is true.
      const sure = shown.filter(({ isAssumed, path }) => !isAssumed && path !== null);
      expect(sure.map(written).filter((each) => !real.has(each))).toEqual([]);
      return;
    }
    const unsure = shown.filter((each) => each.isAssumed && !real.has(written(each))).map(written);
    expect(unsure).toEqual(project.unsure ?? []);
    const listed = shown.map((each) => (each.kind === 'opaque' ? `opaque ${below(each)}` : written(each)));
    expect(listed.filter((each) => !unsure.includes(each)).sort()).toEqual([...project.routes].sort());
  });
});

/** The path below which code answers that is not looked at. */
function below({ pattern }: Route): string {
  return pattern.replace(/\0$/, '');
}

const python = process.env.FASTAPI_PYTHON;

describe.runIf(python !== undefined)('FastAPI itself', () => {
  it('has the routes that are listed', () => {
    const script = fileURLToPath(new URL('../support/list_routes.py', import.meta.url));
    const projects = Object.values(THEMES).flat();
    const { stdout, stderr } = spawnSync(python!, [script], { input: JSON.stringify(projects), encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const listed = (JSON.parse(stdout) as string[][]).map((routes, index) =>
      routes.filter((each) => projects[index]!.hasPages ?? !each.startsWith('page')).sort(),
    );
    const named = (routes: readonly (readonly string[])[]): Record<string, readonly string[]> =>
      Object.fromEntries(projects.map(({ name }, index) => [name, routes[index]!]));
    expect(named(listed)).toEqual(named(projects.map(({ routes }) => [...routes].sort())));
  }, 600_000);
});
