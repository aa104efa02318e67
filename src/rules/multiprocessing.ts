import { SEMAPHORE_USES, type SemaphoreUse } from '../packages/semaphores.data.js';
import { CallTable } from '../program/library-calls.js';
import { consequenceOf, type Consequence } from '../program/phases/consequence.js';
import { runningCalls, type RunningCall } from '../program/running-calls.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const TABLE = new CallTable<SemaphoreUse>(SEMAPHORE_USES);
const APP = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'multiprocessing',
  summary: 'The app makes locks, queues or pools that processes share.',
  severity: 'error',
  docs: docs.pythonRuntime,
  fact: limits.sharedMemory,
  why: `The locks, queues and pools of \`multiprocessing\`, and \`ProcessPoolExecutor\`, are made with semaphores in shared memory. A function on Vercel
runs where there is no \`/dev/shm\`, and making one raises OSError: \`[Errno 38] Function not implemented\`, with newer systems \`[Errno 2]\` or \`[Errno 13]\`
([nicegui#2785](https://github.com/zauberzeug/nicegui/issues/2785), [weave#4835](https://github.com/wandb/weave/issues/4835)). That includes \`ThreadPool\` of \`multiprocessing.pool\`. While the app is
imported, that ends the import and every request fails. \`Process\`, \`Pipe\`, \`Manager\` and \`cpu_count\` work, and so does \`ThreadPoolExecutor\`; \`Parallel\` of joblib goes on in one process.`,
  examples: [
    {
      title: 'A lock that is made at import',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import multiprocessing\n\n${APP}\nlock = multiprocessing.Lock()\napp = FastAPI()\n`,
      },
      findings: ['main.py:5:8-5:30 error'],
    },
    {
      title: 'A pool of processes in a request',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `from concurrent.futures import ProcessPoolExecutor\n\n${APP}\napp = FastAPI()\n\n\n@app.get("/")\ndef squares():\n    with ProcessPoolExecutor() as pool:\n        return list(pool.map(abs, range(10)))\n`,
      },
      findings: ['main.py:10:10-10:31 warning'],
    },
    {
      title: 'Threads, processes without shared memory, and a failure that is handled',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import multiprocessing\nfrom concurrent.futures import ThreadPoolExecutor\n\n${APP}\npool = ThreadPoolExecutor(max_workers=multiprocessing.cpu_count())\ntry:\n    lock = multiprocessing.Lock()\nexcept OSError:\n    lock = None\n\napp = FastAPI()\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const groups = new Map<string, [Use, ...Use[]]>();
    for (const call of runningCalls(unit, TABLE)) {
      if (call.fact.unless !== undefined && isWithout(call)) continue;
      const consequence = consequenceOf(unit.phases, call.module, call.call.startIndex, 'OSError');
      if (!consequence) continue;
      const use = { call, consequence, severity: severityOf(call, consequence) };
      // What stands together in one module is one fault, and has one cure.
      const key = `${call.module.file} ${use.severity}`;
      const group = groups.get(key);
      if (group) group.push(use);
      else groups.set(key, [use]);
    }
    for (const [first, ...others] of groups.values()) {
      const { call, consequence } = first;
      yield asOne([first, ...others].map(finding), 'this does too', {
        message: `\`${call.call.childForFieldName('function')!.text}\` ${consequence.confidence === 'possible' ? 'can fail' : 'fails'} ${consequence.when} with OSError: it needs a semaphore in shared memory, and a function on Vercel has ${limits.sharedMemory.figure} (${asOf(limits.sharedMemory)}).`,
        help: `Do without shared memory: ${call.fact.instead}. Work for more than one instance belongs into a queue or a database.`,
      });
    }
  },
});

interface Use {
  readonly call: RunningCall<SemaphoreUse>;
  readonly consequence: Consequence;
  readonly severity: Consequence['severity'];
}

/** An error only where nothing else can be called there. */
function severityOf({ isCertain }: RunningCall<SemaphoreUse>, { severity }: Consequence): Consequence['severity'] {
  return isCertain ? severity : 'warning';
}

function finding({ call: { module, call }, consequence, severity }: Use): Finding {
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    severity,
    confidence: consequence.confidence === 'possible' ? 'possible' : 'likely',
    message: '',
    help: '',
    related: [...consequence.related],
  };
}

/** `Value("i", 0, lock=False)` */
function isWithout({ call, fact }: RunningCall<SemaphoreUse>): boolean {
  const [name, value] = (fact.unless ?? '').split('=');
  return (call.childForFieldName('arguments')?.namedChildren ?? []).some(
    (each) =>
      each.type === 'keyword_argument' &&
      each.childForFieldName('name')?.text === name &&
      each.childForFieldName('value')?.text === value,
  );
}
