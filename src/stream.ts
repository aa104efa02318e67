import type { TextStream } from './commands/context.js';

/**
 * A stream of this process that commands write to.
 *
 * @param onLoss is called when text was lost: the disk is full, say
 */
export function textStream(stream: NodeJS.WriteStream, onLoss: (reason: string) => void): TextStream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `| head` closes the pipe when it has seen enough; that is not an error of ours.
    if (error.code !== 'EPIPE') onLoss(error.code ?? error.message);
  });
  // A terminal that does not know its width says 0.
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns || undefined,
  };
}
