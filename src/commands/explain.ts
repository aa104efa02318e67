import { SCHEMA_VERSION, serialize } from '../reporters/json.js';
import { type Palette, palette } from '../reporters/palette.js';
import { type ReportStyle, severityPaint } from '../reporters/style.js';
import { hyperlink } from '../reporters/terminal.js';
import { wrap } from '../reporters/width.js';
import { nearestName } from '../nearest.js';
import { UsageError } from '../errors.js';
import type { Example, RuleInfo } from '../rules/info.js';
import { restsOn, waysToTurnOn } from '../rules/page.js';
import { presetsOf } from '../rules/presets.js';
import { tool } from '../version.js';
import type { ExplainArguments } from './arguments.js';
import type { Context } from './context.js';
import { styleFor, writeReport } from './output.js';

/** Longer lines are hard to read. */
const WIDEST = 100;

/** Explains a rule. @returns the exit code */
export async function explain(args: ExplainArguments, context: Context): Promise<number> {
  const { rules } = await context.engine();
  const rule = ruleNamed(args.rule, rules);
  writeReport(args.format === 'json' ? asJson(rule) : asText(rule, styleFor(args, context)), args, context);
  return 0;
}

function ruleNamed(name: string, rules: readonly RuleInfo[]): RuleInfo {
  const rule = rules.find(({ id }) => id === name);
  if (rule) return rule;
  const nearest = nearestName(
    name,
    rules.map(({ id }) => id),
  );
  const hint = nearest === null ? 'Run "fastapi-vercel-lint rules" for the list.' : `Did you mean "${nearest}"?`;
  throw new UsageError(`there is no rule "${name}"`, hint);
}

function asJson(rule: RuleInfo): string {
  const { id, severity, summary, why, fixes, docs, examples, options, isStrict } = rule;
  return serialize({
    schemaVersion: SCHEMA_VERSION,
    tool,
    rule: {
      id,
      severity,
      presets: presetsOf(rule),
      off: Boolean(isStrict),
      summary,
      why,
      fixes: fixes || null,
      options: options ?? {},
      docs,
      examples: examples.map(({ title, files, findings }) => ({ title, files, findings })),
    },
  });
}

function asText(rule: RuleInfo, style: ReportStyle): string {
  const { id, severity, summary, why, fixes, docs, examples, options = {}, isStrict, fact } = rule;
  const colors = palette(style.color);
  const { bold, dim } = colors;
  const paragraphs = (text: string) => reflow(text, Math.min(WIDEST, style.width ?? WIDEST));
  const section = (title: string, lines: string[]) => ['', bold(title), ...lines];
  const faulty = examples.find(({ findings }) => findings.length > 0);
  return [
    `${bold(id)} ${severityPaint(severity, colors)(`(${severity})`)}`,
    ...paragraphs(summary),
    ...(fact ? ['', ...paragraphs(restsOn(fact))] : []),
    ...section('Why it matters', paragraphs(why)),
    ...(fixes ? section('The fix', paragraphs(fixes)) : []),
    ...(Object.keys(options).length > 0 ? section('Options', optionLines(rule)) : []),
    ...(faulty ? section(`Example: ${faulty.title}`, exampleLines(faulty, colors)) : []),
    '',
    `${bold('Docs:')} ${hyperlink(docs, docs, style.links)}`,
    dim(isStrict ? waysToTurnOn(rule) : `To skip it: fastapi-vercel-lint --ignore ${id}`),
    '',
  ].join('\n');
}

/** Fills the lines of each paragraph anew; lists, tables and code stay as they are. */
function reflow(text: string, width: number): string[] {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.flatMap((paragraph, index) => {
    const isText = !/^(\s{4}|\s*[-*|>#]|\s*\d+\.|```)/m.test(paragraph);
    const lines = isText ? wrap(paragraph.replaceAll('\n', ' '), width) : paragraph.split('\n');
    return index === 0 ? lines : ['', ...lines];
  });
}

function optionLines({ id, options = {} }: RuleInfo): string[] {
  return Object.entries(options).map(([name, { description, default: value, minimum, maximum, unit }]) => {
    return `  --rule-option ${id}.${name}=${value}  ${description}, in ${unit}: ${minimum} to ${maximum}.`;
  });
}

function exampleLines({ files, findings }: Example, { dim }: Palette): string[] {
  const texts = Object.entries(files).flatMap(([name, text]) => [
    dim(`  ${name}`),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd()),
  ]);
  return [...texts, ...findings.map((finding) => `  ${dim('reported at')} ${finding}`)];
}
