import type { Related } from '../diagnostic.js';
import type { Entrypoint } from '../deployment/entrypoint.js';
import { appendLines, replace, setToolVercelEntrypoint } from '../fix/edits.js';
import { appKindOf, fastApiVariables } from '../program/apps.js';
import { isAppName } from '../program/exports.js';
import { calledWithNothing, interfaceOf, needsNoArguments } from '../program/interface.js';
import type { Module } from '../program/modules.js';
import type { Definition, PythonObject } from '../program/objects/object.js';
import type { Project } from '../program/project.js';
import { moduleName } from '../program/resolve.js';
import type { Binding } from '../program/scope.js';
import { findFastApiApps } from '../program/search.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { has } from '../vercel/versions.js';
import { defineRule, placeIn, type Finding, type Fix, type Place } from './define.js';

const FACTORY = 'from fastapi import FastAPI\n\n\ndef create_app():\n    return FastAPI()\n';
const PYPROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n';

export default defineRule({
  id: 'factory-entrypoint',
  summary: 'Vercel starts a function or a class instead of the app that it makes.',
  severity: 'error',
  docs: docs.exporting,
  why: `Vercel takes the variable as it is and never calls it to get an app; there is nothing like uvicorn's \`--factory\`. The build checks
the name only. At the first start the runtime looks at the object: an ASGI app is a coroutine function, or an object with an async
\`__call__\`, that takes exactly three arguments (scope, receive, send); a WSGI app takes exactly two. For anything else, such as a factory, a
class, a module or a coroutine that nobody awaits, it stops with "Could not determine the application interface" and every request gets a 500.`,
  fixes: `Safe where calling it without arguments is seen to give the app: \`app = create_app\` becomes \`app = create_app()\`. Where a setting names
the factory, the line is added to its module and the setting names the new variable, or the variable that the module has already.`,
  examples: [
    {
      title: 'A factory that is not called',
      files: { 'requirements.txt': 'fastapi\n', 'main.py': `${FACTORY}\n\napp = create_app\n` },
      findings: ['main.py:8:1-8:4 error'],
      fixed: { 'main.py': `${FACTORY}\n\napp = create_app()\n` },
    },
    {
      title: 'A factory with the name of the app',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\n\ndef app():\n    return FastAPI()\n',
      },
      findings: ['main.py:4:5-4:8 error'],
    },
    {
      title: 'A setting that names the factory',
      files: {
        'pyproject.toml': `${PYPROJECT}\n[tool.vercel]\nentrypoint = "shop.web:create_app"\n`,
        'shop/web.py': FACTORY,
      },
      findings: ['pyproject.toml:7:14-7:35 error'],
      fixed: {
        'pyproject.toml': `${PYPROJECT}\n[tool.vercel]\nentrypoint = "shop.web:app"\n`,
        'shop/web.py': `${FACTORY}\n\napp = create_app()\n`,
      },
    },
    {
      title: 'A script that is a command line program',
      files: {
        'pyproject.toml': `${PYPROJECT}\n[project.scripts]\napp = "shop.cli:main"\n`,
        'shop/cli.py': 'def main():\n    print("hello")\n',
        'shop/web.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:7:7-7:22 error'],
      fixed: {
        'pyproject.toml': `${PYPROJECT}\n[project.scripts]\napp = "shop.cli:main"\n\n[tool.vercel]\nentrypoint = "shop.web:app"\n`,
      },
    },
    {
      title: 'An async factory that nothing awaits',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\n\n\nasync def create_app():\n    return FastAPI()\n\n\napp = create_app()\n',
      },
      findings: ['main.py:8:1-8:4 error'],
    },
    {
      title: 'The module instead of the app in it',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from backend import app\n\n__all__ = ["app"]\n',
        'backend/app.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['main.py:1:21-1:24 error'],
    },
    {
      title: 'A module has the name that Vercel looks for',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\n\nfrom routers import application, users\n\napp = FastAPI()\napp.include_router(application.router)\napp.include_router(users.router)\n',
        'routers/application.py': 'from fastapi import APIRouter\n\nrouter = APIRouter()\n',
        'routers/users.py': 'from fastapi import APIRouter\n\nrouter = APIRouter()\n',
      },
      findings: ['main.py:3:21-3:32 error'],
    },
    {
      title: 'A factory that is called, and an app that is a function',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FACTORY}\n\napp = create_app()\n`,
        'api/index.py': 'async def app(scope, receive, send):\n    pass\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { entrypoint, functions, services } = unit.deployment;
    const starts = new Map<string, { start: Entrypoint; root: string }>();
    const all = [
      ...[entrypoint, ...functions.map((each) => each.entrypoint)].map((start) => ({ start, root: unit.root })),
      ...services.map(({ entrypoint: start, root }) => ({ start, root })),
    ];
    for (const { start, root } of all) if (start) starts.set(`${start.file}:${start.variable}`, { start, root });
    for (const { start, root } of starts.values()) {
      const finding = judge(unit, start, root);
      if (finding) yield finding;
    }
  },
});

function judge(unit: Unit, start: Entrypoint, root: string): Finding | null {
  const module = unit.modules.load(start.file);
  const project = unit.reached.get(start.file)?.project ?? { ...unit.closureInput, unitRoot: root };
  if (!module || module.isBroken) return null;
  const { kind, object } = interfaceOf(module, start.variable, project);
  const exported = module.exported?.name === start.variable ? module.exported : null;
  if (kind === 'missing')
    return exported && start.via !== 'tool.vercel.entrypoint' ? annotatedOnly(module, exported) : null;
  if (!object || isJudgedElsewhere(unit, start, module, object)) return null;
  const result = calledWithNothing(object, project);
  const gives = appKindOf(result, project);
  const isTakenForWsgi = kind === 'wsgi' && object.kind === 'function' && gives === 'fastapi';
  if (kind !== 'none' && !isTakenForWsgi) return null;
  const setting = settingOf(unit, start);
  const binding = module.scope.lookup(start.variable);
  const nameNode = exported?.nameNode ?? binding?.nameNode;
  if (!setting && !nameNode) return null;
  const place = setting ?? { file: module.file, range: module.source.range(nameNode!.startIndex, nameNode!.endIndex) };
  const makesApp = gives === 'fastapi' || gives === 'asgi';
  const subject = start.variable;
  const other = setting ? null : otherApp(module, start.variable, project);
  const fix = other
    ? settingFix(unit, `${moduleName(root, start.file)}:${other.name}`)
    : makesApp && needsNoArguments(object, project)
      ? fixFor(unit, start, module, object, setting !== null)
      : scriptFix(unit, start);
  return {
    ...place,
    confidence: 'certain',
    message: `${describe(subject, object, makesApp)} ${
      isTakenForWsgi
        ? 'With its two parameters the runtime takes it for a WSGI app, and every request fails.'
        : `The function fails at its first start: "Could not determine the application interface for '${moduleName(root, start.file)}:${subject}'".`
    }`,
    help: other ? otherHelp(unit, start, other) : helpFor(unit, start, object, makesApp),
    related: [...relatedTo(object, place), ...(other ? [nameOfBinding(module, other, 'the app')] : [])],
    ...(fix && { fix }),
  };
}

/** Objects that other rules report at the same place: what `wrong-entrypoint-wins` and `handler-class-shadows-app` look at. */
function isJudgedElsewhere(unit: Unit, start: Entrypoint, module: Module, object: PythonObject): boolean {
  const isCandidate = start.via === 'candidate' && unit.deployment.search !== null;
  if (object.kind === 'product' || (object.kind === 'literal' && !object.by)) return isCandidate;
  if (module.exported?.kind !== 'class' || module.exported.name !== start.variable) return false;
  const hasApp = module.scope.bindings.some((each) => isAppName(each.name) && each.blocks.length === 0);
  const others = unit.deployment.search?.search.candidates ?? [];
  return hasApp || others.some((each) => unit.files.path(each) !== start.file && unit.files.isFile(each));
}

/** The app of the same file that Vercel does not see, because something above it has one of the names that it looks for. */
function otherApp(module: Module, variable: string, project: Project): Binding | null {
  const found = fastApiVariables(module, project).find(
    ({ name, binding }) => name !== variable && isAppName(name) && binding.blocks.length === 0,
  );
  return found?.binding ?? null;
}

function nameOfBinding({ file, source }: Module, { nameNode }: Binding, message: string): Related {
  return { file, range: source.range(nameNode.startIndex, nameNode.endIndex), message };
}

function otherHelp(unit: Unit, { variable, file }: Entrypoint, { name }: Binding): string {
  const setting = unit.deployment.pyproject
    ? `, or write \`[tool.vercel] entrypoint = "${moduleName(unit.root, file)}:${name}"\` in pyproject.toml`
    : '';
  return `Vercel takes the first \`app\` or \`application\` of the file. Give this one another name than \`${variable}\`, so that it sees \`${name}\`${setting}.`;
}

