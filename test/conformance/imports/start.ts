import { APP, FASTAPI, main, project, type ImportProject } from './project.js';

const only = (name: string, text: string, rest: Partial<ImportProject> = {}): ImportProject =>
  project(name, { 'main.py': text }, rest);

/** What the runtime makes of the variable, and of servers that are started at import. */
export const startProjects: ImportProject[] = [
  only('a FastAPI app', APP),
  only('an app under the name application', `${FASTAPI}application = FastAPI()\n`),
  only('a function without parameters', 'def app():\n    pass\n', { needs: 'factory-entrypoint' }),
  only('a function with one parameter', 'def app(request):\n    pass\n', { needs: 'factory-entrypoint' }),
  only('a WSGI function', 'def app(environ, start_response):\n    pass\n'),
  only('a WSGI function with a default', 'def app(environ, start_response, debug=False):\n    pass\n'),
  only('an ASGI function', 'async def app(scope, receive, send):\n    pass\n'),
  only('a function with three parameters that is not async', 'def app(scope, receive, send):\n    pass\n', {
    needs: 'factory-entrypoint',
  }),
  only('an async function with two parameters', 'async def app(request, response):\n    pass\n'),
  only('a factory that is called', `${FASTAPI}def create_app():\n    return FastAPI()\napp = create_app()\n`),
  only('a factory that is not called', `${FASTAPI}def create_app():\n    return FastAPI()\napp = create_app\n`, {
    needs: 'factory-entrypoint',
  }),
  only('a class', `${FASTAPI}class Shop:\n    pass\napp = Shop\n`, { needs: 'factory-entrypoint' }),
  only(
    'an object of an ASGI class',
    'class Shop:\n    async def __call__(self, scope, receive, send):\n        pass\napp = Shop()\n',
  ),
  only('an object of a class without __call__', 'class Shop:\n    pass\napp = Shop()\n', {
    needs: 'factory-entrypoint',
  }),
  only('None', 'app = None\n', { needs: 'wrong-entrypoint-wins' }),
  only('a string', 'app = "shop"\n', { needs: 'wrong-entrypoint-wins' }),
  project('Mangum beside the app', {
    'requirements.txt': 'fastapi\nmangum\n',
    'main.py': `from mangum import Mangum\n${APP}handler = Mangum(app)\n`,
  }),
  project(
    'Mangum in place of the app',
    { 'requirements.txt': 'fastapi\nmangum\n', 'main.py': `from mangum import Mangum\n${APP}app = Mangum(app)\n` },
    { fails: 'the runtime takes it for WSGI, and every request fails' },
  ),
  only(
    'an app in middleware',
    `${FASTAPI}from fastapi.middleware.cors import CORSMiddleware\napp = CORSMiddleware(FastAPI(), allow_origins=["*"])\n`,
  ),
  only('a subclass', `${FASTAPI}class Shop(FastAPI):\n    pass\napp = Shop()\n`),
  only('an app that is deleted', `${APP}del app\n`, { silent: 'names that are deleted are not followed' }),
  only(
    'a handler class',
    'from http.server import BaseHTTPRequestHandler\n\n\nclass handler(BaseHTTPRequestHandler):\n    pass\n',
  ),
  project('import app.x after the app', {
    'main.py': `${APP}import app.helper\n`,
    'app/__init__.py': '',
    'app/helper.py': '',
  }),
  project('from app import x after the app', {
    'main.py': `${APP}from app import helper\n`,
    'app/__init__.py': '',
    'app/helper.py': '',
  }),
  project('an app of another module', { 'main.py': 'from shop import app\n', 'shop.py': APP }),
  project('an app that the other module lacks', {
    'main.py': 'from shop import app\n',
    'shop.py': `${FASTAPI}api = FastAPI()\n`,
  }),
  main(
    'uvicorn.run at module level',
    'import uvicorn',
    { 'requirements.txt': 'fastapi\nuvicorn\n', 'main.py': `import uvicorn\n${APP}uvicorn.run(app)\n` },
    { needs: 'server-run-on-import' },
  ),
  main('uvicorn.run behind __main__', '', {
    'requirements.txt': 'fastapi\nuvicorn\n',
    'main.py': `import uvicorn\n${APP}if __name__ == "__main__":\n    uvicorn.run(app)\n`,
  }),
  main('uvicorn.run in a function', '', {
    'requirements.txt': 'fastapi\nuvicorn\n',
    'main.py': `import uvicorn\n${APP}def serve():\n    uvicorn.run(app)\n`,
  }),
  main(
    'uvicorn.run in a function that is called',
    '',
    {
      'requirements.txt': 'fastapi\nuvicorn\n',
      'main.py': `import uvicorn\n${APP}def serve():\n    uvicorn.run(app)\nserve()\n`,
    },
    { needs: 'server-run-on-import' },
  ),
  main('uvicorn.run when not on Vercel', '', {
    'requirements.txt': 'fastapi\nuvicorn\n',
    'main.py': `import os, uvicorn\n${APP}if not os.getenv("VERCEL"):\n    uvicorn.run(app)\n`,
  }),
  main('input() at import', 'name = input("name? ")', {}, { needs: 'server-run-on-import' }),
];

