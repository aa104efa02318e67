import type { DataDocument } from '../../parser/document.js';
import { duplicateKeys, repairJson, type RepairedJson } from '../../parser/json-repair.js';
import { compareVersions } from '../../vercel/versions.js';
import { configFault, type ConfigFault } from './fault.js';
import { OTHER_FORMS } from './file.js';
import { configFaults, firstConfigError } from './faults.js';
import type { UnitFiles } from '../files.js';

/** The configuration of a project, and what is wrong with it. */
export interface ConfigModel {
  /** vercel.json as far as it can be read: without comments and trailing commas where it has some. Null without a file. */
  readonly document: DataDocument | null;
  /** How far the text is from JSON, where only comments and commas are too many. */
  readonly repair: RepairedJson | null;
  readonly faults: readonly ConfigFault[];
  /** The code with which the CLI refuses the configuration before it builds anything, or null. */
  readonly errorCode: string | null;
}

const known = new WeakMap<UnitFiles, Map<string, ConfigModel>>();

/** Judges the configuration of a unit as Vercel's CLI does; worked out once. Never throws. */
export function configOf(files: UnitFiles, cliVersion: string, framework: string | null): ConfigModel {
  const models = known.get(files) ?? new Map<string, ConfigModel>();
  known.set(files, models);
  const key = `${cliVersion} ${framework}`;
  let model = models.get(key);
  if (!model) models.set(key, (model = judge(files, cliVersion, framework)));
  return model;
}

function judge(files: UnitFiles, cliVersion: string, framework: string | null): ConfigModel {
  const situation = { cliVersion, framework, isFile: (path: string) => files.isFile(path) };
  const written = files.json('vercel.json');
  const repair = written?.fault ? repairJson(written.source) : null;
  const document = repair?.document ?? written;
  const faults = conflictingFiles(files, written !== null, cliVersion);
  if (written?.fault) {
    const help = 'Remove all comments and all commas before a closing bracket.';
    for (const fault of configFaults(written, situation)) faults.push(repair ? { ...fault, help } : fault);
  }
  if (document && !document.fault) faults.push(...configFaults(document, situation), ...duplicates(document));
  return { document: document?.fault ? null : document, repair, faults, errorCode: firstConfigError(faults) };
}

/** First CLI that refuses now.json (34f595a2aa); before, it was read where there was no vercel.json. */
const NO_NOW_JSON = '53.3.0';

function conflictingFiles(files: UnitFiles, hasVercelJson: boolean, cliVersion: string): ConfigFault[] {
  const faults: ConfigFault[] = [];
  const isSince = (version: string): boolean => compareVersions(cliVersion, version) >= 0;
  if (files.isFile('now.json') && (hasVercelJson || isSince(NO_NOW_JSON))) {
    faults.push(
      configFault({
        code: isSince(NO_NOW_JSON) ? 'DEPRECATED_NOW_JSON' : 'CONFLICTING_CONFIG_FILES',
        file: 'now.json',
        path: [],
        message: 'Vercel no longer reads now.json and stops where there is one, so the deployment fails.',
        help: hasVercelJson ? 'Delete now.json; vercel.json takes its place.' : 'Rename it to vercel.json.',
      }),
    );
  }
  const forms = OTHER_FORMS.filter(({ file, since }) => isSince(since) && files.isFile(file)).map(({ file }) => file);
  const [first, second] = hasVercelJson ? ['vercel.json', ...forms] : forms;
  if (first !== undefined && second !== undefined) {
    faults.push(
      configFault({
        code: 'CONFLICTING_CONFIG_FILES',
        file: second,
        path: [],
        message: `${first} and ${second} both configure the project; Vercel takes one form only, so the deployment fails.`,
        help: `Keep one of them. If ${second} is no configuration of Vercel, give it another name.`,
      }),
    );
  }
  const isFilled = (file: string): boolean => files.isFile(file) && (files.read(file)?.text ?? '') !== '';
  if (isFilled('.nowignore') && isFilled('.vercelignore')) {
    faults.push(
      configFault({
        code: 'CONFLICTING_IGNORE_FILES',
        file: '.nowignore',
        path: [],
        message: 'There is a .nowignore beside .vercelignore; Vercel refuses both together, so the deployment fails.',
        help: 'Delete .nowignore, its old name.',
        docs: 'https://vercel.link/combining-old-and-new-config',
      }),
    );
  }
  return faults;
}

function duplicates(document: DataDocument): ConfigFault[] {
  return duplicateKeys(document).map(({ key, range, last }) =>
    configFault({
      code: 'duplicate-key',
      path: [],
      range,
      message: `The key \`${key}\` is there twice in one object; only the last one counts (line ${last.start.line}).`,
      help: 'Keep one of them.',
      severity: 'warning',
    }),
  );
}