function settingFix(unit: Unit, reference: string): Fix | null {
  const { pyproject, cliVersion, mode } = unit.deployment;
  if (!pyproject || mode !== 'preset' || !has(cliVersion, 'tool-vercel-entrypoint')) return null;
  const edits = setToolVercelEntrypoint(pyproject, reference);
  return edits && { safety: 'safe', title: `start ${reference}`, edits };
}

/** Where a setting names the entrypoint; null where Vercel found it by itself. */
function settingOf(unit: Unit, { via }: Entrypoint): Place | null {
  const { pyproject } = unit.deployment;
  if (!pyproject) return null;
  if (via === 'tool.vercel.entrypoint') return placeIn(pyproject, ['tool', 'vercel', 'entrypoint']);
  return via === 'project.scripts.app' ? placeIn(pyproject, ['project', 'scripts', 'app']) : null;
}

function annotatedOnly(module: Module, { name, nameNode }: NonNullable<Module['exported']>): Finding {
  return {
    file: module.file,
    range: module.source.range(nameNode.startIndex, nameNode.endIndex),
    confidence: 'likely',
    message: `\`${name}\` is only annotated here and never gets a value. Vercel takes it for the app, and the function fails at its first start: the variable is missing.`,
    help: `Give it a value at the top level: \`${name} = FastAPI()\`.`,
  };
}

