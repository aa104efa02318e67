import type { RouteProject } from './project.js';

/** Applications, files and foreign code that are mounted. */
export const mounts: readonly RouteProject[] = [
  {
    name: 'static files, an application and foreign code',
    routes: ['static /static', 'GET /sub/x x', 'GET,HEAD /plain/home home', 'opaque /raw'],
    files: {
      'main.py': `
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.applications import Starlette
from starlette.routing import Route
app = FastAPI()
sub = FastAPI()
@sub.get("/x")
def x(): ...
def home(request): ...
plain = Starlette(routes=[Route("/home", home)])
async def raw(scope, receive, send): ...
app.mount("/static", StaticFiles(directory="static"), name="static")
app.mount("/sub", sub)
app.mount("/plain/", plain)
app.mount(path="/raw", app=raw)
`,
      'static/a.txt': `
x
`,
    },
  },
  {
    name: 'static files at the root, in a variable',
    routes: ['GET /api/x x', 'static /'],
    files: {
      'main.py': `
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
app = FastAPI()
@app.get("/api/x")
def x(): ...
files = StaticFiles(directory="static", html=True)
app.mount("/", files, name="spa")
`,
      'static/a.txt': `
x
`,
    },
  },
  {
    name: 'a subclass of StaticFiles',
    routes: ['static /ui'],
    files: {
      'main.py': `
from fastapi import FastAPI
from starlette.staticfiles import StaticFiles
class SPA(StaticFiles):
    async def get_response(self, path, scope): return await super().get_response(path, scope)
app = FastAPI()
app.mount("/ui", SPA(directory="static"))
`,
      'static/a.txt': `
x
`,
    },
  },
  {
    name: 'mounted applications in mounted applications',
    routes: ['GET /api/v1/r/x x', 'GET /api/v2/p/r/x x', 'GET /api/v2/admin/users users'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app, v1, v2, admin = FastAPI(), FastAPI(), FastAPI(), FastAPI()
r = APIRouter(prefix="/r")
@r.get("/x")
def x(): ...
v1.include_router(r)
v2.include_router(r, prefix="/p")
@admin.get("/users")
def users(): ...
v2.mount("/admin", admin)
app.mount("/api/v1", v1)
app.mount("/api/v2", v2)
`,
    },
  },
  {
    name: 'a mount on a router',
    routes: ['static /api/files', 'GET /api/sub/x x', 'GET /api/own/y y'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
from fastapi.staticfiles import StaticFiles
app = FastAPI()
sub = FastAPI()
@sub.get("/x")
def x(): ...
router = APIRouter(prefix="/own")
router.mount("/files", StaticFiles(directory="static"))
router.mount("/sub", sub)
@router.get("/y")
def y(): ...
app.include_router(router, prefix="/api")
`,
      'static/a.txt': `
x
`,
    },
  },
  {
    name: 'Mount in a list of routes',
    routes: ['static /files', 'GET,HEAD /inner/in home', 'GET /sub/x x', 'GET,HEAD /empty home'],
    files: {
      'main.py': `
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.routing import Mount, Route, Router
def home(request): ...
inner = Router(routes=[Route("/in", home)])
sub = FastAPI()
@sub.get("/x")
def x(): ...
app = FastAPI(routes=[Mount("/files", app=StaticFiles(directory="static")), Mount("/inner", inner), Mount("/sub", sub), Mount("", routes=[Route("/empty", home)])])
`,
      'static/a.txt': `
x
`,
    },
  },
  {
    name: 'an application that a router of the same name serves as well',
    routes: ['GET /included/x x', 'GET /mounted/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
sub = FastAPI()
@sub.get("/x")
def x(): ...
app.include_router(sub.router, prefix="/included")
app.mount("/mounted", sub)
`,
    },
  },
  {
    name: 'a mounted application of another module by a factory',
    routes: ['GET /sub/fixed f', 'GET /wrapped/fixed f'],
    files: {
      'main.py': `
from fastapi import FastAPI
from sub import create
app = FastAPI()
app.mount("/sub", create())
app.mount("/wrapped", app=create("y"))
`,
      'sub.py': `
from fastapi import FastAPI
def create(name="x"):
    api = FastAPI()
    @api.get("/fixed")
    def f(): ...
    return api
`,
    },
  },
  {
    name: 'a mounted application in middleware',
    routes: ['GET /sub/x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
app = FastAPI()
sub = FastAPI()
@sub.get("/x")
def x(): ...
app.mount("/sub", CORSMiddleware(sub, allow_origins=["*"]))
`,
    },
  },
  {
    name: 'hosts',
    routes: ['GET /x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
api = FastAPI()
@api.get("/x")
def x(): ...
app.host("api.example.com", api)
`,
    },
  },
  {
    name: 'a mount path with a parameter',
    routes: ['GET /t/{tenant}/x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
sub = FastAPI()
@sub.get("/x")
def x(): ...
app.mount("/t/{tenant}", sub)
`,
    },
  },
  {
    name: 'applications mounted in a loop',
    routes: ['GET /v1/x x1', 'GET /v2/x x2'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
v1, v2 = FastAPI(), FastAPI()
@v1.get("/x")
def x1(): ...
@v2.get("/x")
def x2(): ...
for path, version in {"/v1": v1, "/v2": v2}.items():
    app.mount(path, version)
`,
    },
  },
  {
    name: 'static files only where the directory is there',
    unsure: ['static /missing'],
    routes: ['static /static'],
    files: {
      'main.py': `
import os
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
app = FastAPI()
if os.path.isdir("static"):
    app.mount("/static", StaticFiles(directory="static"))
if os.path.isdir("missing"):
    app.mount("/missing", StaticFiles(directory="missing"))
`,
      'static/a.txt': `
x
`,
    },
  },
  {
    name: 'an application with root_path',
    routes: ['GET /x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI(root_path="/api")
@app.get("/x")
def x(): ...
`,
    },
  },
  {
    name: 'FastAPI inside Starlette',
    routes: ['GET,HEAD / home', 'GET /api/x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount, Route
api = FastAPI()
@api.get("/x")
def x(): ...
def home(request): ...
app = Starlette(routes=[Route("/", home), Mount("/api", api)])
`,
    },
  },
];
