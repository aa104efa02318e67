import { APP, main, project, type ImportProject } from './project.js';

const MISSING = { 'lib/__init__.py': '' };
const guarded = (name: string, lines: string, rest: Partial<ImportProject> = {}): ImportProject =>
  main(name, lines, MISSING, rest);

/** An import that fails (`lib.missing`), and what is around it. */
export const guardProjects: ImportProject[] = [
  guarded('no guard', 'import lib.missing'),
  guarded('except ImportError', 'try:\n    import lib.missing\nexcept ImportError:\n    pass'),
  guarded('except ModuleNotFoundError', 'try:\n    import lib.missing\nexcept ModuleNotFoundError:\n    pass'),
  guarded('except Exception', 'try:\n    import lib.missing\nexcept Exception as error:\n    print(error)'),
  guarded('bare except', 'try:\n    import lib.missing\nexcept:\n    pass'),
  guarded('except a tuple', 'try:\n    import lib.missing\nexcept (ValueError, ImportError):\n    pass'),
  guarded('except another type', 'try:\n    import lib.missing\nexcept ValueError:\n    pass'),
  guarded(
    'except another type, then the right one',
    'try:\n    import lib.missing\nexcept ValueError:\n    pass\nexcept ImportError:\n    pass',
  ),
  guarded('except and raise', 'try:\n    import lib.missing\nexcept ImportError:\n    raise'),
  guarded(
    'except and raise another',
    'try:\n    import lib.missing\nexcept ImportError as error:\n    raise RuntimeError("x") from error',
  ),
  guarded(
    'except and exit',
    'import sys\ntry:\n    import lib.missing\nexcept ImportError:\n    print("no lib")\n    sys.exit(1)',
  ),
  guarded(
    'except and raise perhaps',
    'import os\ntry:\n    import lib.missing\nexcept ImportError:\n    if os.getenv("STRICT"):\n        raise',
  ),
  guarded('finally only', 'try:\n    import lib.missing\nfinally:\n    print("done")'),
  guarded(
    'behind what fails, and is handled',
    'import os\ntry:\n    int(os.environ["N_O"])\n    import lib.missing\nexcept KeyError:\n    pass',
  ),
  guarded(
    'behind another import of a try',
    'try:\n    import json\n    import lib.missing\nexcept KeyError:\n    pass',
  ),
  guarded(
    'in the else of a try that fails',
    'try:\n    import no_such_package\nexcept ImportError:\n    pass\nelse:\n    import lib.missing',
  ),
  guarded('in the else of a try', 'try:\n    pass\nexcept ImportError:\n    pass\nelse:\n    import lib.missing'),
  guarded('in the finally of a try', 'try:\n    pass\nexcept ImportError:\n    pass\nfinally:\n    import lib.missing'),
  guarded('in the except of a try that holds', 'try:\n    import lib\nexcept ImportError:\n    import lib.missing'),
  guarded(
    'in the except of a try that fails',
    'try:\n    import lib.missing\nexcept ImportError:\n    import lib.missing2',
    {
      silent: 'whether a handler runs is not followed',
    },
  ),
  guarded(
    'a nested try',
    'try:\n    try:\n        import lib.missing\n    except ValueError:\n        pass\nexcept ImportError:\n    pass',
  ),
  guarded('contextlib.suppress', 'import contextlib\nwith contextlib.suppress(ImportError):\n    import lib.missing'),
  guarded(
    'suppress of another type',
    'from contextlib import suppress\nwith suppress(ValueError):\n    import lib.missing',
  ),
  guarded('TYPE_CHECKING', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import lib.missing'),
  guarded('typing.TYPE_CHECKING', 'import typing\nif typing.TYPE_CHECKING:\n    import lib.missing'),
  guarded('not TYPE_CHECKING', 'from typing import TYPE_CHECKING\nif not TYPE_CHECKING:\n    import lib.missing'),
  guarded(
    'the else of TYPE_CHECKING',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    pass\nelse:\n    import lib.missing',
  ),
  guarded('__main__', 'if __name__ == "__main__":\n    import lib.missing'),
  guarded('__main__ the other way', 'if "__main__" == __name__:\n    import lib.missing'),
  guarded('not __main__', 'if __name__ != "__main__":\n    import lib.missing'),
  guarded('its own name', 'if __name__ == "main":\n    import lib.missing'),
  guarded('VERCEL', 'import os\nif os.getenv("VERCEL"):\n    import lib.missing'),
  guarded('not VERCEL', 'import os\nif not os.getenv("VERCEL"):\n    import lib.missing'),
  guarded('VERCEL == "1"', 'import os\nif os.environ.get("VERCEL") == "1":\n    import lib.missing'),
  guarded('VERCEL != "1"', 'import os\nif os.environ.get("VERCEL") != "1":\n    import lib.missing'),
  guarded('VERCEL is None', 'import os\nif os.environ.get("VERCEL") is None:\n    import lib.missing'),
  guarded('VERCEL is not None', 'import os\nif os.environ.get("VERCEL") is not None:\n    import lib.missing'),
  guarded('"VERCEL" in os.environ', 'import os\nif "VERCEL" in os.environ:\n    import lib.missing'),
  guarded('"VERCEL" not in os.environ', 'import os\nif "VERCEL" not in os.environ:\n    import lib.missing'),
  guarded('from os import environ', 'from os import environ\nif not environ.get("VERCEL"):\n    import lib.missing'),
  guarded('from os import getenv', 'from os import getenv\nif not getenv("VERCEL"):\n    import lib.missing'),
  guarded('VERCEL_ENV', 'import os\nif os.getenv("VERCEL_ENV"):\n    import lib.missing'),
  guarded(
    'VERCEL_ENV == "development"',
    'import os\nif os.getenv("VERCEL_ENV") == "development":\n    import lib.missing',
  ),
  guarded(
    'VERCEL_ENV == "production"',
    'import os\nif os.getenv("VERCEL_ENV") == "production":\n    import lib.missing',
    {
      silent: 'previews are deployments too',
    },
  ),
  guarded(
    'AWS_LAMBDA_FUNCTION_NAME',
    'import os\nif not os.environ.get("AWS_LAMBDA_FUNCTION_NAME"):\n    import lib.missing',
  ),
  guarded('VERCEL with a default', 'import os\nif os.getenv("VERCEL", "0") == "0":\n    import lib.missing'),
  guarded('bool of VERCEL', 'import os\nif bool(os.getenv("VERCEL")):\n    import lib.missing'),
  guarded('a constant', 'import os\nON_VERCEL = os.getenv("VERCEL") == "1"\nif not ON_VERCEL:\n    import lib.missing'),
  project('a constant of another module', {
    'main.py': `from config import ON_VERCEL\nif not ON_VERCEL:\n    import lib.missing\n${APP}`,
    'config.py': 'import os\nON_VERCEL = bool(os.environ.get("VERCEL"))\n',
    ...MISSING,
  }),
  guarded('VERCEL or another', 'import os\nif os.getenv("VERCEL") or os.getenv("X"):\n    import lib.missing'),
  guarded('VERCEL and another', 'import os\nif not (os.getenv("VERCEL") and True):\n    import lib.missing'),
  guarded(
    'an elif after VERCEL',
    'import os\nif os.getenv("VERCEL"):\n    pass\nelif os.getenv("X"):\n    import lib.missing',
  ),
  guarded(
    'an elif with VERCEL',
    'import os\nif os.getenv("SHOP_X"):\n    pass\nelif os.getenv("VERCEL"):\n    import lib.missing',
    {
      silent: 'the first variable may be set on Vercel',
    },
  ),
  guarded('an unknown variable', 'import os\nif not os.getenv("SHOP_X"):\n    import lib.missing', {
    silent: 'the variable may be set on Vercel',
  }),
  guarded('Windows', 'import sys\nif sys.platform == "win32":\n    import lib.missing'),
  guarded('Linux', 'import sys\nif sys.platform == "linux":\n    import lib.missing'),
  guarded('os.name', 'import os\nif os.name == "nt":\n    import lib.missing'),
  guarded('an old Python', 'import sys\nif sys.version_info < (3, 7):\n    import lib.missing'),
  guarded('a new Python', 'import sys\nif sys.version_info >= (3, 7):\n    import lib.missing'),
  guarded('False', 'if False:\n    import lib.missing'),
  guarded('True', 'if True:\n    import lib.missing'),
  guarded('while True', 'while True:\n    import lib.missing\n    break'),
  guarded('a for loop', 'for _ in range(1):\n    import lib.missing', { silent: 'loops may have no round' }),
  guarded('a with statement', 'import contextlib\nwith contextlib.nullcontext():\n    import lib.missing'),
  guarded('a class body', 'class Shop:\n    import lib.missing'),
  guarded('a function that nobody calls', 'def f():\n    import lib.missing'),
  guarded('a function that is called', 'def f():\n    import lib.missing\nf()'),
  guarded(
    'a function that is called in a try',
    'def f():\n    import lib.missing\ntry:\n    f()\nexcept ImportError:\n    pass',
  ),
  guarded(
    'a function with a try',
    'def f():\n    try:\n        import lib.missing\n    except ImportError:\n        pass\nf()',
  ),
  guarded('a function that calls a function', 'def f():\n    import lib.missing\ndef g():\n    f()\ng()'),
  guarded(
    'a function that returns before',
    'import os\ndef f():\n    if os.getenv("VERCEL"):\n        return\n    import lib.missing\nf()',
  ),
  guarded(
    'a function that is called for __main__ only',
    'def f():\n    import lib.missing\nif __name__ == "__main__":\n    f()',
  ),
  guarded('a function as default of a parameter', 'def f():\n    import lib.missing\ndef g(x=f()):\n    pass'),
  guarded('a function as decorator', 'def d(g):\n    import lib.missing\n    return g\n@d\ndef g():\n    pass'),
  guarded(
    'a function that makes a decorator',
    'def d(x):\n    import lib.missing\n    return lambda g: g\n@d(1)\ndef g():\n    pass',
  ),
  guarded('a method that is called', 'class A:\n    def f(self):\n        import lib.missing\nA().f()'),
  guarded('a constructor', 'class A:\n    def __init__(self):\n        import lib.missing\na = A()'),
  guarded(
    'a constructor of a base class',
    'class B:\n    def __init__(self):\n        import lib.missing\nclass A(B):\n    pass\nA()',
  ),
  guarded('a class method', 'class A:\n    @classmethod\n    def f(cls):\n        import lib.missing\nA.f()'),
  guarded('a static method', 'class A:\n    @staticmethod\n    def f():\n        import lib.missing\nA.f()'),
  guarded('a lambda', 'def f():\n    import lib.missing\ng = lambda: f()'),
  guarded('a lambda that is called', 'def f():\n    import lib.missing\ng = lambda: f()\ng()', {
    silent: 'lambdas are not followed',
  }),
  guarded('a coroutine that is run', 'import asyncio\nasync def f():\n    import lib.missing\nasyncio.run(f())'),
  guarded('a coroutine that nobody runs', 'async def f():\n    import lib.missing\nf().close()'),
  guarded('a generator that nobody asks', 'def f():\n    import lib.missing\n    yield 1\nf()'),
  guarded(
    'a context manager',
    'import contextlib\n@contextlib.contextmanager\ndef f():\n    import lib.missing\n    yield\nwith f():\n    pass',
  ),
  guarded(
    'a thread',
    'import threading\ndef f():\n    import lib.missing\nt = threading.Thread(target=f)\nt.start()\nt.join()',
  ),
  project('a function of another module that is called', {
    'main.py': `from setup import configure\nconfigure()\n${APP}`,
    'setup.py': 'def configure():\n    import lib.missing\n',
    ...MISSING,
  }),
  project('a method of an object of another module', {
    'main.py': `from setup import store\nstore.open()\n${APP}`,
    'setup.py': 'class Store:\n    def open(self):\n        import lib.missing\n\n\nstore = Store()\n',
    ...MISSING,
  }),
  project('a factory that imports', {
    'main.py': 'from shop import create_app\napp = create_app()\n',
    'shop/__init__.py':
      'def create_app():\n    from fastapi import FastAPI\n    from .routes import router\n    return FastAPI()\n',
    'shop/routes.py': 'router = None\n',
  }),
  project('a factory that imports what is missing', {
    'main.py': 'from shop import create_app\napp = create_app()\n',
    'shop/__init__.py':
      'def create_app():\n    from fastapi import FastAPI\n    from .missing import router\n    return FastAPI()\n',
  }),
  guarded('a dictionary of functions', 'def f():\n    import lib.missing\njobs = {"f": f}\njobs["f"]()', {
    silent: 'what a dictionary holds is not followed',
  }),
  guarded('short circuit', 'def f():\n    import lib.missing\nx = False and f()'),
  guarded('no short circuit', 'def f():\n    import lib.missing\nx = True and f()'),
  guarded(
    'a conditional expression',
    'import os\ndef f():\n    import lib.missing\nx = 1 if os.getenv("VERCEL") else f()',
  ),
  guarded('an assert', 'def f():\n    import lib.missing\n    return True\nassert f()'),
  guarded('importlib', 'import importlib\nimportlib.import_module("lib.missing")'),
  guarded('importlib of a module', 'import importlib\nimportlib.import_module("lib")'),
  guarded('importlib, relative', 'import importlib\nimportlib.import_module(".missing", package="lib")'),
  guarded(
    'importlib, relative, of a package that is computed',
    'import importlib\nimport os\nimportlib.import_module(".missing", package=os.getenv("SHOP_LIB", "lib"))',
    {
      silent: 'the package cannot be told',
    },
  ),
  guarded('importlib, computed', 'import importlib\nname = "missing"\nimportlib.import_module(f"lib.{name}")'),
  guarded('__import__', '__import__("lib.missing")'),
  guarded('exec', 'exec("import lib.missing")', { silent: 'text that is run is not looked into' }),
];
