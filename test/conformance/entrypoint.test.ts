import { describe, expect, it } from 'vitest';
import { withDeployment } from '../support/model.js';
import { Random } from '../support/random.js';
import { ourVerdict, vercelVerdict } from '../support/verdict.js';
import { findAppOrHandler, onDisk } from '../support/vercel.js';
import { BODIES, generateProject } from './generate.js';

describe('the acceptance test for an entrypoint file', () => {
  it.each(BODIES.map((body) => [JSON.stringify(body), body] as const))('agrees with Vercel on %s', async (_, body) => {
    const ours = await withDeployment({ 'main.py': body }, (_deployment, modules) => {
      return modules.load('main.py')?.exported?.name ?? null;
    });
    expect(ours).toBe(await findAppOrHandler(body));
  });
});

describe('600 generated projects', () => {
  it('get the framework, entrypoint, variable and error code that Vercel gives them', async () => {
    const random = new Random(20261123);
    const modes = new Map<string, number>();
    for (let i = 0; i < 600; i++) {
      const files = generateProject(random);
      await onDisk(files, async (directory) => {
        const ours = await ourVerdict(directory);
        const theirs = await vercelVerdict(directory);
        // Django's own search through manage.py is not modelled: it is no FastAPI project.
        if (theirs.framework === 'django' || theirs.framework === 'fasthtml')
          expect(ours.framework).toBe(theirs.framework);
        else expect(ours, `project ${i}: ${JSON.stringify(files)}`).toEqual(theirs);
        const kind = theirs.entrypoint ? 'entrypoint' : (theirs.error ?? theirs.framework ?? 'nothing');
        modes.set(kind, (modes.get(kind) ?? 0) + 1);
      });
    }
    // The generator is worth nothing if it does not reach every kind of answer.
    for (const kind of [
      'entrypoint',
      'FASTAPI_ENTRYPOINT_NOT_FOUND',
      'PYTHON_ENTRYPOINT_NOT_FOUND',
      'PYTHON_INVALID_ENTRYPOINT',
      'nextjs',
    ]) {
      expect(modes.get(kind) ?? 0, kind).toBeGreaterThan(3);
    }
  });
});
