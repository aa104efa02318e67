/** Stands in a command line for what cannot be told. */
export const UNKNOWN_PART = '\uFFFC';

/** What stands before a program and starts it. */
const WRAPPERS: ReadonlySet<string> = new Set(['env', 'exec', 'nohup', 'nice', 'sudo', 'time']);
/** Words of the shell behind which a command begins. */
const KEYWORDS: ReadonlySet<string> = new Set(['!', '{', 'if', 'then', 'elif', 'else', 'while', 'until', 'do']);

/** Longer lines are not read to their end. */
const MAX_LENGTH = 4000;

/**
 * The programs that a shell starts for a command line: the first of each command in pipes, lists and groups. What is quoted is one word;
 * names that cannot be told whole are left out.
 */
export function shellPrograms(line: string): string[] {
  const found: string[] = [];
  for (const command of commandsOf(line.slice(0, MAX_LENGTH))) {
    const program = programOf(command);
    if (program !== null) found.push(program);
  }
  return found;
}

/** The words of a command line without a shell, as `shlex.split` gives them. */
export function shellWords(line: string): string[] {
  return commandsOf(line.slice(0, MAX_LENGTH), false)[0] ?? [];
}

/** The words of each command. */
function commandsOf(line: string, hasOperators = true): string[][] {
  const commands: string[][] = [[]];
  let word: string | null = null;
  let quote = '';
  const endWord = (): void => {
    if (word !== null) commands.at(-1)!.push(word);
    word = null;
  };
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (quote !== '') {
      if (char === quote) quote = '';
      else word += char === '\\' && quote === '"' ? (line[++at] ?? '') : char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (char === '\\') {
      const next = line[++at] ?? '';
      if (next !== '\n') word = (word ?? '') + next;
    } else if (hasOperators && isOperator(line, at)) {
      endWord();
      commands.push([]);
    } else if (/\s/.test(char)) endWord();
    else word = (word ?? '') + char;
  }
  endWord();
  return commands;
}

/** Whether a character separates commands. `2>&1` and `&>` do not. */
function isOperator(line: string, at: number): boolean {
  const char = line[at]!;
  if (char === '&') return line[at - 1] !== '>' && line[at + 1] !== '>';
  return /[;|\n()`]/.test(char);
}

function programOf(words: readonly string[]): string | null {
  let isWrapped = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (/^\w+=/.test(word) || KEYWORDS.has(word) || (isWrapped && /^-/.test(word))) continue;
    if (/^\d*[<>]/.test(word) || word.startsWith('&>')) {
      // `> file` has its file in the next word.
      if (/^(?:\d*[<>]{1,2}|&>)$/.test(word)) index++;
      continue;
    }
    if (WRAPPERS.has(word)) isWrapped = true;
    else if (word === 'timeout') {
      isWrapped = true;
      while (/^(?:-|\d)/.test(words[index + 1] ?? '')) index++;
    } else return word.includes(UNKNOWN_PART) || word === '' ? null : word;
  }
  return null;
}
