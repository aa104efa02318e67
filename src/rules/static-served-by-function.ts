import { consequenceOfOperation, operationsOf, pathOf, placeWords } from '../deployment/disk/operations.js';
import { presenceOf } from '../deployment/disk/presence.js';
import { callArguments } from '../program/values.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

const APP =
  'from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\n';

export default defineRule({
  id: 'static-served-by-function',
  summary: 'Static files are served by the function where the CDN could serve them.',
  severity: 'info',
  docs: docs.staticAssets,
  guide: {},
  why: `Vercel finds the mounts of \`StaticFiles\` in a FastAPI app and copies their files to its CDN, which is faster and costs no function time. It does
not where the app has middleware, such as CORS or GZip, because files from the CDN do not pass through it. Then every image and every
script is a call of the function.`,
  examples: [
    {
      title: 'An app with middleware',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${APP}app.add_middleware(CORSMiddleware, allow_origins=["*"])\napp.mount("/static", StaticFiles(directory="static"))\n`,
        'static/style.css': 'body {}\n',
      },
      findings: ['main.py:7:22-7:53 info'],
    },
    {
      title: 'An app without middleware: its files are on the CDN',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${APP}app.mount("/static", StaticFiles(directory="static"))\n`,
        'static/style.css': 'body {}\n',
      },
      findings: [],
    },
    {
      title: 'The CDN is asked for, middleware or not',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "1.0.0"\ndependencies = ["fastapi"]\n\n[tool.vercel.fastapi.static]\ncdn = true\n',
        'main.py': `${APP}app.add_middleware(CORSMiddleware, allow_origins=["*"])\napp.mount("/static", StaticFiles(directory="static"))\n`,
        'static/style.css': 'body {}\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    // Elsewhere nothing is copied to the CDN, and there are no settings for it.
    if (unit.deployment.mode !== 'preset' || unit.deployment.framework !== 'fastapi') return;
    const setting = unit.deployment.files.toml('pyproject.toml')?.get('tool', 'vercel', 'fastapi', 'static', 'cdn');
    if (typeof setting === 'boolean') return;
    const mounts = operationsOf(unit).filter((each) => each.action === 'static' && each.place && !each.caller);
    if (mounts.length === 0) return;
    const middleware = findMiddleware(unit);
    if (!middleware) return;
    for (const mount of mounts) {
      const path = pathOf(mount);
      const html = callArguments(mount.call).named.get('html');
      if (path === null || mount.place!.isPrefix || mount.name === 'frontend' || (html && html.type !== 'false'))
        continue;
      if (presenceOf(unit, path).kind !== 'present' || !consequenceOfOperation(unit, mount, 'RuntimeError')) continue;
      yield {
        file: mount.module.file,
        range: mount.module.source.range(mount.call.startIndex, mount.call.endIndex),
        confidence: 'likely',
        message: `The function serves the files in \`${placeWords(mount)}\`: Vercel does not put them on its CDN because the app has middleware.`,
        help: 'If they need no middleware, set `cdn = true` in `[tool.vercel.fastapi.static]` of pyproject.toml, or move them into `public/`.',
        related: [middleware],
      };
    }
  },
});

/** Source: `user_middleware` in templates/vc_fastapi_static.py of @vercel/python 25.0.0. */
const MIDDLEWARE = /\.add_middleware\s*\(|^@\w+\.middleware\s*\(|\bmiddleware\s*=\s*\[\s*\w/m;

function findMiddleware(unit: Unit) {
  for (const { module } of unit.reached.values()) {
    const match = MIDDLEWARE.exec(module.source.text);
    const start = match?.index;
    if (match && start !== undefined && unit.execution(module, start)) {
      return {
        file: module.file,
        range: module.source.range(start, start + match[0].length),
        message: 'the middleware',
      };
    }
  }
  return null;
}
