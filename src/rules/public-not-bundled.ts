import { placeWords, siteOf } from '../deployment/disk/operations.js';
import { failingReads, type FailingRead } from '../deployment/disk/reads.js';
import { mountCalls } from '../program/mounts.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const STATIC = 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\n';

export default defineRule({
  id: 'public-not-bundled',
  summary: 'The app reads files below a directory named `public`, which is not part of the function.',
  severity: 'error',
  docs: docs.staticAssets,
  guide: {},
  why: `Vercel leaves every directory named \`public\` out of the function, at any depth: also \`app/static/public\`. Files of the one at the root are
served by the CDN; of others nothing is left. So what the app reads from there is missing: \`StaticFiles\` stops the app at import, and
\`FileResponse\`, templates and \`open()\` fail with "No such file or directory". It works on your machine, because there the directory is
present.`,
  examples: [
    {
      title: 'Static files in a directory of that name',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${STATIC}app.mount("/assets", StaticFiles(directory="web/public"))\n`,
        'web/public/logo.svg': '<svg/>\n',
      },
      findings: ['main.py:5:22-5:57 error'],
    },
    {
      title: 'A page that is sent from it',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\nfrom fastapi.responses import FileResponse\n\napp = FastAPI()\n\n\n@app.get("/")\ndef index():\n    return FileResponse("public/index.html")\n',
        'public/index.html': '<html></html>\n',
      },
      findings: ['main.py:9:12-9:45 warning'],
    },
    {
      title: 'A project with `builds`, which serves no files of `public`',
      files: {
        'vercel.json':
          '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }], "routes": [{ "src": "/(.*)", "dest": "main.py" }] }\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${STATIC}app.mount("/static", StaticFiles(directory="public"))\n`,
        'public/logo.svg': '<svg/>\n',
      },
      findings: ['main.py:5:22-5:53 error'],
    },
    {
      title: 'A directory that `includeFiles` brings back',
      files: {
        'vercel.json': '{ "functions": { "main.py": { "includeFiles": "web/public/**" } } }\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${STATIC}app.mount("/assets", StaticFiles(directory="web/public"))\n`,
        'web/public/logo.svg': '<svg/>\n',
      },
      findings: [],
    },
    {
      title: 'Another name',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${STATIC}app.mount("/assets", StaticFiles(directory="web/assets"))\n`,
        'web/assets/logo.svg': '<svg/>\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const read of failingReads(unit)) {
      const { presence } = read;
      if (presence.kind !== 'left-out' || presence.absence.pattern !== '**/public/**') continue;
      if (!isForMountPublic(unit, read)) yield finding(unit, read);
    }
  },
});

/** The mount of the project's own `public` has a rule of its own, with a fix. */
function isForMountPublic(
  unit: Unit,
  { operation: { action, module, project, pathNode }, path }: FailingRead,
): boolean {
  if (
    unit.deployment.mode === 'builds' ||
    action !== 'static' ||
    path !== project.unitRoot.replace(/(?<=.)$/, '/') + 'public'
  ) {
    return false;
  }
  return mountCalls(module, project).some(({ staticFiles }) => staticFiles?.directoryNode?.id === pathNode.id);
}

function finding(unit: Unit, { operation, path, consequence, severity, confidence, exception }: FailingRead): Finding {
  const { action } = operation;
  const { module, call } = siteOf(operation);
  const name = placeWords(operation);
  const isAtRoot = unit.deployment.mode === 'preset' && unit.display(path ?? '').startsWith('public');
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    severity,
    confidence,
    message: `\`${name}\` is not in the function: Vercel leaves out every directory named \`public\`. The app ${confidence === 'possible' ? 'can fail' : 'fails'} here with ${exception} ${consequence.when}.`,
    help:
      isAtRoot && action === 'read'
        ? "Files in `public/` are served by Vercel's CDN without the app: `public/logo.svg` is at `/logo.svg`. What the app itself reads belongs into a directory of another name."
        : 'Rename the directory, for example to `static`, together with the paths that name it.',
    related: [...consequence.related],
  };
}
