import type { RouteProject } from './project.js';

/** Loops, lists and modules by name. */
export const loops: readonly RouteProject[] = [
  {
    name: 'a loop over routers',
    routes: ['GET /api/users/me me', 'GET /api/items/all all_items'],
    files: {
      'main.py': `
from fastapi import FastAPI
from routers import items, users
app = FastAPI()
for module in (users, items):
    app.include_router(module.router, prefix="/api")
`,
      'routers/__init__.py': '',
      'routers/users.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/users")
@router.get("/me")
def me(): ...
`,
      'routers/items.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/items")
@router.get("/all")
def all_items(): ...
`,
    },
  },
  {
    name: 'a loop over routers of a list in another module',
    routes: ['GET /users/me me', 'GET /items/all all_items'],
    files: {
      'main.py': `
from fastapi import FastAPI
from routers import ROUTERS
app = FastAPI()
for r in ROUTERS:
    app.include_router(r)
`,
      'routers/__init__.py': `
from .users import router as users
from .items import router as items
ROUTERS = [users, items]
`,
      'routers/users.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/users")
@router.get("/me")
def me(): ...
`,
      'routers/items.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/items")
@router.get("/all")
def all_items(): ...
`,
    },
  },
  {
    name: 'a loop over pairs',
    routes: ['GET /a/x ax', 'GET /b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(), APIRouter()
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
for router, prefix in [(a, "/a"), (b, "/b")]:
    app.include_router(router, prefix=prefix)
`,
    },
  },
  {
    name: 'a loop over pairs in a variable, the prefix first',
    routes: ['GET /api/a/x ax', 'GET /api/b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(), APIRouter()
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
ROUTES = (
    ("/a", a, ["a"]),
    ("/b", b, ["b"]),
)
for prefix, router, tags in ROUTES:
    app.include_router(router, prefix=f"/api{prefix}", tags=tags)
`,
    },
  },
  {
    name: 'a loop over the items of a dictionary',
    routes: ['GET /a/x ax', 'GET /b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(), APIRouter()
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
routers = {"/a": a, "/b": b}
for prefix, router in routers.items():
    app.include_router(router, prefix=prefix)
`,
    },
  },
  {
    name: 'a loop over the keys and the values of a dictionary',
    routes: ['GET /a/x ax', 'GET /b/x bx', 'GET /one ax', 'GET /two ax'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(prefix="/a"), APIRouter(prefix="/b")
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
routers = {"one": a, "two": b}
for router in routers.values():
    app.include_router(router)
for name in routers:
    app.add_api_route("/" + name, ax)
`,
    },
  },
  {
    name: 'a loop over dictionaries',
    routes: ['GET /a/x ax', 'GET /b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(), APIRouter()
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
for each in [{"router": a, "prefix": "/a"}, {"router": b, "prefix": "/b"}]:
    app.include_router(each["router"], prefix=each["prefix"])
`,
    },
  },
  {
    name: 'dictionaries spread into include_router',
    routes: ['GET /a/x ax', 'GET /b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(), APIRouter()
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
for each in [{"router": a, "prefix": "/a"}, {"router": b, "prefix": "/b"}]:
    app.include_router(**each)
`,
    },
  },
  {
    name: 'a loop over paths',
    routes: ['GET / serve', 'GET /index.html serve', 'GET /home serve', 'GET /n/0 serve', 'GET /n/1 serve'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
def serve(): ...
for path in ["/", "/index.html", "/home"]:
    app.add_api_route(path, serve)
for i in range(2):
    app.add_api_route(f"/n/{i}", serve)
`,
    },
  },
  {
    name: 'a loop over prefixes around a nested loop',
    routes: ['GET /v1/a/x ax', 'GET /v1/b/x bx', 'GET /v2/a/x ax', 'GET /v2/b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(prefix="/a"), APIRouter(prefix="/b")
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
for version in ("/v1", "/v2"):
    for router in (a, b):
        app.include_router(router, prefix=version)
`,
    },
  },
  {
    name: 'a comprehension, map and enumerate',
    routes: ['GET /a/x ax', 'GET /b/x bx', 'GET /0/c/x cx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b, c = APIRouter(prefix="/a"), APIRouter(prefix="/b"), APIRouter(prefix="/c")
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
@c.get("/x")
def cx(): ...
[app.include_router(each) for each in (a, b)]
for i, each in enumerate([c]):
    app.include_router(each, prefix=f"/{i}")
`,
    },
  },
  {
    name: 'zip of two lists',
    routes: ['GET /a/x ax', 'GET /b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(), APIRouter()
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
for router, prefix in zip([a, b], ["/a", "/b"]):
    app.include_router(router, prefix=prefix)
`,
    },
  },
  {
    name: 'a list that grows',
    routes: ['GET /a/x ax', 'GET /b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(prefix="/a"), APIRouter(prefix="/b")
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
routers = [a]
routers.append(b)
for router in routers:
    app.include_router(router)
`,
    },
  },
  {
    name: 'a function that gets the routers',
    routes: ['GET /api/a/x ax', 'GET /api/b/x bx', 'GET /each/a/x ax', 'GET /each/b/x bx'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
a, b = APIRouter(prefix="/a"), APIRouter(prefix="/b")
@a.get("/x")
def ax(): ...
@b.get("/x")
def bx(): ...
def include_all(app, routers, prefix=""):
    for router in routers:
        app.include_router(router, prefix=prefix)
def include_each(app, *routers):
    for router in routers:
        app.include_router(router, prefix="/each")
include_all(app, [a, b], "/api")
include_each(app, a, b)
`,
    },
  },
  {
    name: 'routers that are found by a search for modules',
    isIncomplete: true,
    routes: ['GET /known known', 'GET /auto/a a'],
    files: {
      'main.py': `
import importlib, pkgutil
from fastapi import FastAPI
import routers
app = FastAPI()
@app.get("/known")
def known(): ...
for info in pkgutil.iter_modules(routers.__path__):
    module = importlib.import_module(f"routers.{info.name}")
    app.include_router(module.router, prefix="/auto")
`,
      'routers/__init__.py': '',
      'routers/a.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/a")
def a(): ...
`,
    },
  },
  {
    name: 'modules named in a loop',
    routes: ['GET /a/x ax', 'GET /b/x bx'],
    files: {
      'main.py': `
import importlib
from fastapi import FastAPI
app = FastAPI()
for name in ("a", "b"):
    module = importlib.import_module(f"routers.{name}")
    app.include_router(module.router, prefix="/" + name)
`,
      'routers/__init__.py': '',
      'routers/a.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/x")
def ax(): ...
`,
      'routers/b.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/x")
def bx(): ...
`,
    },
  },
  {
    name: 'a module that is imported by its name',
    routes: ['GET /a a', 'GET /b b'],
    files: {
      'main.py': `
import importlib
from fastapi import FastAPI
app = FastAPI()
app.include_router(importlib.import_module("routers.a").router)
app.include_router(importlib.import_module(".b", "routers").router)
`,
      'routers/__init__.py': '',
      'routers/a.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/a")
def a(): ...
`,
      'routers/b.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/b")
def b(): ...
`,
    },
  },
];
