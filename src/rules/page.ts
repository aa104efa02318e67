import type { Example, RuleInfo, RuleOption } from './info.js';
import { optionKey } from './option-names.js';
import { presetsOf } from './presets.js';

/**
 * The page of a rule in Markdown, for docs/rules; `scripts/docs.mjs` writes it and a test compares it.
 *
 * @param source the file that the rule is in
 */
export function rulePage(rule: RuleInfo, source = `src/rules/${rule.id}.ts`): string {
  const { id, severity, summary, why, fixes, docs, examples, options = {}, isStrict, fact } = rule;
  const faulty = examples.filter((example) => example.findings.length > 0);
  const correct = examples.filter((example) => example.findings.length === 0);
  const sections = [
    `# ${id}`,
    summary,
    `Level: ${severity} (the highest that it reports).`,
    `Presets: ${presetsOf(rule).join(', ')}.${isStrict ? ` ${waysToTurnOn(rule)}` : ''}`,
    ...(fact ? [restsOn(fact)] : []),
    '## Why it matters',
    why,
    ...(fixes ? ['## Fix', fixes] : []),
    ...(Object.keys(options).length > 0 ? ['## Options', optionTable(id, options)] : []),
    '## What is reported',
    ...faulty.map((example) => exampleSection(example)),
    '## What is not',
    ...correct.map((example) => exampleSection(example)),
    `Vercel's documentation: <${docs}>`,
  ];
  return `<!-- Generated from ${source} by \`npm run docs\`. -->\n\n${sections.join('\n\n')}\n`;
}

/** How a rule that is off by default is turned on, in Markdown. */
export function waysToTurnOn({ id, severity }: RuleInfo): string {
  return `Off by default: \`--preset strict\` or \`--severity ${id}=${severity}\` turns it on.`;
}

/** The figure of the platform that a rule rests on, in Markdown. */
export function restsOn({ figure, date, page }: NonNullable<RuleInfo['fact']>): string {
  return `It rests on: ${figure} (as of ${date}, <${page}>).`;
}

/** The table of all rules in Markdown, with links to their pages below `base`. */
export function ruleTable(rules: readonly RuleInfo[], base: string): string {
  const rows = rules.map((rule) => {
    const { id, severity, summary, fixes } = rule;
    const presets = presetsOf(rule).join(', ');
    return `| [${id}](${base}${id}.md) | ${severity} | ${presets} | ${fixes ? 'yes' : ''} | ${summary} |`;
  });
  return ['| rule | level | presets | fix | the fault |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function optionTable(id: string, options: Readonly<Record<string, RuleOption>>): string {
  const [first] = Object.entries(options);
  const rows = Object.entries(options).map(([name, { description, default: value, minimum, maximum, unit }]) => {
    return `| \`${name}\` | ${value} | ${minimum} to ${maximum} | ${description}, in ${unit} |`;
  });
  const table = ['| option | default | range | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const configured = `rules.${id}.${optionKey(first![0])} = ${first![1].default}`;
  return `${table}\n\nSet one with \`--rule-option ${id}.${first![0]}=${first![1].default}\`, or with \`${configured}\` in the configuration.`;
}

function exampleSection({ title, files, findings, fixed, vercelCli }: Example): string {
  const reported = findings.map((finding) => `- \`${finding}\``).join('\n');
  return [
    `### ${title}`,
    ...(vercelCli === undefined ? [] : [`Judged as Vercel CLI ${vercelCli}.`]),
    ...Object.entries(files).map(([path, text]) => fileBlock(path, text)),
    ...(findings.length > 0 ? [`Reported:\n\n${reported}`] : []),
    ...(fixed ? ['After the fix:', ...Object.entries(fixed).map(([path, text]) => fileBlock(path, text))] : []),
  ].join('\n\n');
}

const LANGUAGES: Record<string, string> = {
  py: 'python',
  toml: 'toml',
  json: 'json',
  yml: 'yaml',
  sh: 'sh',
  svg: 'xml',
};

/** Longer files of examples are not shown as a whole. */
const MAX_SHOWN = 10_000;

function fileBlock(path: string, text: string): string {
  const language = LANGUAGES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text';
  if (text.length > MAX_SHOWN) return `\`${path}\`, a file of ${(text.length / 1e6).toFixed(1)} MB`;
  return `\`${path}\`\n\n\`\`\`${language}\n${text.replace(/\n?$/, '\n')}\`\`\``;
}
