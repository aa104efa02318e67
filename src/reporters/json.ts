import type { Diagnostic, Edit, Position, Range } from '../diagnostic.js';
import type {
  BundleReport,
  BundleResult,
  BundleSummary,
  CodeReport,
  EntrypointReport,
  FileReason,
  FilesReport,
  ImportReport,
  InspectResult,
  LintResult,
  LifecycleReport,
  PhasesReport,
  Platform,
  RouteReport,
  SizeReport,
  Suppression,
  UnitReport,
} from '../result.js';
import { tool } from '../version.js';
import { statistics } from './statistics.js';
import { type ReportStyle, shown } from './style.js';

/** Raised when a field is renamed, removed or changes its meaning; new fields do not raise it. */
export const SCHEMA_VERSION = 1;

type JsonStyle = Pick<ReportStyle, 'quiet' | 'statistics'>;

/** Version 1 of the check output; schema/output.v1.schema.json is its contract. */
export function json(result: LintResult, style: JsonStyle): string {
  const { units, ...rest } = beside(result, style);
  return serialize({ ...head(result.platform), units, diagnostics: findings(result, style), ...rest });
}

/** The same, with each finding on a line of its own and the rest on the last; schema/output-line.v1.schema.json is its contract. */
export function jsonl(result: LintResult, style: JsonStyle): string {
  const last = { ...head(result.platform), ...beside(result, style) };
  return [...findings(result, style), last].map((line) => serialize(line, 0)).join('');
}

function findings({ diagnostics }: LintResult, { quiet }: JsonStyle) {
  return shown(diagnostics, quiet).map(diagnostic);
}

/** What there is besides the findings. */
function beside(result: LintResult, style: JsonStyle) {
  const { errors, warnings, infos, fixable, suppressed, lessSure, files, older } = result.summary;
  return {
    units: result.units.map(unit),
    suppressed: result.suppressed.map((one) => ({ ...diagnostic(one), suppression: suppression(one.suppression) })),
    notAnalysed: result.notAnalysed.map(({ file, reason }) => ({ file, reason })),
    ...(result.files && { files: result.files.map(filesOfUnit) }),
    ...(result.fixed && { fixed: result.fixed.map(({ rule, file, title }) => ({ rule, file, title })) }),
    ...(result.notApplied && {
      notApplied: result.notApplied.map(({ rule, file, title, reason }) => ({ rule, file, title, reason })),
    }),
    summary: {
      errors,
      warnings,
      infos,
      fixable,
      suppressed,
      ...(lessSure !== undefined && { lessSure }),
      files,
      ...(older !== undefined && { older }),
    },
    ...(style.statistics && { statistics: statistics(result, style.quiet) }),
  };
}

function filesOfUnit({ unit: root, read, skipped }: FilesReport) {
  const entry = ({ file, reason }: FileReason) => ({ file, reason });
  return { unit: root, read: read.map(entry), skipped: skipped.map(entry) };
}

/** Version 1 of what `inspect` prints; schema/inspect.v1.schema.json is its contract. */
export function inspectJson({ platform, units, notAnalysed }: InspectResult): string {
  return serialize({
    ...head(platform),
    units: units.map((one) => ({
      ...unit(one),
      functions: one.functions.map(entrypoint),
      imports: one.imports.map(imported),
      phases: phases(one.phases),
      lifecycle: lifecycle(one.lifecycle),
      routes: one.routes.map(route),
      routesComplete: one.routesComplete,
      decisions: one.decisions.map(({ topic, answer, because }) => ({ topic, answer, because })),
    })),
    notAnalysed: notAnalysed.map(({ file, reason }) => ({ file, reason })),
  });
}

/** Version 1 of what `bundle` prints; schema/bundle.v1.schema.json is its contract. */
export function bundleJson({ platform, sizes, bundles, notAnalysed }: BundleResult): string {
  return serialize({
    ...head(platform),
    sizes: { date: sizes.date },
    bundles: bundles.map(functionBundle),
    notAnalysed: notAnalysed.map(({ file, reason }) => ({ file, reason })),
  });
}

/**
 * @param indent blanks for each level, as people and diffs like it; 0 for all on one line
 * @returns JSON with a line end; harmless on a terminal and in the log of a CI service too
 */
export function serialize(value: unknown, indent = 2): string {
  // JSON itself escapes C0 only. The other characters can stand in strings alone, where an escape means the same.
  return `${JSON.stringify(value, null, indent).replace(STEERING, escapeUnits)}\n`;
}

