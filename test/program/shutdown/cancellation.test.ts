import { describe, expect, it } from 'vitest';
import { lifespan, shutdownOf } from '../../support/shutdown.js';

const TOP = `import asyncio, threading, time, queue
from contextlib import suppress
`;

const rows = (
  title: string,
  list: readonly [title: string, before: string, after: string, top: string, expected: string][],
): void => {
  describe(title, () => {
    it.each(list)('%s', async (_, before, after, top, expected) => {
      expect(await shutdownOf(lifespan(before, after, TOP + top))).toEqual([expected]);
    });
  });
};

const POLL = 'async def poll():\n    while True:\n        await asyncio.sleep(60)';
const CREATE = 'task = asyncio.create_task(poll())';

rows('a task that is cancelled before it is awaited', [
  ['cancel, then await', CREATE, 'task.cancel()\nawait task', POLL, 'fine 0'],
  ['with suppress', CREATE, 'task.cancel()\nwith suppress(asyncio.CancelledError):\n    await task', POLL, 'fine 0'],
  ['with try', CREATE, 'task.cancel()\ntry:\n    await task\nexcept asyncio.CancelledError:\n    pass', POLL, 'fine 0'],
  ['under a condition', CREATE, 'if task:\n    task.cancel()\n    await task', POLL, 'fine 0'],
  ['unless it is done', CREATE, 'if not task.done():\n    task.cancel()\nawait task', POLL, 'fine 0'],
  ['gather', CREATE, 'task.cancel()\nawait asyncio.gather(task, return_exceptions=True)', POLL, 'fine 0'],
  ['wait_for', CREATE, 'task.cancel()\nawait asyncio.wait_for(task, timeout=5)', POLL, 'fine 0'],
  ['asyncio.wait', CREATE, 'task.cancel()\nawait asyncio.wait([task], timeout=5)', POLL, 'fine 0'],
  [
    'all of a list',
    'tasks = [asyncio.create_task(poll()) for _ in range(3)]',
    'for each in tasks:\n    each.cancel()\nawait asyncio.gather(*tasks, return_exceptions=True)',
    POLL,
    'fine 0',
  ],
  [
    'all of a dictionary',
    'tasks = {}\ntasks["a"] = asyncio.create_task(poll())',
    'for name, each in tasks.items():\n    each.cancel()\nawait asyncio.gather(*tasks.values())',
    POLL,
    'fine 0',
  ],
  [
    'on app.state',
    `app.state.task = asyncio.create_task(poll())`,
    'app.state.task.cancel()\nawait app.state.task',
    POLL,
    'fine 0',
  ],
  [
    'in a method, where another one makes it',
    's = Service()\ns.start()',
    'await s.stop()',
    `${POLL}\nclass Service:\n    def start(self):\n        self.task = asyncio.create_task(poll())\n    async def stop(self):\n        self.task.cancel()\n        await self.task`,
    'fine 0',
  ],
  [
    'by a helper',
    CREATE,
    'await cancel(task)',
    `${POLL}\nasync def cancel(task):\n    task.cancel()\n    with suppress(asyncio.CancelledError):\n        await task`,
    'fine 0',
  ],
  [
    'a function in a thread goes on alone',
    'task = asyncio.create_task(asyncio.to_thread(time.sleep, 2.5))',
    'task.cancel()\nawait task',
    '',
    'fine 0',
  ],
]);

rows('a task that is awaited without it', [
  ['an endless one', CREATE, 'await task', POLL, 'may-wait 0.. task'],
  ['gather', CREATE, 'await asyncio.gather(task)', POLL, 'may-wait 0.. task'],
  [
    'another one is cancelled',
    `${CREATE}\nother = asyncio.create_task(poll())`,
    'other.cancel()\nawait task',
    POLL,
    'may-wait 0.. task',
  ],
  ['cancelled afterwards', CREATE, 'await task\ntask.cancel()', POLL, 'may-wait 0.. task'],
  ['with a limit', CREATE, 'await asyncio.wait_for(task, timeout=5)', POLL, 'may-wait 0..5000 asyncio.wait_for'],
  ['with a short limit', CREATE, 'await asyncio.wait_for(task, timeout=0.2)', POLL, 'fine 0..200'],
  [
    'one that sleeps once',
    'task = asyncio.create_task(work())',
    'await task',
    'async def work():\n    await asyncio.sleep(2)',
    'may-wait 0..2000 asyncio.sleep',
  ],
  [
    'one that does next to nothing',
    'task = asyncio.create_task(work())',
    'await task',
    'async def work():\n    print("x")',
    'fine 0',
  ],
  ['one that nobody can see', 'task = asyncio.create_task(unknown())', 'await task', 'from x import unknown', 'fine 0'],
]);

