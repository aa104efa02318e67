import { inspectReporters } from '../reporters/index.js';
import type { InspectArguments } from './arguments.js';
import { projectOptions } from './check.js';
import type { Context } from './context.js';
import { styleFor, writeReport } from './output.js';
import { withProgress } from './progress.js';

/** Shows what Vercel sees. @returns 0: seeing is not judging */
export async function inspect(args: InspectArguments, context: Context): Promise<number> {
  const engine = await context.engine();
  const result = await withProgress(context, (onProgress) =>
    engine.inspect({ ...projectOptions(args, context), ...(onProgress && { onProgress }) }),
  );
  writeReport(inspectReporters[args.format]!(result, styleFor(args, context)), args, context);
  return 0;
}
