import { deleteLines } from '../fix/edits.js';
import { runsWithin } from '../program/phases/placement.js';
import { mountCalls, type MountCall } from '../program/mounts.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

export default defineRule({
  id: 'mount-public',
  summary: 'The app mounts `public/`, which Vercel serves from its CDN and does not put into the function.',
  severity: 'warning',
  docs: docs.staticAssets,
  guide: {},
  why: `Files in \`public/\` are served by Vercel's CDN: \`public/logo.svg\` is at \`/logo.svg\`, before the app is asked. The directory
is not part of the function. A mount of it is not needed, and \`StaticFiles(directory="public")\` even fails there at import:
the directory does not exist. It works on your machine, because there the directory is present.`,
  fixes: `Safe when the statement mounts \`StaticFiles\` of the project's \`public\` directory and does nothing else: deletes it. The files are
then at \`/x\` instead of \`/public/x\`; to keep old addresses, add the rewrite \`/public/(.*)\` to \`/$1\` in vercel.json.`,
  examples: [
    {
      title: 'The public directory under its own name',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\napp.mount("/public", StaticFiles(directory="public"), name="public")\n',
        'public/logo.svg': '<svg/>',
      },
      findings: ['main.py:5:1-5:69 warning'],
      fixed: {
        'main.py': 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\n',
      },
    },
    {
      title: 'As a route, with the path in a constant',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\nfrom starlette.routing import Mount\n\nPREFIX = "/public"\n\napp = FastAPI(routes=[Mount(PREFIX, app=StaticFiles(directory="assets"))])\n',
        'assets/logo.svg': '<svg/>',
      },
      findings: ['main.py:7:23-7:73 warning'],
    },
    {
      title: 'Another directory under another path',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\napp.mount("/static", StaticFiles(directory="static"), name="static")\n',
        'static/logo.svg': '<svg/>',
      },
      findings: [],
    },
  ],

  *check(unit) {
    // `builds` has no CDN for public/: there the directory is merely missing, which is another fault.
    if (unit.deployment.mode === 'builds') return;
    for (const { module, project } of unit.reached.values()) {
      for (const mount of mountCalls(module, project)) {
        const { startIndex } = mount.call;
        // Only for the author's own machine, or in a function that nothing calls.
        if (unit.phases.executions(module, startIndex).length === 0) continue;
        const finding = judge(unit, mount, runsWithin(module, startIndex, project) === 'always');
        if (finding) yield finding;
      }
    }
  },
});

function judge(unit: Unit, mount: MountCall, isCertain: boolean): Finding | null {
  const { module, call, path, staticFiles, statement } = mount;
  const isUnderPublic = path !== null && /^\/?public(\/|$)/.test(path.text);
  const directory = staticFiles?.directory ?? null;
  const isPublicDirectory = directory?.path === 'public' && !includesPublic(unit);
  if (!isUnderPublic && !isPublicDirectory) return null;
  const assumed = (isUnderPublic ? path.assumed : false) || (isPublicDirectory ? directory.assumed : false);
  const canDelete = isPublicDirectory && statement !== null && hasSiblings(mount) && isAloneOnItsLines(mount);
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    confidence: assumed || !isCertain ? 'likely' : 'certain',
    message: isPublicDirectory
      ? "`public/` is served by Vercel's CDN and is not part of the function: there `StaticFiles` finds no directory and fails at import."
      : staticFiles
        ? "Addresses below `/public` are for Vercel's CDN: serving them from the app is not needed and slower."
        : 'An app mounted under `/public` shares its addresses with the files that Vercel serves from `public/`, which go first.',
    help: isPublicDirectory
      ? 'Delete the mount. The files stay reachable without it: `public/logo.svg` is at `/logo.svg`.'
      : staticFiles
        ? 'Move the files into `public/` and delete the mount: `public/logo.svg` is then at `/logo.svg`. Or mount them under another path.'
        : 'Mount it under another path.',
    ...(canDelete && {
      fix: {
        safety: isCertain ? 'safe' : 'unsafe',
        title: 'delete the mount',
        edits: [deleteLines(module.source, module.source.range(statement.startIndex, statement.endIndex))],
      },
    }),
  };
}

/** Whether `functions[…].includeFiles` brings the directory back into the function. */
function includesPublic(unit: Unit): boolean {
  const functions = unit.deployment.vercelJson?.get('functions');
  if (typeof functions !== 'object' || functions === null) return false;
  return Object.keys(functions).some((key) => {
    const included = unit.deployment.vercelJson?.get('functions', key, 'includeFiles');
    return typeof included === 'string' && included.includes('public');
  });
}

/** Whether its block still has a statement when this one is gone. */
function hasSiblings({ statement }: MountCall): boolean {
  return (statement?.parent?.namedChildren.filter((each) => each.type !== 'comment').length ?? 0) > 1;
}

/** Whether no other statement shares its lines (`a(); b()`). */
function isAloneOnItsLines({ statement, module }: MountCall): boolean {
  if (!statement) return false;
  const { text } = module.source;
  const before = /[^\r\n]*$/.exec(text.slice(0, statement.startIndex))![0];
  const after = /^[^\r\n]*/.exec(text.slice(statement.endIndex))![0];
  return before.trim() === '' && /^\s*(#.*)?$/.test(after);
}
