import type { Node } from '../parser/node.js';
import { replace, setToolVercelEntrypoint } from '../fix/edits.js';
import { appObject } from '../program/apps.js';
import { isAppName, isHandlerName } from '../program/exports.js';
import type { Module } from '../program/modules.js';
import { qualifiedName } from '../program/names.js';
import { moduleName } from '../program/resolve.js';
import type { Binding } from '../program/scope.js';
import { pythonFiles } from '../program/search.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { has } from '../vercel/versions.js';
import { defineRule, type Finding, type Fix } from './define.js';

export default defineRule({
  id: 'handler-class-shadows-app',
  summary: 'A class named handler stands before the app, so Vercel starts the class.',
  severity: 'error',
  docs: docs.entrypoints,
  why: `Vercel takes the first top-level \`app\`, \`application\` or class named \`handler\` (in any case) of the file. A class
\`Handler\` above \`app = FastAPI()\`, such as a logging handler, wins: the function then fails at start with "Could not
determine the application interface", or serves the class instead of the app.`,
  fixes: `Safe: names the app in \`[tool.vercel] entrypoint\` when there is a pyproject.toml, or else renames the class when no other
file of the project uses its name.`,
  examples: [
    {
      title: 'A logging handler above the app',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'import logging\n\nfrom fastapi import FastAPI\n\n\nclass Handler(logging.Handler):\n    pass\n\n\napp = FastAPI()\nlogging.getLogger().addHandler(Handler())\n',
      },
      findings: ['main.py:6:7-6:14 error'],
      fixed: {
        'main.py':
          'import logging\n\nfrom fastapi import FastAPI\n\n\nclass AppHandler(logging.Handler):\n    pass\n\n\napp = FastAPI()\nlogging.getLogger().addHandler(AppHandler())\n',
      },
    },
    {
      title: 'With a pyproject.toml the app is named there',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\n',
        'main.py': 'from fastapi import FastAPI\n\n\nclass Handler:\n    pass\n\n\napp = FastAPI()\n',
      },
      findings: ['main.py:4:7-4:14 error'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "main:app"\n',
      },
    },
    {
      title: 'The app comes first',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\nclass Handler:\n    pass\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { entrypoint, functions } = unit.deployment;
    const found = [entrypoint, ...functions.map((each) => each.entrypoint)];
    const files = new Set(found.flatMap((each) => (each && isHandlerName(each.variable) ? [each.file] : [])));
    for (const file of files) yield* checkFile(unit, file);
  },
});

function* checkFile(unit: Unit, file: string): Generator<Finding> {
  const module = unit.modules.load(file);
  const exported = module?.exported;
  if (!module || exported?.kind !== 'class') return;
  const app = module.scope.bindings.find(
    (each) => isApp(each) && each.nameNode.startIndex > exported.nameNode.startIndex,
  );
  if (!app || appObject(module, app.name, unit).kind === 'not-web') return;
  const serves = servesRequests(exported.nameNode, module);
  const fix = fixFor(unit, module, exported.nameNode, app.name);
  yield {
    file,
    range: module.source.range(exported.nameNode.startIndex, exported.nameNode.endIndex),
    severity: serves ? 'warning' : 'error',
    message: serves
      ? `Vercel starts the class \`${exported.name}\`, because it stands before \`${app.name}\`: the FastAPI app never gets a request.`
      : `Vercel takes the class \`${exported.name}\` for the app, because it stands before \`${app.name}\`. The function fails at start: "Could not determine the application interface".`,
    help: unit.deployment.pyproject
      ? `Rename the class, or write \`[tool.vercel] entrypoint = "${moduleName(unit.root, file)}:${app.name}"\` in pyproject.toml.`
      : 'Rename the class, or move it below the app.',
    related: [
      {
        file,
        range: module.source.range(app.nameNode.startIndex, app.nameNode.endIndex),
        message: 'the app',
      },
    ],
    ...(fix && { fix }),
  };
}

function isApp(binding: Binding): boolean {
  return isAppName(binding.name) && binding.blocks.length === 0 && binding.kind !== 'class';
}

/** Whether the class is a handler in the sense of Vercel's runtime: a subclass of BaseHTTPRequestHandler. */
function servesRequests(nameNode: Node, module: Module): boolean {
  const bases = nameNode.parent?.childForFieldName('superclasses')?.namedChildren ?? [];
  return bases.some((base) => /(^|\.)(Base|Simple)HTTPRequestHandler$/.test(qualifiedName(base, module) ?? ''));
}

function fixFor(unit: Unit, module: Module, nameNode: Node, app: string): Fix | null {
  const { pyproject, cliVersion, mode } = unit.deployment;
  if (pyproject && mode === 'preset' && has(cliVersion, 'tool-vercel-entrypoint')) {
    const reference = `${moduleName(unit.root, module.file)}:${app}`;
    const edits = setToolVercelEntrypoint(pyproject, reference);
    return edits && { safety: 'safe', title: 'name the app in [tool.vercel] entrypoint', edits };
  }
  const name = nameNode.text;
  const newName = `App${name[0]!.toUpperCase()}${name.slice(1)}`;
  const mentions = new RegExp(`\\b${name}\\b`);
  const isUsedElsewhere = pythonFiles(unit).some(
    (file) => file !== module.file && mentions.test(unit.repository.read(file)?.text ?? ''),
  );
  const isTaken = new RegExp(`\\b${newName}\\b`).test(module.source.text);
  const isInText = module.tree.root
    .descendantsOfType('string_content')
    .some((each) => each && mentions.test(each.text));
  if (isUsedElsewhere || isTaken || isInText) return null;
  const edits = module.tree.root
    .descendantsOfType('identifier')
    .filter((each) => each !== null && each.text === name && !isAttributeName(each))
    .map((each) => replace(module.source, module.source.range(each!.startIndex, each!.endIndex), newName));
  return { safety: 'safe', title: `rename the class to ${newName}`, edits };
}

/** `logging.Handler`, `f(Handler=1)`: the same word, another name. */
function isAttributeName(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'attribute') return parent.childForFieldName('attribute')?.id === node.id;
  return parent?.type === 'keyword_argument' && parent.childForFieldName('name')?.id === node.id;
}
