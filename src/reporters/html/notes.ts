import { shortName } from '../../page/sizes.js';
import type { BundleReport, BundleResult } from '../../result.js';
import { listOf, mebibytes } from '../../words.js';
import { count } from '../style.js';

/** More names make a list that nobody reads. */
const MOST_NAMED = 6;

/** What one should know about the figures of a function, each in a sentence or two. */
export function notes(bundle: BundleReport, { sizes }: BundleResult): string[] {
  const { manifest, environment, unknownPackages, isOpen, project } = bundle;
  const found: string[] = [];
  if (manifest !== null) found.push(`The packages are those of ${manifest}. ${source(environment, sizes.date)}`);
  else if (isOpen) found.push('No file says which packages are installed.');
  else found.push('No packages are installed.');
  if (isOpen && manifest !== null)
    found.push('More may be installed than is listed: not all that names packages could be read.');
  if (unknownPackages.length > 0)
    found.push(
      `Of ${count(unknownPackages.length, 'package')} only the name is known, and the size a guess: ${named(unknownPackages)}.`,
    );
  const { files, bytes } = project.ignoredByGit;
  if (files > 0)
    found.push(
      `“vercel deploy” would upload ${count(files, 'more file')} that Git ignores, ${mebibytes(bytes)}. The total is that of a deployment from Git.`,
    );
  return found;
}

function source(environment: string | null, date: string): string {
  const table = `a table of published packages (newest release: ${date})`;
  return environment === null
    ? `Their sizes come from ${table}.`
    : `Their sizes were measured in ${environment} where it has the same release; the others come from ${table}.`;
}

function named(names: readonly string[]): string {
  return listOf(
    names.map((name) => shortName(name)),
    { max: MOST_NAMED },
  );
}