function describe(subject: string, object: PythonObject, makesApp: boolean): string {
  const name = nameOf(object);
  switch (object.kind) {
    case 'function':
      return makesApp
        ? `\`${subject}\` is ${name === subject ? 'a function that makes' : `the function \`${name}\`, which makes`} the app, but Vercel does not call it.`
        : `\`${subject}\` is ${name === subject ? 'a function' : `the function \`${name}\``}, not an app.`;
    case 'class':
      return `\`${subject}\` is ${name === subject ? 'a class' : `the class \`${name}\` itself`}, not an object of it.`;
    case 'external':
      return `\`${subject}\` is \`${object.name}\` itself, not an object of it.`;
    case 'instance':
      return `\`${subject}\` is an object of the class \`${name}\`, which cannot be called as a web app is called.`;
    case 'coroutine':
      return `\`${subject}\` is a coroutine: \`${name}\` is async, and nothing awaits what it gives.`;
    case 'generator':
      return `\`${subject}\` is a generator: \`${name}\` has a \`yield\`, and its body never runs.`;
    case 'module':
      return `\`${subject}\` is the module \`${object.name}\`, not an app in it.`;
    case 'lambda':
      return `\`${subject}\` is a lambda, not an app.`;
    case 'literal':
      return object.by
        ? `\`${subject}\` is ${object.what}: that is what \`${name}\` returns.`
        : `\`${subject}\` is ${object.what}, not an app.`;
    default:
      return `\`${subject}\` is no app.`;
  }
}

function helpFor(unit: Unit, start: Entrypoint, object: PythonObject, makesApp: boolean): string {
  const { variable, via, file } = start;
  const name = nameOf(object);
  const module = moduleName(unit.root, file);
  if (object.kind === 'module') return `Import the app from it: \`from ${object.name} import ${variable}\`.`;
  if (object.kind === 'coroutine')
    return `Make \`${name}\` a plain function; what has to be awaited belongs into the lifespan of the app.`;
  if (object.kind === 'generator' || object.kind === 'literal') {
    return object.kind === 'literal' && !object.by
      ? 'Name the variable that holds the app.'
      : `Let \`${name}\` return the app.`;
  }
  if (via === 'project.scripts.app' && !makesApp) {
    return 'Write `[tool.vercel] entrypoint = "package.module:variable"` with the app, which goes before the script, or rename the script.';
  }
  if (makesApp && via !== 'candidate' && settingOf(unit, start)) {
    return `Add \`app = ${variable}()\` to ${unit.display(file)}, and write "${module}:app".`;
  }
  if (makesApp && name === variable) {
    return `Rename it, for example to \`create_app\`, and add \`${variable} = create_app()\` below it.`;
  }
  if (makesApp || object.kind === 'external')
    return `Call it: \`${variable} = ${object.kind === 'external' ? (object.name.split('.').at(-1) ?? name) : name}()\`.`;
  return `Let \`${variable}\` be the app: \`${variable} = FastAPI()\`.`;
}

