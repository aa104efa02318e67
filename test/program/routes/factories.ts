import type { RouteProject } from './project.js';

/** Applications and routers that functions make, or are handed to. */
export const factories: readonly RouteProject[] = [
  {
    name: 'a factory in the same module',
    routes: ['GET /v1/r/x x', 'GET /health health'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
router = APIRouter(prefix="/r")
@router.get("/x")
def x(): ...
def create_app() -> FastAPI:
    app = FastAPI(title="x")
    app.include_router(router, prefix="/v1")
    @app.get("/health")
    def health(): ...
    return app
app = create_app()
`,
    },
  },
  {
    name: 'a factory in another module',
    routes: ['GET /x x', 'GET /late late'],
    files: {
      'main.py': `
from application import create_app
app = create_app()
@app.get("/late")
def late(): ...
`,
      'application.py': `
from fastapi import FastAPI
from routers import router
def create_app():
    application = FastAPI()
    application.include_router(router)
    return application
`,
      'routers.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/x")
def x(): ...
`,
    },
  },
  {
    name: 'a factory with branches and another return',
    routes: ['GET /x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
def make(debug: bool = False):
    if debug:
        api = FastAPI(debug=True)
    else:
        api = FastAPI()
    @api.get("/x")
    def x(): ...
    return api
app = make()
`,
    },
  },
  {
    name: "a factory that returns a factory's application",
    routes: ['GET /base f', 'GET /full g'],
    files: {
      'main.py': `
from fastapi import FastAPI
def base():
    app = FastAPI()
    @app.get("/base")
    def f(): ...
    return app
def full():
    app = base()
    @app.get("/full")
    def g(): ...
    return app
app = full()
`,
    },
  },
  {
    name: 'the application as a parameter',
    routes: ['GET /r r', 'GET /direct direct', 'GET /m/r r', 'POST /nested post'],
    files: {
      'main.py': `
from fastapi import FastAPI
from routes import register, register_more
import setup
app = FastAPI()
register(app)
register_more(prefix="/m", application=app)
setup.init(app)
`,
      'routes.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/r")
def r(): ...
def register(app):
    app.include_router(router)
    @app.get("/direct")
    def direct(): ...
def register_more(application, prefix):
    application.include_router(router, prefix=prefix)
`,
      'setup.py': `
def init(app):
    nested(app)
def nested(target):
    @target.post("/nested")
    def post(): ...
`,
    },
  },
  {
    name: 'a parameter that is the application or a router',
    routes: ['GET /health health', 'GET /v1/health health'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
def add_health(target):
    @target.get("/health")
    def health(): ...
app = FastAPI()
v1 = APIRouter(prefix="/v1")
add_health(app)
add_health(v1)
app.include_router(v1)
`,
    },
  },
  {
    name: 'a factory of routers with a prefix for each call',
    routes: ['GET /users/ list_all', 'GET /users/{id} one', 'GET /v1/items/ list_all', 'GET /v1/items/{id} one'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
def crud(name: str) -> APIRouter:
    router = APIRouter(prefix=f"/{name}")
    @router.get("/")
    def list_all(): ...
    @router.get("/{id}")
    def one(id: int): ...
    return router
app = FastAPI()
app.include_router(crud("users"))
app.include_router(crud("items"), prefix="/v1")
`,
    },
  },
  {
    name: 'a factory of routers with a path for each call',
    routes: ['POST /a a', 'POST /x/b b'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
def make(path, *, handler):
    router = APIRouter()
    router.add_api_route(path, handler, methods=["POST"])
    return router
def a(): ...
def b(): ...
app = FastAPI()
app.include_router(make("/a", handler=a))
app.include_router(make(path="/b", handler=b), prefix="/x")
`,
    },
  },
  {
    name: 'a factory with a default',
    routes: ['GET /default/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
def make(prefix: str = "/default"):
    router = APIRouter(prefix=prefix)
    @router.get("/x")
    def x(): ...
    return router
app = FastAPI()
app.include_router(make())
`,
    },
  },
  {
    name: 'a factory that is a class method',
    routes: ['GET /by-factory f'],
    files: {
      'main.py': `
from fastapi import FastAPI
class Factory:
    @classmethod
    def create(cls):
        app = FastAPI()
        cls.routes(app)
        return app
    @staticmethod
    def routes(app):
        @app.get("/by-factory")
        def f(): ...
app = Factory.create()
`,
    },
  },
  {
    name: 'a factory of an object with settings',
    routes: ['GET /b/x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
class Builder:
    def __init__(self, prefix):
        self.prefix = prefix
        self._app = FastAPI()
    def build(self):
        self._app.add_api_route(self.prefix + "/x", self.x)
        return self._app
    def x(self): ...
app = Builder("/b").build()
`,
    },
  },
  {
    name: 'a factory that is imported late',
    routes: ['GET /pkg/a/x x'],
    files: {
      'main.py': `
def create():
    from fastapi import FastAPI
    from routers import router
    app = FastAPI()
    app.include_router(router)
    return app
app = create()
`,
      'routers/__init__.py': `
from fastapi import APIRouter
from .a import router as a
router = APIRouter(prefix="/pkg")
router.include_router(a)
`,
      'routers/a.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/a")
@router.get("/x")
def x(): ...
`,
    },
  },
  {
    name: 'middleware around the application',
    routes: ['GET /x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from wrap import Timing
api = FastAPI()
@api.get("/x")
def x(): ...
api.add_middleware(CORSMiddleware, allow_origins=["*"])
app = CORSMiddleware(api, allow_origins=["*"])
app = Timing(app)
`,
      'wrap.py': `
class Timing:
    def __init__(self, app):
        self.app = app
    async def __call__(self, scope, receive, send):
        await self.app(scope, receive, send)
`,
    },
  },
  {
    name: 'the application wrapped under its own name',
    routes: ['GET /x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
app = FastAPI()
@app.get("/x")
def x(): ...
app = GZipMiddleware(app=app)
`,
    },
  },
  {
    name: 'a wrapper function of the project',
    routes: ['GET /x x', 'GET /health health'],
    files: {
      'main.py': `
from fastapi import FastAPI
from helpers import with_health
app = FastAPI()
@app.get("/x")
def x(): ...
app = with_health(app)
`,
      'helpers.py': `
def with_health(app):
    @app.get("/health")
    def health(): ...
    return app
`,
    },
  },
  {
    name: 'an application in a try',
    routes: ['GET /real real'],
    files: {
      'main.py': `
from fastapi import FastAPI
try:
    from real import app
except ImportError:
    app = FastAPI()
    @app.get("/fallback")
    def fallback(): ...
`,
      'real.py': `
from fastapi import FastAPI
app = FastAPI()
@app.get("/real")
def real(): ...
`,
    },
  },
  {
    name: 'a re-export of the application, and of its factory',
    routes: ['GET /decorated-by-hand handler'],
    files: {
      'main.py': `
from package import app
`,
      'package/__init__.py': `
from .application import make as _make
app = _make()
`,
      'package/application.py': `
from fastapi import FastAPI
from . import routes
def make():
    app = FastAPI()
    routes.setup(app)
    return app
`,
      'package/routes.py': `
def setup(app):
    app.get("/decorated-by-hand")(handler)
def handler(): ...
`,
    },
  },
  {
    name: 'a cached factory',
    routes: ['GET /cached f'],
    files: {
      'main.py': `
from functools import lru_cache
from fastapi import FastAPI
@lru_cache
def get_app():
    app = FastAPI()
    @app.get("/cached")
    def f(): ...
    return app
app = get_app()
`,
    },
  },
  {
    name: 'nested functions that use the application around them',
    routes: ['GET /closure f', 'GET /deeper f'],
    files: {
      'main.py': `
from fastapi import FastAPI
def create():
    app = FastAPI()
    def routes():
        @app.get("/closure")
        def f(): ...
        def deeper():
            app.add_api_route("/deeper", f)
        deeper()
    routes()
    return app
app = create()
`,
    },
  },
  {
    name: 'several applications from one factory',
    routes: ['GET /main f', 'GET /admin/admin f'],
    files: {
      'main.py': `
from fastapi import FastAPI
def make(name):
    app = FastAPI(title=name)
    @app.get("/" + name)
    def f(): ...
    return app
app = make("main")
app.mount("/admin", make("admin"))
`,
    },
  },
  {
    name: 'a list of functions that register',
    routes: ['GET /a fa', 'GET /b fb'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
def a(app):
    @app.get("/a")
    def fa(): ...
def b(app):
    @app.get("/b")
    def fb(): ...
for register in (a, b):
    register(app)
`,
    },
  },
  {
    name: 'with a context manager and after a return',
    routes: ['GET /in-with f'],
    files: {
      'main.py': `
from contextlib import contextmanager
from fastapi import FastAPI
@contextmanager
def span(): yield
def create():
    app = FastAPI()
    with span():
        @app.get("/in-with")
        def f(): ...
    return app
    @app.get("/dead")
    def g(): ...
app = create()
`,
    },
  },
  {
    name: 'a global application set by a function',
    routes: ['GET /global f'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = None
def init():
    global app
    app = FastAPI()
    @app.get("/global")
    def f(): ...
init()
`,
    },
  },
  {
    name: 'a singleton that is made once',
    routes: ['GET /once once'],
    files: {
      'main.py': `
from fastapi import FastAPI
_app = None
def get_app():
    global _app
    if _app is None:
        _app = FastAPI()
        @_app.get("/once")
        def once(): ...
    return _app
app = get_app()
`,
    },
  },
];
