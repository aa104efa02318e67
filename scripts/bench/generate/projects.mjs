// The projects that are timed. They are the same in every run; nothing of them is in the repository.
import { pythonModule } from './python.mjs';
import { HAZARD_BODY, HAZARD_IMPORTS, hazardModules } from './hazards.mjs';
import { lockFile } from './lock-file.mjs';
import { seeded } from './random.mjs';
import { STOPPING_MAIN, stoppingModules } from './stopping.mjs';
import { DEPENDENCIES, mainModule, PYPROJECT, router, schemas, SETTINGS, VERCEL_JSON } from './service.mjs';
import { GIT_FILES, writeTree } from './write.mjs';

const GITIGNORE = 'node_modules/\n.venv/\n__pycache__/\n.vercel/\n';
const NOUNS = ['user', 'item', 'order'];

/** The least that can be checked: what a run costs before there is anything to do. */
export function generateOneLine(root) {
  writeTree(root, {
    ...GIT_FILES,
    'requirements.txt': 'fastapi\n',
    'main.py': 'from fastapi import FastAPI; app = FastAPI()\n',
  });
}

/** A project as the tutorials lay it out: 13 Python files. */
export function generateSmall(root) {
  const routers = NOUNS.map((noun) => [`app/routers/${noun}s.py`, router(noun, 'app.schemas', 'app.dependencies')]);
  const tests = NOUNS.map((noun) => [`tests/test_${noun}s.py`, testModule(noun)]);
  const imports = ['from app.routers import items, orders, users', 'from app.settings import get_settings'];
  const body = [...NOUNS.map((noun) => `app.include_router(${noun}s.router)`), 'app.state.settings = get_settings()'];
  writeTree(root, {
    ...GIT_FILES,
    '.gitignore': GITIGNORE,
    'pyproject.toml': PYPROJECT,
    'vercel.json': VERCEL_JSON,
    'public/index.html': '<!doctype html>\n<title>Shop</title>\n',
    'public/robots.txt': 'User-agent: *\nAllow: /\n',
    'app/__init__.py': '',
    'app/main.py': mainModule(imports, body),
    'app/settings.py': SETTINGS,
    'app/dependencies.py': DEPENDENCIES,
    'app/schemas.py': schemas(NOUNS),
    'app/routers/__init__.py': '',
    ...Object.fromEntries(routers),
    'tests/__init__.py': '',
    ...Object.fromEntries(tests),
  });
}

