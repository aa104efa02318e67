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

/**
 * Makes any text a harmless single line: what could steer a terminal or reorder text becomes a visible escape (`\x1b`).
 *
 * @param ascii also escape what is not ASCII: a terminal that is not UTF-8 may read a byte of it as a control character
 */
export function sanitize(text: string, ascii = false): string {
  if (PLAIN.test(text)) return text;
  return text.replace(ascii ? /[^\x20-\x7e]/gu : UNSAFE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const hex = character.codePointAt(0)!.toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
