import { within } from '../files/paths.js';
import { presenceOf, type DiskView } from './disk/presence.js';

/**
 * Whether vercel.json, or a file of variables that is in the deployment, sets a variable of the environment.
 *
 * @param files relative to the repository root
 */
export function isSetInDeployment(view: DiskView, name: string, files: Iterable<string>): boolean {
  if (view.deployment.vercelJson?.get('env', name) !== undefined) return true;
  const pattern = new RegExp(`^\\s*(?:export\\s+)?${name.replace(/\W/g, '\\$&')}\\s*=`, 'mi');
  const { repository } = view.deployment.files.all;
  return [...files].some((path) => {
    const file = presenceOf(view, path).kind === 'present' ? repository.read(path) : null;
    return file !== null && pattern.test(file.text);
  });
}

/** The file of variables in the root of a unit that libraries read by themselves. */
export function usualEnvironmentFile(root: string): string {
  return within(root, '.env');
}
