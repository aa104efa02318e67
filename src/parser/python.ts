import { readFileSync } from 'node:fs';
import { Language, Parser, type Node, type Tree } from 'web-tree-sitter';
import type { Range } from '../diagnostic.js';
import { checkSyntax, type SyntaxReport } from './syntax/check.js';
import type { Source } from './source.js';
import { wasmPath } from './wasm.js';

/** A reason for which Vercel's parser rejects a Python file. */
export interface SyntaxFault {
  /** One sentence without a full stop, e.g. `Python 2 print statement`. */
  message: string;
  range: Range;
}

/** A parsed Python file. Its nodes are only valid until `dispose()`. */
export interface PythonTree {
  readonly source: Source;
  readonly root: Node;
  /** In source order. Empty exactly when Vercel's parser (ruff's) accepts the file. */
  readonly faults: readonly SyntaxFault[];
  /** Frees the tree's memory, which lives outside JavaScript's heap. */
  dispose(): void;
}

/**
 * Larger Python files are not parsed: about 16 MB of dense code aborts the WASM module for good, and 2 MB is more than
 * any file that a person wrote.
 */
export const MAX_PYTHON_BYTES = 2 * 1024 * 1024;

/** Time after which one parse is given up, in milliseconds. Garbage parses at under 200 KB a second. */
const PARSE_BUDGET_MS = 4000;

/** Tree-sitter with the Python grammar. */
export class PythonParser {
  static #loading: Promise<PythonParser> | undefined;

  /** Loads the grammar on first use; later calls share it. Throws when the package's .wasm files are missing. */
  static load(): Promise<PythonParser> {
    return (PythonParser.#loading ??= PythonParser.#create());
  }

  static async #create(): Promise<PythonParser> {
    await Parser.init({ wasmBinary: readFileSync(wasmPath('web-tree-sitter.wasm')) });
    const language = await Language.load(readFileSync(wasmPath('tree-sitter-python.wasm')));
    const parser = new Parser();
    parser.setLanguage(language);
    return new PythonParser(parser);
  }

  readonly #parser: Parser;

  private constructor(parser: Parser) {
    this.#parser = parser;
  }

  /**
   * Parses a file. Never throws: what Vercel's parser would reject is listed in `faults`.
   *
   * @returns the tree, or null when the file takes longer than the time budget or is larger than {@link MAX_PYTHON_BYTES}
   */
  parse(source: Source): PythonTree | null {
    if (source.text.length > MAX_PYTHON_BYTES) return null;
    const report = checkSyntax(source.text);
    const text = forGrammar(source.text, report);
    const deadline = performance.now() + PARSE_BUDGET_MS;
    const tree = this.#parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
    if (!tree) {
      this.#parser.reset();
      return null;
    }
    const faults = report.faults.map(({ message, start, end }) => ({
      message,
      // A fault at a line end covers no text, so that nobody looks for it in the next line.
      range: source.range(start, start + source.text.slice(start, end).replace(/[\r\n]+$/, '').length),
    }));
    return new ParsedPython(source, tree, faults);
  }
}

/** The text with only what the grammar knows. Offsets stay the same. */
function forGrammar(text: string, { newSyntax }: SyntaxReport): string {
  let known = text;
  // The grammar knows only LF and CRLF; Python also ends a line at a lone CR.
  if (known.includes('\r')) known = known.replace(/\r(?!\n)/g, '\n');
  // A NUL, which is accepted in strings and comments, ends the text for tree-sitter's lexer.
  if (known.includes('\0')) known = known.replaceAll('\0', ' ');
  if (newSyntax.length === 0) return known;
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of newSyntax) {
    parts.push(known.slice(from, start), known.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return parts.join('') + known.slice(from);
}

class ParsedPython implements PythonTree {
  readonly #tree: Tree;

  constructor(
    readonly source: Source,
    tree: Tree,
    readonly faults: readonly SyntaxFault[],
  ) {
    this.#tree = tree;
  }

  get root(): Node {
    return this.#tree.rootNode;
  }

  dispose(): void {
    this.#tree.delete();
  }
}
