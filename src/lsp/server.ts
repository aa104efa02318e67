import { dirname, sep } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  LogMessageNotification,
  MessageType,
  PositionEncodingKind,
  ShowDocumentRequest,
  ShowMessageNotification,
  CodeActionKind,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isAtOrBelow, repositoryRoot } from '../files/root.js';
import type { LintOptions, LintResult } from '../result.js';
import type { RuleInfo } from '../rules/info.js';
import { tool } from '../version.js';
import { codeActions } from './code-actions.js';
import { abilitiesOf, type Abilities } from './abilities.js';
import { hoverAt } from './hover.js';
import { ProjectFolder, type Outcome } from './project.js';
import { Publisher } from './publisher.js';
import { settingsOf } from './settings.js';
import { pathOf, uriOf } from './uris.js';

/** The command behind "Open documentation". */
const OPEN_DOCUMENTATION = 'fastapi-vercel-lint.openDocumentation';

/** What the server needs of the linter. */
export interface LanguageEngine {
  lint(options: LintOptions): Promise<LintResult>;
  rules: readonly RuleInfo[];
}

/** The files that findings can be in, or depend on. */
const WATCHED =
  '**/{*.py,*.toml,*.json,*.txt,*.in,*.cfg,*.lock,*.yml,*.yaml,Pipfile,.python-version,.vercelignore,.gitignore,vercel.ts,vercel.js,vercel.mjs}';

/** Answers a client of the Language Server Protocol. Nothing of the workspace is executed. */
export class Server {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #folders = new Map<string, ProjectFolder>();
  readonly #publisher: Publisher;
  readonly #told = new Set<string>();
  #abilities: Abilities = abilitiesOf({});
  #options: LintOptions = {};
  /** Whether the client has named folders; where it has none, each file stands for the project around it. */
  #hasFolders = false;
  #isClosed = false;

