import type { Primitive } from '../primitives.js';
import { atMost, disk, fast, made, on, program, sleep, wait, whether } from './entry.js';

const CPYTHON = 'Python 3.11.7, Lib';
const ANYIO = 'anyio 4.15.1, _core';
const TRIO = 'trio 0.34.0, _timeouts.py and _sync.py';

const ENDS = 'waits for the thread to end';
const EXITS = 'waits for the process to exit';
const WORK = 'waits for the work that has been given to it';
const TURN = 'waits until nobody else holds it';
const SIGNAL = 'waits for a signal from elsewhere in the program';
const RESULT = 'waits for the result';
const ITEMS = 'waits until each item of the queue is done';
const NEXT = 'waits for an item';
const RUNS = 'runs a program and waits for it';

const EXECUTORS = [
  ...made(['concurrent.futures'], 'ThreadPoolExecutor', 'ProcessPoolExecutor', 'Executor'),
  'concurrent.futures.thread.ThreadPoolExecutor()',
  'concurrent.futures.process.ProcessPoolExecutor()',
];
const FUTURES = [
  'concurrent.futures.Future()',
  'asyncio.run_coroutine_threadsafe()',
  ...EXECUTORS.map((executor) => `${executor}.submit()`),
];
const CONTEXT = ['multiprocessing', 'multiprocessing.get_context()'];
const PROCESSES = [
  ...made(CONTEXT, 'Process'),
  'multiprocessing.context.Process()',
  'multiprocessing.process.BaseProcess()',
];
const POOLS = [...made(CONTEXT, 'Pool'), ...made(['multiprocessing.pool'], 'Pool', 'ThreadPool')];
const MANAGERS = [...made(CONTEXT, 'Manager'), 'multiprocessing.managers.SyncManager()'];
const POPEN = ['subprocess.Popen()'];
const ASYNC_PROCESSES = [
  ...made(['asyncio', 'asyncio.subprocess'], 'create_subprocess_exec', 'create_subprocess_shell'),
  'asyncio.subprocess.Process()',
];
const QUEUES = made(['queue'], 'Queue', 'LifoQueue', 'PriorityQueue');
const ASYNC_QUEUES = made(['asyncio', 'asyncio.queues'], 'Queue', 'LifoQueue', 'PriorityQueue');
const ASYNC_SERVERS = [
  ...made(['asyncio'], 'start_server', 'start_unix_server', 'Server'),
  ...made(['asyncio.get_running_loop()', 'asyncio.get_event_loop()'], 'create_server', 'create_unix_server'),
];
const LOOPS = made(['asyncio'], 'get_running_loop', 'get_event_loop', 'new_event_loop');
const SERVERS = [
  ...made(['http.server'], 'HTTPServer', 'ThreadingHTTPServer'),
  ...made(['socketserver'], 'TCPServer', 'ThreadingTCPServer', 'UDPServer', 'ThreadingUDPServer'),
  'wsgiref.simple_server.make_server()',
  'wsgiref.simple_server.WSGIServer()',
  'xmlrpc.server.SimpleXMLRPCServer()',
];

