import { bundleJson } from '../reporters/json.js';
import type { ReportStyle } from '../reporters/style.js';
import type { BundleResult } from '../result.js';
import type { BundleArguments } from './arguments.js';
import { projectOptions } from './lint-options.js';
import type { Context } from './context.js';
import { styleFor, writeReport } from './output.js';
import { withProgress } from './progress.js';

/** Shows how big functions become. @returns 0: seeing is not judging */
export async function bundle(args: BundleArguments, context: Context): Promise<number> {
  const engine = await context.engine();
  const result = await withProgress(context, (onProgress) =>
    engine.bundle({ ...projectOptions(args, context), ...(onProgress && { onProgress }) }),
  );
  const report = await reporter(args.format);
  writeReport(report(result, styleFor(args, context)), args, context);
  return 0;
}

// The page is large, and only loaded for those who want it.
async function reporter(format: string): Promise<(result: BundleResult, style: ReportStyle) => string> {
  if (format === 'json') return bundleJson;
  if (format === 'html') return (await import('../reporters/bundle-html.js')).bundleHtml;
  return (await import('../reporters/bundle-pretty.js')).bundlePretty;
}
