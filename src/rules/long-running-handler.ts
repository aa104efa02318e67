import { durationLimit, type DurationLimit } from '../deployment/functions/duration.js';
import { longerDuration } from '../deployment/ways-out.js';
import type { Module } from '../program/modules.js';
import type { Execution } from '../program/phases/phase.js';
import { requestWaits, type RequestWait } from '../program/requests/waits.js';
import { timeoutsOf, type Timeout } from '../program/requests/timeouts.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const REQUIREMENTS = { 'requirements.txt': 'fastapi\nhttpx\n' };
const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'long-running-handler',
  summary: 'A request waits longer than the function may run.',
  severity: 'warning',
  docs: docs.duration,
  fact: limits.duration,
  why: `A function ends after its \`maxDuration\`: ${limits.duration.figure} where vercel.json does not set it (${asOf(limits.duration)}). A request that is not done by
then gets 504 FUNCTION_INVOCATION_TIMEOUT, wherever the code is: no \`except\` and no \`finally\` runs, and what it has done up to there is lost. Background tasks of
FastAPI count too, since Vercel waits for them. A sleep, or a loop that asks a service again and again, that takes longer by the numbers in the code never comes
to its end. A \`timeout=\` that is longer never strikes: the function is gone before.`,
  examples: [
    {
      title: 'A loop that asks for up to ten minutes',
      files: {
        ...REQUIREMENTS,
        'main.py': `import asyncio\n\n${APP}\n\nasync def is_done(job: str) -> bool: ...\n\n\n@app.get("/jobs/{job}")\nasync def wait(job: str):\n    for _ in range(120):\n        if await is_done(job):\n            return "done"\n        await asyncio.sleep(5)\n    return "too late"\n`,
      },
      findings: ['main.py:16:15-16:31 warning'],
    },
    {
      title: 'Less time than the code is ready to wait',
      files: {
        ...REQUIREMENTS,
        'main.py': `import httpx\n${APP}\n\n@app.get("/report")\nasync def report():\n    async with httpx.AsyncClient() as client:\n        return (await client.get("https://example.com/report", timeout=120)).json()\n`,
        'vercel.json': '{ "functions": { "main.py": { "maxDuration": 60 } } }\n',
      },
      findings: ['main.py:10:23-10:76 warning'],
    },
    {
      title: 'More than the default',
      files: {
        ...REQUIREMENTS,
        'main.py': `import httpx\n${APP}\nclient = httpx.Client(timeout=600)\n\n\n@app.get("/report")\ndef report():\n    return client.get("https://example.com/report").json()\n`,
      },
      findings: ['main.py:6:10-6:35 info'],
    },
    {
      title: 'Enough time',
      files: {
        ...REQUIREMENTS,
        'main.py': `import time\n\n${APP}\n\n@app.get("/slow")\ndef slow():\n    time.sleep(400)\n`,
        'vercel.json': '{ "functions": { "main.py": { "maxDuration": 800 } } }\n',
      },
      findings: [],
    },
    {
      title: 'Short waits, and a script',
      files: {
        ...REQUIREMENTS,
        'main.py': `import time\n\nimport httpx\n${APP}\nclient = httpx.Client(timeout=30)\n\n\n@app.get("/")\ndef home():\n    time.sleep(1)\n\n\nif __name__ == "__main__":\n    time.sleep(400)\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const each of requestWaits(unit)) {
      const limit = limitOf(unit, each.execution, each.wait.module);
      if (each.most > limit.seconds) yield ofWait(unit, each, limit);
    }
    const long = timeoutsOf(unit)
      .filter(({ byDefault, seconds }) => !byDefault && Number.isFinite(seconds))
      .map((each) => ({ ...each, limit: limitOf(unit, each.execution, each.call.module) }))
      .filter(({ seconds, limit }) => seconds > limit.seconds);
    for (const isSet of [true, false]) {
      const some = long.filter(({ limit }) => limit.isSet === isSet);
      const worst = [...some].sort((a, b) => b.seconds - a.seconds)[0];
      if (worst) yield ofTimeouts(unit, worst, some);
    }
  },
});

function limitOf({ deployment, modules }: Unit, execution: Execution, module: Module): DurationLimit {
  return durationLimit(deployment, modules, execution.related()[0]?.file ?? module.file);
}

function ofWait(unit: Unit, { wait, least, most, execution }: RequestWait, limit: DurationLimit): Finding {
  const isSure = least > limit.seconds;
  const takes = wait.isRepeated
    ? `\`${wait.name}\` in a loop takes ${isSure ? '' : 'up to '}${inSeconds(most)} in all`
    : `\`${wait.name}\` takes ${inSeconds(most)}`;
  return {
    file: wait.module.file,
    range: wait.module.source.range(wait.node.startIndex, wait.node.endIndex),
    confidence: isSure && execution.isCertain ? 'likely' : 'possible',
    message: `${takes} when a request needs it, but ${ends(limit)}: the request then gets 504 FUNCTION_INVOCATION_TIMEOUT.`,
    help: longerDuration(unit.deployment, most),
    related: [...execution.related()],
  };
}

function ofTimeouts(unit: Unit, worst: Timeout & { limit: DurationLimit }, all: readonly Timeout[]): Finding {
  const findings = [worst, ...all.filter((each) => each !== worst)].map(({ call, execution }): Finding => {
    const { file, source } = call.module;
    const range = source.range(call.call.startIndex, call.call.endIndex);
    return { file, range, message: '', help: '', related: [...execution.related()] };
  });
  const { limit, seconds } = worst;
  const one = asOne(findings, 'waits longer than the function may run, too', {
    message: `The code is ready to wait ${inSeconds(seconds)} here, but ${ends(limit)}: the timeout never strikes, and the request gets 504 FUNCTION_INVOCATION_TIMEOUT instead.`,
    help: `Wait for less than ${inSeconds(limit.seconds)}, so that the app can answer. If it has to take that long: ${decapitalized(longerDuration(unit.deployment, seconds))}`,
  });
  return { ...one, severity: limit.isSet ? 'warning' : 'info', confidence: 'likely' };
}

function ends({ seconds, setBy }: DurationLimit): string {
  const because = setBy
    ? `${setBy}; ${limits.duration.figure} where none is set, ${asOf(limits.duration)}`
    : `the default, ${asOf(limits.duration)}`;
  return `Vercel ends the function after ${inSeconds(seconds)} (${because})`;
}

function inSeconds(seconds: number): string {
  return `${Math.round(seconds).toLocaleString('en-US')} s`;
}

function decapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
