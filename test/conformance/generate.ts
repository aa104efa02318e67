import { entrypointSearch } from '../../src/vercel/entrypoints.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';
import type { Random } from '../support/random.js';

/** File bodies of every kind that the acceptance test tells apart, and some that real projects have. */
export const BODIES: readonly string[] = [
  'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'from fastapi import FastAPI\napplication = FastAPI()\n',
  'from fastapi import FastAPI\napi = FastAPI()\n',
  'import os\n\n\ndef helper(app):\n    return app\n',
  '',
  '# app\n',
  '"""app = FastAPI()"""\n',
  'app: object\n',
  'app: object = 1\n',
  'a = app = 1\n',
  'application = app = 1\n',
  '(app) = 1\n',
  'app, other = 1, 2\n',
  '[app] = [1]\n',
  '(app := 1)\n',
  'app += 1\n',
  'app.debug = True\n',
  'from package.module import app\n',
  'from .module import application\n',
  'from . import app\n',
  'from package import thing as app\n',
  'from package import app as thing\n',
  'from package import (\n    other,\n    app,\n)\n',
  'from package import *\n# app\n',
  'import app\n',
  'import package as app\n',
  'import app.main\n',
  'def app(scope):\n    pass\n',
  'async def app(scope, receive, send):\n    pass\n',
  '@decorated\ndef app():\n    pass\n',
  'class handler:\n    pass\n',
  'class Handler(Base):\n    pass\n\n\napp = 1\n',
  'class HANDLER:\n    pass\n',
  'class HANDLER:\n    pass\n\n\n# app\n',
  '@dataclass\nclass Handler:\n    pass\n',
  'class App:\n    pass\n',
  'class app:\n    pass\n',
  'handler = Mangum(app2)\n',
  'def handler(event, context):\n    pass\n',
  'from package import handler\n',
  'if True:\n    app = 1\n',
  'try:\n    from package import app\nexcept ImportError:\n    app = None\n',
  'with context() as app:\n    pass\n',
  'for app in range(3):\n    pass\n',
  'while True:\n    app = 1\n    break\n',
  'match x:\n    case 1:\n        app = 1\n',
  'if __name__ == "__main__":\n    app = 1\n',
  'def create():\n    app = 1\n    return app\n',
  'class Outer:\n    app = 1\n',
  'x = 1; app = 2\n',
  'x = 1; y = 2  # app\n',
  'type app = int\n',
  'global app\n',
  'del app\n',
  'app = 1\ndel app\n',
  'lambda app: 1\n',
  'app = lambda: 1\n',
  'app = 1 if x else 2\n',
  'x = [app for app in y]\n',
  'globals()["app"] = 1\n',
  'async with x as app: pass\n',
  'print("x")\napp = \\\n    1\n',
  'app = (\n    1\n)\n',
  '\x0capp = 1\n',
  '\uFEFFapp = 1\n',
  'app = 1\r\nx = 2\r\n',
  'x = 1\rapp = 2\r',
  '   app = 1\n',
  'app = (1\n',
  'app = 1\nprint "old"\n',
  'app = 1\nexec "old"\n',
  'app = 1\nx = `y`\n',
  'app = 1\nx <> y\n',
  'app = 1\nx = 0777\n',
  'app = 1\nraise E, "x"\n',
  'app = 1\nf(a=1, a=2)\n',
  'app = 1\nif x:\n\ty = 1\n        z = 2\n',
  'app = 1\nx = "unterminated\n',
  'app = 1\n%matplotlib inline\n',
  'app = 1\n!ls\n',
  'app = 1\nreturn\n',
  'app = 1\nbreak\n',
  'app = 1\nawait x\n',
  'app = 1\nfrom __future__ import annotations\n',
  'from __future__ import annotations\napp = 1\n',
  'app = f"{x!r:>{width}} {"nested"}"\n',
  'app = t"{x}"\n',
  'app = 1\ntry:\n    pass\nexcept A, B:\n    pass\n',
  'app = 1\ntry:\n    pass\nexcept* A:\n    pass\n',
  'def f[T = int](x: T) -> T:\n    return x\n\n\napp = 1\n',
  'def f[T](x: T) -> T:\n    return x\n\n\napp = 1\n',
  'ａｐｐ = 1\n# app\n',
  'app = "\u{1F600}"\nх = 1\n',
  'app = 1\0\n',
  'def app(): pass\nclass app: pass\n',
];

