// Shutdown code as large services have it: spread over modules, each of which stops something.

const PARTS = ['poller', 'cache', 'queue', 'metrics', 'mailer', 'search'];

/** By path. */
export function stoppingModules() {
  return Object.fromEntries(PARTS.map((name, index) => [`app/${name}.py`, part(name, PARTS[index + 1])]));
}

function part(name, next) {
  return `import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
${next ? `\nfrom app import ${next}\n` : ''}

class Worker:
    def __init__(self, seconds: float = 5.0):
        self.seconds = seconds
        self.stopped = threading.Event()
        self.pool = ThreadPoolExecutor(max_workers=4)
        self.client = httpx.AsyncClient()
        self.tasks: list[asyncio.Task] = []
        self.thread = threading.Thread(target=self.run, daemon=True)

    def start(self):
        self.thread.start()
        for number in range(4):
            self.tasks.append(asyncio.create_task(self.loop(number)))

    def run(self):
        while not self.stopped.is_set():
            self.stopped.wait(self.seconds)

    async def loop(self, number: int):
        while True:
            await asyncio.sleep(number)

    async def stop(self):
        self.stopped.set()
        self.thread.join(timeout=self.seconds)
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.client.aclose()
        self.pool.shutdown(wait=True)


worker = Worker()


async def stop_${name}():
    await worker.stop()
${next ? `    await ${next}.stop_${next}()\n` : ''}`;
}

export const STOPPING_MAIN = `from contextlib import asynccontextmanager

from fastapi import FastAPI

from app import poller
from app.routers import items, orders, users
from app.settings import get_settings


@asynccontextmanager
async def lifespan(app: FastAPI):
    poller.worker.start()
    yield
    await poller.stop_poller()


app = FastAPI(title="Shop", lifespan=lifespan)
app.include_router(items.router)
app.include_router(orders.router)
app.include_router(users.router)
app.state.settings = get_settings()
`;
