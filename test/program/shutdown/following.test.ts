import { describe, expect, it } from 'vitest';
import { lifespan, regionsOf, shutdownOf } from '../../support/shutdown.js';

const SLEEPS = ['late 2000..2000 time.sleep'];

describe('calls are followed to what they do', () => {
  it.each<[string, Record<string, string>]>([
    ['a function of the module', lifespan('', 'stop()', 'import time\ndef stop():\n    time.sleep(2)')],
    [
      'a function of another module, imported at the top',
      {
        ...lifespan('', 'stop()', 'from helpers import stop'),
        'helpers.py': 'import time\ndef stop():\n    time.sleep(2)',
      },
    ],
    [
      'a function of another module, imported in the lifespan',
      {
        ...lifespan('', 'from helpers import stop\nstop()'),
        'helpers.py': 'import time\ndef stop():\n    time.sleep(2)',
      },
    ],
    [
      'through a re-export',
      {
        ...lifespan('', 'stop()', 'from helpers import stop'),
        'helpers/__init__.py': 'from .impl import stop',
        'helpers/impl.py': 'import time\ndef stop():\n    time.sleep(2)',
      },
    ],
    [
      'import as',
      {
        ...lifespan('', 'h.stop()', 'import helpers.impl as h'),
        'helpers/__init__.py': '',
        'helpers/impl.py': 'import time\ndef stop():\n    time.sleep(2)',
      },
    ],
    [
      'a coroutine that is awaited',
      lifespan('', 'await stop()', 'import asyncio, time\nasync def stop():\n    time.sleep(2)'),
    ],
    [
      'a function in a thread that is awaited',
      lifespan('', 'await asyncio.to_thread(stop, 2)', 'import asyncio, time\ndef stop(n):\n    time.sleep(n)'),
    ],
    [
      'a function in an executor that is awaited',
      lifespan(
        '',
        'await asyncio.get_running_loop().run_in_executor(None, stop, 2)',
        'import asyncio, time\ndef stop(n):\n    time.sleep(n)',
      ),
    ],
    ['three calls deep', lifespan('', 'a()', 'import time\ndef a(): b()\ndef b(): c()\ndef c(): time.sleep(2)')],
    ['a positional argument', lifespan('', 'stop(2)', 'import time\ndef stop(seconds):\n    time.sleep(seconds)')],
    ['an argument by name', lifespan('', 'stop(s=2)', 'import time\ndef stop(x=1, s=9):\n    time.sleep(s)')],
    [
      'the default of a parameter',
      lifespan('', 'stop()', 'import time\ndef stop(seconds: float = 2.0):\n    time.sleep(seconds)'),
    ],
    [
      'the default of a parameter, through another function',
      lifespan(
        '',
        'outer()',
        'import time\ndef outer(n: float = 2.0):\n    stop(n)\ndef stop(seconds: float = 9.0):\n    time.sleep(seconds)',
      ),
    ],
    [
      'a constant of another module',
      { ...lifespan('', 'time.sleep(WAIT)', 'import time\nfrom config import WAIT'), 'config.py': 'WAIT = 2' },
    ],
    [
      'a setting with a default',
      {
        ...lifespan('', 'time.sleep(settings.wait)', 'import time\nfrom config import settings'),
        'config.py':
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    wait: float = 2\nsettings = Settings()',
      },
    ],
    [
      'an attribute of a class',
      lifespan(
        '',
        'Service().stop()',
        'import time\nclass Service:\n    GRACE = 2\n    def stop(self):\n        time.sleep(self.GRACE)',
      ),
    ],
    [
      'a value that the constructor gets',
      lifespan(
        's = Service(2)',
        's.stop()',
        'import time\nclass Service:\n    def __init__(self, grace):\n        self.grace = grace\n    def stop(self):\n        time.sleep(self.grace)',
      ),
    ],
    [
      'an object of the module',
      lifespan(
        '',
        'service.stop()',
        'import time\nclass Service:\n    def stop(self):\n        time.sleep(2)\nservice = Service()',
      ),
    ],
    [
      'an object that a class method creates',
      lifespan(
        's = await Service.create()',
        's.stop()',
        'import time\nclass Service:\n    @classmethod\n    async def create(cls):\n        return cls()\n    def stop(self):\n        time.sleep(2)',
      ),
    ],
    [
      'a singleton',
      lifespan(
        '',
        'Service.get_instance().stop()',
        'import time\nclass Service:\n    _instance = None\n    @classmethod\n    def get_instance(cls):\n        if cls._instance is None:\n            cls._instance = cls()\n        return cls._instance\n    def stop(self):\n        time.sleep(2)',
      ),
    ],
    [
      'a global variable that startup sets',
      lifespan(
        'global service\nservice = Service()',
        'service.stop()',
        'import time\nclass Service:\n    def stop(self):\n        time.sleep(2)\nservice = None',
      ),
    ],
    [
      'app.state',
      lifespan(
        'app.state.service = Service()',
        'app.state.service.stop()',
        'import time\nclass Service:\n    def stop(self):\n        time.sleep(2)',
      ),
    ],
    [
      'a field of an object of a field',
      lifespan(
        'c = Container()',
        'c.runner.stop()',
        'import time\nclass Runner:\n    def stop(self):\n        time.sleep(2)\nclass Container:\n    def __init__(self):\n        self.runner = Runner()',
      ),
    ],
    [
      'a field of a dataclass, by its type',
      lifespan(
        'c = make()',
        'c.runner.stop()',
        'import time\nfrom dataclasses import dataclass\nclass Runner:\n    def stop(self):\n        time.sleep(2)\n@dataclass\nclass Container:\n    runner: Runner\ndef make() -> Container:\n    return unknown()',
      ),
    ],
    [
      'the type that a function says it returns',
      lifespan(
        '',
        'get_service().stop()',
        'import time\nfrom somewhere import registry\nclass Service:\n    def stop(self):\n        time.sleep(2)\ndef get_service() -> "Service":\n    return registry["x"]',
      ),
    ],
    [
      'the type of a parameter',
      lifespan(
        '',
        'finish(app.state.unknown)',
        'import time\nclass Service:\n    def stop(self):\n        time.sleep(2)\ndef finish(service: Service | None):\n    service.stop()',
      ),
    ],
    [
      'a method of the base class',
      lifespan(
        '',
        'B().stop()',
        'import time\nclass A:\n    def stop(self):\n        time.sleep(2)\nclass B(A):\n    pass',
      ),
    ],
    [
      'super()',
      lifespan(
        '',
        'B().stop()',
        'import time\nclass A:\n    def stop(self):\n        time.sleep(2)\nclass B(A):\n    def stop(self):\n        super().stop()',
      ),
    ],
    [
      'the only method of a name, where the object is unknown',
      lifespan(
        '',
        'app.state.x.y.stop_all_pollers()',
        'import time\nclass Pollers:\n    def stop_all_pollers(self):\n        time.sleep(2)',
      ),
    ],
    [
      'the objects of a list',
      lifespan(
        '',
        'for each in services:\n    each.stop()',
        'import time\nclass Service:\n    def stop(self):\n        time.sleep(2)\nservices = [Service()]',
      ),
    ],
  ])('%s', async (_, files) => {
    expect(await shutdownOf(files)).toEqual(SLEEPS);
  });

  it('adds what is further down to what the call itself waits for, and says how it gets there', async () => {
    const files = {
      ...lifespan('', 'stop_poller()', 'from poller import stop_poller'),
      'poller.py': `import threading
_thread = threading.Thread(target=print)
def stop_poller(timeout: float = 10):
    finish(timeout)
def finish(timeout):
    _thread.join(timeout=timeout)
`,
    };
    await regionsOf(files, ([region]) => {
      const [wait] = region!.cost.waits;
      expect(wait).toMatchObject({ name: '_thread.join', low: 0, high: 10_000 });
      expect(wait!.chain.map(({ module, node }) => `${module.file} ${node.text}`)).toEqual([
        'main.py stop_poller()',
        'poller.py finish(timeout)',
      ]);
    });
  });
});

