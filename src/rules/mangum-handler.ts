import type { Edit } from '../diagnostic.js';
import { deleteLines, replace } from '../fix/edits.js';
import { appObject } from '../program/apps.js';
import type { Module } from '../program/modules.js';
import { lambdaAdapters, type LambdaAdapter } from '../program/lambda-adapters.js';
import { pythonFiles } from '../program/search.js';
import { baseName } from '../files/paths.js';
import type { Binding } from '../program/scope.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\nfrom mangum import Mangum\n\napp = FastAPI()\n';

export default defineRule({
  id: 'mangum-handler',
  summary: 'The app is wrapped in Mangum, which is made for AWS Lambda.',
  severity: 'error',
  docs: docs.entrypoints,
  why: `Vercel runs an ASGI app as it is; it does not call the function as AWS Lambda does. Mangum turns the app into a function of two
arguments, an event and a context. As \`app\` it is taken for a WSGI app, because those take two arguments as well, and every request fails.
As \`handler\` it is not seen at all: Vercel looks for \`app\`, \`application\` or a class named \`handler\`. Without an \`app\` beside it the
build finds no entrypoint; with one it is of no use.`,
  fixes: `Safe where the wrapped app is known: deletes the handler and the import where Vercel sees \`app\` anyway, and names the wrapped app \`app\` where it
does not. Unsafe where another file uses the handler, or a file of the repository speaks of AWS Lambda.`,
  examples: [
    {
      title: 'The app is replaced by the adapter',
      files: {
        'requirements.txt': 'fastapi\nmangum\n',
        'main.py': `${APP}\n\n@app.get("/")\ndef home():\n    return {}\n\n\napp = Mangum(app)\n`,
      },
      findings: ['main.py:12:1-12:18 error'],
      fixed: {
        'main.py':
          'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef home():\n    return {}\n\n\n',
      },
    },
    {
      title: 'The handler under the name of the app',
      files: {
        'requirements.txt': 'fastapi\nmangum\n',
        'main.py':
          'from mangum import Mangum\nfrom shop import api\n\nhandler = Mangum(api, lifespan="off")\n\n# for Vercel\napp = handler\n',
        'shop.py': 'from fastapi import FastAPI\n\napi = FastAPI()\n',
      },
      findings: ['main.py:7:1-7:14 error'],
      fixed: { 'main.py': 'from shop import api\n\n\n# for Vercel\napp = api\n' },
    },
    {
      title: 'Only the adapter is there',
      files: {
        'requirements.txt': 'fastapi\nmangum\n',
        'vercel.json': '{ "builds": [{ "src": "index.py", "use": "@vercel/python" }] }\n',
        'index.py': 'from mangum import Mangum\n\nfrom shop import api\n\nhandler = Mangum(api, lifespan="off")\n',
        'shop.py': 'from fastapi import FastAPI\n\napi = FastAPI()\n',
      },
      findings: ['index.py:5:1-5:38 error'],
      fixed: { 'index.py': '\nfrom shop import api\n\napp = api\n' },
    },
    {
      title: 'A handler that Vercel does not use',
      files: { 'requirements.txt': 'fastapi\nmangum\n', 'main.py': `${APP}handler = Mangum(app)\n` },
      findings: ['main.py:5:1-5:22 info'],
      fixed: { 'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n' },
    },
    {
      title: 'No adapter',
      files: { 'requirements.txt': 'fastapi\n', 'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n' },
      findings: [],
    },
  ],

  *check(unit) {
    for (const { module, role } of filesWithAdapters(unit)) {
      const adapters = lambdaAdapters(module, unit.reached.get(module.file)?.project ?? unit);
      const started = typeof role === 'object' ? judgeStarted(unit, module, role.variable, adapters) : null;
      if (started) yield started;
      else
        for (const adapter of lastOfEach(adapters)) {
          const finding = judge(unit, module, adapter, role);
          if (finding) yield finding;
        }
    }
  },
});

/** What a file is to Vercel: `none`: it asks it for an app and finds none. */
type Role = { variable: string } | 'none' | 'imported';

