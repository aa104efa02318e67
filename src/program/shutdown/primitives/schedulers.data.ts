import type { Primitive } from '../primitives.js';
import { fast, on, wait, whether } from './entry.js';

const APSCHEDULER = 'apscheduler 3.11.3, schedulers';
const JOBS = 'waits for the jobs that are running';

const WAITING = [
  'apscheduler.schedulers.background.BackgroundScheduler()',
  'apscheduler.schedulers.blocking.BlockingScheduler()',
];
const GEVENT = ['apscheduler.schedulers.gevent.GeventScheduler()'];
const COROUTINES = [
  'apscheduler.schedulers.asyncio.AsyncIOScheduler()',
  'apscheduler.schedulers.tornado.TornadoScheduler()',
];

/** Schedulers and queues of jobs. */
export const SCHEDULERS: readonly Primitive[] = [
  wait(on(WAITING, 'shutdown'), JOBS, `${APSCHEDULER}/background.py, executors/pool.py`, whether(0, 'wait')),
  // The executor has no shutdown of its own; only the scheduler's greenlet is waited for.
  fast(on(GEVENT, 'shutdown'), `${APSCHEDULER}/gevent.py, executors/gevent.py`),
  fast(on(COROUTINES, 'shutdown'), `${APSCHEDULER}/asyncio.py, executors/asyncio.py, executors/tornado.py`),
  fast(on([...WAITING, ...GEVENT, ...COROUTINES], 'pause', 'remove_job', 'remove_all_jobs'), `${APSCHEDULER}/base.py`),
];
