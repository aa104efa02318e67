import type { UnitFiles } from '../deployment/files.js';
import type { Deployment } from '../deployment/model.js';
import { plainPipInstall } from '../deployment/shell/install-command.js';
import type { CommandSetting } from '../deployment/shell/commands.js';
import type { Fix } from '../diagnostic.js';
import { deleteEntryLines } from './edits.js';
import { deleteProperty } from './json.js';

/** Whether an install command installs the file that Vercel would install. */
export function repeatsDefault(
  { deployment: { manifest }, files }: { deployment: Deployment; files: UnitFiles },
  { command }: CommandSetting,
): boolean {
  const file = plainPipInstall(command);
  return file !== null && !!manifest?.requirements && manifest.file === files.path(file.replace(/^\.\//, ''));
}

/** Takes a command out of the file that sets it; null where it has no place of its own. */
export function deleteCommand({ document, path }: CommandSetting): Fix | null {
  const edit = path.length === 1 ? deleteProperty(document, path) : deleteEntryLines(document, path);
  return edit && { safety: 'unsafe', title: 'delete the command', edits: [edit] };
}
