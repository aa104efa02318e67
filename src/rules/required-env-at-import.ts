import { isSetInDeployment } from '../deployment/environment.js';
import { directoryOf, within } from '../files/paths.js';
import { environmentFiles } from '../program/environment/files.js';
import { requiredVariables, type RequiredVariable } from '../program/environment/required.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

export default defineRule({
  id: 'required-env-at-import',
  summary: 'The app does not start without environment variables that have to be set on Vercel.',
  severity: 'info',
  docs: docs.environment,
  why: `\`os.environ["X"]\`, settings of pydantic without a default, and \`if not X: raise\` stop the import of the app where a variable is missing, and
every request fails then. Variables of your shell and of a \`.env\` that is not committed are not on Vercel: they are set in the project's
settings there, for each environment, or with \`vercel env add\`. Nobody can see from the code whether they are; this is the list to compare.`,
  examples: [
    {
      title: 'Read from the environment at import',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import os\n\nfrom fastapi import FastAPI\n\nDATABASE_URL = os.environ["DATABASE_URL"]\nAPI_KEY = os.getenv("API_KEY")\nif not API_KEY:\n    raise RuntimeError("API_KEY is not set")\n\napp = FastAPI()\n`,
      },
      findings: ['main.py:5:16-5:42 info'],
    },
    {
      title: 'Settings of pydantic without a default',
      files: {
        'requirements.txt': 'fastapi\npydantic-settings\n',
        'main.py':
          'from fastapi import FastAPI\n\nfrom settings import settings\n\napp = FastAPI(title=settings.name)\n',
        'settings.py':
          'from pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="APP_")\n    name: str = "Shop"\n    secret_key: str\n\n\nsettings = Settings()\n',
      },
      findings: ['settings.py:7:5-7:20 info'],
    },
    {
      title: 'Variables with a default, from Vercel, or needed later',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import os\n\nfrom fastapi import FastAPI\n\nREGION = os.environ["VERCEL_REGION"]\nLEVEL = os.getenv("LEVEL", "info").upper()\napp = FastAPI()\n\n\n@app.get("/")\ndef index():\n    return os.environ["GREETING"]\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const required = requiredVariables(unit);
    if (required.length === 0) return;
    const { paths, untold, isOpen } = environmentFiles(unit.reached);
    if (isOpen) return;
    const files = new Set(['.env', ...paths].map((each) => within(unit.root, each)));
    for (const each of untold) for (const file of filesNear(unit, each)) files.add(file);
    const variables = required.filter(({ name }) => !isSetInDeployment(unit, name, files));
    const [first, ...others] = variables;
    if (!first) return;
    const names = variables.map(({ name }) => `\`${name}\``);
    yield {
      file: first.module.file,
      range: rangeOf(first),
      confidence: 'likely',
      message: `The app does not start unless ${listed(names)} ${names.length > 1 ? 'are' : 'is'} set on Vercel.`,
      help: `Set ${names.length > 1 ? 'them' : 'it'} in the settings of the project on Vercel (Environment Variables), for Production and for Preview.`,
      related: [
        ...first.consequence.related,
        ...others.map((each) => ({
          file: each.module.file,
          range: rangeOf(each),
          message: `\`${each.name}\` is needed here`,
        })),
      ],
    };
  },
});

/** More names make a message that nobody reads; all are in the related places. */
const MAX_NAMES = 8;

function listed(names: readonly string[]): string {
  if (names.length > MAX_NAMES) return `${names.slice(0, MAX_NAMES).join(', ')} and ${names.length - MAX_NAMES} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]!;
}

function rangeOf({ module, node }: RequiredVariable) {
  return module.source.range(node.startIndex, node.endIndex);
}

/** The files that look like files of variables in the directories from that of a module up to the root. */
function* filesNear({ root, repository }: Unit, module: string): Generator<string> {
  for (let directory = directoryOf(module); ; directory = directoryOf(directory)) {
    for (const { name } of repository.list(directory)) {
      if (/^\.env(?:\..+)?$|\.env$/.test(name)) yield within(directory, name);
    }
    if (directory === root || directory === '') return;
  }
}