const SHADOW = { needs: 'local-module-shadows-dependency' };
const MISSING = { needs: 'undeclared-dependency' };

/** Dependencies: declared, missing, shadowed. */
export const dependencyProjects: ImportProject[] = [
  main('a declared dependency', 'import requests', { 'requirements.txt': 'fastapi\nrequests\n' }),
  main('an undeclared dependency', 'import requests', {}, MISSING),
  main(
    'an undeclared dependency in a try',
    'try:\n    import requests\nexcept ImportError:\n    requests = None',
    {},
    MISSING,
  ),
  main('an undeclared dependency in a function', 'def f():\n    import requests', {}, MISSING),
  main('an undeclared dependency in a function that is called', 'def f():\n    import requests\nf()', {}, MISSING),
  main('a dependency of a dependency', 'import pydantic, starlette, typing_extensions'),
  main('the standard library', 'import json, asyncio, sqlite3, zoneinfo, xml.etree.ElementTree'),
  main('a local fastapi.py', '', { 'fastapi.py': 'x = 1\n' }, SHADOW),
  main(
    'a local openai.py',
    'from openai import OpenAI',
    { 'requirements.txt': 'fastapi\nopenai\n', 'openai.py': 'x = 1\n' },
    SHADOW,
  ),
  main('a local openai.py that does what is asked', 'from openai import OpenAI', {
    'requirements.txt': 'fastapi\nopenai\n',
    'openai.py': 'OpenAI = 1\n',
  }),
  main('a local directory redis/ without modules', 'import redis\nredis.Redis', {
    'requirements.txt': 'fastapi\nredis\n',
    'redis/redis.conf': '',
  }),
  main('a local directory redis/ with modules', 'from redis import Redis', {
    'requirements.txt': 'fastapi\nredis\n',
    'redis/cache.py': '',
  }),
  main(
    'a local package redis/',
    'from redis import Redis',
    { 'requirements.txt': 'fastapi\nredis\n', 'redis/__init__.py': '' },
    SHADOW,
  ),
  main('a local logging.py', 'import logging\nlogging.getLogger("x")', { 'logging.py': 'x = 1\n' }),
  main('a local types.py', 'import types\ntypes.ModuleType', { 'types.py': 'x = 1\n' }),
  main('a local email.py', 'import email\nemail.message_from_string', { 'email.py': 'x = 1\n' }),
  main(
    'a local queue.py',
    'import queue\nqueue.Queue',
    { 'queue.py': 'x = 1\n' },
    { silent: 'whether a module of the standard library was imported before differs between versions' },
  ),
  main('a local uuid.py', 'from uuid import uuid4', { 'uuid.py': 'x = 1\n' }, SHADOW),
];

/** What happens to the disk at import. */
const disk = (
  name: string,
  lines: string,
  files: Record<string, string> = {},
  rest: Partial<ImportProject> = {},
): ImportProject =>
  main(name, `import os, logging, tempfile\nfrom pathlib import Path\n${lines}`, files, {
    needs: 'read-only-filesystem',
    ...rest,
  });
const assets = (
  name: string,
  lines: string,
  files: Record<string, string> = {},
  rest: Partial<ImportProject> = {},
): ImportProject =>
  project(
    name,
    {
      'main.py': `import os\nfrom pathlib import Path\n${FASTAPI}from fastapi.staticfiles import StaticFiles\napp = FastAPI()\n${lines}\n`,
      ...files,
    },
    { needs: 'missing-asset-directory', ...rest },
  );

