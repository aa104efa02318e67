import type {
  CodeReport,
  CommandReport,
  Decision,
  EntrypointReport,
  EntrypointVia,
  IgnoredReport,
  ImportReport,
  InspectedUnit,
  InspectResult,
  RouteReport,
  ShutdownReport,
  TimeReport,
} from '../result.js';
import { duration } from '../words.js';
import { summaryText } from './bundle-words.js';
import { palette } from './palette.js';
import { notAnalysed, servingText } from './pretty-summary.js';
import type { ReportStyle } from './style.js';
import { sanitize } from './terminal.js';
import { wrap } from './width.js';

interface Row {
  label: string;
  lines: string[];
}

const VIA: Record<EntrypointVia, string> = {
  candidate: 'a name that Vercel looks for',
  'tool.vercel.entrypoint': '[tool.vercel] entrypoint in pyproject.toml',
  'project.scripts.app': '[project.scripts] app in pyproject.toml',
  builds: 'builds in vercel.json',
  'api-function': 'a file in api/',
  services: 'services in vercel.json',
};

/** For people: what Vercel sees in each project and why, one screen each. */
export function inspectPretty(result: InspectResult, style: ReportStyle): string {
  const { dim } = palette(style.color);
  const units = result.units.map((unit) => `${screen(unit, style)}\n\n`);
  const missing = notAnalysed(result.notAnalysed, style).map((line) => `${line}\n`);
  const { vercelCli, factsDate } = result.platform;
  const basis = dim(`Judged as Vercel CLI ${sanitize(vercelCli)}; facts of ${sanitize(factsDate)}.`);
  return `${units.join('')}${missing.join('')}${basis}\n`;
}

function screen(unit: InspectedUnit, style: ReportStyle): string {
  const { bold, dim, cyan } = palette(style.color);
  const rows = rowsOf(unit).map(({ label, lines }): Row => ({ label: sanitize(label, style.ascii), lines }));
  const left = Math.max(...rows.map(({ label }) => label.length));
  const indent = left + 4;
  const text = rows.flatMap(({ label, lines }) =>
    lines.flatMap((line, index) => {
      const isReason = line.startsWith(BECAUSE);
      const room = style.width === undefined ? undefined : Math.max(40, style.width - indent);
      return wrap(sanitize(line, style.ascii), room).map((part, partIndex) => {
        const start = index === 0 && partIndex === 0 ? cyan(label.padEnd(left)) : ' '.repeat(left);
        return `  ${start}  ${isReason ? dim(part) : part}`;
      });
    }),
  );
  const name = unit.root === '.' ? 'This directory' : unit.root;
  return [`${bold(sanitize(name, style.ascii))}: ${sanitize(servingText(unit), style.ascii)}`, '', ...text].join('\n');
}

const BECAUSE = 'because ';

/** The facts of a unit; a decision about a fact stands below it, every other decision has a row of its own. */
function rowsOf(unit: InspectedUnit): Row[] {
  const facts: [label: string, lines: string[]][] = [
    ['Root', [unit.root]],
    ['Mode', [unit.mode]],
    ['Framework', [unit.framework ?? 'none']],
    ['Entrypoint', [entrypointText(unit)]],
    ['Install command', [commandText(unit.installCommand, "Vercel's own")]],
    ['Build command', [commandText(unit.buildCommand, 'none')]],
  ];
  if (unit.bundle) facts.push(['Size', [summaryText(unit.bundle)]]);
  if (unit.functions.length > 0) facts.push(['Functions', unit.functions.map(startText)]);
  const topics = new Set(facts.map(([label]) => label.toLowerCase()));
  const rows = facts.map(([label, lines]): Row => {
    const reasons = unit.decisions.filter(({ topic }) => topic.toLowerCase() === label.toLowerCase());
    return { label, lines: [...lines, ...reasons.map(reasonText)] };
  });
  rows.push(...programRows(unit));
  const others = unit.decisions.filter(({ topic }) => !topics.has(topic.toLowerCase()));
  return [...rows, ...others.map((one): Row => ({ label: one.topic, lines: [one.answer, reasonText(one)] }))];
}

