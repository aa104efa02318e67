import { asOf, DURATION_SECONDS, limits } from '../vercel/function-limits.js';
import { relativeTo } from '../files/paths.js';
import type { Deployment } from './model.js';

/** What to do instead of what a function cannot do, in sentences for the help of a finding, as it fits the project. */

/** Work that has to be done at certain times. */
export function insteadOfSchedule({ vercelJson }: Deployment): string {
  const where = vercelJson ? 'Add `crons` to vercel.json' : 'Create a vercel.json with `crons`';
  return `${where}, which call a route of the app at set times (${limits.cronJobs.figure} at most, ${asOf(limits.cronJobs)}), and move the work into that route.`;
}

/** Work that has to go on after the response. */
export function insteadOfBackground({ mode, pyproject }: Deployment): string {
  const queue =
    mode === 'preset'
      ? `a queue: Vercel calls a subscriber, which ${pyproject ? '`[[tool.vercel.subscribers]]` in pyproject.toml' : 'a pyproject.toml with `[[tool.vercel.subscribers]]`'} names, for each message`
      : 'a queue, such as Vercel Queues';
  return `Await it before the response, use \`BackgroundTasks\` of FastAPI, which Vercel waits for, or hand it to ${queue}.`;
}

/** A longer time for requests. */
export function longerDuration({ mode, entrypoint, files }: Deployment, seconds: number): string {
  const { default: usual, pro, extended } = DURATION_SECONDS;
  const needed = Math.min(Math.ceil(seconds / 10) * 10, extended);
  const plan = seconds <= usual ? '' : seconds <= pro ? ' (on Pro)' : ' (the beta on Pro)';
  if (seconds > extended || mode === 'builds' || !entrypoint) {
    return `Do it in parts, or hand it to a queue; a function on Pro may run for ${pro} s, in a beta for ${extended} s.`;
  }
  return `Set \`"functions": {"${relativeTo(entrypoint.file, files.root)}": {"maxDuration": ${needed}}}\` in vercel.json${plan}, or hand the work to a queue.`;
}

/** A place for what has to last. */
export const INSTEAD_OF_DISK =
  'Keep what must last in a database or an object store, such as one of the Vercel Marketplace or Vercel Blob.';

/**
 * A database in the place of a file of SQLite.
 *
 * @param variable the variable of the environment that names the database, where the program asks for one
 * @param takesUrl whether the library takes the URL of another database
 */
export function insteadOfSqlite(variable: string | null, takesUrl: boolean): string {
  const which = 'a hosted database, such as Neon or Supabase from the Vercel Marketplace';
  if (variable !== null)
    return `Set \`${variable}\` in the environment variables of the project on Vercel, to the URL of ${which}.`;
  return takesUrl
    ? `Use ${which}, and take its URL from the environment.`
    : 'Use a hosted database, such as Turso, which understands the SQL of SQLite, or Neon, both in the Vercel Marketplace.';
}