describe('several of one kind, one after the other', () => {
  const TOP = `import time
class A:
    async def shutdown(self): time.sleep(1)
class B:
    async def shutdown(self): time.sleep(2)
async def shutdown_all(services):
    for each in services:
        await each.shutdown()
def make(): return B()
a = A()`;
  it.each([
    // The longest is sure; that all take as long is not.
    ['of a list', 'await shutdown_all([a, B()])', 'late 2000..2000 time.sleep'],
    [
      'that were appended',
      'services = []\nservices.append(make())\nawait shutdown_all(services)',
      'late 2000..2000 time.sleep',
    ],
    [
      'that were inserted',
      'services = [a]\nservices.insert(0, make())\nawait shutdown_all(services)',
      'late 2000..2000 time.sleep',
    ],
    ['of a list in the loop', 'for each in [a, B()]:\n    await each.shutdown()', 'late 2000..4000 time.sleep'],
  ])('%s', async (_, after, expected) => {
    expect(await shutdownOf(lifespan('', after, TOP))).toEqual([expected]);
  });
});

describe('calls that take nothing', () => {
  it.each<[string, Record<string, string>]>([
    ['a coroutine that nobody awaits', lifespan('', 'stop()', 'import time\nasync def stop():\n    time.sleep(2)')],
    ['a generator that nobody asks', lifespan('', 'stop()', 'import time\ndef stop():\n    time.sleep(2)\n    yield')],
    [
      'a task that nobody waits for',
      lifespan('', 'asyncio.create_task(stop())', 'import asyncio, time\nasync def stop():\n    time.sleep(2)'),
    ],
    ['an unknown function', lifespan('', 'unknown()\nawait unknown.stop()')],
    [
      'a generic name on an unknown object',
      lifespan('', 'app.state.x.y.stop()', 'import time\nclass Service:\n    def stop(self):\n        time.sleep(2)'),
    ],
    [
      'a name that two classes have, on an unknown object',
      lifespan(
        '',
        'app.state.x.y.stop_pollers()',
        'import time\nclass A:\n    def stop_pollers(self):\n        time.sleep(2)\nclass B:\n    def stop_pollers(self):\n        pass',
      ),
    ],
    [
      'a function that is handed on to something unknown',
      lifespan('', 'register(stop)', 'import time\nfrom x import register\ndef stop():\n    time.sleep(2)'),
    ],
    [
      'a parameter that nobody knows',
      lifespan('', 'stop(app.state.n)', 'import time\ndef stop(n):\n    time.sleep(n)'),
    ],
    [
      'a name that is something else by then',
      lifespan('', 'stop()', 'import time\ndef stop():\n    time.sleep(2)\ndef stop():\n    pass'),
    ],
  ])('%s', async (_, files) => {
    expect(await shutdownOf(files)).toEqual(['fine 0']);
  });
});