function filesWithAdapters(unit: Unit): { module: Module; role: Role }[] {
  const { entrypoint, functions, services, builds, search, mode } = unit.deployment;
  const roles = new Map<string, Role>();
  const add = (file: string, role: Role): void => {
    if (!roles.has(file)) roles.set(file, role);
  };
  const starts = [entrypoint, ...functions.map((each) => each.entrypoint), ...services.map((each) => each.entrypoint)];
  for (const start of starts) if (start) add(start.file, { variable: start.variable });
  for (const each of builds.flatMap((build) => build.functions)) if (!each.entrypoint) add(each.file, 'none');
  if (!entrypoint) for (const { file, variable } of search?.tried ?? []) if (variable === null) add(file, 'none');
  if (!entrypoint && mode !== 'preset' && mode !== 'builds' && mode !== 'services') {
    for (const file of pythonFiles(unit)) if (unit.display(file).startsWith('api/')) add(file, 'none');
  }
  for (const file of unit.reached.keys()) add(file, 'imported');
  return [...roles].flatMap(([file, role]) => {
    if (!/\bmangum\b/.test(unit.repository.read(file)?.text ?? '')) return [];
    const module = unit.modules.load(file);
    return module && !module.isBroken ? [{ module, role }] : [];
  });
}

/** The variable that Vercel starts, where it holds an adapter. */
function judgeStarted(
  unit: Unit,
  module: Module,
  variable: string,
  adapters: readonly LambdaAdapter[],
): Finding | null {
  const started = appObject(module, variable, unit.reached.get(module.file)?.project ?? unit);
  const binding = module.scope.lookup(variable);
  if (started.kind !== 'lambda' || !binding) return null;
  const { statement } = binding;
  const adapter = adapters.find((each) => each.binding.nameNode.id === started.binding?.nameNode.id);
  const isOwn = adapter?.binding.nameNode.id === binding.nameNode.id;
  const fix = adapter
    ? isOwn
      ? adapter.wrapped === variable
        ? removal(unit, module, adapter)
        : renaming(unit, module, adapter, variable)
      : unwrapping(unit, module, adapter, binding)
    : null;
  const made = started.binding;
  return {
    file: module.file,
    range: module.source.range(statement.startIndex, statement.endIndex),
    confidence: 'certain',
    message: `Vercel starts \`${variable}\`, which is Mangum's adapter for AWS Lambda here. The runtime takes it for a WSGI app, because it takes two arguments, and every request fails.`,
    help: `Let \`${variable}\` be the FastAPI app itself; Vercel needs no adapter.`,
    related:
      made && !isOwn
        ? [
            {
              file: started.module.file,
              range: started.module.source.range(made.statement.startIndex, made.statement.endIndex),
              message: 'the adapter',
            },
          ]
        : [],
    ...(fix && { fix }),
  };
}

/** One of each name: what the last statement binds. */
function lastOfEach(adapters: readonly LambdaAdapter[]): readonly LambdaAdapter[] {
  return [...new Map(adapters.map((each) => [each.binding.name, each])).values()];
}

function judge(unit: Unit, module: Module, adapter: LambdaAdapter, role: Role): Finding | null {
  const { binding, statement } = adapter;
  const { name } = binding;
  const place = { file: module.file, range: module.source.range(statement.startIndex, statement.endIndex) };
  if (role === 'none' && module.exported === null) {
    const hasOther = unit.deployment.entrypoint !== null || unit.deployment.functions.some((each) => each.entrypoint);
    const fix = renaming(unit, module, adapter, 'app');
    const isBuild = unit.deployment.mode !== 'api-functions';
    return {
      ...place,
      severity: hasOther && !isBuild ? 'warning' : 'error',
      confidence: hasOther ? 'likely' : 'certain',
      message: `\`${name}\` is Mangum's adapter for AWS Lambda, and ${unit.display(module.file)} has no \`app\` beside it. Vercel looks for \`app\`, \`application\` or a class named \`handler\`; ${isBuild ? 'it finds no entrypoint here, and the build stops' : 'it makes no function of this file'}.`,
      help: 'Name the FastAPI app itself `app` at the top level of this file; Vercel needs no adapter.',
      ...(fix && { fix }),
    };
  }
  if (typeof role === 'object' && role.variable === name) {
    return {
      ...place,
      severity: 'warning',
      confidence: 'possible',
      message: `Vercel starts \`${name}\`, which may be Mangum's adapter for AWS Lambda after this line. The runtime takes that for a WSGI app, and every request fails.`,
      help: `Let \`${name}\` be the FastAPI app itself; Vercel needs no adapter.`,
    };
  }
  if (isForLambda(unit)) return null;
  const fix = removal(unit, module, adapter);
  return {
    ...place,
    severity: 'info',
    confidence: 'likely',
    message: `\`${name}\` is Mangum's adapter for AWS Lambda. Vercel runs the FastAPI app itself and never uses it.`,
    help: `Delete it, and \`mangum\` from the dependencies.`,
    ...(fix && { fix }),
  };
}

