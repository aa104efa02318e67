import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

/** A service as many are: a database, uploads, a socket, settings from the environment, mail in the background. Nothing of it is wrong on Vercel. */
const HEALTHY: Record<string, string> = {
  'pyproject.toml': `[project]
name = "shop"
version = "0.1.0"
dependencies = ["fastapi", "httpx", "jinja2", "pydantic-settings", "python-multipart", "sqlalchemy", "psycopg[binary]"]
`,
  '.gitignore': '.env\n.venv/\n',
  'main.py': `from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from shop.routers import files, live, orders


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with httpx.AsyncClient() as client:
        app.state.client = client
        yield


app = FastAPI(title="Shop", lifespan=lifespan)
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example.com"])
for module in (orders, files, live):
    app.include_router(module.router)
`,
  'shop/__init__.py': '',
  'shop/settings.py': `from functools import lru_cache

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env")

    database_url: str = "postgresql+psycopg://localhost/shop"
    mail_url: str = "https://mail.example.com"


@lru_cache
def get_settings() -> Settings:
    return Settings()
`,
  'shop/db.py': `from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker
from sqlalchemy.pool import NullPool

from shop.settings import get_settings

engine = create_engine(get_settings().database_url, poolclass=NullPool)
Session = sessionmaker(engine)


def get_session():
    with Session() as session:
        yield session
`,
  'shop/routers/__init__.py': '',
  'shop/routers/orders.py': `import asyncio
from functools import lru_cache

from fastapi import APIRouter, BackgroundTasks, Depends, Request

from shop.db import get_session
from shop.settings import get_settings

router = APIRouter(prefix="/orders")
STATES = {"new": 1, "paid": 2}


@lru_cache(maxsize=64)
def label(state: str) -> str:
    return f"{STATES[state]}: {state}"


async def send_mail(client, to: str):
    await client.post(get_settings().mail_url, json={"to": to}, timeout=20)


@router.post("")
async def create(request: Request, tasks: BackgroundTasks, session=Depends(get_session)):
    tasks.add_task(send_mail, request.app.state.client, "a@example.com")
    return {"state": label("new")}


@router.get("/prices")
async def prices(request: Request):
    client = request.app.state.client
    one, two = await asyncio.gather(client.get("https://a.example.com"), client.get("https://b.example.com"))
    return [one.json(), two.json()]
`,
  'shop/routers/files.py': `import tempfile

from fastapi import APIRouter, HTTPException, UploadFile
from fastapi.responses import StreamingResponse

router = APIRouter(prefix="/files")
MAX_BYTES = 4 * 1024 * 1024


@router.post("")
async def upload(file: UploadFile):
    content = await file.read()
    if len(content) > MAX_BYTES:
        raise HTTPException(413, "at most 4 MB")
    with tempfile.NamedTemporaryFile() as temporary:
        temporary.write(content)
    return {"size": len(content)}


@router.get("/report")
def report():
    return StreamingResponse((f"{n}\\n" for n in range(10)), media_type="text/csv")
`,
  'shop/routers/live.py': `from fastapi import APIRouter, WebSocket, WebSocketDisconnect

router = APIRouter(prefix="/live")


@router.websocket("/echo")
async def echo(socket: WebSocket):
    await socket.accept()
    try:
        while True:
            await socket.send_text(await socket.receive_text())
    except WebSocketDisconnect:
        return
`,
};

describe('an ordinary project that is in order', () => {
  it('gets at most a handful of lines, none of them a warning', async () => {
    const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(HEALTHY) });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
    expect(diagnostics.length).toBeLessThanOrEqual(5);
  });

  it('gets no error and no warning from the strictest set of rules, and each subject once', async () => {
    const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(HEALTHY), preset: 'strict' });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
    const rules = diagnostics.map(({ rule }) => rule);
    expect(rules).toEqual([...new Set(rules)]);
  });
});
