import type { Related } from '../../diagnostic.js';
import type { Upload } from './upload.js';

/** What the words need; a `Unit` has it. */
interface Uploaded {
  readonly upload: Upload;
  /** A path relative to the unit. */
  display(file: string): string;
}

/**
 * Words for a file that an ignore file keeps from Vercel.
 *
 * @param file relative to the repository root
 * @returns the cause as a clause, what to do as a sentence, and the place of the pattern; null for a file that is uploaded
 */
export function leftOutWords(
  unit: Uploaded,
  file: string,
): { because: string; help: string; related: Related[] } | null {
  const path = unit.display(file);
  const leftOut = unit.upload.ignores(path);
  if (!leftOut?.file || !leftOut.range) return null;
  const pattern = leftOut.pattern.trim();
  const ignoreFile = unit.display(leftOut.file);
  return {
    because: `\`${pattern}\` in ${ignoreFile} keeps it from being uploaded`,
    help: /^\/?\*+$/.test(pattern)
      ? allowHelp(path, pattern, ignoreFile)
      : `Delete \`${pattern}\` from ${ignoreFile}, or write it so that it does not match ${path}.`,
    related: [{ file: leftOut.file, range: leftOut.range, message: `\`${pattern}\` leaves it out` }],
  };
}

/** For an ignore file that leaves out everything but what lines with `!` name. */
function allowHelp(path: string, pattern: string, ignoreFile: string): string {
  const [top = '', ...below] = path.split('/');
  const advice = `Add the line \`!${top}\` to ${ignoreFile}${below.length > 0 ? ', with no slash at its end' : ''}.`;
  // `*` holds at every depth, also below a directory that is allowed; and `!lib/` does not allow the directory itself.
  return pattern.startsWith('/')
    ? advice
    : `${advice} Write \`/*\` in place of \`${pattern}\` there, so that it holds for the top alone.`;
}
