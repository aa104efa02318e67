import type { Wait } from '../program/shutdown/cost.js';
import { openResponses, type OpenResponse } from '../program/shutdown/open-responses.js';
import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

const app = (shutdown: string, route: string): string => `import json
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

counts = {}


@asynccontextmanager
async def lifespan(app: FastAPI):
    yield
${shutdown}

app = FastAPI(lifespan=lifespan)


${route}`;

const STREAM = `async def ticks():
    yield "data: tick"


@app.get("/events")
async def events():
    return StreamingResponse(ticks(), media_type="text/event-stream")
`;

const SAVES = '    with open("/tmp/counts.json", "w") as file:\n        json.dump(counts, file)\n';

export default defineRule({
  id: 'cleanup-unreachable-while-streaming',
  summary: 'The shutdown code saves data, and does not begin while a response is open.',
  severity: 'info',
  docs: docs.startup,
  why: `When Vercel stops an instance, the server first lets its open responses end: streams, WebSockets, background tasks. The code behind the
\`yield\` of the lifespan comes after them. Measured: with a stream of 3 s it began after 2.8 s, and the process is killed after 0.5 s. So an app that
streams cannot count on its shutdown code. Connections that it only closes end with the process anyway; data that it saves there is lost.`,
  examples: [
    {
      title: 'Data that is saved when the app stops, beside a stream',
      files: { 'requirements.txt': 'fastapi\n', 'main.py': app(SAVES, STREAM) },
      findings: ['main.py:14:9-14:32 info'],
    },
    {
      title: 'A stream, and nothing to save',
      files: { 'requirements.txt': 'fastapi\n', 'main.py': app('    counts.clear()\n', STREAM) },
      findings: [],
    },
    {
      title: 'Data that is saved, and no stream',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': app(SAVES, '@app.get("/counts")\nasync def show():\n    return counts\n'),
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const { cost } of unit.shutdown) {
      const wait = cost.waits.find(keepsData);
      const open = wait ? openResponses(unit.reached, unit.phases) : [];
      const [first] = open;
      if (!wait || !first) continue;
      const { module, node } = wait.chain[0] ?? wait;
      yield {
        file: module.file,
        range: module.source.range(node.startIndex, node.endIndex),
        confidence: 'likely',
        message: `\`${wait.name}\` ${wait.does} when the app is stopped, but the server waits for ${WORDS[first.kind]} before that. On Vercel the process is killed after 500 ms, and what was to be saved is lost.`,
        help: 'Save it in the request that it comes from, or from a cron job.',
        related: open.slice(0, MAX_PLACES).map((each) => ({
          file: each.module.file,
          range: each.module.source.range(each.node.startIndex, each.node.endIndex),
          message: LABELS[each.kind],
        })),
      };
      return;
    }
  },
});

/** More places are not named. */
const MAX_PLACES = 5;

const WORDS: Readonly<Record<OpenResponse['kind'], string>> = {
  stream: 'a stream to end',
  websocket: 'WebSockets to be closed',
  background: 'background tasks to end',
};

const LABELS: Readonly<Record<OpenResponse['kind'], string>> = {
  stream: 'a response that may stay open',
  websocket: 'a WebSocket',
  background: 'a background task that takes long',
};

/** Whether a wait is for data that somebody keeps. */
function keepsData({ kind }: Wait): boolean {
  return kind === 'net' || kind === 'statement' || kind === 'disk';
}
