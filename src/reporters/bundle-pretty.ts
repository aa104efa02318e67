import type { BundleReport, BundleResult, PackageReport, ProjectFilesReport } from '../result.js';
import { listOf, mebibytes } from '../words.js';
import { basisOf, functionName, isUnknown, limitText, reasonOf, sizeText, wholeVerdict } from './bundle-words.js';
import { palette, type Palette } from './palette.js';
import { notAnalysed } from './pretty-summary.js';
import { count, type ReportStyle } from './style.js';
import { sanitize } from './terminal.js';
import { graphemes, graphemeWidth, textWidth, wrap } from './width.js';

/** A table is for a first look; the JSON has all. */
const MOST_ROWS = 15;
/** Smaller directories and files are not named. */
const WORTH_NAMING = 100 * 1024;
/** Columns of the bar that shows a share. */
const BAR = 12;

interface Row {
  name: string;
  bytes: number;
  why: string;
  isExact: boolean;
}

/** For people: each function with its verdict and a table, the largest first. */
export function bundlePretty(result: BundleResult, style: ReportStyle): string {
  const { dim, yellow } = palette(style.color);
  const screens = result.bundles.map((each) => `${screen(each, result, style)}\n\n`);
  if (screens.length === 0) screens.push(`${yellow('Vercel builds no Python function from it.')}\n\n`);
  const missing = notAnalysed(result.notAnalysed, style).map((line) => `${line}\n`);
  const { vercelCli, factsDate } = result.platform;
  const judge = `Judged as Vercel CLI ${vercelCli}; facts of ${factsDate}. MB of Vercel are MiB.`;
  const basis = dim(wrapped(judge, 0, style).join('\n'));
  return `${screens.join('')}${missing.join('')}${basis}\n`;
}

function screen(bundle: BundleReport, { sizes }: BundleResult, style: ReportStyle): string {
  const colors = palette(style.color);
  const { dim } = colors;
  const mood = moodOf(bundle);
  const paint = paintOf(mood, colors);
  const verdict = wrapped(wholeVerdict(bundle), 2, style);
  const sign = mood === 'good' ? ['✔', 'ok'] : mood === 'bad' ? ['✘', 'x'] : ['▲', '!'];
  const { ignoredByGit } = bundle.project;
  const notes = [
    `Limits: ${bundle.limits.map(limitText).join(', ')}.`,
    basisOf(bundle, sizes.date),
    ...(bundle.unknownPackages.length > 0
      ? [
          `Of unknown size: ${listOf(bundle.unknownPackages, { max: 8 })}; ${bundle.unknownPackages.length === 1 ? 'it' : 'each'} counts about 0.5 MiB.`,
        ]
      : []),
    ...(ignoredByGit.bytes >= WORTH_NAMING
      ? [
          `"vercel deploy" also uploads ${count(ignoredByGit.files, 'file')} that Git ignores: ${mebibytes(ignoredByGit.bytes)} more, unless .vercelignore names them.`,
        ]
      : []),
  ];
  return [
    heading(bundle, style),
    `${paint(sign[style.ascii ? 1 : 0]!)} ${verdict.join('\n')}`,
    '',
    ...table(rowsOf(bundle, style), bundle.bytes, style, paint),
    '',
    ...notes.map((note) => dim(wrapped(note, 0, style).join('\n'))),
  ].join('\n');
}

function heading(bundle: BundleReport, style: ReportStyle): string {
  const { bold } = palette(style.color);
  const name = sanitize(functionName(bundle), style.ascii);
  const [first = '', ...rest] = wrapped(`${functionName(bundle)}: ${sizeText(bundle)}`, 2, style);
  const title = first.startsWith(name) ? bold(name) + first.slice(name.length) : bold(first);
  return [title, ...rest].join('\n');
}

type Mood = 'good' | 'doubtful' | 'bad';

function moodOf(bundle: BundleReport): Mood {
  if (bundle.tier === 'too-large' || bundle.buildError !== null) return 'bad';
  return bundle.tier === 'standard' && !isUnknown(bundle) ? 'good' : 'doubtful';
}

function paintOf(mood: Mood, { green, yellow, red }: Palette): (text: string) => string {
  return mood === 'good' ? green : mood === 'bad' ? red : yellow;
}