/** The standard library, and the two libraries that do the same for coroutines. */
export const PYTHON: readonly Primitive[] = [
  // sleeping
  sleep(['time.sleep'], 0, 'seconds', `${CPYTHON}: time`),
  sleep(['asyncio.sleep', 'asyncio.tasks.sleep'], 0, 'delay', `${CPYTHON}/asyncio/tasks.py`),
  sleep(['anyio.sleep'], 0, 'delay', `${ANYIO}/_eventloop.py`),
  sleep(['trio.sleep'], 0, 'seconds', TRIO),
  wait(
    ['anyio.sleep_forever', 'trio.sleep_forever'],
    'sleeps until it is cancelled',
    `${ANYIO}/_eventloop.py; ${TRIO}`,
  ),
  wait(['anyio.sleep_until', 'trio.sleep_until'], 'sleeps until that time', `${ANYIO}/_eventloop.py; ${TRIO}`),
  wait(['signal.pause', 'signal.sigwait'], 'waits for a signal', `${CPYTHON}: signal`),

  // threads
  wait(on(made(['threading'], 'Thread', 'Timer'), 'join'), ENDS, `${CPYTHON}/threading.py`, atMost(0)),
  wait(on(made(['threading'], 'Event', 'Condition', 'Barrier'), 'wait'), SIGNAL, `${CPYTHON}/threading.py`, atMost(0)),
  wait(['threading.Condition().wait_for'], SIGNAL, `${CPYTHON}/threading.py`, atMost(1)),
  wait(
    on(made(['threading'], 'Lock', 'RLock', 'Condition', 'Semaphore', 'BoundedSemaphore'), 'acquire'),
    TURN,
    `${CPYTHON}/threading.py`,
    { ...whether(0, 'blocking'), ...atMost(1) },
  ),
  fast(['threading.Event().set', 'threading.Event().clear', 'threading.Timer().cancel'], `${CPYTHON}/threading.py`),
  wait(on(QUEUES, 'join'), ITEMS, `${CPYTHON}/queue.py`),
  wait(on([...QUEUES, 'queue.SimpleQueue()'], 'get'), NEXT, `${CPYTHON}/queue.py`, {
    ...whether(0, 'block'),
    ...atMost(1),
  }),
  fast(on([...QUEUES, 'queue.SimpleQueue()'], 'get_nowait', 'put_nowait'), `${CPYTHON}/queue.py`),

  // executors
  wait(on(EXECUTORS, 'shutdown'), WORK, `${CPYTHON}/concurrent/futures/_base.py`, whether(0, 'wait')),
  wait(on(EXECUTORS, '__exit__'), WORK, `${CPYTHON}/concurrent/futures/_base.py`),
  wait(on(FUTURES, 'result', 'exception'), RESULT, `${CPYTHON}/concurrent/futures/_base.py`, atMost(0)),
  fast(on(FUTURES, 'cancel'), `${CPYTHON}/concurrent/futures/_base.py`),
  wait(
    ['concurrent.futures.wait', 'concurrent.futures.as_completed'],
    RESULT,
    `${CPYTHON}/concurrent/futures/_base.py`,
    atMost(1),
  ),

  // multiprocessing: terminating a pool with work took 4 ms, stopping a manager 4 ms
  wait(on(PROCESSES, 'join'), EXITS, `${CPYTHON}/multiprocessing/process.py`, atMost(0)),
  fast(on(PROCESSES, 'terminate', 'kill', 'close'), `${CPYTHON}/multiprocessing/process.py`),
  wait(on(POOLS, 'join'), WORK, `${CPYTHON}/multiprocessing/pool.py`),
  wait(on(POOLS, 'map', 'starmap', 'apply'), RESULT, `${CPYTHON}/multiprocessing/pool.py`),
  wait(
    on(POOLS, ...['map_async', 'starmap_async', 'apply_async'].flatMap((name) => [`${name}().get`, `${name}().wait`])),
    RESULT,
    `${CPYTHON}/multiprocessing/pool.py`,
    atMost(0),
  ),
  fast(on(POOLS, 'close', 'terminate', '__exit__'), `${CPYTHON}/multiprocessing/pool.py`),
  fast(on(MANAGERS, 'shutdown', '__exit__'), `${CPYTHON}/multiprocessing/managers.py`),
  wait(on(made(CONTEXT, 'JoinableQueue'), 'join'), ITEMS, `${CPYTHON}/multiprocessing/queues.py`),
  wait(on(made(CONTEXT, 'Queue', 'JoinableQueue'), 'get'), NEXT, `${CPYTHON}/multiprocessing/queues.py`, {
    ...whether(0, 'block'),
    ...atMost(1),
  }),
  wait(
    on(made(CONTEXT, 'Queue', 'JoinableQueue'), 'join_thread'),
    'waits until its items are written',
    `${CPYTHON}/multiprocessing/queues.py`,
  ),
  fast(
    on(made(CONTEXT, 'Queue', 'JoinableQueue'), 'close', 'get_nowait', 'cancel_join_thread'),
    `${CPYTHON}/multiprocessing/queues.py`,
  ),
  wait(
    on(made(CONTEXT, 'Event', 'Condition', 'Barrier'), 'wait'),
    SIGNAL,
    `${CPYTHON}/multiprocessing/synchronize.py`,
    atMost(0),
  ),
  wait(
    on(made(CONTEXT, 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore'), 'acquire'),
    TURN,
    `${CPYTHON}/multiprocessing/synchronize.py`,
    { ...whether(0, 'block'), ...atMost(1) },
  ),
  fast(on(made(CONTEXT, 'Event'), 'set', 'clear'), `${CPYTHON}/multiprocessing/synchronize.py`),
  wait(['multiprocessing.connection.wait'], SIGNAL, `${CPYTHON}/multiprocessing/connection.py`, atMost(1)),

  // coroutines
  wait(on(ASYNC_QUEUES, 'join'), ITEMS, `${CPYTHON}/asyncio/queues.py`),
  wait(on(ASYNC_QUEUES, 'get'), NEXT, `${CPYTHON}/asyncio/queues.py`),
  fast(on(ASYNC_QUEUES, 'get_nowait', 'put_nowait', 'task_done'), `${CPYTHON}/asyncio/queues.py`),
  wait(
    on(made(['asyncio', 'asyncio.locks'], 'Event', 'Condition', 'Barrier'), 'wait'),
    SIGNAL,
    `${CPYTHON}/asyncio/locks.py`,
  ),
  wait(['asyncio.Condition().wait_for'], SIGNAL, `${CPYTHON}/asyncio/locks.py`),
  wait(
    on(made(['asyncio', 'asyncio.locks'], 'Lock', 'Condition', 'Semaphore', 'BoundedSemaphore'), 'acquire'),
    TURN,
    `${CPYTHON}/asyncio/locks.py`,
  ),
  fast(['asyncio.Event().set', 'asyncio.Event().clear', 'asyncio.locks.Event().set'], `${CPYTHON}/asyncio/locks.py`),
  wait(on(ASYNC_SERVERS, 'wait_closed'), 'waits for its connections to close', `${CPYTHON}/asyncio/base_events.py`),
  fast(on(ASYNC_SERVERS, 'close'), `${CPYTHON}/asyncio/base_events.py`),
  wait(on(LOOPS, 'shutdown_default_executor'), WORK, `${CPYTHON}/asyncio/base_events.py`),
  fast(on(LOOPS, 'stop', 'close'), `${CPYTHON}/asyncio/base_events.py`),
  wait(on(made(['anyio', 'trio'], 'Event', 'Condition'), 'wait'), SIGNAL, `${ANYIO}/_synchronization.py; ${TRIO}`),
  wait(
    on(made(['anyio', 'trio'], 'Lock', 'Condition', 'Semaphore', 'CapacityLimiter'), 'acquire'),
    TURN,
    `${ANYIO}/_synchronization.py; ${TRIO}`,
  ),
  fast(['anyio.Event().set', 'trio.Event().set'], `${ANYIO}/_synchronization.py; ${TRIO}`),

  // programs
  program(
    on(['subprocess'], 'run', 'call', 'check_call', 'check_output'),
    RUNS,
    `${CPYTHON}/subprocess.py`,
    atMost(null),
  ),
  program(['subprocess.getoutput', 'subprocess.getstatusoutput', 'os.system'], RUNS, `${CPYTHON}/subprocess.py, os`),
  program(['anyio.run_process'], RUNS, `${ANYIO}/_subprocesses.py`),
  wait(on(POPEN, 'wait'), EXITS, `${CPYTHON}/subprocess.py`, atMost(0)),
  wait(on(POPEN, 'communicate'), EXITS, `${CPYTHON}/subprocess.py`, atMost(1)),
  wait(on(POPEN, '__exit__'), EXITS, `${CPYTHON}/subprocess.py`),
  fast(on(POPEN, 'terminate', 'kill', 'send_signal', 'poll'), `${CPYTHON}/subprocess.py`),
  wait(on(ASYNC_PROCESSES, 'wait', 'communicate'), EXITS, `${CPYTHON}/asyncio/subprocess.py`),
  fast(on(ASYNC_PROCESSES, 'terminate', 'kill', 'send_signal'), `${CPYTHON}/asyncio/subprocess.py`),
  wait(on(['anyio.open_process()'], 'wait', 'aclose', '__aexit__'), EXITS, 'anyio 4.15.1, _backends/_asyncio.py'),
  fast(on(['anyio.open_process()'], 'terminate', 'kill', 'send_signal'), 'anyio 4.15.1, _backends/_asyncio.py'),
  wait(['os.wait', 'os.waitpid'], EXITS, `${CPYTHON}: os`),
  fast(['os.kill', 'os.killpg'], `${CPYTHON}: os`),

  // files and sockets that become ready
  wait(['select.select'], 'waits until one of them is ready', `${CPYTHON}: select`, atMost(3)),
  wait(['select.poll().poll'], 'waits until one of them is ready', `${CPYTHON}: select`, atMost(0, 'timeout', 'ms')),
  wait(
    ['select.epoll().poll', 'selectors.DefaultSelector().select'],
    'waits until one of them is ready',
    `${CPYTHON}: select, selectors.py`,
    atMost(0),
  ),

  // servers in a thread: the loop looks every 0.5 s whether to stop
  wait(on(SERVERS, 'shutdown'), 'waits for its loop to end', `${CPYTHON}/socketserver.py`, { cost: [0, 500] }),

  // logging
  wait(
    ['logging.handlers.QueueListener().stop'],
    'waits until what is queued is logged',
    `${CPYTHON}/logging/handlers.py`,
  ),
  fast(['logging.shutdown'], `${CPYTHON}/logging/__init__.py`),

  // files
  disk(
    ['json.dump', 'pickle.dump', 'marshal.dump'],
    'writes all of it to a file',
    `${CPYTHON}/json/__init__.py, pickle.py`,
  ),
  disk(
    ['shutil.copytree', 'shutil.copyfile', 'shutil.copy', 'shutil.copy2', 'shutil.move'],
    'copies files',
    `${CPYTHON}/shutil.py`,
  ),
  disk(['shutil.make_archive', 'shutil.unpack_archive'], 'packs or unpacks files', `${CPYTHON}/shutil.py`),
  disk(on(['zipfile.ZipFile()'], 'write', 'writestr', 'extractall'), 'packs or unpacks files', `${CPYTHON}/zipfile.py`),
  disk(
    on(['tarfile.open()', 'tarfile.TarFile()'], 'add', 'extractall'),
    'packs or unpacks files',
    `${CPYTHON}/tarfile.py`,
  ),
  fast(on(['tempfile.TemporaryDirectory()'], 'cleanup', '__exit__'), `${CPYTHON}/tempfile.py`),
  fast(['gc.collect'], `${CPYTHON}: gc`),

  // SQLite
  disk(['sqlite3.connect().backup', 'sqlite3.Connection().backup'], 'copies the database', `${CPYTHON}: sqlite3`),
  fast(on(['sqlite3.connect()', 'sqlite3.Connection()'], 'commit', 'rollback', 'close'), `${CPYTHON}: sqlite3`),
];
