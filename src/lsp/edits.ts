import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CreateFile,
  OptionalVersionedTextDocumentIdentifier,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Fix } from '../diagnostic.js';
import type { Abilities } from './abilities.js';
import { toLspRange } from './convert.js';

/** Where edits are to be made. */
export interface EditContext {
  /** Absolute path that the files of edits are relative to. */
  folder: string;
  abilities: Abilities;
  /** The open document of an absolute path. */
  documentAt(path: string): TextDocument | undefined;
  uri(path: string): string;
}

/**
 * Edits as the client takes them: with versions where it knows them, so that text that changed meanwhile is not damaged.
 *
 * @returns null where a file has to be created and the client cannot
 */
export function toWorkspaceEdit(edits: readonly Edit[], context: EditContext): WorkspaceEdit | null {
  const byPath = new Map<string, TextEdit[]>();
  for (const { file, range, text } of edits) {
    const path = resolve(context.folder, file);
    byPath.set(path, [...(byPath.get(path) ?? []), TextEdit.replace(toLspRange(range), text)]);
  }
  const isNew = (path: string): boolean => context.documentAt(path) === undefined && !existsSync(path);
  const { versionedEdits, createsFiles } = context.abilities;
  if (!versionedEdits) {
    if ([...byPath.keys()].some(isNew)) return null;
    return { changes: Object.fromEntries([...byPath].map(([path, own]) => [context.uri(path), own])) };
  }
  if (!createsFiles && [...byPath.keys()].some(isNew)) return null;
  return {
    documentChanges: [...byPath].flatMap(([path, own]) => {
      const uri = context.uri(path);
      const version = context.documentAt(path)?.version ?? null;
      const edit = TextDocumentEdit.create(OptionalVersionedTextDocumentIdentifier.create(uri, version), own);
      return isNew(path) ? [CreateFile.create(uri, { ignoreIfExists: true }), edit] : [edit];
    }),
  };
}

/** The edits of several fixes, those left out that would touch what an earlier one changes. A fix is whole or not at all. */
export function togetherApplicable(fixes: readonly Fix[]): Edit[] {
  const taken: Edit[] = [];
  for (const { edits } of fixes) {
    // Two findings may have one and the same fix.
    const fresh = edits.filter((edit) => !taken.some((each) => isSame(each, edit)));
    if (fresh.some((edit) => taken.some((each) => collide(each, edit)))) continue;
    taken.push(...fresh);
  }
  return taken;
}

function isSame(one: Edit, other: Edit): boolean {
  return (
    one.file === other.file &&
    one.text === other.text &&
    startsAt(one) === startsAt(other) &&
    endsAt(one) === endsAt(other)
  );
}

function collide(one: Edit, other: Edit): boolean {
  return one.file === other.file && startsAt(one) <= endsAt(other) && startsAt(other) <= endsAt(one);
}

const startsAt = (edit: Edit): number => edit.range.start.offset;
const endsAt = (edit: Edit): number => edit.range.end.offset;
