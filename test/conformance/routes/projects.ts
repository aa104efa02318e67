const FASTAPI = 'from fastapi import APIRouter, FastAPI\n';
const APP = `${FASTAPI}app = FastAPI()\n`;
const NO_DOCS = `${FASTAPI}app = FastAPI(openapi_url=None)\n`;
const get = (on: string, path: string, name = 'f'): string => `@${on}.get("${path}")\ndef ${name}(): ...\n`;

/** Projects whose routes are compared with those of FastAPI itself; `main.py` has the `app`. */
export const routeProjects: Record<string, Record<string, string>> = {
  'an app with its pages': { 'main.py': APP + get('app', '/') },
  'an app without pages': { 'main.py': NO_DOCS + get('app', '/') },
  'other addresses of the pages': {
    'main.py': `${FASTAPI}app = FastAPI(docs_url="/d", redoc_url=None, openapi_url="/o.json")\n`,
  },
  'no docs': { 'main.py': `${FASTAPI}app = FastAPI(docs_url=None)\n` },
  'all methods': {
    'main.py':
      NO_DOCS +
      ['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'trace']
        .map((each) => `@app.${each}("/${each}")\ndef ${each}_(): ...\n`)
        .join(''),
  },
  api_route: {
    'main.py': `${NO_DOCS}@app.api_route("/x", methods=["GET", "POST"])\ndef f(): ...\n@app.api_route("/y")\ndef g(): ...\n`,
  },
  add_api_route: {
    'main.py': `${NO_DOCS}def f(): ...\napp.add_api_route("/x", f)\napp.add_api_route("/y", f, methods=["PUT"])\napp.add_api_route(path="/z", endpoint=f)\n`,
  },
  websocket: { 'main.py': `${NO_DOCS}@app.websocket("/ws")\nasync def f(ws): ...\n` },
  'a path parameter': { 'main.py': NO_DOCS + get('app', '/items/{item_id}') + get('app', '/files/{path:path}', 'g') },
  'a router': { 'main.py': `${NO_DOCS}r = APIRouter()\n${get('r', '/x')}app.include_router(r)\n` },
  'a router with a prefix': {
    'main.py': `${NO_DOCS}r = APIRouter(prefix="/r")\n${get('r', '/x')}app.include_router(r)\n`,
  },
  'a router that is included with a prefix': {
    'main.py': `${NO_DOCS}r = APIRouter(prefix="/r")\n${get('r', '/x')}app.include_router(r, prefix="/api")\n`,
  },
  'a router that is included twice': {
    'main.py': `${NO_DOCS}r = APIRouter()\n${get('r', '/x')}app.include_router(r, prefix="/a")\napp.include_router(r, prefix="/b")\n`,
  },
  'a router that nobody includes': {
    'main.py': `${NO_DOCS}r = APIRouter()\n${get('r', '/x')}${get('app', '/y', 'g')}`,
  },
  'routers in routers': {
    'main.py': `${NO_DOCS}a = APIRouter(prefix="/a")\nb = APIRouter(prefix="/b")\nc = APIRouter()\n${get('c', '/x')}b.include_router(c, prefix="/c")\na.include_router(b)\napp.include_router(a, prefix="/v1")\n`,
  },
  'an empty path': {
    'main.py': `${NO_DOCS}r = APIRouter(prefix="/r")\n${get('r', '')}${get('r', '/', 'g')}app.include_router(r)\n`,
  },
  'routers of other modules': {
    'main.py': `from routers import items, users\n${NO_DOCS}app.include_router(items.router, prefix="/items")\napp.include_router(users.router)\n`,
    'routers/__init__.py': '',
    'routers/items.py': `${FASTAPI}router = APIRouter()\n${get('router', '/{id}')}`,
    'routers/users.py': `${FASTAPI}router = APIRouter(prefix="/users")\n${get('router', '/me')}`,
  },
  'routers by their names': {
    'main.py': `from routers.items import router as items_router\nfrom routers.users import router as users_router\n${NO_DOCS}app.include_router(items_router)\napp.include_router(users_router)\n`,
    'routers/items.py': `${FASTAPI}router = APIRouter()\n${get('router', '/items')}`,
    'routers/users.py': `${FASTAPI}router = APIRouter()\n${get('router', '/users')}`,
  },
  'a router of an __init__': {
    'main.py': `from api import router\n${NO_DOCS}app.include_router(router, prefix="/api")\n`,
    'api/__init__.py': `${FASTAPI}from .items import router as items\nrouter = APIRouter()\nrouter.include_router(items, prefix="/items")\n`,
    'api/items.py': `${FASTAPI}router = APIRouter()\n${get('router', '/{id}')}`,
  },
  'a star import': {
    'main.py': `from routes import *\n${NO_DOCS}app.include_router(router)\n`,
    'routes.py': `${FASTAPI}router = APIRouter()\n${get('router', '/x')}`,
  },
  'constants as prefixes': {
    'main.py': `from config import PREFIX\n${NO_DOCS}VERSION = "v1"\nr = APIRouter(prefix=f"{PREFIX}/{VERSION}")\n${get('r', '/x')}app.include_router(r)\n`,
    'config.py': 'PREFIX = "/api"\n',
  },
  'a setting as prefix': {
    'main.py': `from config import settings\n${NO_DOCS}r = APIRouter()\n${get('r', '/x')}app.include_router(r, prefix=settings.API)\n`,
    'config.py': 'class Settings:\n    API = "/api/v1"\n\n\nsettings = Settings()\n',
  },
  'a prefix that is added up': {
    'main.py': `${NO_DOCS}BASE = "/api"\nr = APIRouter()\n${get('r', '/x')}app.include_router(r, prefix=BASE + "/v1")\n`,
  },
  'a loop over routers': {
    'main.py': `${NO_DOCS}a = APIRouter(prefix="/a")\nb = APIRouter(prefix="/b")\n${get('a', '/x')}${get('b', '/x', 'g')}for each in (a, b):\n    app.include_router(each, prefix="/api")\n`,
  },
  'a loop over a list': {
    'main.py': `${NO_DOCS}a = APIRouter()\nb = APIRouter()\n${get('a', '/x')}${get('b', '/y', 'g')}ROUTERS = [a, b]\nfor each in ROUTERS:\n    app.include_router(each)\n`,
  },
  'a loop over pairs': {
    'main.py': `${NO_DOCS}a = APIRouter()\nb = APIRouter()\n${get('a', '/x')}${get('b', '/y', 'g')}for router, prefix in [(a, "/a"), (b, "/b")]:\n    app.include_router(router, prefix=prefix)\n`,
  },
  'a factory': {
    'main.py': `${FASTAPI}def create_app():\n    app = FastAPI(openapi_url=None)\n    r = APIRouter(prefix="/r")\n    @r.get("/x")\n    def f(): ...\n    app.include_router(r)\n    return app\napp = create_app()\n`,
  },
  'a factory of another module': {
    'main.py': 'from shop.factory import create_app\napp = create_app()\n',
    'shop/factory.py': `${FASTAPI}from shop.routes import router\n\n\ndef create_app():\n    app = FastAPI(openapi_url=None)\n    app.include_router(router, prefix="/shop")\n    return app\n`,
    'shop/routes.py': `${FASTAPI}router = APIRouter()\n${get('router', '/x')}`,
  },
  'a function that gets the app': {
    'main.py': `${NO_DOCS}def register(target):\n    target.include_router(r)\nr = APIRouter()\n${get('r', '/x')}register(app)\n`,
  },
  'a function of another module that gets the app': {
    'main.py': `from routes import register\n${NO_DOCS}register(app)\n`,
    'routes.py': 'def register(app):\n    @app.get("/x")\n    def f(): ...\n    app.add_api_route("/y", f)\n',
  },
  'a function that gets the app by name': {
    'main.py': `${NO_DOCS}def register(prefix, app):\n    @app.get("/x")\n    def f(): ...\nregister(prefix="/", app=app)\n`,
  },
  'a factory that hands on its app': {
    'main.py': `${FASTAPI}def add(app):\n    @app.get("/x")\n    def f(): ...\ndef create_app():\n    api = FastAPI(openapi_url=None)\n    add(api)\n    return api\napp = create_app()\n`,
  },
  'a class with an app': {
    'main.py': `${FASTAPI}class Server:\n    def __init__(self):\n        self.app = FastAPI(openapi_url=None)\n        self.app.get("/x")(self.home)\n        self.app.add_api_route("/y", self.home)\n    def home(self): ...\nserver = Server()\napp = server.app\n`,
  },
  'a class with a router': {
    'main.py': `${NO_DOCS}class Items:\n    def __init__(self):\n        self.router = APIRouter(prefix="/items")\n        self.router.add_api_route("/x", self.get)\n    def get(self): ...\napp.include_router(Items().router)\n`,
  },
  'a subclass of FastAPI': {
    'main.py': `${FASTAPI}class Shop(FastAPI):\n    pass\napp = Shop(openapi_url=None)\n${get('app', '/x')}`,
  },
  'a subclass of APIRouter': {
    'main.py': `${NO_DOCS}class R(APIRouter):\n    pass\nr = R(prefix="/r")\n${get('r', '/x')}app.include_router(r)\n`,
  },
  'a mounted app': {
    'main.py': `${NO_DOCS}sub = FastAPI(openapi_url=None)\n${get('sub', '/x')}app.mount("/sub", sub)\n`,
  },
  'a mounted app with its pages': {
    'main.py': `${NO_DOCS}sub = FastAPI()\n${get('sub', '/x')}app.mount("/sub", sub)\n`,
  },
  'a mounted app in a mounted app': {
    'main.py': `${NO_DOCS}a = FastAPI(openapi_url=None)\nb = FastAPI(openapi_url=None)\n${get('b', '/x')}a.mount("/b", b)\napp.mount("/a/", a)\n`,
  },
  'routes as an argument': {
    'main.py': `from starlette.routing import Mount, Route\n${FASTAPI}def f(request): ...\nsub = FastAPI(openapi_url=None)\n${get('sub', '/y')}app = FastAPI(openapi_url=None, routes=[Route("/x", f), Mount("/sub", app=sub)])\n`,
  },
  'routes of Starlette': {
    'main.py': `from starlette.applications import Starlette\nfrom starlette.routing import Route\ndef f(request): ...\napp = Starlette(routes=[Route("/x", f, methods=["POST"])])\n`,
  },
  'the router of the app': {
    'main.py': `${NO_DOCS}@app.router.get("/x")\ndef f(): ...\nr = APIRouter()\n${get('r', '/y', 'g')}app.router.include_router(r)\n`,
  },
  'middleware around the app': {
    'main.py': `from starlette.middleware.cors import CORSMiddleware\n${FASTAPI}api = FastAPI(openapi_url=None)\n${get('api', '/x')}app = CORSMiddleware(api, allow_origins=["*"])\n`,
  },
  'an app of another module': {
    'main.py': 'from shop import api as app\n',
    'shop.py': `${FASTAPI}api = FastAPI(openapi_url=None)\n${get('api', '/x')}`,
  },
  'an alias': { 'main.py': `${FASTAPI}api = FastAPI(openapi_url=None)\n${get('api', '/x')}app = api\n` },
  'a condition that holds': { 'main.py': `import os\n${NO_DOCS}if True:\n    @app.get("/x")\n    def f(): ...\n` },
  'a decorator that is stacked': { 'main.py': `${NO_DOCS}@app.get("/a")\n@app.get("/b")\ndef f(): ...\n` },
  'keywords only': {
    'main.py': `${NO_DOCS}r = APIRouter()\n@r.get(path="/x", tags=["a"])\ndef f(): ...\napp.include_router(router=r, prefix="/p")\n`,
  },
  'a router that is imported by its module': {
    'main.py': `import api.items\n${NO_DOCS}app.include_router(api.items.router)\n`,
    'api/__init__.py': '',
    'api/items.py': `${FASTAPI}router = APIRouter()\n${get('router', '/x')}`,
  },
  'a module under another name': {
    'main.py': `import api.items as shop\n${NO_DOCS}app.include_router(shop.router)\n`,
    'api/items.py': `${FASTAPI}router = APIRouter()\n${get('router', '/x')}`,
  },
  'routers of a function': {
    'main.py': `${NO_DOCS}def make(prefix):\n    r = APIRouter(prefix="/made")\n    @r.get("/x")\n    def f(): ...\n    return r\napp.include_router(make("/"))\n`,
  },
};
