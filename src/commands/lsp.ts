import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { createConnection, createProtocolConnection, type WatchDog } from 'vscode-languageserver';
import { Server } from '../lsp/server.js';
import type { Context } from './context.js';

/** Answers an editor until it says `exit` or goes away. @returns the exit code that the protocol asks for: 0 after `shutdown`, else 1 */
export async function lsp({ pipes, engine }: Context): Promise<number> {
  const { lint, rules } = await engine();
  const reader = new StreamMessageReader(pipes.input as NodeJS.ReadableStream);
  const writer = new StreamMessageWriter(pipes.output as NodeJS.WritableStream);
  return new Promise((resolve) => {
    const end = (code: number): void => {
      server.close();
      connection.dispose();
      // Else the open input would keep the process alive.
      pipes.input.pause();
      if ('unref' in pipes.input && typeof pipes.input.unref === 'function') pipes.input.unref();
      resolve(code);
    };
    const watchDog: WatchDog = { shutdownReceived: false, initialize: () => undefined, exit: end };
    const connection = createConnection((logger) => createProtocolConnection(reader, writer, logger), watchDog);
    reader.onClose(() => end(watchDog.shutdownReceived ? 0 : 1));
    const server = new Server(connection, { lint, rules });
    connection.listen();
  });
}
