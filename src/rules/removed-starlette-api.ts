import { installsAtLeast, type InstalledVersion } from '../deployment/manifests/framework-version.js';
import type { Fix, Related } from '../diagnostic.js';
import { replace } from '../fix/edits.js';
import { requestFirst } from '../fix/request-first.js';
import { FASTAPI_WITHOUT_CAP, STARLETTE_1 } from '../packages/starlette-api.data.js';
import type { ReachedModule } from '../program/closure.js';
import { consequenceOf, judgementOf } from '../program/phases/consequence.js';
import { programSigns, removedUses, type RemovedUse } from '../program/removed-api.js';
import { symbolsOf } from '../program/symbols.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';
const TEMPLATES = `from fastapi import FastAPI, Request\nfrom fastapi.templating import Jinja2Templates\n\napp = FastAPI()\ntemplates = Jinja2Templates(directory="templates")\n\n\n`;
const REQUIREMENTS = 'fastapi\njinja2\n';
const PAGE = '<h1>Shop</h1>\n';

export default defineRule({
  id: 'removed-starlette-api',
  summary: 'The app uses something that the FastAPI or Starlette that Vercel installs does not have.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Where requirements.txt just says \`fastapi\`, Vercel installs the newest release with each deployment that does not find it in its cache,
whatever you have locally. FastAPI ${FASTAPI_WITHOUT_CAP} (February 2026) and newer bring Starlette 1, which has removed what was deprecated for years:
\`templates.TemplateResponse("page.html", {"request": request})\` fails with \`TypeError: unhashable type: 'dict'\`, \`app.add_event_handler(…)\`
and \`@app.route(…)\` with \`AttributeError\`, \`Jinja2Templates(directory, autoescape=…)\` with \`TypeError\`. What fails while the app is imported takes down every
request, the rest those requests that come to it. \`@app.on_event\` and \`@app.middleware\` still work: FastAPI has them itself. Releases that are
pinned below are left alone, and so is everything if a custom install command does not install the manifest.`,
  fixes: `Safe for \`TemplateResponse\` where it is clear what the request is: puts it in front, which works since Starlette 0.29. Safe for
\`app.add_event_handler\`, \`app.route\` and \`app.add_websocket_route\`: \`app.router\` has the same methods, in old releases and new ones.`,
  examples: [
    {
      title: 'A page that is rendered without the request in front',
      files: {
        'requirements.txt': REQUIREMENTS,
        'main.py': `${TEMPLATES}@app.get("/")\ndef home(request: Request):\n    return templates.TemplateResponse("home.html", {"request": request, "title": "Shop"})\n`,
        'templates/home.html': PAGE,
      },
      findings: ['main.py:10:12-10:90 warning'],
      fixed: {
        'main.py': `${TEMPLATES}@app.get("/")\ndef home(request: Request):\n    return templates.TemplateResponse(request, "home.html", {"title": "Shop"})\n`,
      },
    },
    {
      title: 'An event handler',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\n\ndef create_app():\n    app = FastAPI()\n    app.add_event_handler("shutdown", print)\n    return app\n\n\napp = create_app()\n`,
      },
      findings: ['main.py:6:5-6:26 error'],
      fixed: {
        'main.py': `${FASTAPI}\n\ndef create_app():\n    app = FastAPI()\n    app.router.add_event_handler("shutdown", print)\n    return app\n\n\napp = create_app()\n`,
      },
    },
    {
      title: 'A route of Starlette',
      files: {
        'requirements.txt': 'fastapi>=0.100\n',
        'main.py': `${FASTAPI}from starlette.responses import PlainTextResponse\n\napp = FastAPI()\n\n\n@app.route("/ping")\ndef ping(request):\n    return PlainTextResponse("pong")\n`,
      },
      findings: ['main.py:7:2-7:11 error'],
      fixed: {
        'main.py': `${FASTAPI}from starlette.responses import PlainTextResponse\n\napp = FastAPI()\n\n\n@app.router.route("/ping")\ndef ping(request):\n    return PlainTextResponse("pong")\n`,
      },
    },
    {
      title: 'Settings of Jinja2',
      files: {
        'requirements.txt': REQUIREMENTS,
        'main.py': `${FASTAPI}from fastapi.templating import Jinja2Templates\n\napp = FastAPI()\ntemplates = Jinja2Templates(directory="templates", autoescape=True)\n`,
        'templates/home.html': PAGE,
      },
      findings: ['main.py:5:13-5:68 error'],
    },
    {
      title: 'A name that a module only had by chance',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}from starlette.applications import BaseHTTPMiddleware\n\napp = FastAPI()\n`,
      },
      findings: ['main.py:2:1-2:54 error'],
    },
    {
      title: 'Releases that still have it',
      files: {
        'requirements.txt': 'fastapi==0.115.6\njinja2\n',
        'main.py': `${TEMPLATES}@app.get("/")\ndef home(request: Request):\n    return templates.TemplateResponse("home.html", {"request": request})\n`,
        'templates/home.html': PAGE,
      },
      findings: [],
    },
    {
      title: 'What FastAPI still has',
      files: {
        'requirements.txt': REQUIREMENTS,
        'main.py': `${TEMPLATES}@app.on_event("startup")\ndef start():\n    pass\n\n\n@app.middleware("http")\nasync def add_header(request: Request, call_next):\n    return await call_next(request)\n\n\napp.router.add_event_handler("shutdown", start)\n\n\n@app.get("/")\ndef home(request: Request):\n    return templates.TemplateResponse(request=request, name="home.html")\n`,
        'templates/home.html': PAGE,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const signs = programSigns([...unit.reached.values()].map(({ module }) => module));
    const versions = new Map<string, InstalledVersion>();
    for (const reached of unit.reached.values()) {
      const { module, project } = reached;
      if (module.isBroken || !MENTIONS.test(module.source.text)) continue;
      for (const use of removedUses(reached, symbolsOf(project), signs)) {
        const key = `${use.distribution} ${use.since}`;
        let version = versions.get(key);
        if (!version) versions.set(key, (version = installsAtLeast(unit.deployment, use.distribution, use.since)));
        const finding = version.kind === 'newer' ? judge(unit, reached, use, version) : null;
        if (finding) yield finding;
      }
    }
  },
});

/** A quick look, before anything is worked out. */
const MENTIONS =
  /fastapi|starlette|TemplateResponse|\.\s*(?:add_event_handler|route|add_websocket_route|startup|shutdown)\b/;

type Newer = InstalledVersion & { kind: 'newer' };

function judge(unit: Unit, reached: ReachedModule, use: RemovedUse, version: Newer): Finding | null {
  const { module } = reached;
  const consequence = consequenceOf(unit.phases, module, use.span.start, use.exception);
  if (!consequence) return null;
  const judgement = judgementOf(consequence);
  const isDoubtful = version.confidence === 'possible' || !use.isCertain || judgement.confidence === 'possible';
  const isCertain = version.confidence === 'certain' && judgement.confidence === 'certain';
  return {
    file: module.file,
    range: module.source.range(use.span.start, use.span.end),
    severity: isDoubtful ? 'warning' : judgement.severity,
    confidence: isDoubtful ? 'possible' : isCertain ? 'certain' : 'likely',
    message: `${removal(use)}, and ${installs(unit, use, version)}: ${SUBJECTS[use.kind]} fails with ${use.exception} ${consequence.when}.`,
    help: helpFor(use, version),
    related: [...judgement.related, ...installedHere(unit, use, version)],
    ...fixFor(reached, use, version),
  };
}

/** What is gone, and since when. */
function removal(use: RemovedUse): string {
  const release = use.since === STARLETTE_1 ? 'Starlette 1' : `${TITLES[use.distribution]} ${use.since}`;
  switch (use.kind) {
    case 'member':
      return `${release} removed \`${objectOf(use)}.${use.removed.member}\``;
    case 'argument':
      return `${release} removed ${use.names.map((name) => `\`${name}\``).join(', ')} from the arguments of \`${use.class}\``;
    case 'template':
      return `${release} removed the form of \`TemplateResponse\` that begins with the name instead of the request`;
    case 'import':
      return use.name === null
        ? `${release} removed the module \`${use.module}\``
        : `${release} removed \`${use.name}\` from \`${use.module}\``;
  }
}