describe('retries', () => {
  it.each<[string, string, string]>([
    [
      'tenacity',
      'from tenacity import retry, stop_after_attempt\nimport requests\n@retry(stop=stop_after_attempt(5))\ndef notify():\n    requests.post("x", timeout=0.2)',
      'sends-much 50..1000 requests.post',
    ],
    [
      'backoff',
      'import backoff, requests\n@backoff.on_exception(backoff.expo, Exception, max_tries=3)\ndef notify():\n    requests.post("x")',
      'sends-much 50.. requests.post',
    ],
    [
      'a loop with a pause',
      'import time, requests\ndef notify():\n    for attempt in range(3):\n        try:\n            requests.post("x")\n            return\n        except Exception:\n            time.sleep(2)',
      'sends-much 50.. requests.post',
    ],
  ])('%s', async (_, top, expected) => {
    expect(await shutdownOf(lifespan('', 'notify()', top))).toEqual([expected]);
  });
});

describe('work is bounded', () => {
  it('a function that calls itself', async () => {
    expect(
      await shutdownOf(lifespan('', 'a()', 'import time\ndef a():\n    b()\ndef b():\n    a()\n    time.sleep(2)')),
    ).toEqual(SLEEPS);
  });

  it('calls deeper than six are not followed', async () => {
    const chain = Array.from({ length: 12 }, (_, n) => `def f${n}():\n    f${n + 1}()`).join('\n');
    expect(await shutdownOf(lifespan('', 'f0()', `import time\n${chain}\ndef f12():\n    time.sleep(2)`))).toEqual([
      'fine 0',
    ]);
  });

  it('functions that each call the next one twice are looked at once', async () => {
    const chain = Array.from({ length: 5 }, (_, n) => `def f${n}():\n${`    f${n + 1}()\n`.repeat(40)}`).join('\n');
    expect(await shutdownOf(lifespan('', 'f0()', `import time\n${chain}\ndef f5():\n    pass`))).toEqual(['fine 0']);
  });

  it('more than 2,000 different calls are cut off, and that is said', async () => {
    const chain = Array.from({ length: 3000 }, (_, n) => `    f(${n})\n`).join('');
    await regionsOf(
      lifespan('', 'g()', `import time\ndef f(n):\n    h(n)\ndef h(n):\n    pass\ndef g():\n${chain}`),
      ([region]) => {
        expect(region!.isCutOff).toBe(true);
      },
    );
  });
});
