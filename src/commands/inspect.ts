import { inspectReporters } from '../reporters/index.js';
import type { InspectArguments } from './arguments.js';
import { projectOptions } from './check.js';
import type { Context } from './context.js';
import { styleFor, writeReport } from './output.js';

/** Shows what Vercel sees. @returns 0: seeing is not judging */
export async function inspect(args: InspectArguments, context: Context): Promise<number> {
  const engine = await context.engine();
  const result = await engine.inspect(projectOptions(args, context));
  writeReport(inspectReporters[args.format]!(result, styleFor(args, context)), args, context);
  return 0;
}
