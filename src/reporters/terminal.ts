import { webAddress } from './address.js';

/** What a terminal can show, and what must never reach one. */

/** What `--color` says. */
export type ColorFlag = 'auto' | 'always' | 'never';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Decides once per run whether to use colors: the flag, then FORCE_COLOR and CLICOLOR_FORCE, then NO_COLOR and TERM=dumb,
 * then whether the output is a terminal. Empty variables count as absent (no-color.org, force-color.org).
 */
export function decideColor(flag: ColorFlag, env: Environment, isTTY: boolean): boolean {
  if (flag !== 'auto') return flag === 'always';
  // "0" and "false" are what Node and its tools accept for "no".
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return true;
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return isTTY;
}

/**
 * Decides once per run whether to write hyperlinks (OSC 8): the flag, then FORCE_HYPERLINK, then whether the output is a terminal that is known
 * to show them. The others would show nothing, or the raw address in the middle of a text. The list is that of the package supports-hyperlinks.
 */
export function decideLinks(flag: ColorFlag, env: Environment, isTTY: boolean, color: boolean): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (env.FORCE_HYPERLINK) return !/^0+$/.test(env.FORCE_HYPERLINK);
  // Whoever wants no colors wants no other codes either.
  if (!isTTY || !color || env.TERM === 'dumb' || env.CI || env.TEAMCITY_VERSION) return false;
  if (env.WT_SESSION || env.DOMTERM || env.KITTY_WINDOW_ID) return true;
  const [major = 0, minor = 0] = (env.TERM_PROGRAM_VERSION ?? '').split(/[.-]/).map(Number);
  switch (env.TERM_PROGRAM) {
    case 'iTerm.app':
      return major > 3 || (major === 3 && minor >= 1);
    case 'WezTerm':
      return major >= 20200620;
    case 'vscode':
      return major > 1 || (major === 1 && minor >= 72) || Boolean(env.CURSOR_TRACE_ID);
    case 'ghostty':
    case 'zed':
    case 'WarpTerminal':
      return true;
  }
  // 0.50.0 crashed on them.
  if (env.VTE_VERSION) return vteVersion(env.VTE_VERSION) > 5000;
  return env.TERM === 'xterm-kitty' || env.TERM === 'alacritty';
}

/** `0.50.1` or `5001`, as a number. */
function vteVersion(text: string): number {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return text.includes('.') ? major * 10_000 + minor * 100 + patch : major;
}

/**
 * Makes a text a link, where links are shown.
 *
 * @param text without control characters
 */
export function hyperlink(text: string, address: string, links = false): string {
  const target = links ? webAddress(address) : null;
  return target === null ? text : `\x1b]8;;${target}\x1b\\${text}\x1b]8;;\x1b\\`;
}

/** Whether the terminal says that it cannot show more than ASCII. A locale that is not set says nothing. */
export function decideAscii(env: Environment): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return env.TERM === 'dumb' || locale === 'C' || locale === 'POSIX';
}

/**
 * Control characters (C0, DEL, C1), lone surrogates, line separators and invisible format characters, which hold the
 * bidirectional overrides. The two joiners are left alone: emoji and several scripts are written with them, and they move nothing.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** More marks on one letter than any script has: they would run over the lines above and below. */
const HEAPED = /(?<=[\p{Mn}\p{Me}]{8})[\p{Mn}\p{Me}]/gu;
/**
 * The second sign of what a CI service takes for a command anywhere in a line of its log: `##[add-mask]` (GitHub), `##vso[` (Azure),
 * `##teamcity[`.
 */
export const LOG_COMMAND = /(?<=#)#(?=[a-z]*\[)/gi;
/** What GitHub takes for a command at the start of a line, blanks before it or not. */
const LINE_COMMAND = /(?<=^\s*):(?=:)/;

/**
 * Makes any text a harmless single line: what could steer a terminal or reorder text becomes a visible escape (`\x1b`).
 *
 * @param ascii also escape what is not ASCII: a terminal that is not UTF-8 may read a byte of it as a control character
 */
export function sanitize(text: string, ascii = false): string {
  const isCommand = text.includes('##') || text.includes('::');
  const harmless = isCommand ? text.replace(LOG_COMMAND, escapeCharacter).replace(LINE_COMMAND, escapeCharacter) : text;
  if (PLAIN.test(harmless)) return harmless;
  if (ascii) return harmless.replace(/[^\x20-\x7e]/gu, escapeCharacter);
  return harmless.replace(UNSAFE, escapeCharacter).replace(HEAPED, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const hex = character.codePointAt(0)!.toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