function rowsOf(bundle: BundleReport, { ascii }: ReportStyle): Row[] {
  const { packages, project, added } = bundle;
  const shown = packages.length > MOST_ROWS + 1 ? packages.slice(0, MOST_ROWS) : packages;
  const rest = packages.slice(shown.length);
  const rows = shown.map((each) => packageRow(each, ascii));
  rows.push({ name: "project's files", bytes: project.bytes, why: filesText(project), isExact: true });
  rows.push({ name: 'added by Vercel', bytes: sum(added), why: listOf(added.map(({ name }) => name)), isExact: false });
  rows.sort((a, b) => b.bytes - a.bytes);
  if (rest.length > 0)
    rows.push({
      name: `${rest.length} more packages`,
      bytes: sum(rest),
      why: '--format json lists them all',
      isExact: false,
    });
  return rows;
}

function packageRow(each: PackageReport, ascii: boolean): Row {
  const { name, version, bytes, basis } = each;
  const isExact = basis === 'exact' || basis === 'environment';
  return {
    name: version === null ? name : `${name} ${version}`,
    bytes,
    why: reasonOf(each, ascii ? ' > ' : ' → '),
    isExact,
  };
}

function filesText({ files, directories, largest }: ProjectFilesReport): string {
  const isAtTop = ({ path }: { path: string }): boolean => path !== '.' && !path.includes('/');
  const large = [
    ...directories.filter(isAtTop).map(({ path, bytes }) => ({ name: `${path}/`, bytes })),
    ...largest.filter(isAtTop).map(({ path, bytes }) => ({ name: path, bytes })),
  ];
  large.sort((a, b) => b.bytes - a.bytes);
  const named = large.filter(({ bytes }) => bytes >= WORTH_NAMING).slice(0, 3);
  return [count(files, 'file'), ...named.map(({ name, bytes }) => `${name} ${mebibytes(bytes)}`)].join(', ');
}

function sum(all: readonly { bytes: number }[]): number {
  return all.reduce((total, { bytes }) => total + bytes, 0);
}

function table(rows: readonly Row[], total: number, style: ReportStyle, paint: (text: string) => string): string[] {
  const { dim } = palette(style.color);
  const cells = rows.map(({ name, bytes, why, isExact }) => ({
    name: sanitize(name, style.ascii),
    size: `${isExact || bytes < WORTH_NAMING ? '' : '~'}${mebibytes(bytes)}`,
    share: `${Math.round((bytes / Math.max(1, total)) * 100)} %`,
    bar: bar(bytes / Math.max(1, total), style.ascii),
    why: sanitize(why, style.ascii),
  }));
  const left = Math.max(...cells.map(({ name }) => textWidth(name)));
  const middle = Math.max(...cells.map(({ size }) => size.length));
  return cells.map(({ name, size, share, bar: drawn, why }) => {
    const head = `  ${name}${' '.repeat(left - textWidth(name))}  ${size.padStart(middle)}  ${share.padStart(4)}  `;
    const room = style.width === undefined ? undefined : style.width - textWidth(head) - BAR - 2;
    return `${head}${paint(drawn)}${' '.repeat(BAR - textWidth(drawn))}  ${dim(cut(why, room))}`.trimEnd();
  });
}

function bar(share: number, ascii: boolean): string {
  const length = Math.min(BAR, Math.round(share * BAR));
  return (ascii ? '#' : '█').repeat(length);
}

/** The reason is the last thing in a line: what has no room there is left out. */
function cut(text: string, room: number | undefined): string {
  if (room === undefined || textWidth(text) <= room) return text;
  if (room < 8) return '';
  let kept = '';
  for (const grapheme of graphemes(text)) {
    if (textWidth(kept) + graphemeWidth(grapheme) > room - 3) break;
    kept += grapheme;
  }
  return `${kept}...`;
}

function wrapped(text: string, indent: number, style: ReportStyle): string[] {
  const room = style.width === undefined ? undefined : Math.max(40, style.width - indent);
  return wrap(sanitize(text, style.ascii), room).map((line, index) => (index === 0 ? line : ' '.repeat(indent) + line));
}
