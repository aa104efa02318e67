/** Stand-ins for published packages, with what matters to an import. By distribution: path in `_vendor` to content. */
export const VENDOR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fastapi: {
    'fastapi/__init__.py': `from starlette.routing import Mount


class _Router:
    def __init__(self, **options):
        pass

    def _decorate(self, *args, **options):
        return lambda function: function

    get = post = put = patch = delete = api_route = websocket = on_event = middleware = exception_handler = _decorate

    def include_router(self, router, **options):
        assert router is not None

    def mount(self, path, app, name=None):
        pass

    def add_middleware(self, cls, **options):
        pass

    def add_api_route(self, path, endpoint, **options):
        pass


class APIRouter(_Router):
    pass


class FastAPI(_Router):
    async def __call__(self, scope, receive, send):
        pass


class Request:
    pass


def Depends(dependency=None):
    return dependency
`,
    'fastapi/staticfiles.py': 'from starlette.staticfiles import StaticFiles\n',
    'fastapi/middleware/__init__.py': '',
    'fastapi/middleware/cors.py': `class CORSMiddleware:
    def __init__(self, app, **options):
        pass

    async def __call__(self, scope, receive, send):
        pass
`,
    'starlette/__init__.py': '',
    'starlette/routing.py': 'class Mount:\n    def __init__(self, path, app=None, **options):\n        pass\n',
    'starlette/staticfiles.py': `import os


class StaticFiles:
    def __init__(self, *, directory=None, packages=None, html=False, check_dir=True):
        if check_dir and directory is not None and not os.path.isdir(directory):
            raise RuntimeError(f"Directory '{directory}' does not exist")
`,
    'pydantic/__init__.py': 'class BaseModel:\n    pass\n',
    'typing_extensions.py': '',
    'anyio/__init__.py': '',
  },
  uvicorn: { 'uvicorn/__init__.py': 'def run(app, **options):\n    raise SystemExit("the server started")\n' },
  mangum: {
    'mangum/__init__.py':
      'class Mangum:\n    def __init__(self, app, **options):\n        pass\n\n    def __call__(self, event, context):\n        pass\n',
  },
  requests: { 'requests/__init__.py': 'def get(url):\n    pass\n' },
  redis: { 'redis/__init__.py': 'class Redis:\n    pass\n' },
  openai: { 'openai/__init__.py': 'class OpenAI:\n    pass\n' },
};
