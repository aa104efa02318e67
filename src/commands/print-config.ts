import { serialize, SCHEMA_VERSION } from '../reporters/json.js';
import { sanitize } from '../reporters/terminal.js';
import type { LintOptions, SettingReport, UnitConfiguration } from '../result.js';
import { tool } from '../version.js';
import type { CheckArguments } from './arguments.js';
import type { Context } from './context.js';
import { writeReport } from './output.js';

/**
 * Prints the configuration that holds for each project, as TOML that can be a part of pyproject.toml, or as JSON.
 *
 * @returns 0
 */
export async function printConfig(args: CheckArguments, options: LintOptions, context: Context): Promise<number> {
  const engine = await context.engine();
  const result = await engine.configuration(options);
  const units = result.units.map((unit) => ({ ...unit, settings: withFlags(unit.settings, args) }));
  writeReport(args.format === 'json' ? asJson(units) : asToml(units), args, context);
  return 0;
}

/** The settings, with what the command line says of the run as a whole. */
function withFlags(settings: readonly SettingReport[], args: CheckArguments): SettingReport[] {
  const flags: [string, unknown][] = [
    ['fail-on', args.failOn],
    ['max-warnings', args.maxWarnings],
    ['baseline', args.baseline],
  ];
  const given = flags.filter(([, value]) => value !== undefined);
  const others = settings.filter(({ key: [first] }) => !given.some(([name]) => name === first));
  return [...others, ...given.map(([name, value]) => ({ key: [name], value, from: ['command line'] }))];
}

function asJson(units: readonly UnitConfiguration[]): string {
  return serialize({
    schemaVersion: SCHEMA_VERSION,
    tool,
    units: units.map(({ root, file, rules, settings }) => ({
      root,
      file,
      configuration: nested(settings),
      origins: Object.fromEntries(settings.map(({ key, from }) => [key.join('/'), from])),
      rules,
    })),
  });
}

/** The settings as they would stand in fastapi-vercel-lint.json. */
function nested(settings: readonly SettingReport[]): Record<string, unknown> {
  const top = new Map<string, unknown>();
  for (const { key, value } of settings) {
    const [first, second, third] = key as [string, string?, string?];
    if (second === undefined) top.set(first, value);
    else {
      const table = (top.get(first) ?? new Map<string, unknown>()) as Map<string, unknown>;
      top.set(first, table);
      if (third === undefined) table.set(second, value);
      else table.set(second, new Map(table.get(second) as Map<string, unknown> | undefined).set(third, value));
    }
  }
  return objectOf(top);
}

function objectOf(map: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...map].map(([key, value]) => [key, value instanceof Map ? objectOf(value) : value]));
}

const TABLE = 'tool.fastapi-vercel-lint';

/** One block for all projects for which the same holds. */
function asToml(units: readonly UnitConfiguration[]): string {
  const blocks = new Map<string, string[]>();
  for (const unit of units) {
    const block = tomlBlock(unit);
    blocks.set(block, [...(blocks.get(block) ?? []), unit.root]);
  }
  const named = [...blocks].map(([block, roots]) => `# ${comment(roots.join(', '))}\n${block}`);
  return named.join('\n');
}

function tomlBlock({ file, rules, ofRules, settings }: UnitConfiguration): string {
  const about = file === null ? 'there is no configuration file' : `configuration file: ${comment(file)}`;
  const lines = [`# ${about}; ${rules.length} of ${ofRules} rules run`, `[${TABLE}]`];
  const rows = settings.map(({ key, value, from }) => {
    // A default that will be another one with the next version is not to be pinned by whoever pastes it.
    const isOff = key[0] === 'vercel-cli' && from[0] === 'default';
    return { text: `${isOff ? '# ' : ''}${key.map(tomlKey).join('.')} = ${tomlValue(value)}`, from: from.join(', ') };
  });
  const width = Math.min(60, Math.max(0, ...rows.map(({ text }) => text.length)));
  for (const { text, from } of rows) lines.push(`${text.padEnd(width)}  # ${comment(from)}`);
  return `${lines.join('\n')}\n`;
}

/** What stands in a comment must not end it. */
function comment(text: string): string {
  return sanitize(text);
}

function tomlKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : tomlValue(key);
}

function tomlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => `${tomlKey(key)} = ${tomlValue(each)}`);
    return `{ ${entries.join(', ')} }`;
  }
  // Strings of JSON are strings of TOML, but for DEL; what could steer a terminal is escaped in both.
  return typeof value === 'string' ? tomlString(value) : String(value);
}

function tomlString(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\x9f\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu, (character) => {
    const code = character.codePointAt(0)!.toString(16);
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
  });
}