const SUBJECTS = { member: 'this', argument: 'this call', template: 'this call', import: 'this import' } as const;

const TITLES = { fastapi: 'FastAPI', starlette: 'Starlette' } as const;

/** Why that release is installed, or a newer one. */
function installs(unit: Unit, { distribution }: RemovedUse, { version, lockFile, confidence }: Newer): string {
  const title = TITLES[distribution];
  if (lockFile !== null) return `${unit.display(lockFile)} has ${title} ${version}`;
  if (version !== null) return `Vercel installs ${title} ${version}`;
  return confidence === 'possible' ? `Vercel may install it` : 'Vercel installs the newest release';
}

function helpFor(use: RemovedUse, { lockFile }: Newer): string {
  const older = use.since === STARLETTE_1 ? '`starlette<1`' : `\`${use.distribution}<${use.since}\``;
  const pin = `Or keep the older release: ${older}${lockFile === null ? '' : ', then `uv lock`'}.`;
  switch (use.kind) {
    case 'member':
      return `${sentence(use.removed.instead)}${use.removed.onRouter ? `, or write \`${objectOf(use)}.router.${use.removed.member}\`` : ''}. ${pin}`;
    case 'argument':
      return `${sentence(use.instead)}. ${pin}`;
    case 'template': {
      const request = use.call.request ?? 'request';
      return `Write \`TemplateResponse(${request}, "…", {…})\`, which works since Starlette 0.29. ${pin}`;
    }
    case 'import':
      return `Import it from where it is defined. ${pin}`;
  }
}

/** The object as it is written, where that is a name. */
function objectOf(use: RemovedUse & { kind: 'member' }): string {
  const { text } = use.object;
  return /^[\w.]{1,40}$/.test(text) ? text : use.class;
}

function sentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

function installedHere(unit: Unit, { distribution }: RemovedUse, { place, version, lockFile }: Newer): Related[] {
  if (!place) return [];
  const message =
    lockFile !== null
      ? `${unit.display(lockFile)} has ${TITLES[distribution]} ${version}`
      : version !== null
        ? 'the version is set here'
        : 'this admits the newest release';
  return [{ file: place.file, range: place.range, message }];
}

function fixFor({ module: { source } }: ReachedModule, use: RemovedUse, version: Newer): { fix?: Fix } {
  if (use.kind === 'template') {
    const edits = requestFirst(source, use.call);
    // Before 0.29 the request came second.
    const safety = use.isCertain && version.confidence !== 'possible' ? 'safe' : 'unsafe';
    return edits ? { fix: { safety, title: 'put the request first', edits } } : {};
  }
  if (use.kind !== 'member' || !use.removed.onRouter) return {};
  const at = use.object.endIndex;
  const edits = [replace(source, source.range(at, at), '.router')];
  return { fix: { safety: 'safe', title: `use \`app.router.${use.removed.member}\``, edits } };
}
