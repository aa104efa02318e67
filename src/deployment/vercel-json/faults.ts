import { isTable, pointer, type DataDocument } from '../../parser/document.js';
import { vercelJsonConstraint } from '../../vercel/config-schema.data.js';
import { SERVICE_KEYS } from '../../vercel/service-keys.js';
import { conflictFaults } from './conflicts.js';
import { configFault, type ConfigFault, type ConfigSituation } from './fault.js';
import { functionFaults } from './functions.js';
import { proxyFileFaults } from './proxy.js';
import { routingFaults } from './routes.js';
import { unknownRootKeys } from './root-keys.js';
import { shapeFaults, type ShapeFault } from './shape.js';
import { faultKey, shapeFaultInWords } from './words.js';

export type { ConfigFault, ConfigRemedy, ConfigSituation } from './fault.js';

/** A file with more faults than this is not what its author thinks it is; the first ones show it. */
const MAX_FAULTS = 50;

/**
 * Everything that Vercel's CLI refuses in vercel.json, in the order in which it would stop at it, and then what it
 * accepts without doing what was meant.
 *
 * Source of the order: packages/cli/src/commands/build (vercel 64.0.2): JSON, schema, conflicts, routes, functions.
 * A value that the CLI takes for an empty file (`null`, `false`, `0`, `""`) has no faults.
 *
 * @param vercelJson a document with a fault has this one only
 * @returns at most 50 faults; of two that say the same, one
 */
export function configFaults(vercelJson: DataDocument, situation: ConfigSituation): ConfigFault[] {
  const { cliVersion } = situation;
  const { fault } = vercelJson;
  if (fault) {
    const message = `vercel.json is not JSON: ${fault.message}. Vercel cannot read it, so the deployment fails.`;
    return [
      configFault({ code: 'CANT_PARSE_JSON_FILE', path: [], range: fault.range, message, help: 'Correct the JSON.' }),
    ];
  }
  const config = vercelJson.get();
  if (!config) return [];
  const shape = shapeFaults(config, vercelJsonConstraint, cliVersion);
  const found = new Map<string, ConfigFault>();
  for (const each of withoutMisspelt(shape.slice(0, MAX_FAULTS), vercelJson, cliVersion))
    found.set(faultKey(each), each);
  if (isTable(config)) {
    for (const each of laterFaults(config, situation)) {
      if (found.size >= MAX_FAULTS) break;
      found.set(faultKey(each), each);
    }
  }
  return [...found.values()];
}

/** What the CLI looks at after the schema. */
function* laterFaults(config: Record<string, unknown>, situation: ConfigSituation): Generator<ConfigFault> {
  const { cliVersion } = situation;
  yield* conflictFaults(config);
  yield* routingFaults(config, [], cliVersion);
  for (const key of SERVICE_KEYS) {
    for (const [name, service] of Object.entries(isTable(config[key]) ? config[key] : {})) {
      if (isTable(service)) yield* routingFaults(service, [key, name], cliVersion);
    }
  }
  yield* proxyFileFaults(config['proxy'], situation);
  const hasBuilds = Array.isArray(config['builds']) && config['builds'].length > 0;
  // With `builds` nothing else is looked at in `functions`; what the two say together is reported.
  if (!hasBuilds) yield* functionFaults(config['functions']);
  yield* unknownRootKeys(config);
}

/** A key that is missing because it is misspelt is said once, at the key that is there. */
function withoutMisspelt(shape: readonly ShapeFault[], vercelJson: DataDocument, cliVersion: string): ConfigFault[] {
  const faults = shape.map((each) => shapeFaultInWords(each, vercelJson, cliVersion));
  const meant = new Set(
    faults.flatMap(({ path, remedy }) =>
      remedy?.kind === 'rename' ? [pointer([...path.slice(0, -1), remedy.to])] : [],
    ),
  );
  return faults.filter((_, index) => {
    const { path, problem } = shape[index]!;
    return problem.kind !== 'missing' || !meant.has(pointer([...path, problem.key]));
  });
}

/** The code with which the CLI refuses a configuration; null when it accepts it. */
export function firstConfigError(faults: readonly ConfigFault[]): string | null {
  return faults.find(({ severity, certainty }) => severity === 'error' && certainty === 'certain')?.code ?? null;
}
