import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

/** Bytes that a line of a patch holds. */
const LINE_BYTES = 52;

/**
 * The change of a file that is no UTF-8 text, in the form of `git diff --binary`, which `git apply` takes.
 *
 * @returns what follows the line that names the file
 */
export function binaryPatch(before: Uint8Array, after: Uint8Array): string {
  return [
    // git insists on the whole names of both versions.
    `index ${blobName(before)}..${blobName(after)} 100644`,
    'GIT binary patch',
    ...literal(after),
    ...literal(before),
    '',
  ].join('\n');
}

function blobName(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function literal(content: Uint8Array): string[] {
  const packed = deflateSync(content);
  const lines = [`literal ${content.length}`];
  for (let start = 0; start < packed.length; start += LINE_BYTES) {
    const part = packed.subarray(start, start + LINE_BYTES);
    lines.push(lengthLetter(part.length) + base85(part));
  }
  return [...lines, ''];
}

/** A to Z for 1 to 26, a to z for 27 to 52. */
function lengthLetter(length: number): string {
  return String.fromCharCode(length <= 26 ? 64 + length : 96 + length - 26);
}

function base85(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4) {
    let value = 0;
    for (let j = 0; j < 4; j++) value = value * 256 + (bytes[i + j] ?? 0);
    let digits = '';
    for (let j = 0; j < 5; j++) {
      digits = ALPHABET[value % 85]! + digits;
      value = Math.floor(value / 85);
    }
    text += digits;
  }
  return text;
}