const MODULES = [
  'backend/main.py',
  'pkg/__init__.py',
  'pkg/core/web.py',
  'src/pkg/web.py',
  'services/api.py',
  'app/__init__.py',
];

const REQUIREMENTS = [
  'fastapi\n',
  'fastapi==0.115.0\nuvicorn\n',
  '# fastapi\nflask\n',
  'FastAPI\n',
  'flask\nfastapi\n',
  'flask\n',
  'django\nfastapi\n',
  'python-fasthtml\n',
  'requests\n',
  '',
];

const ENTRYPOINT_VALUES = [
  'main:app',
  'backend.main:app',
  'backend.main:api',
  'pkg:app',
  'pkg.core.web:application',
  'pkg.web:app',
  'src/main.py:app',
  'main.py',
  'main',
  '',
  'uvicorn main:app --reload',
  'my-pkg.app:app',
  'main:create_app()',
  'main : app',
  'missing.module:app',
  'pkg..core.web:app',
  'app.main:app',
];

const PACKAGE_JSON = [
  '{}',
  '{ "name": "x", "scripts": { "build": "echo" } }',
  '{ "dependencies": { "next": "15.0.0" } }',
  '{ "devDependencies": { "vite": "^5.0.0" } }',
  '{ "dependencies": { "express": "4.0.0" } }',
  '{ "dependencies": { "react-scripts": "5.0.0", "vite": "5" } }',
  '{ "dependencies": { "@sveltejs/kit": "2.0.0" }, "devDependencies": { "vite": "5" } }',
  '{ "dependencies": {',
];

/** A generated project: candidate files, other modules, manifests, configuration. */
export function generateProject(random: Random): Record<string, string> {
  const files: Record<string, string> = {};
  for (const candidate of random.some(entrypointSearch(NEWEST_CLI).candidates, 0.12))
    files[candidate] = random.pick(BODIES);
  for (const module of random.some(MODULES, 0.2)) files[module] = random.pick(BODIES);
  if (random.chance(0.2)) files['main.py/keep.txt'] = 'a directory with the name of a file';
  if (files['main.py'] !== undefined) delete files['main.py/keep.txt'];
  if (random.chance(0.6)) files['requirements.txt'] = random.pick(REQUIREMENTS);
  if (random.chance(0.5)) files['pyproject.toml'] = generatePyproject(random);
  if (random.chance(0.1)) files['Pipfile'] = '[packages]\nfastapi = "*"\n';
  if (random.chance(0.2)) files['package.json'] = random.pick(PACKAGE_JSON);
  if (random.chance(0.1))
    files['manage.py'] = 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "x.settings")\n';
  if (random.chance(0.1)) files['api/helper.py'] = random.pick(BODIES);
  if (random.chance(0.1)) files['api/v1/items.py'] = random.pick(BODIES);
  if (random.chance(0.05)) files['api/_private.py'] = 'app = 1\n';
  if (random.chance(0.05)) files['public/index.html'] = '<html></html>';
  if (random.chance(0.05)) files['server.js'] = 'const express = require("express")\n';
  return files;
}

function generatePyproject(random: Random): string {
  if (random.chance(0.04))
    return random.pick(['[project\n', 'name = \n', '\uFEFF[project]\nname = "fastapi"\n', 'a = 1\na = 2\n']);
  const lines: string[] = [];
  if (random.chance(0.8)) {
    const dependency = random.pick(['fastapi', 'fastapi>=0.1', 'flask', 'starlette']);
    lines.push('[project]', 'name = "shop"', 'version = "0.1.0"', `dependencies = ["${dependency}"]`, '');
  } else lines.push('[tool.ruff]', 'line-length = 100', '');
  if (random.chance(0.4))
    lines.push('[project.scripts]', `${random.pick(['app', 'app', 'serve'])} = ${scriptValue(random)}`, '');
  if (random.chance(0.4))
    lines.push('[tool.vercel]', `entrypoint = ${random.chance(0.1) ? '42' : text(random.pick(ENTRYPOINT_VALUES))}`, '');
  if (random.chance(0.1)) lines.push('[tool.vercel.scripts]', 'build = "python build.py"', '');
  return `${lines.join('\n')}\n`;
}

function scriptValue(random: Random): string {
  return text(random.pick(ENTRYPOINT_VALUES));
}

function text(value: string): string {
  return JSON.stringify(value);
}
