import { startOfFile } from '../diagnostic.js';
import { isPythonBuilder } from '../deployment/functions/builds.js';
import type { ConfigModel } from '../deployment/vercel-json/config.js';
import { faultPlace } from '../fix/config.js';
import { deleteProperty } from '../fix/json.js';
import { isTable } from '../parser/document.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'functions-and-builds',
  summary: 'vercel.json has both `functions` and `builds`, which Vercel refuses together.',
  severity: 'error',
  docs: docs.functionsProperty,
  why: `\`builds\` is the old way to say what Vercel builds: it switches the FastAPI preset off, and with it \`functions\`, the
build command and the settings of the project. Vercel does not guess which of the two is meant and refuses a vercel.json that
has both, even when one of them is empty.`,
  fixes: `Unsafe, and only offered where \`builds\` has nothing but Python and there are no \`routes\`: \`builds\` is removed, and
Vercel finds the app itself.`,
  examples: [
    {
      title: 'Both, to raise the time limit',
      files: {
        'vercel.json':
          '{\n  "builds": [{ "src": "main.py", "use": "@vercel/python" }],\n  "functions": { "main.py": { "maxDuration": 60 } }\n}\n',
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
      },
      findings: ['vercel.json:3:3-3:14 error'],
    },
    {
      title: 'An empty list counts too',
      files: {
        'vercel.json': '{ "functions": { "main.py": { "maxDuration": 60 } }, "builds": [] }\n',
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
      },
      findings: ['vercel.json:1:3-1:14 error'],
    },
    {
      title: 'Only `functions`',
      files: {
        'vercel.json': '{ "functions": { "main.py": { "maxDuration": 60 } } }\n',
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
      },
      findings: [],
    },
    {
      title: 'Only `builds`',
      files: {
        'vercel.json': '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }] }\n',
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],
  *check(unit) {
    const config = unit.deployment.config;
    for (const fault of config.faults) {
      if (fault.code !== 'FUNCTIONS_AND_BUILDS') continue;
      const place = faultPlace(config, fault, unit.root);
      const fix = removeBuilds(config);
      yield {
        ...place,
        message: fault.message,
        help: fault.help,
        related: [
          {
            file: place.file,
            range: config.document?.keyRange('builds') ?? startOfFile(),
            message: '`builds` is here',
          },
        ],
        ...(fix && { fix }),
      };
    }
  },
});

function removeBuilds({ document, repair }: ConfigModel): Fix | null {
  if (!document || repair || document.get('routes') !== undefined) return null;
  const builds = document.get('builds');
  const isPython = (build: unknown): boolean => isTable(build) && isPythonBuilder(build['use']);
  if (!Array.isArray(builds) || !builds.every(isPython)) return null;
  const edit = deleteProperty(document, ['builds']);
  return edit && { safety: 'unsafe', title: 'Remove `builds`', edits: [edit] };
}