function nameOf(object: PythonObject): string {
  return definitionOfObject(object)?.node.childForFieldName('name')?.text ?? '';
}

function definitionOfObject(object: PythonObject): Definition | null {
  if (object.kind === 'literal') return object.by ?? null;
  return 'definition' in object ? object.definition : null;
}

function relatedTo(object: PythonObject, place: Place): Related[] {
  const found: Related[] = [];
  const add = (module: Module, start: number, end: number, message: string): void => {
    const range = module.source.range(start, end);
    const isSame = (each: Pick<Related, 'file' | 'range'>): boolean =>
      each.file === module.file && each.range.start.offset === range.start.offset;
    if (!isSame(place) && !found.some(isSame)) found.push({ file: module.file, range, message });
  };
  if (object.made) {
    const { module, binding } = object.made;
    add(module, binding.nameNode.startIndex, binding.nameNode.endIndex, 'it gets its value here');
  }
  const definition = definitionOfObject(object);
  const name = definition?.node.childForFieldName('name');
  if (definition && name) add(definition.module, name.startIndex, name.endIndex, 'defined here');
  return found;
}

function fixFor(unit: Unit, start: Entrypoint, module: Module, object: PythonObject, isSetting: boolean): Fix | null {
  const { pyproject, cliVersion } = unit.deployment;
  const { variable, file } = start;
  if (!isSetting) {
    const { binding } = object.made?.module === module ? object.made : { binding: undefined };
    const own = module.scope.bindings.filter((each) => each.name === variable);
    const value = own.length === 1 && own[0]!.kind === 'assignment' ? own[0]!.value : null;
    if (!value || !/^(?:identifier|attribute)$/.test(value.type) || binding === undefined) return null;
    const { endIndex } = value;
    return {
      safety: /\bfactory\s*=\s*True\b|--factory\b/.test(module.source.text) ? 'unsafe' : 'safe',
      title: `call ${value.text}`,
      edits: [replace(module.source, module.source.range(endIndex, endIndex), '()')],
    };
  }
  if (!pyproject || !has(cliVersion, 'tool-vercel-entrypoint')) return null;
  const [known, ...others] = fastApiVariables(module, unit);
  if (others.length > 0) return null;
  const name = known?.name ?? 'app';
  if (!known && /\bapp\b/.test(withoutFunctions(module))) return null;
  const setting = setToolVercelEntrypoint(pyproject, `${moduleName(unit.root, file)}:${name}`);
  if (!setting) return null;
  const added = known ? [] : [appendLines(module.source, `\n\napp = ${variable}()\n`)];
  return { safety: 'safe', title: `start ${moduleName(unit.root, file)}:${name}`, edits: [...added, ...setting] };
}

/** The names that a module's own code has, as a text. */
function withoutFunctions(module: Module): string {
  const names = module.scope.bindings.map((each) => each.name);
  return [...names, ...module.scope.starImports.map(() => 'app')].join(' ');
}

/** Where a script of that name is a command, the one app of the project is meant. */
function scriptFix(unit: Unit, { via }: Entrypoint): Fix | null {
  const { pyproject, cliVersion } = unit.deployment;
  if (via !== 'project.scripts.app' || !pyproject || !has(cliVersion, 'tool-vercel-entrypoint')) return null;
  const [app, ...others] = findFastApiApps(unit);
  const edits = app && others.length === 0 ? setToolVercelEntrypoint(pyproject, app.reference) : null;
  return edits && { safety: 'safe', title: `start ${app!.reference}`, edits };
}
