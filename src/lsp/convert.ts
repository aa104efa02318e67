import { resolve } from 'node:path';
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic as LspDiagnostic,
  type Range as LspRange,
} from 'vscode-languageserver';
import type { Diagnostic, Range, Severity } from '../diagnostic.js';
import { tool } from '../version.js';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules whose finding is about text that does nothing: editors fade it. */
const UNNECESSARY = new Set(['unused-suppression']);

/** What the client can show. */
export interface DiagnosticSupport {
  related: boolean;
  tags: boolean;
}

/** Lines and characters from 0; both count UTF-16 code units, which every client understands. */
export function toLspRange({ start, end }: Range): LspRange {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/**
 * A finding as an editor shows it.
 *
 * @param folder absolute path that the files of the finding are relative to
 * @param uri gives the URI of an absolute path, as the client names it
 */
export function toLspDiagnostic(
  found: Diagnostic,
  folder: string,
  uri: (path: string) => string,
  support: DiagnosticSupport,
): LspDiagnostic {
  const { rule, severity, range, message, help, docs, related, fix, confidence } = found;
  const places = related.map((each) => ({
    location: { uri: uri(resolve(folder, each.file)), range: toLspRange(each.range) },
    message: each.message,
  }));
  return {
    range: toLspRange(range),
    severity: SEVERITY[severity],
    code: rule,
    codeDescription: { href: docs },
    source: tool.name,
    message: help === '' ? message : `${message}\n${help}`,
    ...(support.related && places.length > 0 && { relatedInformation: places }),
    ...(support.tags && UNNECESSARY.has(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    data: { rule, confidence, ...(fix && { fix }) },
  };
}

/** Whether two ranges have a place in common; an empty one touches what it stands at. */
export function overlaps(one: LspRange, other: LspRange): boolean {
  return isBefore(one.start, other.end) && isBefore(other.start, one.end);
}

function isBefore(one: LspRange['start'], other: LspRange['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character);
}
