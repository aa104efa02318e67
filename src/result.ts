import type { Confidence, Diagnostic, NotAnalysed, Severity } from './diagnostic.js';
import type { Host } from './files/host.js';
import type { Measure } from './measure.js';
import type { Source } from './parser/source.js';
import type { BundleReport, BundleSummary } from './bundle-report.js';
import type { RunCache } from './run/cache.js';

export type * from './bundle-report.js';
export type { Measure } from './measure.js';

/** What serves a unit: Vercel's FastAPI (or other Python) preset, `builds` in vercel.json, files in `api/`, a service, or nothing. */
export type Mode = 'preset' | 'builds' | 'api-functions' | 'services' | 'static';

/** How the entrypoint was found. */
export type EntrypointVia =
  'candidate' | 'tool.vercel.entrypoint' | 'project.scripts.app' | 'builds' | 'api-function' | 'services';

/** The file and the variable that Vercel starts. `file` is relative to the working directory, POSIX. */
export interface EntrypointReport {
  file: string;
  variable: string;
  via: EntrypointVia;
}

/** One Vercel project: a directory that would be its Root Directory. Files are relative to the working directory, POSIX. */
export interface UnitReport {
  /** "." for the working directory itself. */
  root: string;
  mode: Mode;
  /** Vercel's slug, or null. */
  framework: string | null;
  entrypoint: EntrypointReport | null;
  /** The builder's own error code, where the build stops before it installs anything. */
  buildError: { code: string } | null;
  /** Where the entrypoint's dependencies come from; null where no file lists any, or where Vercel builds no Python. */
  manifest: ManifestReport | null;
  /** The Python that runs the entrypoint; null where Vercel builds none. */
  python: PythonReport | null;
  installCommand: CommandReport | null;
  buildCommand: CommandReport | null;
  /**
   * How big the function becomes; with several, the one that matters most. Null where Vercel builds no Python, and where nobody can tell what
   * is installed.
   */
  bundle: BundleSummary | null;
}

/** The file from which Vercel takes the dependencies. */
export interface ManifestReport {
  file: string;
  /** `pyproject.toml`, `requirements.txt`, `Pipfile` … */
  kind: string;
  /** The uv.lock or pylock.toml that is installed from; null where Vercel resolves the versions anew. */
  lockFile: string | null;
}

export interface PythonReport {
  /** Major and minor version. */
  version: string;
  /** The file that asks for it; `default` where none does, or where Vercel cannot give what is asked for. */
  source: string;
}

/** A command and the file that sets it. */
export interface CommandReport {
  command: string;
  source: string;
}

/** One decision of the platform, for a person to read. */
export interface Decision {
  /** `Framework`, `Mode`, `Entrypoint`, `Install command`, `Build command`; more may come. */
  topic: string;
  /** e.g. `fastapi` */
  answer: string;
  /** e.g. `requirements.txt contains the text "fastapi"` */
  because: string;
}

/** A unit with everything `inspect` shows of it. */
export interface InspectedUnit extends UnitReport {
  decisions: Decision[];
  /** Every Python function that is built, where there is more than the entrypoint (api-functions, builds). */
  functions: EntrypointReport[];
  /** The project's own modules that Vercel imports from the entrypoint, nearest first. */
  imports: ImportReport[];
  /** What runs when; empty phases included. */
  phases: PhasesReport;
  /** What the app runs when it is started and stopped, and what that takes. */
  lifecycle: LifecycleReport;
  /** The routes of the applications that Vercel starts, in the order in which they are matched. */
  routes: RouteReport[];
  /** Whether these are all: nothing is included or mounted that cannot be told. */
  routesComplete: boolean;
}

/** A route of the application. */
export interface RouteReport {
  /** `page`: documentation that FastAPI adds; `static`: files; `opaque`: other code that answers below the path. */
  kind: 'http' | 'websocket' | 'page' | 'static' | 'opaque';
  /** In capitals; empty where every method will do. */
  methods: string[];
  /** The whole path with every prefix; null where a part cannot be told. */
  path: string | null;
  /** Relative to the working directory, POSIX: where it is declared. */
  file: string;
  /** 1-based. */
  line: number;
  /** The function that answers, or null. */
  endpoint: string | null;
  /** Whether the path holds only unless the environment says otherwise. */
  assumed: boolean;
}

/** A module of the project that the app imports. */
export interface ImportReport {
  /** Relative to the working directory, POSIX. */
  file: string;
  /** The name under which Python knows it: `app.routers.items`. */
  name: string;
  /** The file that imports it; null for an entrypoint. */
  importedBy: string | null;
  /** Whether every start of the app imports it. */
  always: boolean;
}

/** A function of the project that runs in a phase. */
export interface CodeReport {
  /** Relative to the working directory, POSIX. */
  file: string;
  /** 1-based. */
  line: number;
  /** With the classes and functions around it: `Store.open`. */
  name: string;
  /** Whether it runs for sure: at every start, or whenever its route is asked for. */
  certain: boolean;
}

/** The functions that run in each phase. For `build`: the modules of the build script. */
export interface PhasesReport {
  build: ImportReport[];
  import: CodeReport[];
  startup: CodeReport[];
  request: CodeReport[];
  shutdown: CodeReport[];
}

