import { INSTEAD_OF_MEMORY } from '../deployment/ways-out.js';
import { broadcastsIn } from '../program/requests/broadcasts.js';
import { CallTable } from '../program/library-calls.js';
import { plainArguments } from '../program/objects/arguments.js';
import { runningCalls } from '../program/running-calls.js';
import { sharedState } from '../program/state/shared-state.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { listOf } from '../words.js';
import { asOne, defineRule, type Finding } from './define.js';

/** slowapi counts in memory unless told where else. Source: laurentS/slowapi@115d8a034416:slowapi/extension.py, `memory://`. */
const LIMITERS = new CallTable<true>([
  ['slowapi.Limiter', true],
  ['slowapi.extension.Limiter', true],
]);

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'in-memory-state',
  summary: 'What one request leaves in memory, another one needs.',
  severity: 'info',
  isStrict: true,
  docs: docs.fluidCompute,
  fact: limits.instances,
  why: `Several instances answer requests on Vercel, and each has its own memory. A request that asks for a session, a job or an item may come to another
instance than the one that made it: it is missing there, now and then, and for ever once that instance is stopped. Limits of rates that count in
memory let more through than they say. On the machine of a developer there is one process, and all of this works. Caches are no problem: what they lack is made again.`,
  examples: [
    {
      title: 'Jobs in a dictionary',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${APP}jobs = {}


@app.post("/jobs/{job_id}")
def create(job_id: str):
    jobs[job_id] = "running"


@app.get("/jobs/{job_id}")
def status(job_id: str):
    return jobs.get(job_id)
`,
      },
      findings: ['main.py:4:1-4:5 info'],
    },
    {
      title: 'Limits that are counted in memory',
      files: {
        'requirements.txt': 'fastapi\nslowapi\n',
        'main.py': `from slowapi import Limiter\nfrom slowapi.util import get_remote_address\n${APP}app.state.limiter = Limiter(key_func=get_remote_address)\n`,
      },
      findings: ['main.py:6:21-6:57 info'],
    },
    {
      title: 'A cache, and a table that nobody changes',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${APP}prices = {"a": 1}
cache = {}


@app.get("/prices/{name}")
def price(name: str):
    if name not in cache:
        cache[name] = prices[name] * 2
    return cache[name]


@app.get("/prices")
def all_prices():
    return [prices, cache]
`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const instances = `Vercel may run ${limits.instances.figure} (${asOf(limits.instances)})`;
    // What WebSockets are sent to is what websocket-limits is about.
    const sent = new Set(broadcastsIn(unit).map(({ module, connections }) => `${module.file} ${connections}`));
    const states = sharedState(unit).filter(({ module, name }) => !sent.has(`${module.file} ${name}`));
    if (states.length > 0) {
      const places = states.map(({ module, node }) => place(module, node.startIndex, node.endIndex));
      const names = listOf(
        states.map(({ name }) => `\`${name}\``),
        { max: 3 },
      );
      yield asOne(places, 'and this', {
        message: `Requests leave something for later requests in the memory of the process, in ${names}. ${instances}, each with its own, and all of it is gone when an instance is stopped.`,
        help: INSTEAD_OF_MEMORY,
      });
    }
    const limiters = runningCalls(unit, LIMITERS).filter(({ call }) => {
      const args = plainArguments(call);
      return args && !args.named.has('storage_uri') && args.positional.length < 6;
    });
    if (limiters.length > 0) {
      const places = limiters.map(({ module, call }) => place(module, call.startIndex, call.endIndex));
      yield asOne(places, 'and this', {
        message: `This limiter counts in the memory of the process. ${instances}, each with its own counts: more requests get through than the limits say.`,
        help: 'Give it a `storage_uri` of a Redis, such as one of the Vercel Marketplace, or use the rate limits of the Vercel Firewall.',
      });
    }
  },
});

function place(
  module: { file: string; source: { range(start: number, end: number): Finding['range'] } },
  start: number,
  end: number,
): Finding {
  return { file: module.file, range: module.source.range(start, end), confidence: 'possible', message: '', help: '' };
}
