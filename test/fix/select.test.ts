import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/diagnostic.js';
import type { Candidate } from '../../src/fix/candidates.js';
import { applyEdits } from '../../src/fix/edits.js';
import { choose, mergeEdits } from '../../src/fix/select.js';
import { createSource } from '../../src/parser/source.js';
import { finding } from '../reporters/results.js';

const text = 'fastapi\nhttpx\nuuid\n';
const source = createSource('requirements.txt', text);

type Change = readonly [start: number, end: number, text: string];

function candidate(name: string, ...changes: Change[]): Candidate {
  const edits = changes.map(([start, end, written]): Edit => {
    return { file: 'requirements.txt', range: source.range(start, end), text: written };
  });
  const fix = { safety: 'safe' as const, title: name, edits };
  return { diagnostic: finding(source, 'fastapi'), fix, edits: new Map([['requirements.txt', edits]]), key: name };
}

/** The names of the chosen ones, and the text with them. */
function chosen(candidates: Candidate[], before: string | null = text): [string[], string] {
  const list = choose(candidates, () => before);
  return [list.map(({ key }) => key), applyEdits(before ?? '', mergeEdits(list).get('requirements.txt') ?? [])];
}

describe('fixes that are chosen together', () => {
  it.each<[string, Candidate[], string]>([
    ['of different places', [candidate('a', [0, 7, 'x']), candidate('b', [8, 13, 'y'])], 'x\ny\nuuid\n'],
    ['in any order', [candidate('b', [14, 18, 'y']), candidate('a', [0, 7, 'x'])], 'x\nhttpx\ny\n'],
    ['of whole lines beside each other', [candidate('a', [0, 8, '']), candidate('b', [8, 14, ''])], 'uuid\n'],
    [
      'lines that are added at one place',
      [candidate('a', [19, 19, 'a\n']), candidate('b', [19, 19, 'b\n'])],
      `${text}a\nb\n`,
    ],
    [
      'a line before one that changes',
      [candidate('a', [8, 8, 'a\n']), candidate('b', [8, 13, 'b'])],
      'fastapi\na\nb\nuuid\n',
    ],
    ['the same edit, once', [candidate('a', [0, 7, 'x']), candidate('b', [0, 7, 'x'], [8, 13, 'y'])], 'x\ny\nuuid\n'],
  ])('%s', (_, candidates, after) => {
    const [names, result] = chosen(candidates);
    expect(names).toEqual(candidates.map(({ key }) => key));
    expect(result).toBe(after);
  });
});

describe('of fixes that do not go together, the first is chosen', () => {
  it.each<[string, Candidate[]]>([
    ['one place, other texts', [candidate('a', [0, 7, 'x']), candidate('b', [0, 7, 'y'])]],
    ['places that overlap', [candidate('a', [0, 10, '']), candidate('b', [8, 13, 'y'])]],
    ['one inside the other', [candidate('a', [0, 19, '']), candidate('b', [8, 13, 'y'])]],
    ['one around the other', [candidate('b', [8, 13, 'y']), candidate('a', [0, 19, ''])]],
    ['places that touch inside a line', [candidate('a', [8, 10, 'HT']), candidate('b', [10, 13, 'TPX'])]],
    ['words that are added at one place', [candidate('a', [7, 7, '; x']), candidate('b', [7, 7, '; y'])]],
    ['one of whose edits is taken', [candidate('a', [0, 7, 'x']), candidate('b', [8, 13, 'y'], [2, 3, 'z'])]],
  ])('%s', (_, candidates) => {
    expect(chosen(candidates)[0]).toEqual([candidates[0]!.key]);
  });

  it('a file that is created with different texts; with the same, it is created once', () => {
    const [a, b] = [candidate('a', [0, 0, 'one\n']), candidate('b', [0, 0, 'two\n'])];
    expect(chosen([a, b], null)).toEqual([['a'], 'one\n']);
    expect(chosen([a, candidate('c', [0, 0, 'one\n'])], null)).toEqual([['a', 'c'], 'one\n']);
  });
});
