import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';
import { runFake, type Run } from '../cli/fake.js';

/** A client of the language server, over streams in memory. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly ended: Promise<Run>;
  /** The last diagnostics of each URI. */
  readonly shown = new Map<string, PublishDiagnosticsParams>();
  readonly messages: string[] = [];
  readonly toServer = new PassThrough();
  #waiting: (() => void)[] = [];

  constructor(engine: Partial<Parameters<typeof runFake>[1] & object>['engine'] = {}) {
    const fromServer = new PassThrough();
    const pipes = { input: this.toServer, output: fromServer };
    this.ended = runFake(['lsp', '--stdio'], { pipes, engine: { lint, rules, ...engine } });
    this.connection = createProtocolConnection(
      new StreamMessageReader(fromServer),
      new StreamMessageWriter(this.toServer),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.shown.set(params.uri, params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  async start(folders: readonly string[], capabilities: object = MODERN, more: object = {}): Promise<InitializeResult> {
    const workspaceFolders = folders.map((path) => ({ uri: pathToFileURL(path).href, name: path }));
    const params = { processId: null, rootUri: null, workspaceFolders, capabilities, ...more };
    const answer: InitializeResult = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return answer;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'python', version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(uri: string, text: string, version: number): Promise<void> {
    const contentChanges = [{ text }];
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Waits until what is shown fulfils a condition. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  codes(uri: string): unknown[] {
    return this.shown.get(uri)?.diagnostics.map(({ code }) => code) ?? [];
  }

  actions(uri: string, { range }: Pick<Diagnostic, 'range'>, only?: string[]) {
    const context = { diagnostics: [], ...(only && { only }) };
    return this.connection.sendRequest<Action[]>('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  async stop(): Promise<Run> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.ended;
  }
}

export interface Action {
  title: string;
  kind: string;
  isPreferred?: boolean;
  edit?: {
    changes?: Record<string, { newText: string }[]>;
    documentChanges?: {
      kind?: string;
      uri?: string;
      textDocument?: { uri: string; version: number | null };
      edits?: { newText: string }[];
    }[];
  };
  command?: { command: string; arguments: string[] };
}

export const MODERN = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1] } },
    hover: { contentFormat: ['markdown'] },
  },
};
