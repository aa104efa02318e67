import type { NotAnalysed } from '../../diagnostic.js';
import { MemoryHost, type Entry, type EntryKind } from '../../files/host.js';
import { isInside, relativeTo, within } from '../../files/paths.js';
import { Repository } from '../../files/repository.js';
import type { Source } from '../../parser/source.js';
import type { Upload } from './upload.js';

/**
 * A repository as the build on Vercel sees it: without what the unit's ignore file leaves out. It reads through the
 * repository that it stands for, so that no file is read twice.
 */
export class UploadedRepository extends Repository {
  /**
   * @param base the repository with all its files
   * @param root the unit's Root Directory; files outside it are not affected
   */
  constructor(
    private readonly base: Repository,
    private readonly root: string,
    private readonly upload: Upload,
  ) {
    super(new MemoryHost({})); // never asked
  }

  override kind(path: string): EntryKind | null {
    const kind = this.base.kind(path);
    return kind !== null && this.#hides(path, kind) ? null : kind;
  }

  override list(path: string): Entry[] {
    return this.base.list(path).filter(({ name, kind }) => !this.#hides(within(path, name), kind));
  }

  override noteProgress(files: number): void {
    this.base.noteProgress(files);
  }

  override size(path: string): number {
    return this.#hides(path, 'file') ? 0 : this.base.size(path);
  }

  override read(path: string): Source | null {
    return this.#hides(path, 'file') ? null : this.base.read(path);
  }

  override skip(file: string, reason: string): void {
    this.base.skip(file, reason);
  }

  override get notAnalysed(): NotAnalysed[] {
    return this.base.notAnalysed;
  }

  override loadedAs(matches: (path: string) => boolean): Source | null {
    return this.base.loadedAs(matches);
  }

  override loaded(): Generator<Source> {
    return this.base.loaded();
  }

  override get filesRead(): number {
    return this.base.filesRead;
  }

  #hides(path: string, kind: EntryKind): boolean {
    if (path === this.root || !isInside(path, this.root)) return false;
    return this.upload.ignores(relativeTo(path, this.root), kind === 'directory') !== null;
  }
}
