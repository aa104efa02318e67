import { asOf, DURATION_SECONDS, limits } from '../vercel/function-limits.js';
import { relativeTo } from '../files/paths.js';
import type { ModelDownload } from '../packages/model-downloads.data.js';
import type { Deployment } from './model.js';

/** What to do instead of what a function cannot do, in sentences for the help of a finding, as it fits the project. */

/** Work that has to be done at certain times. */
export function insteadOfSchedule({ vercelJson, limits: { plan } }: Deployment): string {
  const where = vercelJson ? 'Add `crons` to vercel.json' : 'Create a vercel.json with `crons`';
  const often =
    plan === undefined || plan === 'hobby' ? ` (${limits.cronJobs.figure} at most, ${asOf(limits.cronJobs)})` : '';
  return `${where}, which call a route of the app at set times${often}, and move the work into that route.`;
}

/** A schedule of APScheduler 3, which Vercel can run itself. */
export function apschedulerOnVercel({ mode }: Deployment): string {
  return mode === 'preset'
    ? ' Or name the scheduler in `[[tool.vercel.subscribers]]` of pyproject.toml: Vercel then runs its jobs with vercel-apscheduler.'
    : '';
}

/** A worker that has to run all the time. */
export const INSTEAD_OF_WORKER = `What must run all the time can be a container of its own (${limits.daemons.figure}, ${asOf(limits.daemons)}).`;

/** Work that has to go on after the response. */
export function insteadOfBackground({ mode, pyproject }: Deployment): string {
  const queue =
    mode === 'preset'
      ? `a queue: Vercel calls a subscriber, which ${pyproject ? '`[[tool.vercel.subscribers]]` in pyproject.toml' : 'a pyproject.toml with `[[tool.vercel.subscribers]]`'} names, for each message`
      : 'a queue, such as Vercel Queues';
  return `Await it before the response, use \`BackgroundTasks\` of FastAPI, which Vercel waits for, or hand it to ${queue}.`;
}

/** A longer time for requests. */
export function longerDuration(deployment: Deployment, seconds: number): string {
  const { mode, entrypoint, files, limits: project } = deployment;
  const { default: usual, pro, extended } = DURATION_SECONDS;
  if (project.plan === 'hobby' && seconds > usual) {
    return `Do it in parts, or hand it to a queue; on Hobby a function may run for ${usual} s, on Pro for ${pro} s.`;
  }
  const needed = Math.min(Math.ceil(seconds / 10) * 10, extended);
  const plan = seconds <= usual ? '' : seconds <= pro ? ' (on Pro)' : ' (the beta on Pro)';
  if (seconds > extended || mode === 'builds' || !entrypoint) {
    return `Do it in parts, or hand it to a queue; a function on Pro may run for ${pro} s, in a beta for ${extended} s.`;
  }
  return `Set \`"functions": {"${relativeTo(entrypoint.file, files.root)}": {"maxDuration": ${needed}}}\` in vercel.json${plan}, or hand the work to a queue.`;
}

/** A program or a library of the system that the app cannot do without. */
export function withContainerImage({ mode }: Deployment): string {
  const how = mode === 'builds' ? ' once `builds` is gone from vercel.json' : '';
  return `Where the app cannot do without it, deploy it as a container image, which can bring it: a \`Dockerfile.vercel\` at the root${how}, with a server that listens on \`$PORT\`.`;
}

/** Files that are larger than the body of a request may be. */
export const INSTEAD_OF_LARGE_UPLOAD =
  'Let the browser send large files straight to Vercel Blob (a client upload), or to S3 with a presigned URL, and give the app the address of the file.';
/** What a call fetches at run time, into a directory that nobody can write to. */
export function insteadOfDownload({ name, directories, variables, directory }: ModelDownload): string {
  const below = `/tmp/${directory?.slice(directory.lastIndexOf('/') + 1).replace(/^\./, '') ?? ''}`;
  const [argument] = directories;
  if (directory === null) {
    return 'Each model of spaCy is a package: name it in the requirements, by the address of its wheel, and it is installed with the others.';
  }
  const again =
    'each new instance downloads it again. For a start without that, commit what is needed, or call an API.';
  // NLTK takes a directory of `NLTK_DATA` only where it exists.
  if (name.startsWith('nltk.'))
    return `Give it \`download_dir="${below}"\`, and add that to \`nltk.data.path\`; ${again}`;
  return variables.length > 0
    ? `Set \`${variables[0]}\` to \`${below}\` in the settings of the project on Vercel (Environment Variables); ${again}`
    : `Give it \`${argument?.name}="${below}"\`; ${again}`;
}

/** What is asked over the network at each start: of another service, or of a database to make its tables. */
export function insteadOfAskingAtStart({ mode }: Deployment, isSchema: boolean): string {
  const inBuild = mode === 'builds' ? 'before a deployment' : 'before a deployment, or in a build command';
  return isSchema
    ? `Make and migrate the tables ${inBuild}, and take it out of the app.`
    : `Ask when a request first needs the answer, and keep it; or, where the answer hardly changes, ask ${inBuild} and ship the answer as a file.`;
}

/** A place for what later requests need. */
export const INSTEAD_OF_MEMORY =
  'Keep it in a database or in Redis, such as one of the Vercel Marketplace; a session may also be in a signed cookie.';

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
