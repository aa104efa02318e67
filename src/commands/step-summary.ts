import { appendFileSync, statSync } from 'node:fs';
import { codeOf, UsageError } from '../errors.js';
import { markdown } from '../reporters/markdown.js';
import type { LintResult } from '../result.js';
import type { Context } from './context.js';

/** GitHub refuses the whole summary of a step that is larger. */
const LIMIT = 1024 * 1024;

const CUT = '\n\nThe list ends here: the summary of a step on GitHub holds 1 MiB.\n';

/**
 * Adds the findings to the summary of a job on GitHub, with those that have no annotation. What is too much for it is cut off, and that is said.
 *
 * @throws UsageError when the file cannot be written
 */
export function appendSummary(result: LintResult, { env }: Pick<Context, 'env'>): void {
  const file = env.GITHUB_STEP_SUMMARY!;
  try {
    const taken = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(
      file,
      fitting(markdown(result, { color: false, ascii: false, width: undefined, quiet: false }), LIMIT - taken),
    );
  } catch (error) {
    throw new UsageError(
      `cannot write the summary of the job, "${file}" (${codeOf(error)})`,
      'GITHUB_STEP_SUMMARY names that file.',
    );
  }
}

/** As many whole lines as there is room for. */
function fitting(text: string, room: number): string {
  const bytes = Buffer.from(`${text}\n`);
  if (bytes.length <= room) return bytes.toString();
  const most = room - Buffer.byteLength(CUT);
  // What is there already may be all that there is room for; a negative place would be counted from the end.
  const end = most < 0 ? -1 : bytes.lastIndexOf('\n', most);
  return end < 0 ? '' : `${bytes.toString('utf8', 0, end)}${CUT}`;
}
