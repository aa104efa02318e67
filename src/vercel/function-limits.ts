/** A fact about running functions, for messages and pages of rules. */
export interface PlatformFact {
  /** The figure, or the state of things, as a message names it: `4.5 MB`. */
  readonly figure: string;
  /** The page that says so. */
  readonly page: string;
  /** The day of that page, or of the reading where it has none. */
  readonly date: string;
}

const LIMITS = 'https://vercel.com/docs/functions/limitations';

/** The largest body of a request, in bytes; a body of more gets 413 FUNCTION_PAYLOAD_TOO_LARGE. Source: {@link limits} */
export const MAX_BODY_BYTES = 4.5 * 1024 * 1024;

/** How long a function may run, in seconds. Source: {@link limits} */
export const DURATION_SECONDS = {
  /** Where nothing sets `maxDuration`, on every plan; on Hobby it is also the longest. */
  default: 300,
  /** The longest on Pro and Enterprise. */
  pro: 800,
  /** The longest in the beta for Python 3.12 and newer. */
  extended: 1800,
} as const;

/** What holds for code that runs in a function. All were read on the pages, in the state of the dates. */
export const limits = {
  requestBody: { figure: '4.5 MB', page: LIMITS, date: '2026-08-24' },
  responseBody: { figure: '4.5 MB', page: LIMITS, date: '2026-08-24' },
  duration: {
    figure: '300 s',
    page: 'https://vercel.com/docs/functions/configuring-functions/duration',
    date: '2026-08-24',
  },
  disk: { figure: 'read-only except for `/tmp`, 500 MB', page: LIMITS, date: '2026-08-24' },
  webSockets: { figure: '300 s', page: 'https://vercel.com/docs/functions/websockets', date: '2026-07-06' },
  instances: { figure: 'several instances', page: 'https://vercel.com/docs/fluid-compute', date: '2026-08-11' },
  cronJobs: { figure: 'once a day on Hobby', page: 'https://vercel.com/docs/cron-jobs', date: '2026-09-16' },
  systemPackages: {
    figure: 'no system packages of your own',
    page: 'https://vercel.com/kb/guide/does-vercel-support-docker-deployments',
    date: '2026-07-01',
  },
  daemons: {
    figure: 'Vercel Daemons, in public beta',
    page: 'https://vercel.com/kb/guide/vercel-daemons',
    date: '2026-10-15',
  },
  background: {
    figure: 'what BackgroundTasks run is waited for',
    page: 'https://vercel.com/kb/guide/background-workers-on-vercel',
    date: '2026-11-02',
  },
  // @vercel/python 25.0.0: `../../bin/*` of a RECORD is not packed. The page says nothing of it; the date is that of the release.
  packageCommands: {
    figure: 'the modules of packages, without their commands',
    page: 'https://vercel.com/docs/functions/runtimes/python',
    date: '2026-10-13',
  },
  // @vercel/python 25.0.0 and vercel-runtime 0.17.0 (vc_init.py): the module is imported, then the server makes its loop. The date is that of the release.
  runtime: {
    figure: 'the import comes before the event loop',
    page: 'https://vercel.com/docs/functions/runtimes/python',
    date: '2026-10-13',
  },
  // No page says it; the date is that on which the reports were read (zauberzeug/nicegui#2785, formigarafa/timber-python#17, pola-rs/polars#27175).
  sharedMemory: {
    figure: 'no `/dev/shm`',
    page: 'https://vercel.com/docs/functions/runtimes/python',
    date: '2026-11-29',
  },
  environment: {
    figure: 'variables are set in the project',
    page: 'https://vercel.com/docs/environment-variables',
    date: '2026-09-17',
  },
  routing: {
    figure: 'what no route leads to the function does not reach it',
    page: 'https://vercel.com/docs/project-configuration/vercel-json',
    date: '2026-08-14',
  },
} as const satisfies Readonly<Record<string, PlatformFact>>;

/** The date of a fact in words, for a message: `as of 2026-08-24`. */
export function asOf({ date }: PlatformFact): string {
  return `as of ${date}`;
}
