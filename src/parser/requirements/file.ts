import type { Range } from '../../diagnostic.js';
import type { Requirement, Span } from './pep508.js';
import type { PathContext } from './url.js';
import { RequirementsParser } from './parser.js';
import type { Source } from '../source.js';

/** One requirement of a requirements file. */
export interface RequirementLine {
  /**
   * The name that the builder installs it by, as written; for a URL or a path without a name what the builder makes of its
   * last part, which can be empty or no valid name.
   */
  readonly name: string;
  readonly requirement: Requirement;
  readonly editable: boolean;
  /** `sha256:…`, as written. */
  readonly hashes: readonly string[];
  /** The whole entry with its options, without the comment. */
  readonly span: Span;
}

/** A global option, or one of a requirement. */
export interface RequirementOption {
  /** The long form, e.g. `--index-url` for `-i`. */
  readonly name: string;
  readonly value: string | null;
  /** Option and value. */
  readonly span: Span;
}

/** `-r other.txt` or `-c constraints.txt`. */
export interface RequirementInclude {
  readonly kind: 'requirements' | 'constraints';
  readonly path: string;
  /** Option and path. */
  readonly span: Span;
}

/** A place at which the builder stops reading. */
export interface RequirementsFault {
  /** `missing-option`: a requirements file of the project is named without `-r` in front of it. */
  readonly kind: 'encoding' | 'include' | 'missing-option' | 'syntax';
  /** A clause without a full stop. */
  readonly message: string;
  readonly range: Range;
  /** The whole entry; the empty span for a file that cannot be read at all. */
  readonly span: Span;
}

export interface RequirementsFile {
  readonly source: Source;
  readonly requirements: readonly RequirementLine[];
  readonly options: readonly RequirementOption[];
  readonly includes: readonly RequirementInclude[];
  /** The one that the builder reports. */
  readonly fault: RequirementsFault | null;
  /** All, in the order of the file; what comes after the first is found by starting again on the next line. */
  readonly faults: readonly RequirementsFault[];
}

/** Where Vercel's build container keeps a repository; the builder names a path requirement after its directory. */
export const BUILD_DIRECTORY = '/vercel/path0';

const DEFAULT_CONTEXT: PathContext = { directory: BUILD_DIRECTORY, kind: () => null };

/**
 * Parses a requirements file with the verdict of the builder. Lines after a fault are parsed too. Never throws.
 *
 * Source: uv-requirements-txt/src/lib.rs at uv 35d1e90, as @vercel/python-analysis 0.14.0 calls it: without a reader for
 * included files, so every include is a fault.
 *
 * @param context tells files from directories; without it uv's guess by the extension is made
 */
export function parseRequirements(source: Source, context: PathContext = DEFAULT_CONTEXT): RequirementsFile {
  return new RequirementsParser(source, context).parse();
}
