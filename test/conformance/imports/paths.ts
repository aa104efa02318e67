import { APP, FASTAPI, main, project, type ImportProject } from './project.js';

const HELPER = 'TITLE = "Shop"\n';

/** Where modules are looked for. */
export const pathProjects: ImportProject[] = [
  main('a module beside main.py', 'import helper', { 'helper.py': HELPER }),
  main('a name of it', 'from helper import TITLE', { 'helper.py': HELPER }),
  main('a package', 'from lib.helper import TITLE', { 'lib/__init__.py': '', 'lib/helper.py': HELPER }),
  main('a package without __init__.py', 'from lib.helper import TITLE', { 'lib/helper.py': HELPER }),
  main('a submodule by its parent', 'from lib import helper', { 'lib/helper.py': HELPER }),
  main('a deep namespace package', 'import a.b.c.helper', { 'a/b/c/helper.py': HELPER }),
  main('a package before a module of its name', 'from both import x', { 'both.py': '', 'both/__init__.py': 'x = 1\n' }),
  main('a module before a directory of its name', 'from both import x', { 'both.py': 'x = 1\n', 'both/other.py': '' }),
  main('a missing submodule of a package', 'import lib.missing', { 'lib/__init__.py': '' }),
  main('a missing submodule of a directory', 'import lib.missing', { 'lib/helper.py': HELPER }),
  main('a name that a module lacks', 'from helper import OTHER', { 'helper.py': HELPER }),
  main('a name that a package lacks', 'from lib import other', { 'lib/__init__.py': '' }),
  main('a name that a module makes up', 'from helper import OTHER', {
    'helper.py': 'def __getattr__(name):\n    return 1\n',
  }),
  main('names that every module has', 'from helper import __name__, __file__', { 'helper.py': HELPER }),
  main('a name in another case', 'import Helper', { 'helper.py': HELPER }, { silent: 'Helper may be a distribution' }),
  main('a module in another case', 'import lib.Helper', { 'lib/__init__.py': '', 'lib/helper.py': HELPER }),
  main('a submodule under another name', 'import lib.helper as h\nh.TITLE', { 'lib/helper.py': HELPER }),
  main('a variable of a package with the name of a submodule', 'from lib import helper\nhelper.upper()', {
    'lib/__init__.py': 'helper = "text"\n',
    'lib/helper.py': 'raise ValueError\n',
  }),
  project('app/main.py and an absolute import', {
    'app/main.py': `from app.helper import TITLE\n${APP}`,
    'app/helper.py': HELPER,
  }),
  project('app/main.py and a relative import', {
    'app/main.py': `from .helper import TITLE\n${APP}`,
    'app/helper.py': HELPER,
  }),
  project('app/main.py and a module beside it', {
    'app/main.py': `from helper import TITLE\n${APP}`,
    'app/helper.py': HELPER,
  }),
  project('src/main.py and a module beside it', { 'src/main.py': `import helper\n${APP}`, 'src/helper.py': HELPER }),
  project('src/main.py and a package beside it', {
    'src/main.py': `from shop import x\n${APP}`,
    'src/shop/__init__.py': 'x = 1\n',
  }),
  project('api/index.py and a module beside it', {
    'api/index.py': `from helper import TITLE\n${APP}`,
    'api/helper.py': HELPER,
  }),
  project('api/index.py and a module at the root', {
    'api/index.py': `from helper import TITLE\n${APP}`,
    'helper.py': HELPER,
  }),
  project('a deep module that names its sibling', {
    'app/main.py': `from app.routers import items\n${APP}`,
    'app/routers/items.py': 'from schemas import Item\n',
    'app/schemas.py': 'class Item:\n    pass\n',
  }),
  project('a package as entrypoint', {
    'pyproject.toml':
      '[project]\nname = "shop"\nversion = "1"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "shop:app"\n',
    'shop/__init__.py': `from .config import TITLE\n${APP}`,
    'shop/config.py': HELPER,
  }),
  project('a module below the root as entrypoint', {
    'pyproject.toml':
      '[project]\nname = "shop"\nversion = "1"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "shop.web.server:app"\n',
    'shop/web/server.py': `from ..config import TITLE\nfrom shop.config import TITLE\n${APP}`,
    'shop/config.py': HELPER,
  }),
  main('a relative import at the root', 'from .helper import TITLE', { 'helper.py': HELPER }),
  main('a relative import of a module at the root', 'from . import helper', { 'helper.py': HELPER }),
  project('two dots in app/main.py', { 'app/main.py': `from ..helper import TITLE\n${APP}`, 'helper.py': HELPER }),
  project('two dots in a package of a package', {
    'app/main.py': `from app.routers import items\n${APP}`,
    'app/routers/items.py': 'from ..helper import TITLE\n',
    'app/helper.py': HELPER,
  }),
  project('three dots in a package of a package', {
    'app/main.py': `from app.routers import items\n${APP}`,
    'app/routers/items.py': 'from ...helper import TITLE\n',
    'helper.py': HELPER,
  }),
  main('a relative import in __init__.py', 'import lib', {
    'lib/__init__.py': 'from .helper import TITLE\nfrom . import helper\n',
    'lib/helper.py': HELPER,
  }),
  main('too many dots in __init__.py', 'import lib', {
    'lib/__init__.py': 'from ..helper import TITLE\n',
    'helper.py': HELPER,
  }),
  main(
    'a module that is on no path',
    'import scripts_helper',
    { 'scripts/scripts_helper.py': '' },
    { silent: 'the name may be that of a distribution' },
  ),
  project('app.py beside app/', { 'app.py': `from app.helper import TITLE\n${APP}`, 'app/helper.py': HELPER }),
  project('app.py beside a package app/', {
    'app.py': `import app.helper\n${APP}`,
    'app/__init__.py': '',
    'app/helper.py': HELPER,
  }),
  project('app.py beside app/ that nothing imports', { 'app.py': APP, 'app/helper.py': HELPER }),
  project('server.py beside server/', { 'server.py': `from server import helper\n${APP}`, 'server/helper.py': HELPER }),
  project('main.py that takes its own name', { 'main.py': `import main\n${APP}` }),
  project('main.py that takes a name of its own too early', { 'main.py': `from main import app\n${APP}` }),
  project('a package whose __init__ imports the entrypoint', {
    'app/__init__.py': 'from app.main import app\n',
    'app/main.py': `from app.helper import TITLE\n${APP}`,
    'app/helper.py': HELPER,
  }),
  project('a package whose __init__ imports the entrypoint as a module', {
    'app/__init__.py': 'from . import main\n',
    'app/main.py': `from app.helper import TITLE\n${APP}`,
    'app/helper.py': HELPER,
  }),
  project('a package whose __init__ imports the entrypoint, after the app is made', {
    'app/__init__.py': 'from .main import app\n',
    'app/main.py': `${APP}from app.helper import TITLE\n`,
    'app/helper.py': HELPER,
  }),
  project('a package whose __init__ nobody runs', {
    'app/__init__.py': 'from .main import nothing\n',
    'app/main.py': APP,
  }),
  main('a router that imports the app before it is made', 'import routes', { 'routes.py': 'from main import app\n' }),
  project('a router that imports the app after it is made', {
    'main.py': `${APP}import routes\n`,
    'routes.py': 'from main import app\n',
  }),
  main('a router that imports the app in a function', 'import routes', {
    'routes.py': 'def f():\n    from main import app\n',
  }),
  main('a router that imports the main module', 'import routes', { 'routes.py': 'import main\n' }),
  main('two modules that import each other', 'import a', { 'a.py': 'import b\n', 'b.py': 'import a\n' }),
  main('two modules that take names of each other', 'import a', {
    'a.py': 'from b import y\nx = 1\n',
    'b.py': 'from a import x\ny = 1\n',
  }),
  main('the same by way of a third', 'import a', {
    'a.py': 'import c\nx = 1\n',
    'c.py': 'from b import y\n',
    'b.py': 'from a import x\ny = 1\n',
  }),
  main('a circle that asks for what is there already', 'import a', {
    'a.py': 'x = 1\nfrom b import y\n',
    'b.py': 'from a import x\ny = 1\n',
  }),
  main('a circle that begins at its other end', 'import b', {
    'a.py': 'from b import y\nx = 1\n',
    'b.py': 'y = 1\nfrom a import x\n',
  }),
  main('a circle whose failure is handled', 'import a', {
    'a.py': 'try:\n    import b\nexcept ImportError:\n    b = None\nx = 1\n',
    'b.py': 'from a import x\n',
  }),
  main('a circle that a condition opens', 'import a\nimport b', {
    'a.py': 'import os\nif os.getenv("DEBUG"):\n    import b\nx = 1\n',
    'b.py': 'from a import x\n',
  }),
  main('a circle in a function', 'import a\na.f()', {
    'a.py': 'def f():\n    from b import y\n\nx = 1\n',
    'b.py': 'from a import x\ny = 1\n',
  }),
  main('a module that asks itself', 'import a', { 'a.py': 'from a import x\nx = 1\n' }),
  main('a package whose module asks the package too early', 'import pkg', {
    'pkg/__init__.py': 'from .a import f\nVERSION = "1"\n',
    'pkg/a.py': 'from . import VERSION\n\ndef f():\n    pass\n',
  }),
  main('a package whose module asks for a module beside it', 'import pkg', {
    'pkg/__init__.py': 'from .a import f\n',
    'pkg/a.py': 'from . import b\n\ndef f():\n    pass\n',
    'pkg/b.py': 'from . import a\n',
  }),
  main('a missing import on the way', 'from a import f', {
    'a.py': 'from .b import f\n',
    'b.py': 'def f():\n    pass\n',
  }),
  main('a re-export', 'from lib import TITLE', {
    'lib/__init__.py': 'from .helper import *\n',
    'lib/helper.py': HELPER,
  }),
  main('a re-export of what is missing', 'from lib import OTHER', {
    'lib/__init__.py': 'from .helper import OTHER\n',
    'lib/helper.py': HELPER,
  }),
  main('a chain of packages', 'from a import b\nb.c.d', {
    'a/__init__.py': 'from . import b\n',
    'a/b/__init__.py': 'from . import c\n',
    'a/b/c.py': 'd = 1\n',
  }),
  main('a package in public/', 'from public import helper', { 'public/helper.py': HELPER }),
  main('a package below public/', 'from lib.public.helper import TITLE', { 'lib/public/helper.py': HELPER }),
  main('a package in node_modules/', 'import node_modules.helper', { 'node_modules/helper.py': HELPER }),
  main('a broken module', 'import broken', { 'broken.py': 'def f(:\n' }),
  main('a broken module that nobody imports', 'import helper', { 'helper.py': HELPER, 'broken.py': 'def f(:\n' }),
  main('a Python 2 module', 'import old', { 'old.py': 'print "hello"\n' }),
  main(
    'a module that raises',
    'import bad',
    { 'bad.py': 'raise ValueError("bad")\n' },
    { silent: 'what code raises by itself is not judged' },
  ),
  main('an empty module', 'import empty', { 'empty.py': '' }),
  main('__path__ that is extended', 'import lib.helper', {
    'lib/__init__.py': 'import os\n__path__.append(os.path.join(os.path.dirname(__file__), "..", "more"))\n',
    'more/helper.py': HELPER,
  }),
];

