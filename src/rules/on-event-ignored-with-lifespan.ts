import type { Ignored } from '../program/phases/links.js';
import { mayIgnoreEvents } from '../program/shutdown/mentions.js';
import { docs } from '../vercel/docs.js';
import { asOne, defineRule, type Finding } from './define.js';

const lifespan = `from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI


@asynccontextmanager
async def lifespan(app: FastAPI):
    yield


app = FastAPI(lifespan=lifespan)
`;

export default defineRule({
  id: 'on-event-ignored-with-lifespan',
  summary: 'The app has a lifespan, so its startup and shutdown events never run.',
  severity: 'warning',
  docs: docs.startup,
  why: `An application has one way to start and stop: a lifespan or, where it has none, its events. With \`FastAPI(lifespan=…)\`, functions under
\`@app.on_event("startup")\`, in \`on_startup=\` and \`on_shutdown=\` are never called, and nothing says so: the database is not connected, the cache is not
filled, and the first request finds nothing there. The events of routers that the app includes do run.`,
  examples: [
    {
      title: 'Both in one app',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${lifespan}

@app.on_event("startup")
async def connect():
    app.state.ready = True


@app.on_event("shutdown")
async def disconnect():
    app.state.ready = False
`,
      },
      findings: ['main.py:14:2-14:25 warning'],
    },
    {
      title: 'A list of handlers beside the lifespan',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': lifespan.replace(
          'app = FastAPI(lifespan=lifespan)',
          'def connect():\n    print("connect")\n\n\napp = FastAPI(lifespan=lifespan, on_startup=[connect])',
        ),
      },
      findings: ['main.py:15:46-15:53 warning'],
    },
    {
      title: 'Events without a lifespan, and those of an included router',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${lifespan.replace('app = ', 'router = APIRouter()\napp = ')}

@router.on_event("startup")
async def connect():
    print("connect")


app.include_router(router)
`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    if (!mayIgnoreEvents(unit.reached)) return;
    const byApp = new Map<unknown, Ignored[]>();
    for (const each of unit.phases.ignored) {
      if (each.because !== 'lifespan' || each.phase === 'lifespan') continue;
      const key = each.on?.node.id ?? each.module;
      byApp.set(key, [...(byApp.get(key) ?? []), each]);
    }
    for (const all of byApp.values()) {
      const [first] = all as [Ignored];
      const names = [...new Set(all.map(({ phase }) => phase))];
      yield asOne(all.map(finding), 'never run either', {
        message: `The app has a lifespan, so ${wordsFor(all.length, names)}: FastAPI runs one or the other.`,
        help: `Move what ${all.length > 1 ? 'they do' : `\`${nameOf(first)}\` does`} into the lifespan: startup before its \`yield\`, shutdown behind it.`,
      });
    }
  },
});

function wordsFor(count: number, phases: readonly string[]): string {
  const what = phases.length === 1 ? `${phases[0]!} event` : 'event';
  return count === 1 ? `this handler of its ${what} never runs` : `these ${count} handlers of its ${what}s never run`;
}

function nameOf({ target }: Ignored): string {
  return target.text.length <= 60 ? target.text.replace(/\s+/g, ' ') : 'the handler';
}

function finding(ignored: Ignored): Finding {
  const { module, on, runs } = ignored;
  const place = placeOfHandler(ignored);
  return {
    file: module.file,
    range: module.source.range(place.startIndex, place.endIndex),
    confidence: runs === 'never' && on ? 'certain' : 'likely',
    message: '',
    help: '',
    related: on
      ? [
          {
            file: on.module.file,
            range: on.module.source.range(on.node.startIndex, on.node.endIndex),
            message: 'the app with the lifespan is made here',
          },
        ]
      : [],
  };
}

/** The decorator or the call; of a list in the call that makes the app, the name in it. */
function placeOfHandler({ node, target }: Ignored): Ignored['node'] {
  const isInList = target.parent?.type === 'list' && target.startIndex > node.startIndex;
  return isInList ? target : node;
}
