import { build } from 'esbuild';
import type { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import type { parseAction } from '@actions/workflow-parser/actions/action-parser';

interface Parser {
  NoOperationTraceWriter: typeof NoOperationTraceWriter;
  parseAction: typeof parseAction;
  parseWorkflow: typeof parseWorkflow;
}

let loaded: Promise<Parser> | undefined;

/** The package imports JSON in a way that bundlers take, and Node does not. */
async function loadParser(): Promise<Parser> {
  const exports = [
    "export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';",
    "export { parseAction } from '@actions/workflow-parser/actions/action-parser';",
  ];
  const { outputFiles } = await build({
    stdin: { contents: exports.join('\n'), resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  return (await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  )) as Parser;
}

/** What GitHub's own parser finds wrong in a workflow or in `action.yml`, expressions included. */
export async function complaintsOfGitHub(kind: 'action' | 'workflow', content: string): Promise<string[]> {
  const parser = await (loaded ??= loadParser());
  const parse = kind === 'action' ? parser.parseAction : parser.parseWorkflow;
  const { context } = parse({ name: `${kind}.yml`, content }, new parser.NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