/** Deletes the adapter where what it wraps stays under the name that Vercel asks for. */
function removal(
  unit: Unit,
  module: Module,
  { binding, statement, imports, wrapped, hasEarlier }: LambdaAdapter,
): Fix | null {
  const isRebound = wrapped === binding.name;
  if (statement.parent?.type !== 'module' || (isRebound ? !hasEarlier : module.exported?.name === binding.name))
    return null;
  if (!isAlone(module, binding.name, isRebound)) return null;
  const range = module.source.range(statement.startIndex, statement.endIndex);
  const edits: Edit[] = [deleteLines(module.source, range), ...imports.map((each) => deleteStatement(module, each))];
  return { safety: safety(unit, module, binding.name, isRebound), title: 'delete the adapter', edits };
}

/** `handler = Mangum(api)`, `app = handler`: the second one names the wrapped app, the first one goes. */
function unwrapping(unit: Unit, module: Module, adapter: LambdaAdapter, binding: Binding): Fix | null {
  const { wrapped, statement, imports } = adapter;
  const { value, blocks } = binding;
  const isAlias = value?.type === 'identifier' && value.text === adapter.binding.name && blocks.length === 0;
  if (!isAlias || wrapped === null || statement.parent?.type !== 'module') return null;
  const edits = [replace(module.source, module.source.range(value.startIndex, value.endIndex), wrapped)];
  const uses = module.tree.root.descendantsOfType('identifier').filter((each) => each?.text === value.text);
  if (uses.length === 2)
    edits.push(deleteStatement(module, statement), ...imports.map((each) => deleteStatement(module, each)));
  return { safety: safety(unit, module, value.text, false), title: `let ${binding.name} be ${wrapped}`, edits };
}

/** Lets a name stand for the wrapped app. */
function renaming(
  unit: Unit,
  module: Module,
  { binding, statement, imports, wrapped }: LambdaAdapter,
  name: string,
): Fix | null {
  if (statement.parent?.type !== 'module' || wrapped === null || wrapped === name) return null;
  if (!isAlone(module, binding.name, binding.name === name)) return null;
  const edits = [
    replace(module.source, module.source.range(statement.startIndex, statement.endIndex), `${name} = ${wrapped}`),
    ...imports.map((each) => deleteStatement(module, each)),
  ];
  return {
    safety: safety(unit, module, binding.name, binding.name === name),
    title: `let ${name} be ${wrapped}`,
    edits,
  };
}

function deleteStatement(module: Module, statement: { startIndex: number; endIndex: number }): Edit {
  return deleteLines(module.source, module.source.range(statement.startIndex, statement.endIndex));
}

/** Whether nothing else in the file uses the name of the handler. */
function isAlone(module: Module, name: string, staysBound: boolean): boolean {
  if (staysBound) return true;
  return module.tree.root.descendantsOfType('identifier').filter((each) => each?.text === name).length === 1;
}

function safety(unit: Unit, module: Module, name: string, staysBound: boolean): Fix['safety'] {
  const stem = baseName(module.file).replace(/\.py$/, '');
  const isUsed =
    !staysBound &&
    pythonFiles(unit).some((file) => {
      const text = file === module.file ? '' : (unit.repository.read(file)?.text ?? '');
      return new RegExp(`\\b${name}\\b`).test(text) && new RegExp(`\\b${stem}\\b`).test(text);
    });
  return isUsed || isForLambda(unit) ? 'unsafe' : 'safe';
}

/** Files by which a project is deployed on AWS Lambda as well. */
const LAMBDA_FILES = [
  'serverless.yml',
  'serverless.yaml',
  'template.yml',
  'template.yaml',
  'samconfig.toml',
  'cdk.json',
  'sst.config.ts',
  'zappa_settings.json',
  'Dockerfile.lambda',
];

function isForLambda(unit: Unit): boolean {
  return LAMBDA_FILES.some((file) => unit.repository.isFile(file) || unit.files.all.isFile(file));
}
