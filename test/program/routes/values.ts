import type { RouteProject } from './project.js';

/** Prefixes and paths that are put together. */
export const values: readonly RouteProject[] = [
  {
    name: 'prefixes from constants of modules and classes',
    routes: ['GET /api/items/x ax', 'GET /api/v1/users bx', 'GET /api/v2/users/{id} cx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
from constants import API, Paths
import constants
app = FastAPI()
a, b, c = APIRouter(prefix=constants.ITEMS), APIRouter(), APIRouter()
@a.get("/x")
def ax(): ...
@b.get(Paths.USERS)
def bx(): ...
@c.get(Paths.USERS + "/{id}")
def cx(id: int): ...
app.include_router(a, prefix=API)
app.include_router(b, prefix=f"{API}/v1")
app.include_router(c, prefix=API + "/v2")
`,
      'constants.py': `
API = "/api"
ITEMS = "/items"
class Paths:
    USERS = "/users"
`,
    },
  },
  {
    name: 'a prefix from settings of pydantic',
    routes: ['GET /api/v1/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
from config import settings
app = FastAPI(openapi_url=f"{settings.API_V1_STR}/openapi.json")
r = APIRouter()
@r.get("/x")
def x(): ...
app.include_router(r, prefix=settings.API_V1_STR)
`,
      'config.py': `
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    API_V1_STR: str = "/api/v1"
settings = Settings()
`,
    },
  },
  {
    name: 'a prefix from settings that a function gives',
    routes: ['GET /p/x x', 'GET /o/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
from config import get_settings
settings = get_settings()
app = FastAPI()
r = APIRouter()
@r.get("/x")
def x(): ...
app.include_router(r, prefix=settings.api_prefix)
app.include_router(r, prefix=get_settings().other_prefix)
`,
      'config.py': `
from functools import lru_cache
from pydantic import Field
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    api_prefix: str = Field(default="/p", description="x")
    other_prefix: str = Field("/o")
@lru_cache
def get_settings() -> Settings:
    return Settings()
`,
    },
  },
  {
    name: 'settings in a dataclass, a plain object and a nested model',
    routes: ['GET /dc/x x', 'GET /plain/x x', 'GET /nested/x x'],
    files: {
      'main.py': `
from dataclasses import dataclass
from fastapi import APIRouter, FastAPI
from pydantic import BaseModel
@dataclass
class Config:
    prefix: str = "/dc"
class Plain:
    def __init__(self):
        self.prefix = "/plain"
class Api(BaseModel):
    prefix: str = "/nested"
class Outer(BaseModel):
    api: Api = Api()
app = FastAPI()
r = APIRouter()
@r.get("/x")
def x(): ...
app.include_router(r, prefix=Config().prefix)
app.include_router(r, prefix=Plain().prefix)
app.include_router(r, prefix=Outer().api.prefix)
`,
    },
  },
  {
    name: 'a prefix from the environment with a default',
    routes: ['GET /env/other/x x'],
    files: {
      'main.py': `
import os
from fastapi import APIRouter, FastAPI
PREFIX = os.getenv("API_PREFIX", "/env")
app = FastAPI()
r = APIRouter(prefix=os.environ.get("OTHER", "/other"))
@r.get("/x")
def x(): ...
app.include_router(r, prefix=PREFIX)
`,
    },
  },
  {
    name: 'a prefix from an enumeration',
    routes: ['GET /v1/x x'],
    files: {
      'main.py': `
from enum import Enum
from fastapi import APIRouter, FastAPI
class Version(str, Enum):
    V1 = "/v1"
app = FastAPI()
r = APIRouter()
@r.get("/x")
def x(): ...
app.include_router(r, prefix=Version.V1.value)
`,
    },
  },
  {
    name: 'paths put together by format, join and percent',
    routes: ['GET /api/x a', 'GET /api/y b', 'GET /api/z c', 'GET /api/{id} d', 'GET /a/b e', 'GET /raw/{id} f'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
BASE = "api"
@app.get("/{}/x".format(BASE))
def a(): ...
@app.get("/%s/y" % BASE)
def b(): ...
@app.get("/" + "/".join([BASE, "z"]))
def c(): ...
@app.get(f"/{BASE}/{{id}}")
def d(id: int): ...
@app.get("/a" "/b")
def e(): ...
@app.get(r"/raw/{id}")
def f(id: int): ...
`,
    },
  },
  {
    name: 'a prefix that only the environment knows',
    isIncomplete: true,
    routes: ['GET /from-env/x x', 'GET /plain plain'],
    files: {
      'main.py': `
import os
from fastapi import APIRouter, FastAPI
app = FastAPI()
r = APIRouter()
@r.get("/x")
def x(): ...
app.include_router(r, prefix=os.environ["PREFIX"])
@app.get("/plain")
def plain(): ...
`,
    },
  },
  {
    name: 'a prefix that is a parameter with a default',
    routes: ['GET /api/v2/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
r = APIRouter()
@r.get("/x")
def x(): ...
def create_app(prefix: str = "/api", *, version="v1"):
    app = FastAPI()
    app.include_router(r, prefix=f"{prefix}/{version}")
    return app
app = create_app(version="v2")
`,
    },
  },
  {
    name: 'a choice by a condition',
    routes: ['GET /vercel/x x', 'GET /on-vercel on'],
    files: {
      'main.py': `
import os
from fastapi import APIRouter, FastAPI
app = FastAPI()
r = APIRouter()
@r.get("/x")
def x(): ...
PREFIX = "/vercel" if os.getenv("VERCEL") else "/local"
app.include_router(r, prefix=PREFIX)
if os.getenv("VERCEL"):
    @app.get("/on-vercel")
    def on(): ...
else:
    @app.get("/elsewhere")
    def off(): ...
`,
    },
  },
  {
    name: 'values of a dictionary',
    routes: ['GET /items/users/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
PREFIXES = {"users": "/users", "items": "/items"}
app = FastAPI()
users = APIRouter(prefix=PREFIXES["users"])
@users.get("/x")
def x(): ...
app.include_router(users, prefix=PREFIXES.get("items"))
`,
    },
  },
  {
    name: 'a version in a prefix',
    routes: ['GET /v2/x x', 'GET /1.2.3/x x', 'GET /2/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
from version import __version__, MAJOR
app = FastAPI()
r = APIRouter()
@r.get("/x")
def x(): ...
app.include_router(r, prefix=f"/v{MAJOR}")
app.include_router(r, prefix=f"/{__version__}")
app.include_router(r, prefix=f"/{str(MAJOR)}")
`,
      'version.py': `
__version__ = "1.2.3"
MAJOR = 2
`,
    },
  },
];
