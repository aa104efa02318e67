import { modelRouting } from '../deployment/routing/routing.js';
import { startOfFile } from '../diagnostic.js';
import { deleteProperty } from '../fix/json.js';
import { routeLiterals, type DeclaredRoute } from '../program/routes/literals.js';
import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

const REQUIREMENTS = { 'requirements.txt': 'fastapi\n' };
const ROUTER =
  'from fastapi import APIRouter\n\nrouter = APIRouter(prefix="/items")\n\n\n@router.get("/")\ndef items():\n    return []\n';
const MAIN = 'from fastapi import FastAPI\n\nfrom items import router\n\napp = FastAPI()\napp.include_router(router)\n';

export default defineRule({
  id: 'trailing-slash-loop',
  summary: '`trailingSlash` in vercel.json and the redirects of FastAPI send requests in a circle.',
  severity: 'warning',
  docs: docs.trailingSlash,
  why: `\`"trailingSlash": false\` makes Vercel redirect \`/items/\` to \`/items\`, \`true\` the other way round. FastAPI redirects too: to the form in
which the route is declared. If it is declared the other way, the two redirects never end, and the browser shows "too many redirects". On your
machine there is no Vercel in front of the app, so that it works.`,
  examples: [
    {
      title: 'A route that ends with a slash',
      files: {
        ...REQUIREMENTS,
        'main.py': MAIN,
        'items.py': ROUTER,
        'vercel.json': '{ "trailingSlash": false }\n',
      },
      findings: ['vercel.json:1:20-1:25 warning'],
    },
    {
      title: 'Routes that do not end with a slash',
      files: {
        ...REQUIREMENTS,
        'main.py':
          'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/items/{id}")\ndef item(id: int):\n    return id\n',
        'vercel.json': '{ "trailingSlash": true }\n',
      },
      findings: ['vercel.json:1:20-1:24 warning'],
    },
    {
      title: 'No redirects by FastAPI',
      files: {
        ...REQUIREMENTS,
        'main.py': MAIN.replace('FastAPI()', 'FastAPI(redirect_slashes=False)'),
        'items.py': ROUTER,
        'vercel.json': '{ "trailingSlash": false }\n',
      },
      findings: [],
    },
    {
      title: 'Both forms are declared',
      files: {
        ...REQUIREMENTS,
        'main.py': MAIN,
        'items.py': ROUTER.replace('@router.get("/")', '@router.get("")\n@router.get("/")'),
        'vercel.json': '{ "trailingSlash": false }\n',
      },
      findings: [],
    },
    {
      title: 'Routes in the form that Vercel redirects to',
      files: {
        ...REQUIREMENTS,
        'main.py': MAIN,
        'items.py': ROUTER.replace('@router.get("/")', '@router.get("")'),
        'vercel.json': '{ "trailingSlash": false }\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { vercelJson, mode } = unit.deployment;
    if (!vercelJson || (mode !== 'preset' && mode !== 'api-functions' && mode !== 'builds')) return;
    const { trailingSlash } = modelRouting(unit.deployment);
    if (trailingSlash === null) return;
    const { routes, redirectsSlashes } = routeLiterals(unit);
    if (!redirectsSlashes) return;
    const inCircle = routes.filter((route) => isDeclaredOtherwise(route, trailingSlash, routes));
    const [first] = inCircle;
    if (!first) return;
    const edit = deleteProperty(vercelJson, ['trailingSlash']);
    const path = first.path!;
    const [asked, declared] = trailingSlash ? [`${path}/`, path] : [path.replace(/\/$/, ''), path];
    const others = new Set(inCircle.map((route) => route.path)).size - 1;
    yield {
      file: vercelJson.source.file,
      range: vercelJson.valueRange('trailingSlash') ?? startOfFile(),
      path: '/trailingSlash',
      confidence: 'likely',
      message: `Vercel redirects \`${declared}\` to \`${asked}\`, and FastAPI redirects it back: requests for it${others > 0 ? `, and for ${others} other ${others === 1 ? 'route' : 'routes'},` : ''} go in a circle.`,
      help: `Delete \`trailingSlash\`, declare the ${others > 0 ? 'routes' : 'route'} ${trailingSlash ? 'with' : 'without'} a slash at the end, or write \`FastAPI(redirect_slashes=False)\`.`,
      related: inCircle.slice(0, 3).map(({ file, range, path: declaredPath }) => ({
        file,
        range,
        message: `declares \`${declaredPath}\``,
      })),
      ...(edit && { fix: { safety: 'unsafe', title: 'delete `trailingSlash`', edits: [edit] } }),
    };
  },
});

/** Whether a route is only declared in the form that Vercel redirects away from. */
function isDeclaredOtherwise({ path }: DeclaredRoute, trailingSlash: boolean, all: readonly DeclaredRoute[]): boolean {
  if (path === null || path === '/' || path === '') return false;
  const endsWithSlash = path.endsWith('/');
  if (endsWithSlash === trailingSlash) return false;
  // Vercel adds no slash to a path whose last part has a dot, and `{x:path}` takes either form.
  const last = path.replace(/\/$/, '').split('/').at(-1)!;
  if (/:\s*path\s*\}$/.test(last) || (trailingSlash && last.includes('.'))) return false;
  const other = endsWithSlash ? path.slice(0, -1) : `${path}/`;
  return !all.some((route) => route.path === other || route.path?.includes(':path}'));
}
