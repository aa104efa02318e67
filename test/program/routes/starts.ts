import type { RouteProject } from './project.js';

/** What runs when the application starts, and code that is written cleverly. */
export const starts: readonly RouteProject[] = [
  {
    name: 'routes that the lifespan adds',
    isStarted: true,
    routes: ['GET /v1/late late'],
    files: {
      'main.py': `
from contextlib import asynccontextmanager
from fastapi import APIRouter, FastAPI
router = APIRouter()
@router.get("/late")
def late(): ...
@asynccontextmanager
async def lifespan(app: FastAPI):
    app.include_router(router, prefix="/v1")
    yield
app = FastAPI(lifespan=lifespan)
`,
    },
  },
  {
    name: 'routes that a startup handler adds',
    isStarted: true,
    routes: ['GET /started handler'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
def handler(): ...
@app.on_event("startup")
async def start():
    app.add_api_route("/started", handler)
@app.on_event("shutdown")
async def stop():
    app.add_api_route("/stopped", handler)
`,
    },
  },
  {
    name: 'routes with data in a named tuple and a dataclass',
    routes: ['GET /a/x ax', 'GET /default/x bx', 'GET /again/x ax', 'GET /c/x cx'],
    files: {
      'main.py': `
from dataclasses import dataclass
from typing import NamedTuple
from fastapi import APIRouter, FastAPI
a, b, c = APIRouter(), APIRouter(), APIRouter()
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
@c.get("/x")
def cx(): ...
class Spec(NamedTuple):
    router: APIRouter
    prefix: str = "/default"
@dataclass
class Data:
    router: APIRouter
    prefix: str
app = FastAPI()
for spec in [Spec(a, "/a"), Spec(b)]:
    app.include_router(spec.router, prefix=spec.prefix)
for router, prefix in [Spec(a, "/again")]:
    app.include_router(router, prefix=prefix)
for data in [Data(c, prefix="/c")]:
    app.include_router(data.router, prefix=data.prefix)
`,
    },
  },
  {
    name: 'partial, a lambda and a registry',
    routes: ['GET /v1/x ax', 'GET /b/x bx'],
    files: {
      'main.py': `
from functools import partial
from fastapi import APIRouter, FastAPI
Versioned = partial(APIRouter, prefix="/v1")
make = lambda name: APIRouter(prefix="/" + name)
REGISTRY = {}
def register(name):
    router = make(name)
    REGISTRY[name] = router
    return router
a = Versioned()
b = register("b")
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
app = FastAPI()
app.include_router(a)
for router in REGISTRY.values():
    app.include_router(router)
`,
    },
  },
  {
    name: 'a decorator of the project that declares routes',
    routes: ['GET /r/x x', 'PUT /r/y y'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
router = APIRouter(prefix="/r")
def endpoint(path, methods=("GET",)):
    def decorate(f):
        router.add_api_route(path, f, methods=list(methods))
        return f
    return decorate
@endpoint("/x")
def x(): ...
@endpoint("/y", methods=["PUT"])
def y(): ...
app = FastAPI()
app.include_router(router)
`,
    },
  },
  {
    name: 'a decorator that collects functions for later',
    routes: ['GET /a a', 'GET /b b'],
    files: {
      'main.py': `
from fastapi import FastAPI
ROUTES = []
def route(path):
    def decorate(f):
        ROUTES.append((path, f))
        return f
    return decorate
@route("/a")
def a(): ...
@route("/b")
def b(): ...
app = FastAPI()
for path, f in ROUTES:
    app.add_api_route(path, f)
`,
    },
  },
  {
    name: 'a class that declares its routes by a table',
    routes: ['GET /base/list list_all', 'GET /users/list list_all', 'POST /users/add add'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
class Base:
    prefix = "/base"
    routes = [("/list", "list_all", "GET")]
    def __init__(self):
        self.router = APIRouter(prefix=self.prefix)
        for path, name, method in self.routes:
            self.router.add_api_route(path, getattr(self, name), methods=[method])
    def list_all(self): ...
class Users(Base):
    prefix = "/users"
    routes = Base.routes + [("/add", "add", "POST")]
    def add(self): ...
app = FastAPI()
for view in (Base, Users):
    app.include_router(view().router)
`,
    },
  },
  {
    name: 'a singleton of a class that makes the application',
    routes: ['GET /x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
class Service:
    _instance = None
    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance
    def __init__(self):
        self._app = FastAPI()
        self._app.get("/x")(self.x)
    @property
    def app(self):
        return self._app
    def x(self): ...
app = Service().app
`,
    },
  },
  {
    name: 'prefixes with and without slashes mended',
    routes: ['GET /api/x x', 'GET /v2/x x', 'GET /v3/x x', 'GET /v4/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
BASE = "/api/"
r = APIRouter()
@r.get("/x")
def x(): ...
app = FastAPI()
app.include_router(r, prefix=BASE.rstrip("/"))
app.include_router(r, prefix="/" + "v2/".strip("/"))
app.include_router(r, prefix="".join(["/", "v3"]))
app.include_router(r, prefix="/v0".replace("0", "4"))
`,
    },
  },
  {
    name: 'the docs of a custom page',
    hasPages: true,
    routes: ['page /openapi.json', 'GET /docs custom', 'GET /docs/oauth2-redirect redirect'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI(docs_url=None, redoc_url=None)
@app.get("/docs", include_in_schema=False)
def custom(): ...
@app.get(app.swagger_ui_oauth2_redirect_url, include_in_schema=False)
def redirect(): ...
`,
    },
  },
  {
    name: 'a router for each version, with the same routes',
    routes: ['GET /api/v1/shared/x x', 'GET /api/v2/shared/x x', 'GET /api/v2/new new'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
from api import v1, v2
app = FastAPI()
for version in (v1, v2):
    app.include_router(version.router, prefix=f"/api/{version.NAME}")
`,
      'api/__init__.py': '',
      'api/shared.py': `
from fastapi import APIRouter
shared = APIRouter(prefix="/shared")
@shared.get("/x")
def x(): ...
`,
      'api/v1.py': `
from fastapi import APIRouter
from .shared import shared
NAME = "v1"
router = APIRouter()
router.include_router(shared)
`,
      'api/v2.py': `
from fastapi import APIRouter
from .shared import shared
NAME = "v2"
router = APIRouter()
router.include_router(shared)
@router.get("/new")
def new(): ...
`,
    },
  },
  {
    name: 'an early return and a raise',
    routes: ['GET /enabled f', 'GET /named g'],
    files: {
      'main.py': `
import os
from fastapi import FastAPI
def add(app, enabled):
    if not enabled:
        return
    @app.get("/enabled")
    def f(): ...
def check(app, name):
    if not name:
        raise ValueError(name)
    @app.get("/" + name)
    def g(): ...
app = FastAPI()
add(app, True)
check(app, "named")
off = FastAPI()
add(off, False)
app.mount("/off", off)
`,
    },
  },
];
