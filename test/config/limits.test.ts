import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { bundle } from '../../src/lint.js';
import { json, run } from './projects.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

async function messages(files: Record<string, string>, rule: string): Promise<string[]> {
  const { diagnostics } = await run(files, { select: [rule] });
  return diagnostics.map(({ severity, message, help }) => `${severity}: ${message} ${help}`);
}

describe('limits of the project on Vercel', () => {
  it('max-duration is what requests are measured by, where vercel.json says nothing', async () => {
    const files = {
      'requirements.txt': 'fastapi\n',
      'main.py': `import time\n\n${APP}\n\n@app.get("/")\ndef home():\n    time.sleep(45)\n`,
    };
    expect(await messages(files, 'long-running-handler')).toEqual([]);
    const limited = { ...files, ...json('limits.max-duration = 30') };
    expect(await messages(limited, 'long-running-handler')).toEqual([
      expect.stringContaining(
        'ends the function after 30 s (`limits.max-duration` in the configuration of fastapi-vercel-lint;',
      ),
    ]);
    const set = { ...limited, 'vercel.json': '{ "functions": { "main.py": { "maxDuration": 60 } } }' };
    expect(await messages(set, 'long-running-handler')).toEqual([]);
  });

  it('plan says what its functions may do', async () => {
    const files = {
      'requirements.txt': 'fastapi\n',
      'vercel.json': '{ "functions": { "main.py": { "maxDuration": "max" } } }',
      'main.py': `import time\n\n${APP}\n\n@app.get("/")\ndef home():\n    time.sleep(400)\n`,
    };
    expect(await messages(files, 'long-running-handler')).toEqual([]);
    expect(await messages({ ...files, ...json('limits.plan = "pro"') }, 'long-running-handler')).toEqual([]);
    expect(await messages({ ...files, ...json('limits.plan = "hobby"') }, 'long-running-handler')).toEqual([
      expect.stringMatching(/300 s.*on Hobby a function may run for 300 s, on Pro for 800 s/),
    ]);
  });

  it('plan decides about the number of functions', async () => {
    const names = 'abcdefghijklm'.split('');
    const files = {
      'requirements.txt': 'fastapi\n',
      'vercel.json': '{ "framework": null }',
      ...Object.fromEntries(names.map((name) => [`api/${name}.py`, APP])),
    };
    const levels = async (plan: string) => {
      const found = await messages({ ...files, ...json(`limits = { ${plan} }`) }, 'too-many-functions');
      return found.map((each) => each.split(':')[0]);
    };
    expect(await levels('')).toEqual(['info']);
    expect(await levels('plan = "hobby"')).toEqual(['error']);
    expect(await levels('plan = "pro"')).toEqual([]);
    expect(await levels('plan = "enterprise"')).toEqual([]);
  });

  it('plan takes the limit of another plan out of the advice on cron jobs', async () => {
    const files = {
      'requirements.txt': 'fastapi\napscheduler\n',
      'main.py': `from apscheduler.schedulers.background import BackgroundScheduler\n${APP}\nscheduler = BackgroundScheduler()\nscheduler.add_job(print, "interval", minutes=5)\nscheduler.start()\n`,
    };
    expect((await messages(files, 'in-process-scheduler')).join()).toContain('once a day on Hobby');
    const help = (await messages({ ...files, ...json('limits.plan = "pro"') }, 'in-process-scheduler')).join();
    expect(help).toContain('crons');
    expect(help).not.toContain('Hobby');
  });

  it('large-functions takes the size of a function to 5 GiB; vercel.json knows better', async () => {
    const files = { 'requirements.txt': 'fastapi\ntensorflow\n', 'main.py': APP };
    const tier = async (more: Record<string, string>) => {
      const { bundles } = await bundle({ cwd: '/repo', host: new MemoryHost({ ...files, ...more }) });
      return bundles[0]!.tier;
    };
    expect(await tier({})).toBe('too-large');
    expect(await tier(json('limits.large-functions = true'))).toBe('large-function');
    const off = { 'vercel.json': '{ "build": { "env": { "VERCEL_SUPPORT_LARGE_FUNCTIONS": "0" } } }' };
    expect(await tier({ ...json('limits.large-functions = true'), ...off })).toBe('too-large');
    expect((await messages({ ...files, ...json('limits.large-functions = true') }, 'bundle-too-large')).join()).toMatch(
      /^warning/,
    );
  });
});
