import { isInside } from '../files/paths.js';
import type { Module } from '../program/modules.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { consequenceOf } from '../program/phases/consequence.js';
import { defineRule, type Finding, type Related } from './define.js';

export default defineRule({
  id: 'syntax-error',
  summary: 'A Python file on the way to the app cannot be parsed.',
  severity: 'error',
  docs: docs.entrypoints,
  why: `Vercel parses the files in which it looks for the app. One with any syntax error counts as having no app: the next file
is started, or the build stops with \`FASTAPI_ENTRYPOINT_NOT_FOUND\`, and the message does not mention the syntax. A module
that the app imports fails later: at the first start of the function.`,
  examples: [
    {
      title: 'Python 2 in the entrypoint',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\nprint "started"\n',
      },
      findings: ['main.py:4:1-4:16 error'],
    },
    {
      title: 'A broken file lets another one win',
      files: {
        'requirements.txt': 'fastapi\n',
        'app.py': 'from fastapi import FastAPI\n\napp = FastAPI(\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['app.py:3:14-3:15 warning'],
    },
    {
      title: 'A module that the app imports',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\n\nfrom routes import router\n\napp = FastAPI()\napp.include_router(router)\n',
        'routes.py':
          'from fastapi import APIRouter\n\nrouter = APIRouter()\n\n\n@router.get("/")\ndef home()\n    return {}\n',
      },
      findings: ['routes.py:7:11-7:11 error'],
    },
    {
      title: 'New syntax that Vercel knows',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\n\napp = FastAPI()\n\n\ndef first[T](items: list[T]) -> T:\n    return items[0]\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    yield* candidates(unit);
    yield* reachedModules(unit);
  },
});

/** Files that were tried as the entrypoint and skipped because they are broken. */
function* candidates(unit: Unit): Generator<Finding> {
  const { search, entrypoint, errorCode, functions } = unit.deployment;
  const tried = search?.search.test === 'syntax-tree' ? search.tried.map(({ file }) => file) : [];
  const unbuilt = functions.flatMap((each) => (each.entrypoint ? [] : [each.file]));
  for (const file of new Set([...tried, ...unbuilt])) {
    const module = unit.modules.load(file);
    // What mentions no app would not be started in any case.
    if (!module?.isBroken || !/\b(app|application|[Hh]andler)\b/.test(module.source.text)) continue;
    const isFatal = entrypoint === null || unbuilt.includes(file);
    yield {
      ...faultOf(module),
      severity: isFatal ? 'error' : 'warning',
      message: isFatal
        ? `${unit.display(file)} cannot be parsed (${module.tree.faults[0]!.message}), so Vercel finds no app in it. The build stops with ${errorCode}.`
        : `${unit.display(file)} cannot be parsed (${module.tree.faults[0]!.message}), so Vercel skips it and starts ${unit.display(entrypoint.file)}.`,
      help: 'Correct the syntax at this place.',
    };
  }
}

/** Modules that the app imports: the import fails when the function starts. */
function* reachedModules(unit: Unit): Generator<Finding> {
  for (const { module, via } of unit.reached.values()) {
    if (!module.isBroken || !isInside(module.file, unit.root)) continue;
    const importer = via && unit.reached.get(via.from)!.module;
    const start = via?.import.statement.start ?? 0;
    const consequence = importer && consequenceOf(unit.phases, importer, start, 'SyntaxError');
    if (importer && !consequence) continue;
    const isFatal = !consequence || consequence.severity === 'error';
    const importedHere: Related[] = importer
      ? [
          {
            file: importer.file,
            range: importer.source.range(start, via.import.statement.end),
            message: 'imported here',
          },
        ]
      : [];
    yield {
      ...faultOf(module),
      ...(consequence && { severity: consequence.severity, confidence: consequence.confidence }),
      message: `${unit.display(module.file)} cannot be parsed (${module.tree.faults[0]!.message}). The function fails when it imports the file${isFatal ? ', at its first start' : ''}.`,
      help: 'Correct the syntax at this place.',
      related: [...(consequence?.related ?? []), ...importedHere],
    };
  }
}

function faultOf(module: Module): Pick<Finding, 'file' | 'range'> {
  return { file: module.file, range: module.tree.faults[0]!.range };
}
