import { MarkupKind, ResourceOperationKind, type ClientCapabilities } from 'vscode-languageserver';
import type { DiagnosticSupport } from './convert.js';

/** What the client can do, as far as it makes a difference here. */
export interface Abilities extends DiagnosticSupport {
  /** Edits of several documents that name the version they are for. */
  versionedEdits: boolean;
  /** Edits that create files. */
  createsFiles: boolean;
  markdownHover: boolean;
  watchesFiles: boolean;
  changesFolders: boolean;
  showsDocuments: boolean;
}

/** Reads what the client says of itself; what it does not mention it cannot do. */
export function abilitiesOf({ workspace, textDocument, window }: ClientCapabilities): Abilities {
  const edits = workspace?.workspaceEdit;
  const shown = textDocument?.publishDiagnostics;
  return {
    related: shown?.relatedInformation === true,
    tags: shown?.tagSupport !== undefined,
    versionedEdits: edits?.documentChanges === true,
    createsFiles: edits?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    // Who says nothing about it gets what nearly all can show.
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) !== false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsDocuments: window?.showDocument?.support === true,
  };
}
