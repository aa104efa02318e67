/** How a call starts work that goes on beside the code that made it. */
export interface Starter {
  /**
   * `task`: a coroutine in the event loop; `executor`: a function in a pool; `thread`, `timer`, `process`: the function that the object was made
   * with, or its `run`.
   */
  readonly kind: 'task' | 'executor' | 'thread' | 'timer' | 'process';
  /** The position of what runs among the arguments of the call; null where the object knows it. */
  readonly position: number | null;
  readonly source: string;
  readonly date: string;
}

const DATE = '2026-11-29';
const LOOPS = ['get_event_loop', 'get_running_loop', 'new_event_loop'].map((name) => `asyncio.${name}()`);

function entries(
  names: readonly string[],
  kind: Starter['kind'],
  position: number | null,
  source: string,
): [string, Starter][] {
  return names.map((name) => [name, { kind, position, source, date: DATE }]);
}

/** Calls that make a task of a coroutine, which is their first argument, and give it back. */
const TASKS = entries(
  [
    'asyncio.create_task',
    'asyncio.ensure_future',
    'asyncio.tasks.create_task',
    'asyncio.tasks.ensure_future',
    ...LOOPS.map((loop) => `${loop}.create_task`),
  ],
  'task',
  0,
  'CPython 3.12.1, Lib/asyncio/tasks.py, base_events.py',
);

/** Every call that starts work, by its full name; `X().m` is the method of an object. */
export const STARTERS: ReadonlyMap<string, Starter> = new Map([
  ...TASKS,
  ...entries(['asyncio.run_coroutine_threadsafe'], 'task', 0, 'CPython 3.12.1, Lib/asyncio/tasks.py'),
  ...entries(
    LOOPS.map((loop) => `${loop}.run_in_executor`),
    'executor',
    1,
    'CPython 3.12.1, Lib/asyncio/base_events.py',
  ),
  ...entries(
    [
      'concurrent.futures.ThreadPoolExecutor().submit',
      'concurrent.futures.thread.ThreadPoolExecutor().submit',
      'concurrent.futures.ProcessPoolExecutor().submit',
      'concurrent.futures.process.ProcessPoolExecutor().submit',
    ],
    'executor',
    0,
    'CPython 3.12.1, Lib/concurrent/futures/thread.py, process.py',
  ),
  ...entries(['threading.Thread().start'], 'thread', null, 'CPython 3.12.1, Lib/threading.py'),
  ...entries(['threading.Timer().start'], 'timer', null, 'CPython 3.12.1, Lib/threading.py'),
  ...entries(['multiprocessing.Process().start'], 'process', null, 'CPython 3.12.1, Lib/multiprocessing/process.py'),
]);

/** Of task groups the methods that start a task; leaving the group waits for it. */
const IN_GROUP: ReadonlySet<string> = new Set(['asyncio.TaskGroup().create_task']);

const MAKES_TASK: ReadonlySet<string> = new Set(TASKS.map(([name]) => name));

/** Whether a call of something gives a task of the coroutine that is its first argument. */
export function makesTask(name: string): boolean {
  return MAKES_TASK.has(name) || IN_GROUP.has(name);
}

/** Functions that run their first argument in a thread, and whose result is awaited. */
export const RUNS_IN_THREAD: ReadonlySet<string> = new Set([
  'asyncio.to_thread',
  'anyio.to_thread.run_sync',
  'starlette.concurrency.run_in_threadpool',
  'fastapi.concurrency.run_in_threadpool',
]);

/** Classes whose objects run a function in a thread of its own. */
export const THREADS: ReadonlySet<string> = new Set(['threading.Thread', 'threading.Timer']);
