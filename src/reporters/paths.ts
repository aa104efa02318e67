import { posix } from 'node:path';
import type { ReportStyle } from './style.js';

/** @returns a file of the result as it is named from the root of the checkout */
export function fromRoot(file: string, { base = '' }: Pick<ReportStyle, 'base'>): string {
  return base === '' ? file : posix.normalize(`${base}/${file}`);
}

/** @returns a relative path as a URI reference: percent-encoded, so that no sign in a name means anything */
export function uriOf(path: string): string {
  // Half a surrogate pair cannot be encoded: it becomes what it becomes on every other way to UTF-8.
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
