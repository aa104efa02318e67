import { nearestName } from '../nearest.js';

export type DirectiveKind = 'ignore' | 'ignore-file';

/** What other linters write, with what it is here. */
const ELSEWHERE: Readonly<Record<string, DirectiveKind>> = {
  disable: 'ignore',
  'disable-line': 'ignore',
  'disable-next-line': 'ignore',
  'ignore-line': 'ignore',
  'ignore-next-line': 'ignore',
  'ignore-next': 'ignore',
  skip: 'ignore',
  suppress: 'ignore',
  allow: 'ignore',
  off: 'ignore',
  noqa: 'ignore',
  'disable-file': 'ignore-file',
  'file-ignore': 'ignore-file',
  'ignore-all': 'ignore-file',
  'skip-file': 'ignore-file',
};

export type WordVerdict =
  { kind: DirectiveKind } | { kind: 'unknown'; meant: DirectiveKind | null; message: string; help: string };

/**
 * Judges the word behind the colon.
 *
 * @param hasList whether a bracket follows
 * @returns null for prose, which has no list and no word that looks like a directive
 */
export function readWord(word: string, hasList: boolean): WordVerdict | null {
  if (word === 'ignore' || word === 'ignore-file') return { kind: word };
  const lower = word.toLowerCase();
  const known = Object.hasOwn(ELSEWHERE, lower) ? ELSEWHERE[lower]! : nearestName(word, ['ignore', 'ignore-file']);
  if (known === null && !hasList) return null;
  const meant = known as DirectiveKind | null;
  return {
    kind: 'unknown',
    // Without a list it would be refused all the same.
    meant: hasList ? meant : null,
    message: word === '' ? 'No word says what the list is for.' : `There is no \`${word}\`: nothing is ignored.`,
    help: `Write \`${meant ?? 'ignore'}[rule] -- reason\`, at the end of a line or on a line of its own above; \`ignore-file[rule]\` is for the whole file.`,
  };
}