const EDITED = (edit: string): Record<string, string> => ({
  'app/main.py': `import os\nimport sys\nfrom pathlib import Path\n${edit}\nimport helper\n${APP}`,
  'app/helper.py': HELPER,
});

const edited = (edit: string, rest: Partial<ImportProject> = {}): ImportProject =>
  project(`sys.path: ${edit}`, EDITED(edit), rest);

/** Changes of sys.path before `import helper` in app/main.py, with helper.py in app/. */
export const editProjects: ImportProject[] = [
  edited('sys.path.insert(0, str(Path(__file__).parent))'),
  edited('sys.path.insert(0, str(Path(__file__).resolve().parent))'),
  edited('sys.path.append(os.path.dirname(__file__))'),
  edited('sys.path.append(os.path.dirname(os.path.abspath(__file__)))'),
  edited('sys.path.append(os.path.dirname(os.path.realpath(__file__)))'),
  edited('sys.path.append(os.path.join(os.path.dirname(__file__), "..", "app"))'),
  edited('sys.path.append(os.path.abspath(os.path.join(os.path.dirname(__file__), os.pardir, "app")))'),
  edited('sys.path.append("app")'),
  edited('sys.path.append("./app")'),
  edited('sys.path.append(os.path.join(os.getcwd(), "app"))'),
  edited('sys.path.extend(["nowhere", "app"])'),
  edited('sys.path += ["app"]'),
  edited('sys.path = ["app"] + sys.path'),
  edited('sys.path = sys.path + ["app"]'),
  edited('sys.path[0:0] = ["app"]'),
  edited('sys.path[:0] = ["app"]'),
  edited('HERE = Path(__file__).resolve().parent\nROOT = HERE.parent\nsys.path.insert(0, str(ROOT / "app"))'),
  edited('if "app" not in sys.path:\n    sys.path.append("app")'),
  edited('for each in ("nowhere", "app"):\n    sys.path.append(each)'),
  edited('def setup():\n    sys.path.append("app")\n\nsetup()'),
  edited('def setup():\n    sys.path.append("app")\n', { silent: 'the function may be called' }),
  edited('import site\nsite.addsitedir(os.path.abspath("app"))'),
  edited('from sys import path\npath.append("app")'),
  edited('import sys as system\nsystem.path.append("app")'),
  edited('try:\n    sys.path.append("app")\nexcept Exception:\n    pass'),
  edited('if os.getenv("VERCEL"):\n    sys.path.append("app")'),
  edited('if not os.getenv("VERCEL"):\n    sys.path.append("app")'),
  edited('if __name__ == "__main__":\n    sys.path.append("app")'),
  edited('if os.getenv("SHOP_LOCAL"):\n    sys.path.append("app")', { silent: 'the variable may be set on Vercel' }),
  edited('sys.path.append(os.environ.get("LIBS", "app"))'),
  edited('sys.path.append(os.environ.get("LIBS", "libs"))', { silent: 'the variable may be set on Vercel' }),
  edited('sys.path.append("..")'),
  edited('sys.path.append(str(Path(__file__).parent.parent))'),
  edited('sys.path.append(str(Path(__file__).parent / "lib"))'),
  edited('sys.path.append(f"{os.getcwd()}/app")'),
  edited('sys.path.append("%s/app" % os.getcwd())', {}),
  edited('paths = sys.path\npaths.append("app")', { silent: 'what is done to the other name is not followed' }),
  edited('getattr(sys, "path").append("app")', { silent: 'what is done to it is not followed' }),
  edited('os.chdir("app")\nsys.path.append(".")', { silent: 'where the working directory leads is not followed' }),
  project('a module that is put into sys.modules', {
    'main.py': `import sys, types\nlib = types.ModuleType("lib")\nlib.x = 1\nsys.modules["lib"] = lib\nsys.modules["lib.sub"] = lib\nfrom lib.sub import x\n${APP}`,
    'lib/__init__.py': '',
  }),
  project('the entrypoint taken out of sys.modules', {
    'app.py': `import sys\nown = sys.modules.pop("app")\nfrom app.core import TITLE\n${APP}`,
    'app/__init__.py': '',
    'app/core.py': HELPER,
  }),
  project('an entrypoint with a __path__', {
    'app.py': `import os\n__path__ = [os.path.join(os.path.dirname(__file__), "app")]\nfrom app.core import TITLE\n${APP}`,
    'app/core.py': HELPER,
  }),
  project('a name that another module adds', {
    'main.py': `import setup_lib\nfrom lib import X\n${APP}`,
    'lib.py': '',
    'setup_lib.py': 'import lib\nlib.X = 1\n',
  }),
  project('__package__ set before a relative import', {
    'main.py': `__package__ = "shop"\nimport shop\nfrom .core import TITLE\n${APP}`,
    'shop/__init__.py': '',
    'shop/core.py': HELPER,
  }),
  project('a package that asks itself for a file that is not there', {
    'main.py': `import lib\n${APP}`,
    'lib/__init__.py': 'from . import _version\n\n__version__ = _version.get()\n',
  }),
  project('sys.path after the import', {
    'app/main.py': `import sys\nimport helper\nsys.path.append("app")\n${APP}`,
    'app/helper.py': HELPER,
  }),
  project('sys.path in a module that is imported before', {
    'app/main.py': `import app.paths\nimport helper\n${FASTAPI}app = FastAPI()\n`,
    'app/paths.py': 'import os, sys\nsys.path.insert(0, os.path.dirname(__file__))\n',
    'app/helper.py': HELPER,
  }),
  project('sys.path in a module that is imported after', {
    'app/main.py': `import helper\nimport app.paths\n${FASTAPI}app = FastAPI()\n`,
    'app/paths.py': 'import os, sys\nsys.path.insert(0, os.path.dirname(__file__))\n',
    'app/helper.py': HELPER,
  }),
  project('a path for modules of modules', {
    'main.py': `import sys\nsys.path.append("libs")\nimport one\n${APP}`,
    'libs/one.py': 'import two\n',
    'libs/two.py': '',
  }),
];