/** The small project with packages of which the table of sizes knows that they are large. */
export function generateHeavy(root) {
  generateSmall(root);
  writeTree(root, {
    'pyproject.toml': PYPROJECT.replace(/dependencies = \[/, 'dependencies = ["pandas", "scikit-learn", "langchain", '),
  });
}

/** The small project with a directory of 200,000 files beside it. */
export function generateMany(root) {
  generateSmall(root);
  for (let part = 0; part < 1000; part++) {
    const files = Array.from({ length: 200 }, (_, number) => [`data/part-${part}/record-${number}.txt`, 'x\n']);
    writeTree(root, Object.fromEntries(files));
  }
}

/** The small project with shutdown code in six modules: threads, pools, tasks, a client, all called from one another. */
export function generateStopping(root) {
  generateSmall(root);
  writeTree(root, { ...stoppingModules(), 'app/main.py': STOPPING_MAIN });
}

/** The small project with six more routers that do what a function is no place for. */
export function generateHazards(root) {
  generateSmall(root);
  const packages = ['apscheduler', 'openai', 'playwright', 'pydub', 'python-dotenv', 'python-multipart', 'requests'];
  const more = [...packages, 'sentence-transformers', 'sqlalchemy'].map((name) => `"${name}", `).join('');
  writeTree(root, {
    ...hazardModules(),
    'pyproject.toml': PYPROJECT.replace(/dependencies = \[/, `dependencies = [${more}`),
    'app/main.py': mainModule(HAZARD_IMPORTS, HAZARD_BODY),
  });
}

/** The small project with a lock file of 3 MB, as big services have it. */
export function generateLocked(root) {
  generateSmall(root);
  writeTree(root, { 'uv.lock': lockFile(3 * 1024 * 1024) });
}

function testModule(noun) {
  return `from fastapi.testclient import TestClient

from app.main import app

client = TestClient(app)


def test_create_and_read_${noun}():
    created = client.post("/${noun}s", json={"name": "first"})
    assert created.status_code == 201
    assert client.get(f"/${noun}s/{created.json()['id']}").json()["name"] == "first"


def test_missing_${noun}():
    assert client.get("/${noun}s/4711").status_code == 404
`;
}

/** What else lies in a big repository; the service imports none of it. */
const NEIGHBOURS = ['legacy', 'libs', 'research', 'jobs', 'integrations', 'tools'];

/** With the service, about 2,300 Python files and 850,000 lines. */
const NEIGHBOUR_FILES = 2270;
const NEIGHBOUR_LINES = 352;

/**
 * A big repository around a small service of 24 Python files.
 *
 * @param service the directory of the service; "" for the root
 */
export function generateLarge(root, service) {
  const random = seeded(20);
  writeTree(root, {
    ...GIT_FILES,
    '.gitignore': GITIGNORE,
    'README.md': '# Everything in one repository\n',
    ...Object.fromEntries(NEIGHBOURS.map((name) => [`${name}/__init__.py`, ''])),
  });
  const prefix = service === '' ? '' : `${service}/`;
  writeTree(root, Object.fromEntries(largeService(random).map(([path, text]) => [prefix + path, text])));
  for (let number = 0; number < NEIGHBOUR_FILES; number++) {
    const text = pythonModule(random, 1 + random(2 * NEIGHBOUR_LINES), ['import httpx', 'from . import common']);
    writeTree(root, { [neighbourPath(number)]: text });
  }
  writeIgnored(root, random);
}

/** Modules of a package. Some have names under which an app is looked for, so that a search has to look into them. */
const MODULES = ['models', 'views', 'helpers', 'tasks', 'client', 'main', 'export', 'storage', 'server', 'types'];

/** Ten modules to a package, four packages to a directory of packages. */
function neighbourPath(number) {
  const area = NEIGHBOURS[number % NEIGHBOURS.length];
  const place = Math.floor(number / NEIGHBOURS.length);
  const name = MODULES[place % MODULES.length];
  return `${area}/group_${Math.floor(place / 40)}/package_${Math.floor(place / 10)}/${name}.py`;
}

/** main.py and the modules that it imports, each of which imports the next as well. */
function largeService(random) {
  const modules = Array.from({ length: 16 }, (_, i) => `step_${i}`);
  const routers = NOUNS.map((noun) => [`shop/routers/${noun}s.py`, router(noun, 'shop.schemas', 'shop.dependencies')]);
  const helpers = modules.map((name, i) => {
    const next = modules[i + 1];
    return [
      `shop/${name}.py`,
      pythonModule(random, 180, ['import httpx', ...(next ? [`from shop import ${next}`] : [])]),
    ];
  });
  const imports = [
    'from shop.routers import items, orders, users',
    ...modules.slice(0, 8).map((name) => `from shop import ${name}`),
  ];
  return [
    ['pyproject.toml', PYPROJECT],
    [
      'main.py',
      mainModule(
        imports,
        NOUNS.map((noun) => `app.include_router(${noun}s.router)`),
      ),
    ],
    ['shop/__init__.py', ''],
    ['shop/schemas.py', schemas(NOUNS)],
    ['shop/dependencies.py', DEPENDENCIES],
    ['shop/routers/__init__.py', ''],
    ...routers,
    ...helpers,
  ];
}

/** Directories that git ignores and that a tool should not enter: 6,000 files. */
function writeIgnored(root, random) {
  const script = 'module.exports = function (value) {\n  return value + 1;\n};\n'.repeat(40);
  const module = pythonModule(random, 200);
  for (let number = 0; number < 2000; number++) {
    const folder = Math.floor(number / 10);
    writeTree(root, {
      [`node_modules/package-${folder}/lib/file-${number % 10}.js`]: script,
      [`.venv/lib/python3.12/site-packages/package_${folder}/module_${number % 10}.py`]: module,
      [`.git/objects/${(number % 256).toString(16).padStart(2, '0')}/${number}`]: 'x'.repeat(600),
    });
  }
  writeTree(root, { '.venv/pyvenv.cfg': 'home = /usr/bin\nversion = 3.12.3\n' });
}
