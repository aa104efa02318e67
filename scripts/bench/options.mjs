import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench -- [--runs N] [--project DIR] [--repository DIR --factory NAME] [--json FILE]

  --runs N       timed runs of each command after one warm-up (default 11)
  --project DIR  time on this directory instead of the generated projects
  --repository DIR --factory MODULE:FUNCTION
                 time on a copy of a large repository: as one project, with a main.py that calls the function for its app, and with a
                 small service added in services/api
  --json FILE    also write every single time to FILE`;

/**
 * Reads the command line.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readOptions(argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        runs: { type: 'string', default: '11' },
        project: { type: 'string' },
        repository: { type: 'string' },
        factory: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1) return '--runs must be a positive whole number';
    if ((values.repository === undefined) !== (values.factory === undefined)) {
      return '--repository and --factory go together';
    }
    return { ...values, runs };
  } catch (error) {
    return error.message;
  }
}