/** As in terminal.ts, without what JSON escapes anyway. */
const STEERING = /[\x7f-\x9f\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}|(?<=#)#(?=[a-z]*\[)/giu;

function escapeUnits(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Every object is copied field by field: the order of the keys is part of the bytes, and nothing else may slip in.

function head({ vercelCli, factsDate }: Platform) {
  return { schemaVersion: SCHEMA_VERSION, tool, platform: { vercelCli, factsDate } };
}

function unit(one: UnitReport) {
  const { root, mode, framework, entrypoint: start, buildError, manifest, python, installCommand, buildCommand } = one;
  const { bundle } = one;
  return {
    root,
    mode,
    framework,
    entrypoint: start && entrypoint(start),
    buildError: buildError && { code: buildError.code },
    manifest: manifest && { file: manifest.file, kind: manifest.kind, lockFile: manifest.lockFile },
    python: python && { version: python.version, source: python.source },
    installCommand: installCommand && { command: installCommand.command, source: installCommand.source },
    buildCommand: buildCommand && { command: buildCommand.command, source: buildCommand.source },
    bundle: bundle && bundleSummary(bundle),
  };
}

function size({ bytes, low, high }: SizeReport) {
  return { bytes, low, high };
}

function bundleSummary(one: BundleSummary) {
  return { ...size(one), basis: one.basis, tier: one.tier, errorCode: one.errorCode };
}

function functionBundle(one: BundleReport) {
  const { root, functions, buildError, because, atLow, atHigh, manifest, environment, project, isOpen } = one;
  return {
    root,
    functions: [...functions],
    buildError: buildError && { code: buildError.code },
    ...bundleSummary(one),
    because,
    atLow: { tier: atLow.tier, errorCode: atLow.errorCode },
    atHigh: { tier: atHigh.tier, errorCode: atHigh.errorCode },
    limits: one.limits.map(({ name, bytes }) => ({ name, bytes })),
    manifest,
    environment,
    fixed: size(one.fixed),
    packages: one.packages.map((each) => {
      const { name, version, basis, requiredBy, requirers, certainty, deferrable } = each;
      const chains = { requiredBy: [...requiredBy], requirers: [...requirers] };
      return { name, version, ...size(each), basis, ...chains, certainty, deferrable };
    }),
    unknownPackages: [...one.unknownPackages],
    isOpen,
    project: {
      ...size(project),
      files: project.files,
      ignoredByGit: { bytes: project.ignoredByGit.bytes, files: project.ignoredByGit.files },
      directories: project.directories.map(({ path, bytes, files }) => ({ path, bytes, files })),
      largest: project.largest.map(({ path, bytes }) => ({ path, bytes })),
    },
    added: one.added.map(({ name, bytes }) => ({ name, bytes })),
  };
}

function imported({ file, name, importedBy, always }: ImportReport) {
  return { file, name, importedBy, always };
}

function lifecycle({ startup, shutdown, ignored }: LifecycleReport) {
  return {
    startup: startup.map(code),
    shutdown: shutdown.map(({ low, high, cutOff, waits, ...start }) => ({
      ...code(start),
      low,
      high,
      cutOff,
      waits: waits.map((each) => {
        const { file, line, path, does, perhaps } = each;
        return { file, line, path, does, low: each.low, high: each.high, perhaps };
      }),
    })),
    ignored: ignored.map(({ file, line, name, phase, because }) => ({ file, line, name, phase, because })),
  };
}

function phases({ build, import: atImport, startup, request, shutdown }: PhasesReport) {
  return {
    build: build.map(imported),
    import: atImport.map(code),
    startup: startup.map(code),
    request: request.map(code),
    shutdown: shutdown.map(code),
  };
}

function route({ kind, methods, path, file, line, endpoint, assumed }: RouteReport) {
  return { kind, methods: [...methods], path, file, line, endpoint, assumed };
}

function code({ file, line, name, certain }: CodeReport) {
  return { file, line, name, certain };
}

function entrypoint({ file, variable, via }: EntrypointReport) {
  return { file, variable, via };
}

function diagnostic(one: Diagnostic) {
  const { rule, severity, confidence, unit: root, message, help, docs, file, related, fix } = one;
  return {
    rule,
    severity,
    confidence,
    unit: root,
    message,
    help,
    docs,
    file,
    range: range(one.range),
    ...(one.path !== undefined && { path: one.path }),
    related: related.map((other) => ({ file: other.file, range: range(other.range), message: other.message })),
    ...(fix && { fix: { safety: fix.safety, title: fix.title, edits: fix.edits.map(edit) } }),
  };
}

function suppression({ kind, reason, file, line }: Suppression) {
  return { kind, reason, file, line };
}

function edit({ file, range: place, text }: Edit) {
  return { file, range: range(place), text };
}

function range({ start, end }: Range) {
  return { start: position(start), end: position(end) };
}

function position({ line, column, offset }: Position) {
  return { line, column, offset };
}
