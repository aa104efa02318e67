import { placeWords, siteOf } from '../deployment/disk/operations.js';
import { failingReads, type FailingRead } from '../deployment/disk/reads.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

export default defineRule({
  id: 'ignored-file-needed',
  summary: 'The app reads a file that does not get into the deployment.',
  severity: 'warning',
  docs: docs.pythonRuntime,
  why: `A deployment from Git has what is committed. Files that \`.gitignore\` names, such as keys, models and data, stay on your machine; and what
\`.vercelignore\` names, or \`excludeFiles\` in vercel.json, does not get into the function either. The app that opens such a file works
on your machine and fails on Vercel with \`FileNotFoundError\`. Keys belong into environment variables, where they are encrypted.`,
  examples: [
    {
      title: 'A key file that is not committed',
      files: {
        '.gitignore': 'serviceAccount.json\n',
        'requirements.txt': 'fastapi\nfirebase-admin\n',
        'main.py':
          'import firebase_admin\nfrom fastapi import FastAPI\nfrom firebase_admin import credentials\n\nfirebase_admin.initialize_app(credentials.Certificate("serviceAccount.json"))\napp = FastAPI()\n',
      },
      findings: ['main.py:5:31-5:77 warning'],
    },
    {
      title: 'Data that `.vercelignore` leaves out',
      files: {
        '.vercelignore': 'data\n',
        'requirements.txt': 'fastapi\n',
        'main.py':
          'import json\n\nfrom fastapi import FastAPI\n\nwith open("data/cities.json") as file:\n    CITIES = json.load(file)\n\napp = FastAPI()\n',
        'data/cities.json': '[]\n',
      },
      findings: ['main.py:5:6-5:30 warning'],
    },
    {
      title: 'A file that may be missing',
      files: {
        '.gitignore': 'local.json\n',
        'requirements.txt': 'fastapi\n',
        'main.py':
          'import json\nimport os\n\nfrom fastapi import FastAPI\n\ntry:\n    LOCAL = json.load(open("local.json"))\nexcept FileNotFoundError:\n    LOCAL = {}\nMORE = json.load(open("more.json")) if os.path.exists("more.json") else {}\n\napp = FastAPI()\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const read of failingReads(unit)) {
      const { presence, operation } = read;
      if (operation.action !== 'read' && operation.action !== 'list') continue;
      if (presence.kind === 'git-ignored') yield finding(unit, read, presence.pattern, presence.place);
      else if (presence.kind === 'left-out' && presence.absence.pattern !== '**/public/**') {
        yield finding(unit, read, presence.absence.pattern, presence.absence.place);
      }
    }
  },
});

const SECRETS = /(?:service.?account|credential|secret|key|token|firebase|\.env)[^/]*$/i;

function finding(
  unit: Unit,
  { operation, presence, consequence, confidence, exception }: FailingRead,
  pattern: string,
  place: Pick<Finding, 'file' | 'range'> | null,
): Finding {
  const { module, call } = siteOf(operation);
  const name = placeWords(operation);
  const where = place ? ` in ${unit.display(place.file)}` : '';
  const effect =
    presence.kind === 'git-ignored'
      ? 'keeps it out of a deployment from Git'
      : where === ''
        ? 'keeps it out of the function'
        : 'keeps it from Vercel';
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    confidence,
    message: `The app reads \`${name}\`, and \`${pattern}\`${where} ${effect}: it ${confidence === 'possible' ? 'can fail' : 'fails'} with ${exception} ${consequence.when}.`,
    help: SECRETS.test(name)
      ? 'Put the content into an environment variable of the project on Vercel, and read it from there.'
      : presence.kind === 'git-ignored'
        ? 'Commit the file, make it with a build command, or fetch it from an object store.'
        : `Write the pattern so that it does not match \`${name}\`.`,
    related: [...consequence.related, ...(place ? [{ ...place, message: `\`${pattern}\` leaves it out` }] : [])],
  };
}
