import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Palette } from './palette.js';

/** How a report is to look. */
export interface ReportStyle {
  color: boolean;
  /** The terminal cannot show more than ASCII. */
  ascii: boolean;
  /** Columns of the terminal; undefined where the output is not a terminal: nothing is wrapped then. */
  width: number | undefined;
  /** Show errors only; counts stay those of everything. */
  quiet: boolean;
  /** The terminal shows hyperlinks. */
  links?: boolean;
  /** Count the findings by rule. */
  statistics?: boolean;
  /**
   * The path of the working directory from the root of the checkout, POSIX, empty for the root itself: services that show findings in the code
   * want paths from there.
   */
  base?: string;
}

/** @returns the findings that a report shows */
export function shown(diagnostics: readonly Diagnostic[], quiet: boolean): readonly Diagnostic[] {
  return quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
}

/** Columns of code frames where there is no terminal to fill. */
export const DEFAULT_WIDTH = 120;

/** @returns the color of a level */
export function severityPaint(severity: Severity, { red, yellow, blue }: Palette): (text: string) => string {
  return severity === 'error' ? red : severity === 'warning' ? yellow : blue;
}

/** @returns e.g. `1 error`, `2 errors` */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
