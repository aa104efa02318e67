import { waysIn } from '../deployment/routing/ways-in.js';
import { replace } from '../fix/edits.js';
import type { Node } from '../parser/node.js';
import { plainArguments } from '../program/objects/arguments.js';
import type { Module } from '../program/modules.js';
import { DEFAULT_PAGES } from '../program/routes/pages.js';
import { routeLiterals } from '../program/routes/literals.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { defineRule, type Fix } from './define.js';

const REQUIREMENTS = { 'api/requirements.txt': 'fastapi\n' };
const NEXT = { 'package.json': '{ "dependencies": { "next": "16.0.0" } }\n' };
const REWRITE = '{ "rewrites": [{ "source": "/api/py/:path*", "destination": "/api/index" }] }\n';
const APP =
  'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/api/py/hello")\ndef hello():\n    return "hello"\n';
const MOVED = APP.replace('FastAPI()', 'FastAPI(docs_url="/api/py/docs", openapi_url="/api/py/openapi.json")');

export default defineRule({
  id: 'docs-behind-prefix',
  summary: 'The pages of FastAPI are where no request reaches the app.',
  severity: 'info',
  docs: docs.rewrites,
  fact: limits.routing,
  why: `Without the preset for FastAPI, the function in \`api/\` gets only the requests that a rewrite leads to it, such as those below \`/api/py\`, with the path that was asked for. The
routes of the app begin with that prefix, but \`/docs\` and \`/openapi.json\`, where FastAPI puts its pages, do not: on Vercel there is a 404, or a page of the
frontend. On your machine the app has every path for itself.`,
  fixes: `Unsafe, since the pages get another address: gives \`FastAPI(…)\` the \`docs_url\` and \`openapi_url\` below the prefix.`,
  examples: [
    {
      title: 'A function behind a rewrite of a Next.js project',
      files: { ...REQUIREMENTS, ...NEXT, 'vercel.json': REWRITE, 'api/index.py': APP },
      findings: ['api/index.py:3:7-3:14 info'],
    },
    {
      title: 'Pages below the prefix',
      files: { ...REQUIREMENTS, ...NEXT, 'vercel.json': REWRITE, 'api/index.py': MOVED },
      findings: [],
    },
    {
      title: 'Every request reaches the app',
      files: {
        ...REQUIREMENTS,
        'vercel.json': '{ "framework": null, "rewrites": [{ "source": "/(.*)", "destination": "/api/index" }] }\n',
        'api/index.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const ways = waysIn(unit.deployment);
    if (!ways || ways.prefixes.length === 0) return;
    const { docs_url: page, openapi_url: schema } = DEFAULT_PAGES;
    if (ways.mayReach(page) || ways.mayReach(schema)) return;
    const { routes, rootPaths } = unit.routes;
    const own = routes.filter(({ kind }) => kind === 'http');
    const isBelow = (prefix: string): boolean => own.every(({ path }) => path?.startsWith(`${prefix}/`) ?? false);
    const prefix = ways.prefixes.find(isBelow);
    const shown = routes.find(({ kind, path, isAssumed }) => kind === 'page' && path === page && !isAssumed);
    if (own.length === 0 || prefix === undefined || !shown || rootPaths.length > 0) return;
    if (routeLiterals(unit).changesPath) return;
    const made = callAt(unit, shown.file, shown.range.start.offset, shown.range.end.offset);
    if (!made) return;
    const callee = made.call.childForFieldName('function')!;
    yield {
      file: shown.file,
      range: made.module.source.range(callee.startIndex, callee.endIndex),
      confidence: 'likely',
      message: `\`${page}\` and \`${schema}\` do not reach the app on Vercel: only requests below \`${prefix}\` are led to it, with their whole path (${asOf(limits.routing)}).`,
      help: `Write \`FastAPI(docs_url="${prefix}${page}", openapi_url="${prefix}${schema}")\`, or switch the pages off with \`openapi_url=None\`.`,
      fix: fix(made, `docs_url="${prefix}${page}", openapi_url="${prefix}${schema}"`),
    };
  },
});

/** The call that makes the app; null where it says itself where its pages are. */
function callAt(unit: Unit, file: string, start: number, end: number): { module: Module; call: Node } | null {
  const module = unit.reached.get(file)?.module;
  const call = module?.tree.root.descendantForIndex(start, end - 1);
  const named = call?.type === 'call' ? plainArguments(call)?.named : undefined;
  return module && call && named && !['docs_url', 'openapi_url', 'redoc_url'].some((each) => named.has(each))
    ? { module, call }
    : null;
}

function fix({ module, call }: { module: Module; call: Node }, text: string): Fix {
  const list = call.childForFieldName('arguments')!;
  const given = list.namedChildren.filter(({ type }) => type !== 'comment');
  const at = given.at(-1)?.endIndex ?? list.startIndex + 1;
  const edit = replace(module.source, module.source.range(at, at), given.length > 0 ? `, ${text}` : text);
  return { safety: 'unsafe', title: 'move the pages below the prefix', edits: [edit] };
}