  constructor(
    private readonly connection: Connection,
    private readonly engine: LanguageEngine,
  ) {
    this.#publisher = new Publisher(connection, (path) => this.#documentAt(path));
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#options = settingsOf(settings as unknown);
      this.#refreshAll();
    });
    connection.onDidChangeWatchedFiles(() => this.#refreshAll());
    connection.onCodeAction(async (params) => {
      const path = pathOf(params.textDocument.uri);
      const document = this.#documents.get(params.textDocument.uri);
      const folder = path === null ? undefined : this.#folderOf(path);
      if (path === null || !document || !folder) return [];
      const { findings } = await folder.current();
      return codeActions({
        params,
        document,
        path,
        folder: folder.path,
        findings: findings.get(path) ?? [],
        abilities: this.#abilities,
        documentAt: (file) => this.#documentAt(file),
        uri: (file) => this.#uriOf(file),
        openCommand: OPEN_DOCUMENTATION,
      });
    });
    connection.onHover(({ textDocument, position }) => {
      const path = pathOf(textDocument.uri);
      const found = path === null ? undefined : this.#folderOf(path)?.outcome.findings.get(path);
      return hoverAt(position, found ?? [], this.engine.rules, this.#abilities.markdownHover);
    });
    connection.onExecuteCommand(({ command, arguments: [page] = [] }) => this.#openPage(command, page as unknown));
    this.#documents.onDidOpen(({ document }) => {
      const path = pathOf(document.uri);
      if (path !== null && !this.#hasFolders) this.#addFolder(repositoryRoot(dirname(path), dirname(path)));
      this.#changed(document, true);
    });
    this.#documents.onDidChangeContent(({ document }) => this.#changed(document, false));
    this.#documents.onDidSave(({ document }) => this.#changed(document, true));
    this.#documents.onDidClose(({ document }) => {
      const path = pathOf(document.uri);
      if (path === null) return;
      for (const folder of this.#folders.values()) {
        folder.session.removeText(path);
        if (isAtOrBelow(path, folder.path)) folder.refresh();
      }
    });
    this.#documents.listen(connection);
  }

  /** Starts no further check. */
  close(): void {
    this.#isClosed = true;
    for (const folder of this.#folders.values()) folder.close();
  }

  #initialize(params: InitializeParams): InitializeResult {
    this.#abilities = abilitiesOf(params.capabilities);
    this.#publisher.support = this.#abilities;
    this.#options = settingsOf(params.initializationOptions as unknown);
    // The older of these are what older clients send.
    const named = params.workspaceFolders?.map(({ uri }) => uri) ?? [params.rootUri ?? []].flat();
    const paths = named.map(pathOf).filter((path) => path !== null);
    if (paths.length === 0 && params.rootPath) paths.push(params.rootPath);
    this.#hasFolders = paths.length > 0;
    for (const path of paths) this.#addFolder(path);
    return {
      serverInfo: tool,
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
        hoverProvider: true,
        executeCommandProvider: { commands: [OPEN_DOCUMENTATION] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  #initialized(): void {
    if (this.#abilities.watchesFiles) {
      const watchers = [{ globPattern: WATCHED }];
      this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => {
        this.#show(MessageType.Log, `The client watches no files: ${String(error)}`);
      });
    }
    if (this.#abilities.changesFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#removeFolder(pathOf(uri));
        for (const path of added.map(({ uri }) => pathOf(uri))) if (path !== null) this.#addFolder(path);
        this.#hasFolders = this.#folders.size > 0;
        this.#refreshAll();
      });
    }
    this.#refreshAll();
  }

  #addFolder(path: string): void {
    const clean = path.length > 1 && path.endsWith(sep) ? path.slice(0, -1) : path;
    if (this.#folders.has(clean)) return;
    const folder = new ProjectFolder(
      clean,
      (options) => this.engine.lint(options),
      () => this.#options,
      (own, outcome) => this.#report(own, outcome),
    );
    for (const document of this.#documents.all()) {
      const file = pathOf(document.uri);
      if (file !== null) folder.session.setText(file, document.getText());
    }
    this.#folders.set(clean, folder);
  }

  #removeFolder(path: string | null): void {
    const folder = path === null ? undefined : this.#folders.get(path);
    if (!folder) return;
    folder.close();
    this.#folders.delete(folder.path);
    this.#publisher.publish(folder.path, { findings: new Map(), problems: [], failure: null });
  }

  #changed(document: TextDocument, onDisk: boolean): void {
    const path = pathOf(document.uri);
    if (path === null) return;
    const text = document.getText();
    for (const folder of this.#folders.values()) folder.session.setText(path, text);
    const folder = this.#folderOf(path);
    if (onDisk) folder?.refresh();
    else folder?.touch();
  }

  #report(folder: ProjectFolder, outcome: Outcome): void {
    this.#publisher.publish(folder.path, outcome);
    const { failure } = outcome;
    if (failure === null || this.#told.has(failure)) return;
    // Once is enough: the same fault would come back with every key.
    this.#told.add(failure);
    this.#show(MessageType.Error, `${tool.name}: ${failure}`);
  }

  /** Shows a message, or writes it to the log; a request for an answer is none of our business. */
  #show(type: MessageType, message: string): void {
    if (this.#isClosed) return;
    const method = type === MessageType.Log ? LogMessageNotification.type : ShowMessageNotification.type;
    // The connection is being closed: there is nobody to tell.
    this.connection.sendNotification(method, { type, message }).catch(() => undefined);
  }

  #refreshAll(): void {
    for (const folder of this.#folders.values()) folder.refresh();
  }

  /** The innermost folder that holds a file. */
  #folderOf(path: string): ProjectFolder | undefined {
    const around = [...this.#folders.values()].filter((folder) => isAtOrBelow(path, folder.path));
    return around.sort((a, b) => b.path.length - a.path.length)[0];
  }

  #documentAt(path: string): TextDocument | undefined {
    return this.#documents.all().find(({ uri }) => pathOf(uri) === path);
  }

  /** As the client names it, where it has it open. */
  #uriOf(path: string): string {
    return this.#documentAt(path)?.uri ?? uriOf(path);
  }

  async #openPage(command: string, page: unknown): Promise<void> {
    if (command !== OPEN_DOCUMENTATION || typeof page !== 'string' || !page.startsWith('https://')) return;
    const shown = this.#abilities.showsDocuments
      ? await this.connection.sendRequest(ShowDocumentRequest.type, { uri: page, external: true })
      : { success: false };
    if (!shown.success) this.#show(MessageType.Info, page);
  }
}