/** The modules that the app imports, and the functions of the project that each phase runs. */
function programRows({ imports, phases, lifecycle, routes, routesComplete }: InspectedUnit): Row[] {
  const modules = (all: readonly ImportReport[]): string[] =>
    all.map(({ file, always }) => (always ? file : `${file} (not at every start)`));
  const functions = (all: readonly CodeReport[]): string[] =>
    all.map(({ file, line, name, certain }) => `${name} (${file}:${line})${certain ? '' : ', perhaps'}`);
  const rows: Row[] = [
    { label: 'Build script', lines: modules(phases.build) },
    { label: 'Imports', lines: imports.length > 1 ? modules(imports) : [] },
    { label: 'Routes', lines: routeLines(routes, routesComplete) },
    { label: 'Runs at import', lines: functions(phases.import) },
    { label: 'Runs at startup', lines: functions(phases.startup) },
    { label: 'Runs in requests', lines: functions(phases.request) },
    { label: 'Runs at shutdown', lines: functions(phases.shutdown) },
    { label: 'Shutdown takes', lines: lifecycle.shutdown.flatMap(shutdownLines) },
    { label: 'Never runs', lines: lifecycle.ignored.map(ignoredLine) },
  ];
  return rows.filter(({ lines }) => lines.length > 0).map(({ label, lines }) => ({ label, lines: firstOf(lines) }));
}

function shutdownLines({ name, file, line, waits, cutOff, ...time }: ShutdownReport): string[] {
  const total = waits.length === 0 ? 'next to nothing, as far as it can be told' : timeText(time);
  const rest = cutOff ? '; there is more than was looked at' : '';
  return [
    `${name} (${file}:${line}): ${total}${rest}`,
    ...waits.map((each) => {
      const perhaps = each.perhaps ? ', perhaps' : '';
      return `- ${each.path.join(' → ')} ${each.does}: ${timeText(each)}${perhaps} (${each.file}:${each.line})`;
    }),
  ];
}

function timeText({ low, high }: TimeReport): string {
  if (low === high) return duration(low);
  if (high === null) return low === 0 ? 'without a limit' : `at least ${duration(low)}`;
  return low === 0 ? `up to ${duration(high)}` : `${duration(low)} to ${duration(high)}`;
}

function ignoredLine({ name, file, line, phase, because }: IgnoredReport): string {
  const reasons = {
    lifespan: 'the app has a lifespan',
    mounted: 'its app is mounted in another',
    unused: 'nothing includes what it belongs to',
  };
  const reason = because === null ? '' : `: ${reasons[because]}`;
  return `${name} (${file}:${line}), for ${phase === 'lifespan' ? 'startup and shutdown' : phase}${reason}`;
}

function routeLines(routes: readonly RouteReport[], isComplete: boolean): string[] {
  const lines = routes
    .filter(({ kind }) => kind !== 'page')
    .map(({ kind, methods, path, file, line, assumed }) => {
      const what = kind === 'http' ? methods.join(', ') || 'any method' : WHAT[kind];
      return `${what} ${path ?? '(unknown path)'} (${file}:${line})${assumed ? ', unless the environment changes it' : ''}`;
    });
  return isComplete || lines.length === 0 ? lines : [`${NOT_ALL}:`, ...lines];
}

const NOT_ALL = 'not all, since some are added in ways that only running the app would show';

const WHAT: Readonly<Record<Exclude<RouteReport['kind'], 'http'>, string>> = {
  websocket: 'WebSocket',
  page: 'page',
  static: 'files',
  opaque: 'other code',
};

/** A screen is for a first look; the JSON has all. */
const MAX_LINES = 12;

function firstOf(lines: string[]): string[] {
  const more = lines.length - MAX_LINES;
  return more <= 0 ? lines : [...lines.slice(0, MAX_LINES), `and ${more} more (--format json lists them all)`];
}

function reasonText({ because }: Decision): string {
  return `${BECAUSE}${because}`;
}

function entrypointText({ entrypoint, buildError }: InspectedUnit): string {
  if (entrypoint) return `${startText(entrypoint)} (${VIA[entrypoint.via]})`;
  return buildError ? `none: the build stops with ${buildError.code}` : 'none';
}

function startText({ file, variable }: EntrypointReport): string {
  return `${file}:${variable}`;
}

function commandText(command: CommandReport | null, otherwise: string): string {
  return command ? `${command.command} (${command.source})` : otherwise;
}
