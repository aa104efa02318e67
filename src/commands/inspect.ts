import { inspectPretty } from '../reporters/inspect-pretty.js';
import { inspectJson } from '../reporters/json.js';
import type { InspectArguments } from './arguments.js';
import { projectOptions } from './lint-options.js';
import type { Context } from './context.js';
import { styleFor, writeReport } from './output.js';
import { withProgress } from './progress.js';

/** Shows what Vercel sees. @returns 0: seeing is not judging */
export async function inspect(args: InspectArguments, context: Context): Promise<number> {
  const engine = await context.engine();
  const result = await withProgress(context, (onProgress) =>
    engine.inspect({ ...projectOptions(args, context), ...(onProgress && { onProgress }) }),
  );
  const report = args.format === 'json' ? inspectJson(result) : inspectPretty(result, styleFor(args, context));
  writeReport(report, args, context);
  return 0;
}
