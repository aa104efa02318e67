import type { Fix as SarifFix, Log, Notification, Result } from 'sarif';
import type { Diagnostic, Fix } from '../../diagnostic.js';
import type { Source } from '../../parser/source.js';
import type { LintResult } from '../../result.js';
import type { RuleInfo } from '../../rules/info.js';
import { tool } from '../../version.js';
import { fingerprints } from '../fingerprints.js';
import { groupBy } from '../group.js';
import { serialize } from '../json.js';
import { lineHashes } from '../line-hash.js';
import { type ReportStyle, shown } from '../style.js';
import { artifact, physical, place, region, ROOT_ID } from './places.js';
import { descriptor, levelOf } from './rules.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub shows a related place only where the message links to it. */
const MOST_LINKS = 5;

/** SARIF 2.1.0, for code scanning and viewers: the findings that are not suppressed, with what their rules say. */
export function sarif(result: LintResult, style: ReportStyle, catalogue: readonly RuleInfo[]): string {
  const findings = shown(result.diagnostics, style.quiet);
  const byRule = groupBy(findings, ({ rule }) => rule);
  const ids = [...byRule.keys()].sort();
  const rules = ids.map((id) =>
    descriptor(
      id,
      byRule.get(id)!,
      catalogue.find((info) => info.id === id),
    ),
  );
  const report = new Report(result, style);
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT_ID]: { description: { text: 'The root of the checkout.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: result.notAnalysed.map(({ file, reason }) => report.notification(file, reason)),
          },
        ],
        results: findings.map((finding) => report.result(finding, ids.indexOf(finding.rule))),
        properties: { vercelCli: result.platform.vercelCli, factsDate: result.platform.factsDate },
      },
    ],
  };
  return serialize(log);
}

class Report {
  readonly #names: Map<Diagnostic, string>;
  readonly #sources = new Map<string, Source | null>();
  readonly #hashes = new Map<Source, string[]>();

  constructor(
    private readonly lint: LintResult,
    private readonly style: ReportStyle,
  ) {
    this.#names = fingerprints(lint, style);
  }

  result(finding: Diagnostic, ruleIndex: number): Result {
    const { rule, severity, confidence, unit, file, range, related, fix } = finding;
    const source = this.#source(file);
    const lineHash = source && this.#hashesOf(source)[range.start.line - 1];
    return {
      ruleId: rule,
      ruleIndex,
      level: levelOf(severity),
      message: { text: messageOf(finding) },
      locations: [place(finding, source, this.style)],
      ...(related.length > 0 && {
        relatedLocations: related.map((other, index) => ({
          id: index + 1,
          message: { text: other.message },
          physicalLocation: physical(other.file, other.range, this.#source(other.file), this.style),
        })),
      }),
      partialFingerprints: {
        ...(lineHash && { primaryLocationLineHash: lineHash }),
        'fastapiVercelLint/v1': this.#names.get(finding)!,
      },
      ...(fix && { fixes: [this.#fix(fix)] }),
      properties: { confidence, unit },
    };
  }

  notification(file: string, reason: string): Notification {
    const locations = [{ physicalLocation: { artifactLocation: artifact(file, this.style) } }];
    return { level: 'warning', message: { text: `Not analysed: ${reason}` }, locations };
  }

  #fix({ title, safety, edits }: Fix): SarifFix {
    const files = groupBy(edits, ({ file }) => file);
    return {
      description: { text: `${title} (${safety})` },
      artifactChanges: [...files].map(([file, changes]) => ({
        artifactLocation: artifact(file, this.style),
        replacements: changes.map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })),
      })),
      properties: { safety },
    };
  }

  #source(file: string): Source | null {
    if (!this.#sources.has(file)) this.#sources.set(file, this.lint.source(file));
    return this.#sources.get(file)!;
  }

  #hashesOf(source: Source): string[] {
    const hashes = this.#hashes.get(source) ?? lineHashes(source);
    this.#hashes.set(source, hashes);
    return hashes;
  }
}

/** What is wrong, what to do, and links to the places that explain it. */
function messageOf({ message, help, related }: Diagnostic): string {
  const links = related.slice(0, MOST_LINKS).map((other, index) => {
    const text = other.message.replace(/[[\]\\]/g, '\\$&');
    return `[${text}](${index + 1})`;
  });
  // What looks like such a link in a text from a file must not become one.
  const texts = [message, help].filter((text) => text !== '').map((text) => text.replace(/\](?=\(\d+\))/g, '\\]'));
  return [...texts, ...links].join('\n');
}
