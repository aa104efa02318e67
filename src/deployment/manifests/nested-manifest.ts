import { within } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import type { DataDocument } from '../../parser/document.js';
import { parseToml } from '../../parser/toml.js';

/** The pyproject.toml of another project of the repository; null where there is none that can be read. */
export function parseDocument(repository: Repository, directory: string): DataDocument | null {
  const file = within(directory, 'pyproject.toml');
  const source = repository.isFile(file) ? repository.read(file) : null;
  const document = source && parseToml(source);
  return document && !document.fault ? document : null;
}
