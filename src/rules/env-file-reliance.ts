import { environmentFileReads, type EnvironmentFileRead } from '../deployment/environment-files.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'env-file-reliance',
  summary: 'A file of variables is used in a way that makes those that are set on Vercel count for nothing.',
  severity: 'warning',
  docs: docs.environment,
  fact: limits.environment,
  why: `On Vercel variables are set in the settings of the project, and \`load_dotenv()\` leaves them alone: a file fills in only what is missing, and that a file is missing is
no problem. Two ways of using one are different. \`dotenv_values(".env")\` gives what is in the file and nothing else: where the file is not committed it gives nothing, whatever is
set on Vercel. And \`load_dotenv(override=True)\` with a committed file puts the values of the file, which are often those of a developer's machine, in the place of those on Vercel.`,
  examples: [
    {
      title: 'A file that is the only source',
      files: {
        '.gitignore': '.env\n',
        'requirements.txt': 'fastapi\npython-dotenv\n',
        'main.py': `from dotenv import dotenv_values\n${FASTAPI}\nconfig = dotenv_values(".env")\nSECRET = config["SECRET"]\napp = FastAPI()\n`,
      },
      findings: ['main.py:4:10-4:31 warning'],
    },
    {
      title: 'A committed file that replaces what is set on Vercel',
      files: {
        '.env': 'DATABASE_URL=postgresql://localhost/dev\nAPI_KEY=\n',
        'requirements.txt': 'fastapi\npython-dotenv\n',
        'main.py': `from dotenv import load_dotenv\n${FASTAPI}\nload_dotenv(override=True)\napp = FastAPI()\n`,
      },
      findings: ['main.py:4:1-4:27 warning'],
    },
    {
      title: 'A file that fills in what is missing',
      files: {
        '.gitignore': '.env\n',
        'requirements.txt': 'fastapi\npython-dotenv\npydantic-settings\n',
        'main.py': `import os\n\nfrom dotenv import dotenv_values, load_dotenv\n${FASTAPI}from pydantic_settings import BaseSettings, SettingsConfigDict\n\nload_dotenv()\nload_dotenv(".env.local", override=True)\nconfig = {**dotenv_values(".env"), **os.environ}\n\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_file=".env")\n    debug: bool = False\n\n\nsettings = Settings()\napp = FastAPI()\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const reads = environmentFileReads(unit);
    for (const kind of ['only-source', 'replaces'] as const) {
      const findings = reads.flatMap((each) => (each.kind === kind ? finding(unit, each) : []));
      const [first] = findings;
      if (first) yield asOne(findings, 'the same', first);
    }
  },
});

function finding(unit: Unit, read: EnvironmentFileRead): Finding[] {
  const { kind, module, call, file, execution } = read;
  const place = {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    confidence: execution.isCertain ? ('likely' as const) : ('possible' as const),
    related: [...execution.related()],
  };
  const name = `\`${unit.display(file)}\``;
  const written = `\`${(call.childForFieldName('function')?.text ?? '').slice(0, 80)}\``;
  if (kind === 'only-source') {
    return [
      {
        ...place,
        message: `${written} gives only what is in ${name}, ${absent(unit, read)}: on Vercel it gives nothing, even for variables that are set there (${asOf(limits.environment)}).`,
        help: 'Set the variables in the settings of the project on Vercel (Environment Variables), call `load_dotenv()` for your own machine, and read them from `os.environ`.',
      },
    ];
  }
  const variables = variablesOf(unit.repository.read(file)?.text ?? '');
  if (variables.length === 0) return [];
  const local = variables.filter(({ value }) => LOCAL.test(value));
  const [{ name: variable }] = (local[0] ? [local[0]] : variables) as [Variable];
  return [
    {
      ...place,
      severity: local.length > 0 ? 'warning' : 'info',
      message: `${written} puts the variables of ${name}, which is in the deployment, in the place of those that are set on Vercel (${asOf(limits.environment)}), such as \`${variable}\`.`,
      help: call.text.includes('override')
        ? 'Take `override=True` out: then what is set on Vercel counts, and the file fills in what is missing.'
        : 'Use `load_dotenv()` instead: then what is set on Vercel counts, and the file fills in what is missing.',
    },
  ];
}

/** Why a file is not in the deployment, for the middle of a sentence. */
function absent(unit: Unit, { presence }: EnvironmentFileRead): string {
  switch (presence.kind) {
    case 'git-ignored':
      return `which \`${presence.pattern}\`${presence.place ? ` in ${unit.display(presence.place.file)}` : ''} keeps out of a deployment from Git`;
    case 'left-out':
      return `which \`${presence.absence.pattern}\` keeps out of the deployment`;
    default:
      return 'which is not in the project';
  }
}

interface Variable {
  name: string;
  value: string;
}

/** A value that is meant for another machine, or for nobody: nothing, this machine, a text to be replaced. */
const LOCAL =
  /^$|localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|change.?me|replace.?me|^your[-_ ]|^x{3,}$|^<.*>$|^(?:dev|development|local|debug)$/i;

function variablesOf(text: string): Variable[] {
  return [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*([^\r\n]*)/gm)].map(
    ([, name = '', value = '']) => ({ name, value: value.trim().replace(/^(['"])(.*)\1.*$/, '$2') }),
  );
}
