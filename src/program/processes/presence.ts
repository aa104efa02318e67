import type { ReachedModule } from '../closure.js';

type Reached = ReadonlyMap<string, ReachedModule>;

/** Whether the text of a module of the program matches. */
export function mentions(reached: Reached, pattern: RegExp): boolean {
  return [...reached.values()].some(({ module }) => pattern.test(module.source.text));
}

/** Where the program puts directories of its own on `PATH`, in which it may bring programs. */
const OWN_PATH =
  /\benviron\s*\[\s*["']PATH["']\s*\]\s*\+?=(?!=)|\benviron\.(?:update|setdefault)\([^)]{0,200}\bPATH\b|\bputenv\(\s*["']PATH["']|\bstatic_ffmpeg\b/;

/** Whether the program changes where programs are looked for. */
export function changesPath(reached: Reached): boolean {
  return mentions(reached, OWN_PATH);
}

/** Whether the program asks whether another is there before it starts it: `shutil.which("ffmpeg")`. */
export function asksFor(reached: Reached, name: string): boolean {
  const text = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return mentions(reached, new RegExp(`\\b(?:which|find_executable)\\s*\\(\\s*["']${text}["']`));
}

/** A place where the program's author has a program, and a function has not. */
const FOREIGN = /^r?["'](?:[A-Za-z]:[\\/]|\/usr\/|\/bin\/|\/opt\/homebrew\/|\/snap\/|[\w-]+["'])/;

/** Whether an expression names a program where another machine has it, or by its name alone. */
export function isForeign(value: string): boolean {
  return FOREIGN.test(value.trim());
}

/**
 * Whether the program says itself where the program is, and not merely where it is on another machine.
 *
 * @param pattern captures what it is set to
 */
export function isConfigured(reached: Reached, pattern: RegExp): boolean {
  const all = new RegExp(pattern.source, 'g');
  return [...reached.values()].some(({ module }) =>
    [...module.source.text.matchAll(all)].some(([, value = '']) => !isForeign(value)),
  );
}

/** Where systems keep programs; paths elsewhere are of the project, or of what it brings. */
const SYSTEM_PATH = /^\/(?:usr\/(?:local\/)?)?s?bin\/|^\/opt\/homebrew\/|^\/snap\/bin\/|^\/home\/linuxbrew\//;

/** The name of a program that is looked for on `PATH`, or where systems keep programs; null for one at a place of its own. */
export function systemName(written: string): string | null {
  if (!written.includes('/')) return written;
  return SYSTEM_PATH.test(written) ? written.slice(written.lastIndexOf('/') + 1) : null;
}
