import { appObject } from '../program/apps.js';
import { definesVariable } from '../program/definitions.js';
import { moduleName } from '../program/resolve.js';
import { docs } from '../vercel/docs.js';
import { setToolVercelEntrypoint } from '../fix/edits.js';
import type { Unit } from '../unit.js';
import type { ModuleSetting } from '../deployment/entrypoint.js';
import { has } from '../vercel/versions.js';
import { defineRule, placeIn, type Finding, type Place } from './define.js';

export default defineRule({
  id: 'project-scripts-app-invalid',
  summary: '`[project.scripts] app` does not lead Vercel to the app.',
  severity: 'error',
  docs: docs.exporting,
  guide: {},
  why: `\`app = "package.module:variable"\` under \`[project.scripts]\` is the last place where Vercel looks: \`[tool.vercel]
entrypoint\` and every file that Vercel knows (\`app.py\`, \`main.py\`, \`src/main.py\` …) go before it. So a script is of no
effect as soon as one of those files has an \`app\`; and when none has, a script that leads to no file stops the build.`,
  fixes: `Safe when a file with an \`app\` goes before the declared FastAPI app: writes the declared one into \`[tool.vercel]
entrypoint\`, which goes before every file.`,
  examples: [
    {
      title: 'A script that leads to no file',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[project.scripts]\napp = "shop.web:app"\n',
        'src/shop/web.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:7:7-7:21 error'],
    },
    {
      title: 'A file goes before the declared app',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[project.scripts]\napp = "shop.web:app"\n',
        'shop/web.py':
          'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef home():\n    return {}\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/old")\ndef old():\n    return {}\n',
      },
      findings: ['pyproject.toml:7:7-7:21 warning'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[project.scripts]\napp = "shop.web:app"\n\n[tool.vercel]\nentrypoint = "shop.web:app"\n',
      },
    },
    {
      title: 'A script that leads to the app',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[project.scripts]\napp = "shop.web:api"\n',
        'shop/web.py': 'from fastapi import FastAPI\n\napi = FastAPI()\n',
      },
      findings: [],
    },
    {
      title: 'A console script that happens to have the name',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[project.scripts]\napp = "shop.cli:main"\n',
        'shop/cli.py': 'def main():\n    print("hello")\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { search, pyproject, entrypoint, errorCode } = unit.deployment;
    const setting = search?.projectScript;
    if (!search?.search.projectScripts || !setting || !pyproject) return;
    const place = placeIn(pyproject, ['project', 'scripts', 'app']);
    if (entrypoint?.via === 'candidate') yield* checkShadowed(unit, place, setting);
    else if (entrypoint?.via === 'project.scripts.app') yield* checkVariable(unit, place, setting);
    else if (setting.file === null && !search.toolVercel) {
      const fault = setting.parsed
        ? `leads to no file: there is no ${setting.tried.map((file) => unit.display(file)).join(' and no ')}`
        : 'has not the form "module:variable"';
      yield {
        ...place,
        message: `\`app\` ${fault}, and no file that Vercel knows has an \`app\`. The build stops with ${errorCode}.`,
        help: 'Write it as "package.module:variable", from the Root Directory on: with a src layout, "src.package.module:app".',
      };
    }
  },
});

function* checkShadowed(unit: Unit, place: Place, setting: ModuleSetting): Generator<Finding> {
  const { entrypoint, pyproject, cliVersion } = unit.deployment;
  const module = setting.file === null ? null : unit.modules.load(setting.file);
  if (!entrypoint || !pyproject || !module || !setting.parsed) return;
  const { variable } = setting.parsed;
  const declared = appObject(module, variable, unit);
  // A function is a console script of that name, not meant for Vercel.
  if (declared.kind !== 'fastapi' && declared.kind !== 'asgi') return;
  const winner = unit.modules.load(entrypoint.file);
  const started = winner && appObject(winner, entrypoint.variable, unit);
  if (started && started.binding?.nameNode.id === declared.binding?.nameNode.id && started.module === declared.module)
    return;
  const reference = `${moduleName(unit.root, module.file)}:${variable}`;
  const edits = has(cliVersion, 'tool-vercel-entrypoint') ? setToolVercelEntrypoint(pyproject, reference) : null;
  const winnerNode = winner?.exported?.nameNode;
  yield {
    ...place,
    severity: 'warning',
    message: `Vercel starts \`${entrypoint.variable}\` of ${unit.display(entrypoint.file)}, not the app declared here: files that Vercel knows go before \`[project.scripts]\`.`,
    help: `Write \`[tool.vercel] entrypoint = "${reference}"\`, which goes before every file, or delete the script.`,
    related: winnerNode
      ? [
          {
            file: entrypoint.file,
            range: winner.source.range(winnerNode.startIndex, winnerNode.endIndex),
            message: 'this app is started',
          },
        ]
      : [],
    ...(edits && { fix: { safety: 'safe', title: 'name the declared app in [tool.vercel] entrypoint', edits } }),
  };
}

function* checkVariable(unit: Unit, place: Place, setting: ModuleSetting): Generator<Finding> {
  const module = setting.file === null ? null : unit.modules.load(setting.file);
  const variable = setting.parsed?.variable;
  if (!module || module.isBroken || variable === undefined || definesVariable(module, variable)) return;
  yield {
    ...place,
    message: `${unit.display(module.file)} has no \`${variable}\`. The build does not check it, but the function fails at its first start: missing variable "${variable}".`,
    help: `Define \`${variable}\` at the top level of ${unit.display(module.file)}, or name the variable that holds the app.`,
  };
}
