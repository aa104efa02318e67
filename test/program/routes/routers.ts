import type { RouteProject } from './project.js';

/** Routers, and how they are included. */
export const routers: readonly RouteProject[] = [
  {
    name: 'routers of modules, with prefixes on both sides',
    routes: ['GET /users/ read_users', 'GET /users/me me', 'GET /api/v1/items read_items', 'POST /admin update_admin'],
    files: {
      'main.py': `
from fastapi import FastAPI
from routers import items, users
from routers.admin import router as admin_router
app = FastAPI()
app.include_router(users.router)
app.include_router(items.router, prefix="/api/v1", tags=["items"])
app.include_router(admin_router, prefix="/admin")
`,
      'routers/__init__.py': '',
      'routers/users.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/users", tags=["users"])
@router.get("/")
def read_users(): ...
@router.get("/me")
def me(): ...
`,
      'routers/items.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/items")
def read_items(): ...
`,
      'routers/admin.py': `
from fastapi import APIRouter
router = APIRouter()
@router.post("")
def update_admin(): ...
`,
    },
  },
  {
    name: 'routers in routers in routers',
    routes: [
      'POST /api/v1/login/access-token login',
      'GET /api/v1/users/deep/er/est est',
      'GET /api/v1/users/{user_id} user',
    ],
    files: {
      'main.py': `
from fastapi import FastAPI
from api.api import api_router
app = FastAPI()
app.include_router(api_router, prefix="/api")
`,
      'api/__init__.py': '',
      'api/api.py': `
from fastapi import APIRouter
from api.endpoints import login, users
api_router = APIRouter(prefix="/v1")
api_router.include_router(login.router, tags=["login"])
api_router.include_router(users.router, prefix="/users", tags=["users"])
`,
      'api/endpoints/__init__.py': '',
      'api/endpoints/login.py': `
from fastapi import APIRouter
router = APIRouter()
@router.post("/login/access-token")
def login(): ...
`,
      'api/endpoints/users.py': `
from fastapi import APIRouter
from api.endpoints.deep import deep
router = APIRouter()
router.include_router(deep, prefix="/deep")
@router.get("/{user_id}")
def user(user_id: int): ...
`,
      'api/endpoints/deep.py': `
from fastapi import APIRouter
deep = APIRouter(prefix="/er")
@deep.get("/est")
def est(): ...
`,
    },
  },
  {
    name: 'one router included twice',
    routes: ['GET /v1/x x', 'GET /v2/x x', 'GET /v3/x x'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
router = APIRouter()
@router.get("/x")
def x(): ...
app = FastAPI()
app.include_router(router, prefix="/v1")
app.include_router(router, prefix="/v2")
app.include_router(prefix="/v3", router=router)
`,
    },
  },
  {
    name: 'routes that are added after the router was included',
    routes: ['GET /r/before before', 'GET /r/after after', 'GET /r/inner/later later'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
router = APIRouter(prefix="/r")
inner = APIRouter()
@router.get("/before")
def before(): ...
app.include_router(router)
@router.get("/after")
def after(): ...
router.include_router(inner, prefix="/inner")
@inner.get("/later")
def later(): ...
`,
    },
  },
  {
    name: 'a router that nobody includes',
    routes: ['GET /found found'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
import other
app = FastAPI()
lost = APIRouter(prefix="/lost")
@lost.get("/x")
def x(): ...
@app.get("/found")
def found(): ...
`,
      'other.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/never")
def never(): ...
`,
    },
  },
  {
    name: 're-exports of routers by a package',
    routes: ['GET /items items', 'GET /p/users users'],
    files: {
      'main.py': `
from fastapi import FastAPI
from routers import items_router, users_router as people
app = FastAPI()
app.include_router(items_router)
app.include_router(people, prefix="/p")
`,
      'routers/__init__.py': `
from .items import router as items_router
from .users import *
`,
      'routers/items.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/items")
@router.get("")
def items(): ...
`,
      'routers/users.py': `
from fastapi import APIRouter
__all__ = ["users_router"]
users_router = APIRouter()
@users_router.get("/users")
def users(): ...
`,
    },
  },
  {
    name: 'an aggregate router of a package',
    routes: ['GET /api/a/x ax', 'GET /api/b/x bx'],
    files: {
      'main.py': `
from fastapi import FastAPI
import app_api
app = FastAPI()
app.include_router(app_api.router, prefix="/api")
`,
      'app_api/__init__.py': `
from fastapi import APIRouter
from . import a
from .b import router as b
router = APIRouter()
router.include_router(a.router, prefix="/a")
router.include_router(b)
`,
      'app_api/a.py': `
from fastapi import APIRouter
router = APIRouter()
@router.get("/x")
def ax(): ...
`,
      'app_api/b.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/b")
@router.get("/x")
def bx(): ...
`,
    },
  },
  {
    name: 'the router is passed on under another name',
    routes: ['GET /shared/one one', 'GET /two/x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
from one import router
from two import routes
app = FastAPI()
app.include_router(router)
app.include_router(routes)
`,
      'one.py': `
from base import shared as router
@router.get("/one")
def one(): ...
`,
      'two.py': `
from fastapi import APIRouter
api = APIRouter(prefix="/two")
@api.get("/x")
def x(): ...
routes = api
`,
      'base.py': `
from fastapi import APIRouter
shared = APIRouter(prefix="/shared")
`,
    },
  },
  {
    name: 'routes of one router in several modules',
    routes: ['GET /base/a a', 'GET /base/b b'],
    files: {
      'main.py': `
from fastapi import FastAPI
from base import router
import a, b
app = FastAPI()
app.include_router(router)
`,
      'base.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/base")
`,
      'a.py': `
from base import router
@router.get("/a")
def a(): ...
`,
      'b.py': `
import base
@base.router.get("/b")
def b(): ...
`,
    },
  },
  {
    name: 'routes of the application in other modules',
    routes: ['GET /a a', 'GET /b b'],
    files: {
      'main.py': `
from core import app
import views
from views2 import *
`,
      'core.py': `
from fastapi import FastAPI
app = FastAPI()
`,
      'views.py': `
from core import app
@app.get("/a")
def a(): ...
`,
      'views2.py': `
import core
@core.app.get("/b")
def b(): ...
`,
    },
  },
  {
    name: 'an import at the end of the file, in a circle',
    routes: ['GET /main main', 'GET /views/x x'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
@app.get("/main")
def main(): ...
import views
app.include_router(views.router)
`,
      'views.py': `
from fastapi import APIRouter
router = APIRouter(prefix="/views")
@router.get("/x")
def x(): ...
`,
    },
  },
  {
    name: 'routers as attributes of an object',
    routes: ['GET /api/users/all all', 'POST /api/users/one one'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
class UserController:
    def __init__(self):
        self.router = APIRouter(prefix="/users")
        self.router.add_api_route("/all", self.all, methods=["GET"])
        self.router.add_api_route("/one", self.one, methods=["POST"])
    def all(self): ...
    def one(self): ...
app = FastAPI()
controller = UserController()
app.include_router(controller.router, prefix="/api")
`,
    },
  },
  {
    name: 'a router of a class',
    routes: ['GET /views/static view', 'GET /again/views/static view'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
class Views:
    router = APIRouter(prefix="/views")
    @router.get("/static")
    def view(): ...
app = FastAPI()
app.include_router(Views.router)
app.include_router(Views().router, prefix="/again")
`,
    },
  },
  {
    name: 'a subclass of APIRouter',
    routes: ['GET /mine/x x', 'GET /sub/y y'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
class MyRouter(APIRouter):
    pass
class Sub(MyRouter):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
router = MyRouter(prefix="/mine")
sub = Sub(prefix="/sub")
@router.get("/x")
def x(): ...
@sub.get("/y")
def y(): ...
app = FastAPI()
app.include_router(router)
app.include_router(sub)
`,
    },
  },
  {
    name: 'a subclass of APIRouter that sets its prefix',
    routes: ['GET /v1/status status', 'GET /v1/x x'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
class V1(APIRouter):
    def __init__(self):
        super().__init__(prefix="/v1")
        self.add_api_route("/status", self.status)
    def status(self): ...
router = V1()
@router.get("/x")
def x(): ...
app = FastAPI()
app.include_router(router)
`,
    },
  },
  {
    name: 'a subclass of FastAPI with its own routes',
    routes: ['GET /own/r r', 'GET /method method', 'GET /inline inline'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
router = APIRouter()
@router.get("/r")
def r(): ...
class App(FastAPI):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.include_router(router, prefix="/own")
        self.setup_routes()
        @self.get("/inline")
        def inline(): ...
    def setup_routes(self):
        self.add_api_route("/method", self.method)
    def method(self): ...
app = App()
`,
    },
  },
  {
    name: 'an application in an object',
    routes: ['GET /in-object in_object', 'GET /bound bound'],
    files: {
      'main.py': `
from server import Server
server = Server()
app = server.app
`,
      'server.py': `
from fastapi import FastAPI
class Server:
    def __init__(self):
        self.app = FastAPI()
        self._routes()
    def _routes(self):
        @self.app.get("/in-object")
        def in_object(): ...
        self.app.add_api_route("/bound", self.bound)
    def bound(self): ...
`,
    },
  },
  {
    name: 'routers in a class that a function fills',
    routes: ['GET /api/x x'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
class Api:
    def __init__(self, app):
        self.app = app
        self.router = APIRouter(prefix="/api")
        self.register()
    def register(self):
        @self.router.get("/x")
        def x(): ...
        self.app.include_router(self.router)
app = FastAPI()
Api(app)
`,
    },
  },
  {
    name: 'prefixes with parameters',
    routes: ['GET /orgs/{org}/tenants/{tenant}/users/{id} user'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
app = FastAPI()
router = APIRouter(prefix="/tenants/{tenant}")
@router.get("/users/{id}")
def user(tenant: str, id: int): ...
app.include_router(router, prefix="/orgs/{org}")
`,
    },
  },
  {
    name: 'a router included under a condition that holds',
    routes: ['GET /a fa'],
    files: {
      'main.py': `
import os, sys
from typing import TYPE_CHECKING
from fastapi import FastAPI, APIRouter
app = FastAPI()
a, b, c = APIRouter(), APIRouter(), APIRouter()
@a.get("/a")
def fa(): ...
@b.get("/b")
def fb(): ...
@c.get("/c")
def fc(): ...
if sys.version_info >= (3, 8):
    app.include_router(a)
if TYPE_CHECKING:
    app.include_router(b)
if __name__ == "__main__":
    app.include_router(c)
`,
    },
  },
  {
    name: 'tuples of routers unpacked',
    routes: ['GET /public/x x', 'GET /private/y y'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
app = FastAPI()
public, private = APIRouter(prefix="/public"), APIRouter(prefix="/private")
@public.get("/x")
def x(): ...
@private.get("/y")
def y(): ...
app.include_router(public)
app.include_router(private)
`,
    },
  },
  {
    name: 'a getter for a router',
    routes: ['GET /g/inner inner', 'GET /outer outer'],
    files: {
      'main.py': `
from fastapi import FastAPI
from routers import get_router, router as other
app = FastAPI()
app.include_router(get_router(), prefix="/g")
app.include_router(other)
`,
      'routers.py': `
from fastapi import APIRouter
router = APIRouter()
_inner = APIRouter()
@_inner.get("/inner")
def inner(): ...
@router.get("/outer")
def outer(): ...
def get_router() -> APIRouter:
    return _inner
`,
    },
  },
  {
    name: 'functions that are never called declare nothing',
    routes: ['GET /x x'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
app = FastAPI()
@app.get("/x")
def x(): ...
def enable_debug():
    @app.get("/debug")
    def debug(): ...
def test_client():
    app = FastAPI()
    @app.get("/test")
    def test(): ...
    return app
`,
    },
  },
  {
    name: 'functions that are called declare their routes',
    routes: ['GET /debug debug', 'GET /more more'],
    files: {
      'main.py': `
from fastapi import FastAPI, APIRouter
app = FastAPI()
def enable_debug():
    @app.get("/debug")
    def debug(): ...
def enable_all():
    enable_debug()
    more()
def more():
    app.add_api_route("/more", more)
enable_all()
`,
    },
  },
];
