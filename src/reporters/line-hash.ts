import type { Source } from '../parser/source.js';

/** Characters that a hash covers, from the start of its line on. */
const BLOCK = 100;
const BASE = 37;
const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, END_OF_FILE] = [9, 10, 13, 32, 0xffff];
const LIMB = 2 ** 16;

/**
 * The hash that GitHub's code scanning knows the lines of a file by. Its upload action works out the same from the files; whoever uploads without it
 * needs the hashes in the report. A polynomial of the first hundred characters from the start of the line, without blanks and tabs, modulo 2^64,
 * and which line it is of those with the same.
 *
 * @returns the hash of each line, the first at index 0: `54703d4cd895b18:1`
 */
export function lineHashes({ text, hasBom }: Pick<Source, 'text' | 'hasBom'>): string[] {
  const { characters, starts } = significant(`${hasBom ? '\ufeff' : ''}${text}`);
  const leaving = limbsOf(BigInt(BASE) ** BigInt(BLOCK));
  const hash = [0, 0, 0, 0];
  const hashes: string[] = [];
  const seen = new Map<string, number>();
  for (let index = 0; hashes.length < starts.length; index++) {
    if (starts[hashes.length] === index - BLOCK) {
      const name = hexadecimal(hash);
      const occurrence = (seen.get(name) ?? 0) + 1;
      seen.set(name, occurrence);
      hashes.push(`${name}:${occurrence}`);
    }
    roll(hash, characters[index] ?? 0, characters[index - BLOCK] ?? 0, leaving);
  }
  return hashes;
}

/** The characters that count, and where among them lines start. */
function significant(text: string): { characters: number[]; starts: number[] } {
  const characters: number[] = [];
  const starts: number[] = [];
  let isStart = true;
  const add = (character: number): void => {
    if (isStart) starts.push(characters.length);
    isStart = character === LINE_FEED;
    characters.push(character);
  };
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset);
    if (character === SPACE || character === TAB) continue;
    if (character === CARRIAGE_RETURN && text.charCodeAt(offset + 1) === LINE_FEED) continue;
    add(character === CARRIAGE_RETURN ? LINE_FEED : character);
  }
  add(END_OF_FILE);
  return { characters, starts };
}

/**
 * Takes a character into the hash, and the one that is too far back out of it.
 *
 * @param hash 64 bits as four numbers of 16, the lowest first: BigInt is many times slower
 */
function roll(hash: number[], entering: number, left: number, leaving: readonly number[]): void {
  let carry = entering;
  for (let index = 0; index < hash.length; index++) {
    const sum = hash[index]! * BASE - left * leaving[index]! + carry;
    carry = Math.floor(sum / LIMB);
    hash[index] = sum - carry * LIMB;
  }
}

function limbsOf(value: bigint): number[] {
  return [0n, 16n, 32n, 48n].map((shift) => Number((value >> shift) & 0xffffn));
}

function hexadecimal(limbs: readonly number[]): string {
  return limbs.reduceRight((sum, limb) => sum * 65536n + BigInt(limb), 0n).toString(16);
}
