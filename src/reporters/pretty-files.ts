import type { FileReason, FilesReport } from '../result.js';
import { palette } from './palette.js';
import { count, type ReportStyle } from './style.js';
import { sanitize } from './terminal.js';

/** The files of each project, those that were read and those that were not, each with the reason. */
export function prettyFiles(reports: readonly FilesReport[], style: ReportStyle): string {
  const { bold, dim } = palette(style.color);
  const list = (entries: readonly FileReason[]): string[] =>
    entries.map(({ file, reason }) => `  ${sanitize(file, style.ascii)}: ${dim(sanitize(reason, style.ascii))}`);
  const sections = reports.flatMap(({ unit, read, skipped }) => {
    const of = unit === null ? 'outside of every project' : `of ${sanitize(unit, style.ascii)}`;
    return [
      ...[bold(`${count(read.length, 'file')} ${of}, read:`), ...list(read), ''],
      ...(skipped.length > 0 ? [bold(`Not read ${of}:`), ...list(skipped), ''] : []),
    ];
  });
  return sections.map((line) => `${line}\n`).join('');
}
