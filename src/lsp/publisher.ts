import type { Connection, Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tool } from '../version.js';
import { toLspDiagnostic, toLspRange, type DiagnosticSupport } from './convert.js';
import type { Outcome } from './project.js';
import { uriOf } from './uris.js';

/** Sends the findings of all folders, also for files that are not open, and takes back those that are gone. */
export class Publisher {
  support: DiagnosticSupport = { related: false, tags: false };
  /** What each folder has, by path: two folders may have findings in one file. */
  readonly #byFolder = new Map<string, Map<string, LspDiagnostic[]>>();
  readonly #sent = new Map<string, { version: number | undefined; text: string; uri: string }>();

  /** @param documentAt the open document of an absolute path */
  constructor(
    private readonly connection: Connection,
    private readonly documentAt: (path: string) => TextDocument | undefined,
  ) {}

  /** @param folder absolute path */
  publish(folder: string, outcome: Outcome): void {
    const before = this.#byFolder.get(folder);
    const now = this.#diagnostics(folder, outcome);
    this.#byFolder.set(folder, now);
    for (const path of new Set([...(before?.keys() ?? []), ...now.keys()])) this.#send(path);
  }

  #diagnostics(folder: string, { findings, problems }: Outcome): Map<string, LspDiagnostic[]> {
    const found = new Map<string, LspDiagnostic[]>();
    const uri = (path: string): string => this.documentAt(path)?.uri ?? uriOf(path);
    for (const [path, own] of findings) {
      const shown = own.map((each) => toLspDiagnostic(each, folder, uri, this.support));
      found.set(path, shown);
    }
    for (const { path, range, message } of problems) {
      const severity = DiagnosticSeverity.Error;
      const fault = { range: toLspRange(range), severity, source: tool.name, code: 'configuration', message };
      found.set(path, [...(found.get(path) ?? []), fault]);
    }
    return found;
  }

  #send(path: string): void {
    const unique = new Map<string, LspDiagnostic>();
    for (const own of this.#byFolder.values()) {
      for (const each of own.get(path) ?? []) unique.set(JSON.stringify([each.code, each.range, each.message]), each);
    }
    const diagnostics = [...unique.values()];
    const document = this.documentAt(path);
    const uri = document?.uri ?? uriOf(path);
    const text = JSON.stringify(diagnostics);
    const last = this.#sent.get(path);
    if (last?.text === text && last.version === document?.version && last.uri === uri) return;
    if (diagnostics.length === 0) this.#sent.delete(path);
    else this.#sent.set(path, { version: document?.version, text, uri });
    // A client that opened the file under another name of it would keep what it was told before.
    if (last && last.uri !== uri) this.#sendTo(last.uri, undefined, []);
    if (diagnostics.length > 0 || last) this.#sendTo(uri, document?.version, diagnostics);
  }

  #sendTo(uri: string, version: number | undefined, diagnostics: LspDiagnostic[]): void {
    const sent = this.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
    // The connection is being closed: there is nobody to tell.
    sent.catch(() => undefined);
  }
}
