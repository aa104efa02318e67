import { SCHEMA_VERSION, serialize } from '../reporters/json.js';
import { palette } from '../reporters/palette.js';
import { count, type ReportStyle, severityPaint } from '../reporters/style.js';
import { hyperlink } from '../reporters/terminal.js';
import { wrap } from '../reporters/width.js';
import type { RuleInfo } from '../rules/info.js';
import { presetsOf } from '../rules/presets.js';
import { tool } from '../version.js';
import type { RulesArguments } from './arguments.js';
import type { Context } from './context.js';
import { styleFor, writeReport } from './output.js';

/** Lists every rule. @returns the exit code */
export async function listRules(args: RulesArguments, context: Context): Promise<number> {
  const { rules } = await context.engine();
  writeReport(args.format === 'json' ? asJson(rules) : asText(rules, styleFor(args, context)), args, context);
  return 0;
}

function asJson(rules: readonly RuleInfo[]): string {
  const list = rules.map((rule) => {
    const { id, severity, summary, docs, fixes, options = {}, isStrict } = rule;
    return {
      id,
      severity,
      presets: presetsOf(rule),
      off: Boolean(isStrict),
      summary,
      docs,
      fixable: Boolean(fixes),
      options,
    };
  });
  return serialize({ schemaVersion: SCHEMA_VERSION, tool, rules: list });
}

function asText(rules: readonly RuleInfo[], style: ReportStyle): string {
  const colors = palette(style.color);
  const left = Math.max(0, ...rules.map(({ id }) => id.length));
  const indent = left + 13;
  const room = style.width === undefined ? undefined : Math.max(40, style.width - indent);
  const lines = rules.flatMap(({ id, severity, summary, docs, fixes, isStrict }) => {
    const name = hyperlink(id, docs, style.links) + ' '.repeat(left - id.length);
    const head = `${colors.bold(name)}  ${severityPaint(severity, colors)(severity.padEnd(7))}  `;
    const [first, ...rest] = wrap(isStrict ? `${summary} Off by default.` : summary, room);
    return [`${head}${fixes ? '*' : ' '} ${first}`, ...rest.map((line) => ' '.repeat(indent) + line)];
  });
  const legend = rules.some(({ fixes }) => fixes) ? ' * has a fix.' : '';
  const about = colors.dim(`${count(rules.length, 'rule')}.${legend} Read one: fastapi-vercel-lint explain <rule>`);
  return [...lines, '', about, ''].join('\n');
}
