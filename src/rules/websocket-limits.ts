import { durationLimit } from '../deployment/functions/duration.js';
import { broadcastsIn, type Broadcast } from '../program/requests/broadcasts.js';
import type { Route } from '../program/routes/model.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const REQUIREMENTS = { 'requirements.txt': 'fastapi\n' };
const APP = 'from fastapi import FastAPI, WebSocket\n\napp = FastAPI()\n';
const MANAGER = `from fastapi import WebSocket


class ConnectionManager:
    def __init__(self):
        self.active_connections: list[WebSocket] = []

    async def connect(self, websocket: WebSocket):
        await websocket.accept()
        self.active_connections.append(websocket)

    async def broadcast(self, message: str):
        for connection in self.active_connections:
            await connection.send_text(message)


manager = ConnectionManager()
`;
const CHAT = `from fastapi import FastAPI, WebSocket

from manager import manager

app = FastAPI()


@app.websocket("/chat")
async def chat(websocket: WebSocket):
    await manager.connect(websocket)
    while True:
        await manager.broadcast(await websocket.receive_text())
`;
const ECHO = `${APP}

@app.websocket("/ws")
async def echo(websocket: WebSocket):
    await websocket.accept()
    while True:
        await websocket.send_text(await websocket.receive_text())
`;

export default defineRule({
  id: 'websocket-limits',
  summary: 'WebSockets end when the function does, and each belongs to one instance.',
  severity: 'warning',
  docs: docs.webSockets,
  fact: limits.webSockets,
  why: `WebSockets work on Vercel: they are in public beta, with Fluid compute (${asOf(limits.webSockets)}). Two things differ from a server of your own. A connection is closed when the function
reaches its \`maxDuration\`, which is ${limits.webSockets.figure} unless it is set, so that clients have to connect again. And a connection stays on the instance that accepted it:
Vercel runs several instances, and none sees the connections of another. A list of all connections, kept in a variable, holds those of one instance, and a message
that is sent to all in it does not reach the clients of the others. Channels of Redis, or another broker, carry it there.`,
  examples: [
    {
      title: 'A message to all connections of one instance',
      files: { ...REQUIREMENTS, 'main.py': CHAT, 'manager.py': MANAGER },
      findings: ['manager.py:14:19-14:48 warning'],
    },
    {
      title: 'A connection that ends some time',
      files: { ...REQUIREMENTS, 'main.py': ECHO },
      findings: ['main.py:6:16-6:21 info'],
    },
    {
      title: 'No WebSockets',
      files: {
        ...REQUIREMENTS,
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef home():\n    return {}\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const sockets = unit.routes.routes.filter(({ kind }) => kind === 'websocket');
    const [first, ...others] = sockets;
    if (!first) return;
    const broadcasts = broadcastsIn(unit);
    if (broadcasts.length > 0) yield ofBroadcasts(broadcasts);
    else yield ofRoutes(unit, first, others);
  },
});

function ofBroadcasts(broadcasts: readonly Broadcast[]): Finding {
  const findings = broadcasts.map(({ module, call, execution }): Finding => {
    const range = module.source.range(call.startIndex, call.endIndex);
    return { file: module.file, range, message: '', help: '', related: [...execution.related()] };
  });
  return {
    ...asOne(findings, 'sends to the connections of one instance, too', {
      message: `This sends to the WebSockets in \`${broadcasts[0]!.connections}\`, which are those of one instance: clients that are connected to another instance on Vercel do not get the message (${asOf(limits.webSockets)}).`,
      help: `Pass messages on to all instances through a channel of Redis or another broker. Clients have to connect again when the function ends, after ${limits.webSockets.figure} unless \`maxDuration\` says otherwise.`,
    }),
    confidence: 'likely',
  };
}

function ofRoutes(unit: Unit, first: Route, others: readonly Route[]): Finding {
  const { entrypoint } = unit.deployment;
  const limit = entrypoint && durationLimit(unit.deployment, unit.modules, entrypoint.file);
  const after = limit?.setBy ? `${limit.seconds} s (${limit.setBy})` : limits.webSockets.figure;
  const findings = [first, ...others].map(({ file, range }): Finding => ({ file, range, message: '', help: '' }));
  return {
    ...asOne(findings, 'a WebSocket, too', {
      message: `WebSockets work on Vercel, but a connection ends after ${after} at the latest, and stays on one instance, whose memory no other one sees (${asOf(limits.webSockets)}).`,
      help: 'Let the client connect again when the connection ends, and keep what connections share in Redis or a database.',
    }),
    severity: 'info',
    confidence: 'certain',
  };
}
