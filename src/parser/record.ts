import { statedSize } from './lock-graph.js';

/** A file of an installed distribution. */
export interface RecordedFile {
  /** Relative to site-packages, with `/`. */
  path: string;
  /** In bytes; null where RECORD does not say. */
  bytes: number | null;
}

/**
 * Reads the RECORD of an installed distribution; lines of another form are left out.
 *
 * Format: https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file (2026-11): CSV of path, hash, size
 */
export function readRecord(text: string): RecordedFile[] {
  return text.split('\n').flatMap((line): RecordedFile[] => {
    const [, quoted, plain, size = ''] = /^(?:"((?:[^"]|"")*)"|([^",]*)),[^,]*,(\d*)\r?$/.exec(line) ?? [];
    const path = (quoted?.replace(/""/g, '"') ?? plain ?? '').replaceAll('\\', '/');
    return path === '' ? [] : [{ path, bytes: size === '' ? null : statedSize(Number(size)) }];
  });
}

/** The headers of METADATA or WHEEL that have a name, in their order; what follows the headers is not looked at. */
export function readHeaders(text: string, name: string): string[] {
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const prefix = `${name.toLowerCase()}:`;
  return text
    .slice(0, end)
    .split(/\r?\n/)
    .flatMap((line) => (line.toLowerCase().startsWith(prefix) ? [line.slice(prefix.length).trim()] : []));
}