export const diskProjects: ImportProject[] = [
  disk('makedirs', 'os.makedirs("uploads")'),
  disk('makedirs, exist_ok', 'os.makedirs("uploads", exist_ok=True)'),
  disk('makedirs, exist_ok, of a directory that is there', 'os.makedirs("uploads", exist_ok=True)', {
    'uploads/.gitkeep': '',
  }),
  disk('makedirs of a directory that is there', 'os.makedirs("uploads")', { 'uploads/.gitkeep': '' }),
  disk('mkdir', 'os.mkdir("uploads")'),
  disk('Path.mkdir', 'Path("uploads").mkdir(parents=True, exist_ok=True)'),
  disk('Path.mkdir beside the file', '(Path(__file__).parent / "uploads").mkdir(exist_ok=True)'),
  disk('mkdir in /tmp', 'os.makedirs("/tmp/shop-uploads-of-a-test", exist_ok=True)'),
  disk(
    'mkdir in the temporary directory',
    'os.makedirs(os.path.join(tempfile.gettempdir(), "shop-uploads-of-a-test"), exist_ok=True)',
  ),
  disk('mkdir in a try', 'try:\n    os.makedirs("uploads")\nexcept OSError:\n    pass'),
  disk('mkdir in a try for another error', 'try:\n    os.makedirs("uploads")\nexcept FileExistsError:\n    pass'),
  disk('mkdir in a try for PermissionError', 'try:\n    os.makedirs("uploads")\nexcept PermissionError:\n    pass'),
  disk('mkdir when not on Vercel', 'if not os.getenv("VERCEL"):\n    os.makedirs("uploads")'),
  disk('mkdir when it is not there', 'if not os.path.exists("uploads"):\n    os.makedirs("uploads")'),
  disk('mkdir when it is not there, but it is', 'if not os.path.exists("uploads"):\n    os.makedirs("uploads")', {
    'uploads/.gitkeep': '',
  }),
  disk('mkdir of a constant', 'UPLOADS = "uploads"\nos.makedirs(UPLOADS, exist_ok=True)'),
  disk(
    'mkdir of a switch',
    'UPLOADS = "/tmp" if os.getenv("VERCEL") else "uploads"\nos.makedirs(UPLOADS, exist_ok=True)',
  ),
  disk(
    'mkdir of a setting',
    'os.makedirs(os.getenv("UPLOADS", "uploads"), exist_ok=True)',
    {},
    { silent: 'the variable may be set on Vercel' },
  ),
  disk('mkdir in a function that is called', 'def f():\n    os.makedirs("uploads")\nf()'),
  disk('mkdir in a function that nobody calls', 'def f():\n    os.makedirs("uploads")'),
  disk(
    'mkdir in a constructor',
    'class Store:\n    def __init__(self, path="uploads"):\n        os.makedirs(path, exist_ok=True)\nstore = Store()',
  ),
  disk('open for writing', 'with open("log.txt", "w") as f:\n    f.write("x")'),
  disk('open for appending', 'open("log.txt", "a").close()'),
  disk('open for reading', 'open("log.txt").close()', { 'log.txt': 'x\n' }),
  disk('write_text', 'Path("state.json").write_text("{}")'),
  disk('touch', 'Path("state.json").touch()'),
  disk('FileHandler', 'logging.FileHandler("app.log")'),
  disk('FileHandler with delay', 'logging.FileHandler("app.log", delay=True)'),
  disk('basicConfig with a file', 'logging.root.handlers.clear()\nlogging.basicConfig(filename="app.log")'),
  disk('a file in /tmp', 'open("/tmp/shop-log-of-a-test", "w").close()'),
  disk('remove', 'os.remove("log.txt")', { 'log.txt': 'x\n' }, { silent: 'what removes files is not listed' }),
  assets('a static directory that is there', 'app.mount("/static", StaticFiles(directory="static"))', {
    'static/a.css': '',
  }),
  assets('a static directory that is not there', 'app.mount("/static", StaticFiles(directory="static"))'),
  assets(
    'a static directory without a check',
    'app.mount("/static", StaticFiles(directory="static", check_dir=False))',
  ),
  assets(
    'a static directory when it is there',
    'if os.path.isdir("static"):\n    app.mount("/static", StaticFiles(directory="static"))',
  ),
  project(
    'a static directory beside the module',
    {
      'app/main.py': `${FASTAPI}from fastapi.staticfiles import StaticFiles\napp = FastAPI()\napp.mount("/static", StaticFiles(directory="static"))\n`,
      'app/static/a.css': '',
    },
    { needs: 'missing-asset-directory' },
  ),
  project(
    'a static directory by the path of the module',
    {
      'app/main.py': `from pathlib import Path\n${FASTAPI}from fastapi.staticfiles import StaticFiles\napp = FastAPI()\napp.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"))\n`,
      'app/static/a.css': '',
    },
    { needs: 'missing-asset-directory' },
  ),
  assets(
    'a static directory below public/',
    'app.mount("/static", StaticFiles(directory="app/public"))',
    { 'app/public/a.css': '' },
    { needs: 'public-not-bundled' },
  ),
  assets('a file that is not there', 'open("data.json").close()'),
  assets('a file that is there', 'open("data.json").close()', { 'data.json': '{}' }),
  assets(
    'a file beside public/',
    'Path("public/data.json").read_text()',
    { 'public/data.json': '{}' },
    { needs: 'public-not-bundled' },
  ),
  assets(
    'a variable of the environment',
    'os.environ["SHOP_KEY"]',
    {},
    { silent: 'variables of the environment are set on Vercel' },
  ),
];
