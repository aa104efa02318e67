/** What patterns of a configuration may be; the JSON Schema states the same expressions. */
export interface PatternCheck {
  /** What it has to match. */
  readonly expression: RegExp;
  readonly message: string;
}

/** The longest pattern. */
export const MOST_CHARACTERS = 300;

/**
 * The checks of a pattern.
 *
 * @param character what stands for any of its characters
 */
function checks(character: string): readonly PatternCheck[] {
  // Every star multiplies the time that a name can take which does not match.
  return [
    { expression: /^[^]+$/u, message: 'is empty' },
    { expression: new RegExp(`^(?!${character}{${MOST_CHARACTERS + 1}})`, 'u'), message: 'is too long for a pattern' },
    {
      expression: new RegExp(`^(?!${character}*?[\\u0000-\\u001f\\u007f])`, 'u'),
      message: 'has a control character in it',
    },
    {
      expression: new RegExp(`^(?!${character}*?\\\\)`, 'u'),
      message: 'has a backslash in it; write / between directories',
    },
    {
      expression: /^(?!\/|[A-Za-z]:)/u,
      message: 'is no relative path; patterns are relative to the directory of the configuration file',
    },
    {
      expression: new RegExp(`^(?!${character}*?(?:\\*+[^*/]+){3}\\*)`, 'u'),
      message: 'has more than three stars in one name',
    },
    { expression: new RegExp(`^(?!(?:${character}*?\\*\\*){4})`, 'u'), message: 'has more than three ** in it' },
  ];
}

/** Of patterns of directories and files. */
export const PATTERN_CHECKS = checks('[^]');

/** Of keys that may go on, behind `#`, with a JSON Pointer. */
export const POINTER_KEY_CHECKS: readonly PatternCheck[] = [
  ...checks('(?:(?!#(?:/|$))[^])'),
  { expression: /^(?!#)/u, message: 'names no file before the #' },
  {
    expression: /^(?:(?!#(?:\/|$))[^])*(?:#(?:\/(?:[^~/]|~[01])*)*)?$/u,
    message: 'is no JSON Pointer behind the #: ~ is written ~0, and / in a name ~1',
  },
];

/** @returns what is wrong with a pattern, or null */
export function patternFault(text: string, all: readonly PatternCheck[]): string | null {
  return all.find(({ expression }) => !expression.test(text))?.message ?? null;
}

/** Takes a key of `per-file-ignores` apart. */
export function splitPointer(key: string): { pattern: string; pointer: string | null } {
  const hash = /#(?=\/|$)/.exec(key)?.index;
  return hash === undefined
    ? { pattern: key, pointer: null }
    : { pattern: key.slice(0, hash), pointer: key.slice(hash + 1) };
}
