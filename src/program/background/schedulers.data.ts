/** What a call of a library has to do with a schedule in the process of the app. */
export interface SchedulerCall {
  /** `start`: it runs the schedule; `decorator`: what it stands on repeats itself once it is called; `entry`: the decorator itself starts it. */
  readonly kind: 'start' | 'decorator' | 'entry';
  /** The library, as its users call it. */
  readonly library: string;
  readonly source: string;
  readonly date: string;
}

const DATE = '2026-11-29';

function entries(
  names: readonly string[],
  kind: SchedulerCall['kind'],
  library: string,
  source: string,
): [string, SchedulerCall][] {
  return names.map((name) => [name, { kind, library, source, date: DATE }]);
}

const APSCHEDULER_3 = [
  'asyncio.AsyncIOScheduler',
  'background.BackgroundScheduler',
  'blocking.BlockingScheduler',
  'gevent.GeventScheduler',
  'qt.QtScheduler',
  'tornado.TornadoScheduler',
  'twisted.TwistedScheduler',
].map((name) => `apscheduler.schedulers.${name}().start`);

const APSCHEDULER_4 = ['apscheduler.Scheduler()', 'apscheduler.AsyncScheduler()'].flatMap((name) => [
  `${name}.start_in_background`,
  `${name}.run_until_stopped`,
]);

/** Calls of schedulers by their full names; `X().m` is the method of an object. What only declares a job is not here: it runs nothing. */
export const SCHEDULERS: ReadonlyMap<string, SchedulerCall> = new Map([
  ...entries(APSCHEDULER_3, 'start', 'APScheduler', 'apscheduler 3.11.3, schedulers/*.py'),
  ...entries(
    APSCHEDULER_4,
    'start',
    'APScheduler',
    'agronholm/apscheduler@0342393171d9:src/apscheduler/_schedulers/sync.py',
  ),
  ...entries(
    ['rocketry.Rocketry().run', 'rocketry.Rocketry().serve'],
    'start',
    'Rocketry',
    'Miksus/rocketry@0243701c9b84:rocketry/application.py',
  ),
  ...entries(
    ['arq.worker.Worker().async_run', 'arq.worker.Worker().main', 'arq.worker.Worker().run'],
    'start',
    'arq',
    'samuelcolvin/arq@19246b090b3e:arq/worker.py',
  ),
  ...entries(
    ['celery.Celery().worker_main', 'celery.Celery().start', 'celery.Celery().Beat().run'],
    'start',
    'Celery',
    'celery 5.6.3, celery/app/base.py, apps/beat.py',
  ),
  ...entries(
    ['fastapi_utils.tasks.repeat_every'],
    'decorator',
    'fastapi-utils',
    'dmontagu/fastapi-utils@0ea336d58f10:fastapi_utils/tasks.py',
  ),
  ...entries(
    ['fastapi_restful.tasks.repeat_every'],
    'decorator',
    'fastapi-restful',
    'yuval9313/FastApi-RESTful@08530d976536:fastapi_restful/tasks.py',
  ),
  ...entries(
    ['fastapi_utilities.repeat_every', 'fastapi_utilities.repeat_at'],
    'decorator',
    'fastapi-utilities',
    'priyanshu-panwar/fastapi-utilities@26d0c57d7f9f:fastapi_utilities/__init__.py, repeat/',
  ),
  ...entries(['aiocron.crontab'], 'entry', 'aiocron', 'gawel/aiocron@1519fba3e002:aiocron/__init__.py'),
]);
