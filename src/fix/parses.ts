import { baseName } from '../files/paths.js';
import { parseConfigModule } from '../parser/config-module.js';
import { parseJson } from '../parser/json.js';
import { parseRequirements } from '../parser/requirements/file.js';
import { createSource } from '../parser/source.js';
import { checkSyntax } from '../parser/syntax/check.js';
import { parseToml } from '../parser/toml.js';

/**
 * How many faults of syntax a text has, by the parser that Vercel would use; 0 for files whose syntax nobody here knows.
 *
 * @param path decides which syntax it is
 */
export function syntaxFaults(path: string, text: string): number {
  const name = baseName(path);
  const source = createSource(path, text);
  if (/\.py$/.test(name)) return checkSyntax(source.text).faults.length;
  if (/\.toml$|^Pipfile$/.test(name)) return Number(parseToml(source).fault !== null);
  if (/\.json$/.test(name)) return Number(parseJson(source).fault !== null);
  if (/\.(?:txt|in)$/.test(name)) return parseRequirements(source).faults.length;
  if (/^vercel\.[mc]?[jt]s$/.test(name)) return Number(parseConfigModule(source) === null);
  return 0;
}
