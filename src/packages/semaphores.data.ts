/** A constructor that makes a named semaphore (`SemLock`) at once, which needs shared memory below `/dev/shm`. */
export interface SemaphoreUse {
  /** What takes its place where there is no shared memory, as a clause without a full stop. */
  readonly instead: string;
  /** The argument of the constructor with which it makes none. */
  readonly unless?: 'lock=False';
  readonly source: string;
  readonly date: string;
}

/** Watched: each was called with a `SemLock` that raises as it does where there is no `/dev/shm`, in CPython 3.12.1 and 3.13.0. */
const SOURCE = 'CPython 3.12.1, Lib/multiprocessing/{context,pool,queues,synchronize,sharedctypes}.py';
const DATE = '2026-11-29';

const LOCKS = 'the class of the same name in `threading` does for the threads of one instance';
const QUEUES = '`queue.Queue` does for the threads of one instance';
const POOLS = '`concurrent.futures.ThreadPoolExecutor` needs no shared memory';

/** Names in `multiprocessing`, which its contexts have too. */
const NAMES: ReadonlyMap<string, Pick<SemaphoreUse, 'instead' | 'unless'>> = new Map([
  ['Array', { instead: '`lock=False` needs none', unless: 'lock=False' }],
  ['Barrier', { instead: LOCKS }],
  ['BoundedSemaphore', { instead: LOCKS }],
  ['Condition', { instead: LOCKS }],
  ['Event', { instead: LOCKS }],
  ['JoinableQueue', { instead: QUEUES }],
  ['Lock', { instead: LOCKS }],
  ['Pool', { instead: POOLS }],
  ['Queue', { instead: QUEUES }],
  ['RLock', { instead: LOCKS }],
  ['Semaphore', { instead: LOCKS }],
  ['SimpleQueue', { instead: QUEUES }],
  ['Value', { instead: '`lock=False` needs none', unless: 'lock=False' }],
]);

/**
 * The constructors by their full names. `Process`, `Pipe`, `Manager`, `RawValue`, `RawArray` and joblib's `Parallel`, which goes on in one process
 * (joblib 1.6.0, _multiprocessing_helpers.py), are not here: they work. A `ThreadPool` is: it makes a queue of processes.
 */
export const SEMAPHORE_USES: ReadonlyMap<string, SemaphoreUse> = new Map<string, SemaphoreUse>([
  ...[...NAMES].flatMap(([name, use]) =>
    ['multiprocessing', 'multiprocessing.get_context()'].map((owner): [string, SemaphoreUse] => [
      `${owner}.${name}`,
      { ...use, source: SOURCE, date: DATE },
    ]),
  ),
  ...['multiprocessing.pool.Pool', 'multiprocessing.pool.ThreadPool', 'multiprocessing.dummy.Pool'].map(
    (name): [string, SemaphoreUse] => [name, { instead: POOLS, source: SOURCE, date: DATE }],
  ),
  ...['concurrent.futures.ProcessPoolExecutor', 'concurrent.futures.process.ProcessPoolExecutor'].map(
    (name): [string, SemaphoreUse] => [
      name,
      { instead: POOLS, source: 'CPython 3.12.1, Lib/concurrent/futures/process.py', date: DATE },
    ],
  ),
]);
