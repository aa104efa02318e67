import { readFileSync } from 'node:fs';
import { Language, Parser } from 'web-tree-sitter';
import type { Range } from '../diagnostic.js';
import { checkSyntax, type SyntaxReport } from './syntax/check.js';
import type { ImportStatement, Suite } from './syntax/outline.js';
import { Node } from './node.js';
import type { Source } from './source.js';
import { wasmPath } from './wasm.js';

/** A reason for which Vercel's parser rejects a Python file. */
export interface SyntaxFault {
  /** One sentence without a full stop, e.g. `Python 2 print statement`. */
  message: string;
  range: Range;
}

/** A Python file. Its tree is built when it is first asked for. */
export interface PythonTree {
  readonly source: Source;
  /** An empty module where parsing takes longer than the time budget, and where it is too deep. */
  readonly root: Node;
  /** In source order. Empty exactly when Vercel's parser (ruff's) accepts the file. */
  readonly faults: readonly SyntaxFault[];
  /** The import statements, in source order, without the need of the tree. */
  readonly imports: readonly ImportStatement[];
  /** @returns the innermost suite that holds a UTF-16 offset; null at module level */
  suiteAt(offset: number): Suite | null;
}

/**
 * Larger Python files are not parsed: about 16 MB of dense code aborts the WASM module for good, and 2 MB is more than
 * any file that a person wrote.
 */
export const MAX_PYTHON_BYTES = 2 * 1024 * 1024;

/**
 * Trees that are deeper are not followed, for the way from a node to its parent gets longer with each level, and so does the stack. Python's own compiler gives
 * up on expressions of a few thousand levels; what people write stays below a hundred.
 */
const MAX_NESTING = 600;

/** Time after which one parse is given up, in milliseconds. Garbage parses at under 200 KB a second. */
const PARSE_BUDGET_MS = 4000;

interface ParseOptions {
  onGivenUp?: (reason: string) => void;
  measure?: <T>(work: () => T) => T;
}

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
   * Reads a file. Never throws: what Vercel's parser would reject is listed in `faults`.
   *
   * @param options.onGivenUp called with the reason when the tree is asked for and takes too long to build, or is too deep
   * @param options.measure called around the work, at once and whenever the tree is first asked for
   * @returns null when the file is larger than {@link MAX_PYTHON_BYTES}
   */
  parse(source: Source, { onGivenUp, measure = (work) => work() }: ParseOptions = {}): PythonTree | null {
    if (source.text.length > MAX_PYTHON_BYTES) return null;
    let parsed = known.get(source);
    if (!parsed) {
      const report = measure(() => checkSyntax(source.text));
      known.set(source, (parsed = { report, tree: undefined }));
    }
    return new ParsedPython(source, parsed, (report) => measure(() => this.#build(source, report)), onGivenUp);
  }

  #build(source: Source, report: SyntaxReport): ParsedTree {
    const deadline = performance.now() + PARSE_BUDGET_MS;
    const text = forGrammar(source.text, report);
    const tree = this.#parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
    const root = tree && Node.copy(tree, text, MAX_NESTING);
    tree?.delete();
    if (root) return { root, givenUp: null };
    this.#parser.reset();
    const empty = this.#parser.parse('')!;
    try {
      const givenUp = tree ? 'it is nested too deeply' : 'it takes too long to parse';
      return { root: Node.copy(empty, '', MAX_NESTING)!, givenUp };
    } finally {
      empty.delete();
    }
  }
}

interface ParsedTree {
  readonly root: Node;
  /** Why the tree is empty, though the file is not. */
  readonly givenUp: string | null;
}

interface Parsed {
  readonly report: SyntaxReport;
  tree: ParsedTree | undefined;
}

/** What is parsed stays so for as long as its text is held: a session holds texts from one run to the next. */
const known = new WeakMap<Source, Parsed>();

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
  readonly faults: readonly SyntaxFault[];
  readonly imports: readonly ImportStatement[];
  readonly #suites: readonly Suite[];
  readonly #parsed: Parsed;
  #root: Node | undefined;

  constructor(
    readonly source: Source,
    parsed: Parsed,
    private readonly build: (report: SyntaxReport) => ParsedTree,
    private readonly onGivenUp: (reason: string) => void = () => undefined,
  ) {
    const { report } = parsed;
    this.#parsed = parsed;
    this.imports = report.imports;
    this.#suites = report.suites;
    this.faults = report.faults.map(({ message, start, end }) => ({
      message,
      // A fault at a line end covers no text, so that nobody looks for it in the next line.
      range: source.range(start, start + source.text.slice(start, end).replace(/[\r\n]+$/, '').length),
    }));
  }

  get root(): Node {
    return (this.#root ??= this.#ownRoot());
  }

  #ownRoot(): Node {
    const { root, givenUp } = (this.#parsed.tree ??= this.build(this.#parsed.report));
    // Every run that meets the file has to hear of it, not only the one that parsed it.
    if (givenUp !== null) this.onGivenUp(givenUp);
    return root;
  }

  suiteAt(offset: number): Suite | null {
    let low = 0;
    let high = this.#suites.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#suites[middle]!.body.start <= offset) low = middle + 1;
      else high = middle;
    }
    let suite = this.#suites[low - 1] ?? null;
    while (suite && suite.body.end <= offset) suite = suite.parent;
    return suite;
  }
}
