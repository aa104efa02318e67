import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRoutes } from '../../src/program/routes/model.js';
import { withProgram } from '../support/program.js';
import { routeProjects } from './routes/projects.js';

// FastAPI is the judge of what an app answers. `routes/expected.json` is what `routes/print_routes.py` printed for these
// projects with the version that it names.

interface Expected {
  fastapi: string;
  routes: Record<string, string[]>;
}

const url = new URL('routes/expected.json', import.meta.url);
const expected = JSON.parse(readFileSync(url, 'utf8')) as Expected;

describe(`routes are those of FastAPI ${expected.fastapi}`, () => {
  it.each(Object.entries(routeProjects))('%s', async (name, files) => {
    const found = await withProgram(files, ({ reached }) => {
      const { module } = reached.get('main.py')!;
      const { routes, isComplete } = findRoutes(reached, [{ module, variable: 'app' }]);
      expect(isComplete).toBe(true);
      return routes.map(
        ({ kind, methods, path }) => `${kind === 'websocket' ? 'WEBSOCKET' : [...methods].sort().join(',')} ${path}`,
      );
    });
    expect(found).toEqual(expected.routes[name]);
  });
});
