import type { RouteProject } from './project.js';

/** Applications, their routes and pages. */
export const basics: readonly RouteProject[] = [
  {
    name: 'decorators of the application, one for each method',
    routes: [
      'GET /items list_items',
      'POST /items add_item',
      'PUT /items/{id} put_item',
      'PATCH /items/{id} patch_item',
      'DELETE /items/{id} delete_item',
      'HEAD /items head_items',
      'OPTIONS /items options_items',
      'TRACE /items trace_items',
    ],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
@app.get("/items")
def list_items(): ...
@app.post("/items", status_code=201)
async def add_item(): ...
@app.put("/items/{id}")
def put_item(id: int): ...
@app.patch("/items/{id}")
def patch_item(id: int): ...
@app.delete("/items/{id}")
def delete_item(id: int): ...
@app.head("/items")
def head_items(): ...
@app.options("/items")
def options_items(): ...
@app.trace("/items")
def trace_items(): ...
`,
    },
  },
  {
    name: 'api_route with several methods, and without any',
    routes: [
      'GET,POST /both both',
      'GET /plain plain',
      'PUT /named named',
      'DELETE,GET /proxy/{path:path} proxy',
      'POST /upper upper',
    ],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
@app.api_route("/both", methods=["GET", "POST"])
def both(): ...
@app.api_route("/plain")
def plain(): ...
@app.api_route(path="/named", methods={"PUT"})
def named(): ...
METHODS = ["GET", "DELETE"]
@app.api_route("/proxy/{path:path}", methods=METHODS)
def proxy(path: str): ...
@app.api_route("/upper", methods=["post"])
def upper(): ...
`,
    },
  },
  {
    name: 'WebSockets in all forms',
    routes: ['WS /ws ws', 'WS /old old', 'WS /added added', 'WS /v1/r/ws/{room} room', 'WS /v1/bare added'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI, WebSocket
app = FastAPI()
router = APIRouter(prefix="/r")
@app.websocket("/ws")
async def ws(socket: WebSocket): ...
@app.websocket_route("/old")
async def old(socket): ...
@router.websocket("/ws/{room}")
async def room(socket: WebSocket, room: str): ...
async def added(socket: WebSocket): ...
app.add_api_websocket_route("/added", added)
router.add_websocket_route("/bare", added)
app.include_router(router, prefix="/v1")
`,
    },
  },
  {
    name: 'routes that calls add',
    routes: [
      'GET /one one',
      'POST,PUT /two two',
      'GET /three three',
      'GET,HEAD /four four',
      'POST /five four',
      'GET /six one',
    ],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
import handlers
app = FastAPI()
def one(): ...
app.add_api_route("/one", one)
app.add_api_route("/two", handlers.two, methods=["POST", "PUT"])
app.add_api_route(path="/three", endpoint=handlers.three)
app.add_route("/four", handlers.four)
app.add_route("/five", handlers.four, methods=["POST"])
app.router.add_api_route("/six", one)
`,
      'handlers.py': `
def two(): ...
def three(): ...
def four(request): ...
`,
    },
  },
  {
    name: 'decorators of app.router',
    routes: ['GET /direct direct', 'GET,HEAD /starlette starlette'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
@app.router.get("/direct")
def direct(): ...
@app.router.route("/starlette")
def starlette(request): ...
`,
    },
  },
  {
    name: 'one function under several decorators',
    routes: ['GET /index index', 'GET / index'],
    files: {
      'main.py': `
from functools import wraps
from fastapi import FastAPI
app = FastAPI()
def logged(f):
    @wraps(f)
    def inner(): return f()
    return inner
@app.get("/")
@app.get("/index")
@logged
def index(): ...
`,
    },
  },
  {
    name: 'paths in positional and in named arguments, with parameters of all kinds',
    routes: [
      'GET /named named',
      'GET /users/{user_id}/items/{item_id} nested',
      'GET /files/{file_path:path} files',
      'GET /sizes/{size:int} size',
      'GET /long long',
    ],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
@app.get(path="/named")
def named(): ...
@app.get("/users/{user_id}/items/{item_id}")
def nested(user_id: int, item_id: int): ...
@app.get("/files/{file_path:path}")
def files(file_path: str): ...
@app.get("/sizes/{size:int}")
def size(size: int): ...
@app.get(
    "/long",
    response_model=None,
)
def long(): ...
`,
    },
  },
  {
    name: 'a lambda, a class and a partial as endpoints',
    routes: ['GET /lambda -', '* /users Users', 'GET /partial -'],
    files: {
      'main.py': `
from functools import partial
from fastapi import FastAPI
from starlette.endpoints import HTTPEndpoint
app = FastAPI()
class Users(HTTPEndpoint):
    async def get(self, request): ...
app.add_api_route("/lambda", lambda: 1)
app.add_route("/users", Users)
def greet(name="x"): ...
app.add_api_route("/partial", partial(greet, name="y"))
`,
    },
  },
  {
    name: 'decorators of other objects are no routes',
    routes: ['GET /real real'],
    files: {
      'main.py': `
from fastapi import FastAPI
import handlers
app = FastAPI()
class Cache:
    def get(self, key): return lambda f: f
    def post(self, key): return lambda f: f
cache = Cache()
@cache.get("/cached")
def cached(): ...
@app.get("/real")
@cache.get("key")
def real(): ...
@handlers.registry.post("/event")
def event(): ...
`,
      'handlers.py': `
class Registry:
    def post(self, name): return lambda f: f
registry = Registry()
`,
    },
  },
  {
    name: 'calls of get on a dictionary or a client',
    routes: ['GET /real real'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
settings = {"/a": 1}
settings.get("/a")
class Client:
    def get(self, path): ...
    def mount(self, path, adapter): ...
client = Client()
client.get("/remote")
client.mount("/adapter", object())
@app.get("/real")
def real(): return settings.get("/a")
`,
    },
  },
  {
    name: 'pages that FastAPI adds',
    hasPages: true,
    routes: ['page /openapi.json', 'page /docs', 'page /docs/oauth2-redirect', 'page /redoc'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
`,
    },
  },
  {
    name: 'pages elsewhere',
    hasPages: true,
    routes: ['page /api/openapi.json', 'page /api/docs', 'page /login/done'],
    files: {
      'main.py': `
from fastapi import FastAPI
PREFIX = "/api"
app = FastAPI(openapi_url=f"{PREFIX}/openapi.json", docs_url=f"{PREFIX}/docs", redoc_url=None, swagger_ui_oauth2_redirect_url="/login/done")
`,
    },
  },
  {
    name: 'no pages without the schema',
    hasPages: true,
    routes: [],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI(openapi_url=None)
`,
    },
  },
  {
    name: 'no documentation pages, but the schema',
    hasPages: true,
    routes: ['page /openapi.json'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI(docs_url=None, redoc_url=None)
`,
    },
  },
  {
    name: 'pages of a mounted application',
    hasPages: true,
    routes: ['page /sub/openapi.json', 'page /sub/docs', 'page /sub/docs/oauth2-redirect'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
sub = FastAPI(redoc_url=None)
app.mount("/sub", sub)
`,
    },
  },
  {
    name: 'pages that a constant of another module switches off',
    hasPages: true,
    routes: ['page /schema.json'],
    files: {
      'main.py': `
from fastapi import FastAPI
from config import DOCS, SCHEMA
app = FastAPI(docs_url=DOCS, openapi_url=SCHEMA, redoc_url="")
`,
      'config.py': `
DOCS = None
SCHEMA = "/schema.json"
`,
    },
  },
  {
    name: 'options of the application in a dictionary',
    hasPages: true,
    routes: ['page /openapi.json', 'page /reference'],
    files: {
      'main.py': `
from fastapi import FastAPI
OPTIONS = {"docs_url": None, "redoc_url": "/reference"}
app = FastAPI(title="x", **OPTIONS)
`,
    },
  },
  {
    name: 'options of the application in a call of dict',
    hasPages: true,
    routes: [],
    files: {
      'main.py': `
from fastapi import FastAPI
options = dict(openapi_url=None)
app = FastAPI(**options)
`,
    },
  },
  {
    name: 'a Starlette application has no pages',
    hasPages: true,
    routes: ['GET,HEAD / home', 'GET,HEAD,POST /both home', 'WS /ws sock', 'GET,HEAD /sub/in home'],
    files: {
      'main.py': `
from starlette.applications import Starlette
from starlette.routing import Mount, Route, WebSocketRoute
def home(request): ...
def sock(ws): ...
app = Starlette(routes=[Route("/", home), Route("/both", home, methods=["GET", "POST"]), WebSocketRoute("/ws", sock), Mount("/sub", routes=[Route("/in", home)])])
`,
    },
  },
  {
    name: 'lists of routes in variables and put together',
    routes: ['GET,HEAD /home home', 'GET,HEAD /m/x x', 'GET,HEAD /m/y x', 'GET,HEAD /last home'],
    files: {
      'main.py': `
from fastapi import FastAPI
from starlette.routing import Mount, Route
from more import more
def home(request): ...
routes = [Route("/home", endpoint=home), Mount("/m", routes=more)]
app = FastAPI(routes=routes + [Route("/last", home)])
`,
      'more.py': `
from starlette.routing import Route
def x(request): ...
more = [Route("/x", x), *[Route("/y", x)]]
`,
    },
  },
  {
    name: "routes=[…] do not get the router's own prefix",
    routes: ['GET,HEAD /v/s home', 'GET /v/a api', 'GET /v/p/own own', 'GET,HEAD /v/bare bare'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Route
def home(request): ...
def api(): ...
router = APIRouter(prefix="/p", routes=[Route("/s", home), APIRoute("/a", api)])
@router.get("/own")
def own(): ...
@router.route("/bare")
def bare(request): ...
app = FastAPI()
app.include_router(router, prefix="/v")
`,
    },
  },
  {
    name: "a route's own class",
    routes: ['GET /timed timed', 'GET /later later'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
class Timed(APIRoute):
    def get_route_handler(self): return super().get_route_handler()
router = APIRouter(route_class=Timed)
@router.get("/timed")
def timed(): ...
app = FastAPI()
app.include_router(router)
app.router.route_class = Timed
@app.get("/later")
def later(): ...
`,
    },
  },
  {
    name: 'routes appended to the list of routes',
    routes: ['GET,HEAD /appended home', 'GET,HEAD /appended2 home', 'GET,HEAD /e home'],
    files: {
      'main.py': `
from fastapi import FastAPI
from starlette.routing import Route
def home(request): ...
app = FastAPI()
app.router.routes.append(Route("/appended", home))
app.routes.append(Route("/appended2", home))
app.router.routes.extend([Route("/e", home)])
`,
    },
  },
  {
    name: 'the application called something else',
    variable: 'api',
    routes: ['GET /x x'],
    files: {
      'main.py': `
import fastapi as fa
api = fa.FastAPI()
@api.get("/x")
def x(): ...
app = fa.FastAPI()
@app.get("/not-started")
def y(): ...
`,
    },
  },
  {
    name: 'import fastapi.applications and fastapi.routing',
    routes: ['GET /r/x x'],
    files: {
      'main.py': `
import fastapi.applications
import fastapi.routing
app = fastapi.applications.FastAPI()
r = fastapi.routing.APIRouter(prefix="/r")
@r.get("/x")
def x(): ...
app.include_router(r)
`,
    },
  },
  {
    name: 'bound twice, the second one is started',
    routes: ['GET /second second'],
    files: {
      'main.py': `
from fastapi import FastAPI
app = FastAPI()
@app.get("/first")
def first(): ...
app = FastAPI()
@app.get("/second")
def second(): ...
`,
    },
  },
  {
    name: 'an annotation, a chained assignment and a walrus',
    routes: ['GET /w/x x', 'GET /a a', 'GET /b b'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app: FastAPI = FastAPI()
api = router = APIRouter()
@api.get("/a")
def a(): ...
@router.get("/b")
def b(): ...
if (inner := APIRouter(prefix="/w")):
    @inner.get("/x")
    def x(): ...
    app.include_router(inner)
app.include_router(router)
`,
    },
  },
  {
    name: 'frontend files',
    routes: ['static /ui', 'static /v1/r/sub'],
    files: {
      'main.py': `
from fastapi import APIRouter, FastAPI
app = FastAPI()
router = APIRouter(prefix="/r")
app.frontend("/ui", directory="dist")
router.frontend("/sub", directory="dist")
app.include_router(router, prefix="/v1")
`,
      'dist/index.html': `
<p>
`,
    },
  },
];
