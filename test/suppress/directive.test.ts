import { describe, expect, it } from 'vitest';
import { directivesIn } from '../../src/suppress/directive.js';

const NAME = 'fastapi-vercel-lint';

function read(text: string, mark: '#' | '//' = '#') {
  return [...directivesIn(text, { start: 0, end: text.length }, mark)];
}

/** A directive as `kind [names] reason`, or why it is none. */
function said(text: string, mark: '#' | '//' = '#'): string[] {
  return read(text, mark).map((each) =>
    each.kind === 'broken'
      ? `broken: ${each.message}`
      : `${each.kind} [${each.rules.map(({ name }) => name).join(' ')}] ${each.reason}`,
  );
}

describe('a directive', () => {
  it.each([
    [`# ${NAME}: ignore[a]`, 'ignore [a] null'],
    [`# ${NAME}: ignore[a, b ,c,] -- two dashes -- and more`, 'ignore [a b c] two dashes -- and more'],
    [`#${NAME}:ignore[a]--why`, 'ignore [a] why'],
    [`# ${NAME}: ignore-file [a] --`, 'ignore-file [a] null'],
    [`# ${NAME} : ignore[a] -- see issue #12 and https://a.b/#c`, 'ignore [a] see issue #12 and https://a.b/#c'],
    [`# ${NAME}: ignore[a] -- why  # noqa: E501`, 'ignore [a] why'],
    [`## ${NAME}: ignore[a] -- why`, 'ignore [a] why'],
    [`#\t${NAME}:\tignore[\ta\t]\t--\twhy\t`, 'ignore [a] why'],
    [`# ${NAME}: ignore[Mount-Public, __proto__]`, 'ignore [Mount-Public __proto__] null'],
  ])('%j is understood', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('stands behind slashes in JavaScript', () => {
    expect(said(`// ${NAME}: ignore[a] -- https://a.b//c // eslint-disable-line`, '//')).toEqual([
      'ignore [a] https://a.b//c',
    ]);
    expect(said(`// # ${NAME}: ignore[a]`, '//')).toEqual([]);
  });

  it('may stand several times in one comment', () => {
    expect(said(`# ${NAME}: ignore[a] -- x # ${NAME}: ignore[b] -- y #${NAME}: ignore[c] -- z`)).toEqual([
      'ignore [a] x',
      'ignore [b] y',
      'ignore [c] z',
    ]);
  });

  it('knows its places', () => {
    const text = `# noqa  # ${NAME}: ignore[a, bc] -- why  # x`;
    const [only] = read(text);
    const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(only?.kind === 'ignore' && [slice(only), slice(only.list), ...only.rules.map(slice)]).toEqual([
      `# ${NAME}: ignore[a, bc] -- why`,
      'a, bc',
      'a',
      'bc',
    ]);
  });

  it.each([
    [`# ${NAME}: ignore`, '`ignore` without rules is refused'],
    [`# ${NAME}: ignore -- why`, '`ignore` without rules is refused'],
    [`# ${NAME}: ignore-file`, '`ignore-file` without rules is refused'],
    [`# ${NAME}: ignore[]`, 'The list of rules is empty'],
    [`# ${NAME}: ignore[ , ] -- why`, 'The list of rules is empty'],
    [`# ${NAME}: ignore[a`, 'The list of rules is not closed'],
    [`# ${NAME}: ignore[a[b]]`, 'The brackets of the list do not nest'],
    [`# ${NAME}: ignore[a] why`, 'What follows the list is no reason'],
    [`# ${NAME}: ignore[a]]`, 'What follows the list is no reason'],
    [`# ${NAME}: ingore[a]`, 'There is no `ingore`'],
    [`# ${NAME}: Ignore[a]`, 'There is no `Ignore`'],
    [`# ${NAME}: disable[a]`, 'There is no `disable`'],
    [`# ${NAME}: disable a`, 'There is no `disable`'],
    [`# ${NAME}: noqa`, 'There is no `noqa`'],
    [`# ${NAME}: constructor[a]`, 'There is no `constructor`'],
    [`# ${NAME}: [a]`, 'No word says what the list is for'],
    [`# ${NAME} ignore[a]`, 'A colon is missing'],
  ])('%j is none, and says why', (text, expected) => {
    expect(said(text)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    [`# ${NAME}: ingore[a] -- why`, `# ${NAME}: ignore[a] -- why`],
    [`# ${NAME}: disable[a] -- why`, `# ${NAME}: ignore[a] -- why`],
    [`# ${NAME}: skip-file[a]`, `# ${NAME}: ignore-file[a]`],
    [`# ${NAME} ignore[a]`, `# ${NAME}: ignore[a]`],
    [`# ${NAME}: ignore[a] why not`, `# ${NAME}: ignore[a] -- why not`],
    [`# ${NAME}: ignore[a]: why not`, `# ${NAME}: ignore[a] -- why not`],
    [`# ${NAME}: ignore[a] — why not`, `# ${NAME}: ignore[a] -- why not`],
    [`# ${NAME}: ignore[a] because it is so`, `# ${NAME}: ignore[a] -- it is so`],
    [`# ${NAME}: xyzzyplugh[a]`, null],
    [`# ${NAME}: ignore`, null],
    [`# ${NAME}: disable`, null],
    [`# ${NAME}: ignore[a`, null],
    [`# ${NAME}: ignore[a]]`, null],
  ])('%j is mended where it is clear', (text, expected) => {
    const [only] = read(text);
    const repair = only?.kind === 'broken' ? only.repair : null;
    expect(repair && text.slice(0, repair.start) + repair.text + text.slice(repair.end)).toBe(expected);
  });

  it.each(['x', `# ${NAME}`, `# ${NAME}: see the docs`, `# run ${NAME}: ignore[a]`, `# ${NAME}-x: ignore[a]`])(
    '%j is something else',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