/** What is registered for the start and the end of the app. */
export interface LifecycleReport {
  startup: CodeReport[];
  shutdown: ShutdownReport[];
  /** What is registered and never runs. */
  ignored: IgnoredReport[];
}

/** A time in milliseconds: the least that is sure, and the most; `high` is null where nothing limits it. */
export interface TimeReport {
  low: number;
  high: number | null;
}

/** Code that runs when the app is stopped. What is not known counts nothing. */
export interface ShutdownReport extends CodeReport, TimeReport {
  /** Whether there was more to follow than is followed. */
  cutOff: boolean;
  waits: WaitReport[];
}

/** One thing that takes time there. */
export interface WaitReport extends TimeReport {
  /** Relative to the working directory, POSIX. */
  file: string;
  /** 1-based. */
  line: number;
  /** The calls that lead there, as written, itself the last. */
  path: string[];
  /** What it does, for a sentence: `waits for the thread to end`. */
  does: string;
  /** Whether a condition decides, or a job that happens to be running. */
  perhaps: boolean;
}

/** A handler that never runs. */
export interface IgnoredReport {
  file: string;
  line: number;
  /** As written. */
  name: string;
  phase: 'startup' | 'shutdown' | 'lifespan';
  /** `lifespan`: the app has one, so its events are ignored; `mounted`: its app is part of another; `unused`: its app or router is part of none. */
  because: 'lifespan' | 'mounted' | 'unused' | null;
}

export interface Platform {
  /** The version of Vercel's CLI whose behaviour was judged. */
  vercelCli: string;
  /** Date (ISO 8601) at which the facts about the platform were read. */
  factsDate: string;
}

export interface Summary {
  errors: number;
  warnings: number;
  infos: number;
  /** Findings with a safe fix. */
  fixable: number;
  suppressed: number;
  /** Findings that are left out because they are less sure than was asked for; not there for none. */
  lessSure?: number;
  /** Files that were read. */
  files: number;
  /** Findings that were there before and are not reported; only where older ones are left out. */
  older?: number;
}

/** What the configuration says of a run as a whole: that of the first path. */
export interface RunConfiguration {
  /** Relative to the working directory, POSIX. */
  file: string;
  failOn?: Severity | 'never';
  maxWarnings?: number;
  /** Relative to the working directory, POSIX. */
  baseline?: string;
  requireReason?: boolean;
}

export interface LintResult {
  platform: Platform;
  units: UnitReport[];
  /** Sorted by file, position, rule. Files are relative to the working directory, POSIX. */
  diagnostics: Diagnostic[];
  /** What would be findings, had nobody silenced them; sorted as these are. */
  suppressed: SuppressedDiagnostic[];
  notAnalysed: NotAnalysed[];
  /** The option because of which older findings are left out, as it was given: `--since main`. */
  since?: string;
  /** Only where it was asked for: the files of each project; at the end those that are in none. */
  files?: FilesReport[];
  summary: Summary;
  /** What was fixed before this result came about; only after {@link FixResult}. */
  fixed?: AppliedFix[];
  /** What was to be fixed and is not, and why; only there too. */
  notApplied?: UnappliedFix[];
  /** What the configuration says of the run; null where there is none. */
  configured: RunConfiguration | null;
  /** What became of the baseline; left out where there is none. */
  baseline?: BaselineReport;
  /** The text of a file that was read in this run, for code frames; null where it is not available. */
  source(file: string): Source | null;
}

/** A fix that was applied. */
export interface AppliedFix {
  rule: string;
  /** The file of the finding, relative to the working directory, POSIX; the fix may change others too. */
  file: string;
  title: string;
}

/** A fix that was not applied, or was taken back. */
export interface UnappliedFix extends AppliedFix {
  /** A clause: `vercel.json could not be parsed with it`. */
  reason: string;
}

/** What fixing comes to. Nothing is written: that is for the caller. */
export interface FixResult {
  /** What is found in the fixed text, with `fixed` and `notApplied`. */
  result: LintResult & Required<Pick<LintResult, 'fixed' | 'notApplied'>>;
  /**
   * The files that differ, each with its whole new text, by path relative to the working directory, POSIX. To be written as UTF-8; a file
   * that is not there is to be created.
   */
  changes: Record<string, string>;
}

/** What is found where it was asked for, and in other files of the same projects. */
export interface WholeResult {
  result: LintResult;
  /** Findings in files that were not named, where files were. */
  elsewhere: Diagnostic[];
}

/** Which files of a project were read, and which were not. */
export interface FilesReport {
  /** `root` of the unit; null for files outside of every unit. */
  unit: string | null;
  read: FileReason[];
  /** Python files that were not read, and directories that were not entered. */
  skipped: FileReason[];
}

export interface FileReason {
  /** Relative to the working directory, POSIX. */
  file: string;
  /** e.g. `the entrypoint`, `imported by app/main.py`, `no import leads to it` */
  reason: string;
}

/** A finding that is not reported, and what silences it. */
export interface SuppressedDiagnostic extends Diagnostic {
  suppression: Suppression;
}