rows('what a task does when it is cancelled', [
  [
    'it cleans up',
    CREATE,
    'task.cancel()\nawait task',
    'async def poll():\n    try:\n        while True:\n            await asyncio.sleep(60)\n    except asyncio.CancelledError:\n        time.sleep(2)\n        raise',
    'late 2000..2000 time.sleep',
  ],
  [
    'it cleans up at last',
    CREATE,
    'task.cancel()\nawait task',
    'async def poll():\n    try:\n        while True:\n            await asyncio.sleep(60)\n    finally:\n        await asyncio.sleep(2)',
    'late 2000..2000 asyncio.sleep',
  ],
  [
    'it cleans up quickly',
    CREATE,
    'task.cancel()\nawait task',
    'async def poll():\n    try:\n        while True:\n            await asyncio.sleep(60)\n    except asyncio.CancelledError:\n        print("bye")\n        raise',
    'fine 0',
  ],
  [
    'errors are handled, not the cancellation',
    CREATE,
    'task.cancel()\nawait task',
    'async def poll():\n    while True:\n        try:\n            await asyncio.sleep(60)\n        except Exception:\n            await asyncio.sleep(5)',
    'fine 0',
  ],
  [
    'it goes on in spite of it',
    CREATE,
    'task.cancel()\nawait task',
    'async def poll():\n    while True:\n        try:\n            await asyncio.sleep(60)\n        except asyncio.CancelledError:\n            pass',
    'may-wait 0.. task',
  ],
  [
    'it goes on in spite of everything',
    CREATE,
    'task.cancel()\nawait task',
    'async def poll():\n    while True:\n        try:\n            await asyncio.sleep(60)\n        except BaseException:\n            continue',
    'may-wait 0.. task',
  ],
  [
    'it stops where it is cancelled',
    CREATE,
    'task.cancel()\nawait task',
    'async def poll():\n    while True:\n        try:\n            await asyncio.sleep(60)\n        except asyncio.CancelledError:\n            break',
    'fine 0',
  ],
  [
    'shield',
    CREATE,
    'task.cancel()\nawait task',
    'async def poll():\n    try:\n        await asyncio.sleep(60)\n    except asyncio.CancelledError:\n        await asyncio.shield(save())\nasync def save():\n    await asyncio.sleep(2)',
    'late 2000..2000 asyncio.sleep',
  ],
]);

const EVENT = 'stop = asyncio.Event()\n';

rows('an event that is set before a task is awaited', [
  [
    'the loop waits for the event',
    CREATE,
    'stop.set()\nawait task',
    `${EVENT}async def poll():\n    while not stop.is_set():\n        print(1)\n        await stop.wait()`,
    'fine 0',
  ],
  [
    'the loop waits for the event, with a limit',
    CREATE,
    'stop.set()\nawait task',
    `${EVENT}async def poll():\n    while not stop.is_set():\n        try:\n            await asyncio.wait_for(stop.wait(), timeout=60)\n        except asyncio.TimeoutError:\n            pass`,
    'fine 0',
  ],
  [
    'the loop sleeps',
    CREATE,
    'stop.set()\nawait task',
    `${EVENT}async def poll():\n    while not stop.is_set():\n        await asyncio.sleep(2.5)`,
    'may-wait 0..2500 asyncio.sleep',
  ],
  [
    'the loop sleeps for a moment',
    CREATE,
    'stop.set()\nawait task',
    `${EVENT}async def poll():\n    while not stop.is_set():\n        await asyncio.sleep(0.1)`,
    'fine 0..100',
  ],
  [
    'the loop looks at something else',
    CREATE,
    'stop.set()\nawait task',
    `${EVENT}other = asyncio.Event()\nasync def poll():\n    while not other.is_set():\n        await asyncio.sleep(2.5)`,
    'may-wait 0.. task',
  ],
  [
    'a flag of the object',
    's = Service()\ns.start()',
    'await s.stop()',
    'class Service:\n    def start(self):\n        self.running = True\n        self.task = asyncio.create_task(self.run())\n    async def run(self):\n        while self.running:\n            await asyncio.sleep(300)\n    async def stop(self):\n        self.running = False\n        await self.task',
    'may-wait 0..300000 asyncio.sleep',
  ],
  [
    'set and cancelled',
    CREATE,
    'stop.set()\ntask.cancel()\nawait task',
    `${EVENT}async def poll():\n    while not stop.is_set():\n        await asyncio.sleep(300)`,
    'fine 0',
  ],
]);

const THREAD = 'stop = threading.Event()\n';
const START = 't = threading.Thread(target=work)\nt.start()';

rows('an event that is set before a thread is joined', [
  [
    'the loop waits for the event, and nothing else',
    START,
    'stop.set()\nt.join()',
    `${THREAD}def work():\n    while not stop.is_set():\n        stop.wait(60)`,
    'fine 0',
  ],
  [
    'the loop waits for the event between jobs that may take long',
    START,
    'stop.set()\nt.join()',
    `${THREAD}def work():\n    while not stop.is_set():\n        do()\n        stop.wait(60)`,
    'in-flight 0.. t.join',
  ],
  [
    'the loop is the wait',
    START,
    'stop.set()\nt.join(timeout=10)',
    `${THREAD}def work():\n    while not stop.wait(60):\n        do()`,
    'in-flight 0..10000 t.join',
  ],
  [
    'the loop sleeps',
    START,
    'stop.set()\nt.join()',
    `${THREAD}def work():\n    while not stop.is_set():\n        time.sleep(5)`,
    'may-wait 0..5000 time.sleep',
  ],
  [
    'the loop sleeps, the join has a limit',
    START,
    'stop.set()\nt.join(timeout=2)',
    `${THREAD}def work():\n    while not stop.is_set():\n        time.sleep(5)`,
    'may-wait 0..2000 t.join',
  ],
  [
    'nothing tells the thread',
    START,
    't.join(timeout=10)',
    `${THREAD}def work():\n    while True:\n        time.sleep(5)`,
    'may-wait 0..10000 t.join',
  ],
  [
    'a queue gets its last element',
    START,
    'q.put(None)\nt.join()',
    'q = queue.Queue()\ndef work():\n    while True:\n        item = q.get()\n        if item is None:\n            break',
    'fine 0',
  ],
]);
