import { parseConfigModule } from '../../parser/config-module.js';
import type { DataDocument } from '../../parser/document.js';
import { repairJson } from '../../parser/json-repair.js';
import { compareVersions } from '../../vercel/versions.js';
import type { UnitFiles } from '../files.js';

/**
 * Forms of the configuration besides vercel.json, and the first CLI that reads each without a feature flag (506487be7e,
 * 377d0ce0e6). Since then vercel.json and they exclude each other.
 */
export const OTHER_FORMS = [
  { file: 'vercel.toml', since: '58.0.0' },
  ...['ts', 'mts', 'js', 'mjs', 'cjs'].map((extension) => ({ file: `vercel.${extension}`, since: '50.1.3' })),
];

/** The configuration of a project, in whichever form it is written. */
export interface ConfigFile {
  /** Relative to the unit. */
  file: string;
  /** Null where only running the module would tell what it says. */
  document: DataDocument | null;
}

const modules = new WeakMap<UnitFiles, Map<string, DataDocument | null>>();

/**
 * The file that configures a project: vercel.json, or vercel.toml, or a module such as vercel.ts that is written out as
 * one object. Where there are several, the CLI refuses them; then it is vercel.json, or the first. Never throws.
 *
 * Source: `compileVercelConfig` in packages/cli/src/util/compile-vercel-config.ts (506487be7e, 377d0ce0e6).
 *
 * @returns null where there is none
 */
export function configFile(files: UnitFiles, cliVersion: string): ConfigFile | null {
  if (files.isFile('vercel.json')) return { file: 'vercel.json', document: readable(files) };
  const form = OTHER_FORMS.find(({ file, since }) => compareVersions(cliVersion, since) >= 0 && files.isFile(file));
  if (!form) return null;
  const { file } = form;
  return { file, document: file.endsWith('.toml') ? files.toml(file) : moduleDocument(files, file) };
}

/** With comments or trailing commas Vercel refuses the file, but what it says is plain: so the rest is still judged. */
function readable(files: UnitFiles): DataDocument | null {
  const written = files.json('vercel.json');
  return written?.fault ? (repairJson(written.source)?.document ?? written) : written;
}

function moduleDocument(files: UnitFiles, file: string): DataDocument | null {
  const read = modules.get(files) ?? new Map<string, DataDocument | null>();
  modules.set(files, read);
  let document = read.get(file);
  if (document === undefined) {
    const source = files.read(file);
    read.set(file, (document = source && parseConfigModule(source)));
  }
  return document;
}