export interface Suppression {
  /** A comment in the file, `per-file-ignores` of the configuration (with or without a pointer), or the baseline. */
  kind: 'comment' | 'configuration' | 'baseline';
  /** As its author gave it. */
  reason: string | null;
  /** Where it stands, relative to the working directory, POSIX. */
  file: string;
  /** 1-based; null in a baseline. */
  line: number | null;
}

/** A baseline and how it fits the findings of now. Files are relative to the working directory, POSIX. */
export interface BaselineReport {
  file: string;
  /** What it lists and is not there any more, as far as the run could tell: it is to be written anew. */
  stale: StaleEntry[];
  /** A baseline of the findings of now, with what the run could not judge; null unless `updateBaseline` asks for it. */
  updated: BaselineUpdate | null;
}

/** An entry of a baseline that lists more findings than there are. */
export interface StaleEntry {
  file: string;
  rule: string;
  listed: number;
  found: number;
}

/** A new baseline; whoever asked for it writes it. */
export interface BaselineUpdate {
  text: string;
  findings: number;
  files: number;
}

export interface InspectResult {
  platform: Platform;
  units: InspectedUnit[];
  notAnalysed: NotAnalysed[];
}

export interface BundleResult {
  platform: Platform;
  /** The table of package sizes: the day (ISO 8601) of its newest release. */
  sizes: { date: string };
  /** One for each function that differs from the others in what is shipped, by project. */
  bundles: BundleReport[];
  notAnalysed: NotAnalysed[];
}

export interface FixOptions extends LintOptions {
  /** Apply also fixes that may change what the app does. */
  unsafe?: boolean;
}

/** A configuration in effect. */
export interface ConfigurationResult {
  /** One for each project; where none is found, what would hold for the first path. */
  units: UnitConfiguration[];
}

/** What holds for one project. */
export interface UnitConfiguration {
  /** Relative to the working directory, POSIX. */
  root: string;
  /** The configuration file, relative to the working directory; null where there is none. */
  file: string | null;
  /** The rules that run. */
  rules: string[];
  /** How many rules there are. */
  ofRules: number;
  /** In the order of docs/configuration.md. */
  settings: SettingReport[];
}

/** One value that holds. */
export interface SettingReport {
  /** Where it would stand in a configuration file: `['severity', 'mount-public']`. */
  key: string[];
  /** As it would stand there. */
  value: unknown;
  /** What has a part in it: `default`, `preset guide`, `command line`, or `backend/pyproject.toml:12`. */
  from: string[];
}

export interface LintOptions {
  /** All the files, with `cwd` as their root: memory. Default: the disk. */
  host?: Host;
  /** Gives the files below the root of a repository (an absolute path): an overlay of unsaved or staged text, say. Default: the disk. */
  openHost?: (root: string) => Host;
  /** Absolute working directory; `process.cwd()` unless given. */
  cwd?: string;
  /** Directories and files, relative to `cwd` or absolute. Files narrow the report, never the model. Default: `["."]`. */
  paths?: string[];
  /** Judge as this version of Vercel's CLI, e.g. `48.2.0`. Default: the newest known. */
  vercelCli?: string;
  /** The project's framework setting on Vercel. `auto` (default): what a fresh import would detect. */
  framework?: 'auto' | 'fastapi' | 'other';
  /** The set of rules: `recommended` (default), `strict` for all, `guide` for what the platform's guide says, with its numbers. */
  preset?: 'recommended' | 'strict' | 'guide';
  /** Only these rules, whatever the preset. */
  select?: string[];
  /** These rules too, whatever the preset. */
  extendSelect?: string[];
  /** All rules but these. */
  ignore?: string[];
  /** Other levels for rules; one for a rule that is not in the preset turns it on. */
  severity?: Record<string, Severity>;
  /** Values for the options of rules, by rule and option: `{ 'heavy-shutdown': { budgetMs: 400 } }`. */
  ruleOptions?: Record<string, Record<string, number>>;
  /** Leave out findings that are less sure. */
  minConfidence?: Confidence;
  /** The configuration file, relative to `cwd` or absolute; looked for unless given. */
  config?: string;
  /** Use no configuration file. */
  isolated?: boolean;
  /**
   * The file of a baseline, relative to `cwd` or absolute: what it lists is not reported. One that is not there is an error, unless it is to
   * be updated. Null: none, whatever the configuration says.
   */
  baseline?: string | null;
  /** Put the findings of now into a baseline, whose text is in the result. Default file: `fastapi-vercel-lint-baseline.json` in `cwd`. */
  updateBaseline?: boolean;
  /** Report also what comments, `per-file-ignores` and the baseline silence. */
  noIgnores?: boolean;
  /** Also say which files were read, and which were not, with the reason. */
  listFiles?: boolean;
  /** Is called around each step of the run, with its name, and has to return what the step returns: to say how long it took. */
  measure?: Measure;
  /** What one run keeps for the next, for those that check again and again. Default: nothing. */
  cache?: RunCache;
  /** Is told how many files a walk through a whole project has come upon, after each. */
  onProgress?: (files: number) => void;
}
