import { statSync } from 'node:fs';

/** What changes when a file is written: nanoseconds, for two saves may fall into one millisecond. Null where there is none. */
export function stampOf(path: string): string | null {
  try {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stat ? [stat.mtimeNs, stat.ctimeNs, stat.size, stat.ino].join(' ') : null;
  } catch {
    return null; // a loop of links, a name that is too long: whoever reads it is told
  }
}
