/** One condition of a framework's detection; the file is looked for in the Root Directory. */
export interface FrameworkDetector {
  /** File or directory that must exist. Default: `package.json`. */
  path?: string;
  /** Regular expression (flag m) that the file's text must match. */
  matchContent?: string;
  /** npm package that package.json must list in its dependencies. */
  matchPackage?: string;
}

/** What Vercel knows of a framework. Source: @vercel/frameworks, dist/frameworks.js. */
export interface FrameworkFacts {
  slug: string;
  name: string;
  every?: readonly FrameworkDetector[];
  some?: readonly FrameworkDetector[];
  /** Slugs that drop out when this one matches. */
  supersedes?: readonly string[];
  /** The package that builds it, e.g. `@vercel/python`. */
  builder?: string;
  /** The file handed to the builder; `<detect>` lets the builder search. */
  src?: string;
  /** Builders that do not build files in `api/` on their own under this framework. */
  ignoreRuntimes?: readonly string[];
}

/** The presets that @vercel/python builds. Source: `isPythonFramework`, @vercel/build-utils 14.21.0. */
export const PYTHON_FRAMEWORKS: ReadonlySet<string> = new Set(['fastapi', 'flask', 'django', 'python', 'fasthtml']);
