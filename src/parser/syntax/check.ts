import { Lexer } from './lexer.js';
import { ModuleParser } from './module.js';
import type { Fault } from './cursor.js';
import type { ImportStatement, Suite } from './outline.js';

/** What Vercel's parser says of a file. */
export interface SyntaxReport {
  /** The first ones, in source order; empty exactly when Vercel's parser accepts the file. */
  faults: readonly Fault[];
  /** UTF-16 offsets of accepted syntax that the tree's grammar does not know, and that can be left out. */
  newSyntax: readonly (readonly [start: number, end: number])[];
  /** In source order, up to a fault that the check cannot go on from. */
  imports: readonly ImportStatement[];
  /** All suites, by where they begin, up to such a fault. */
  suites: readonly Suite[];
}

/** A file with more of them is Python 2, or no Python at all. */
const MAX_FAULTS = 100;

/**
 * Checks a file's syntax by the rules of Vercel's parser. The tree's grammar cannot be asked: it accepts Python 2, and
 * rejects some of what Vercel accepts. Never throws.
 */
export function checkSyntax(text: string): SyntaxReport {
  const lexer = new Lexer(text);
  lexer.run();
  const parser = new ModuleParser(text, lexer);
  parser.parse();
  const faults = parser.faults.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    faults: faults.slice(0, MAX_FAULTS),
    newSyntax: parser.newSyntax,
    imports: parser.imports,
    suites: parser.suites,
  };
}
