import type { Modules } from '../../program/modules.js';
import { functionSettings } from '../functions/settings.js';
import type { Deployment } from '../model.js';
import { fixedPart, isConstant } from '../routing/routing.js';

/**
 * Whether a destination may be a file of the CDN or a function of its own, so that the app of a preset is not asked:
 * both go before the app.
 *
 * @param target path that begins with "/", with `$1` … for parts of the source
 */
export function mayHaveOutput(deployment: Deployment, modules: Modules, target: string): boolean {
  const path = target.slice(1);
  const { files, build } = deployment;
  const own = functionSettings(deployment, modules).apiFiles;
  if (!isConstant(target)) {
    const directory = fixedPart(target)
      .slice(1)
      .replace(/\/?[^/]*$/, '');
    if (directory === '') return false;
    return files.exists(`public/${directory}`) || own.some(({ file }) => file.startsWith(`${directory}/`));
  }
  if (['', '.html', '/index.html'].some((end) => files.isFile(`public/${path}${end}`.replace('//', '/')))) return true;
  // A build command may write files into public/.
  if (build.winner && /\.(?!py$)\w+$/.test(path)) return true;
  return own.some(({ file }) => withoutSuffix(file) === withoutSuffix(path) || /\[.*\]/.test(file));
}

/** The name under which Vercel serves a function: `api/users/index.ts` is `api/users`. */
function withoutSuffix(file: string): string {
  return file.replace(/\.\w+$/, '').replace(/\/index$/, '');
}
