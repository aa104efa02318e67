import type { Primitive } from '../primitives.js';
import { atMost, disk, fast, flush, made, net, on, within } from './entry.js';

const SENTRY = 'sentry-sdk 2.68.0';
const POSTHOG = 'posthog 7.53.0';
const OTEL = 'opentelemetry-sdk 1.45.0';
const LOGFIRE = 'logfire 4.41.0, _internal/config.py';
const LANGFUSE = 'langfuse 4.14.3, _client/resource_manager.py';
const LANGSMITH = 'langsmith 0.14.0';
const WANDB = 'wandb 0.30.0';
const MLFLOW = 'mlflow at f7502e1, tracking/fluent.py';
const DDTRACE = 'ddtrace 4.15.0rc1, _trace/tracer.py and internal/writer/writer.py';
const SEGMENT = 'segment-analytics-python 2.3.4, client.py';
const AMPLITUDE = 'amplitude-analytics 1.2.3, worker.py';
const MIXPANEL = 'mixpanel 5.3.0';
const PROMETHEUS = 'prometheus_client 0.26.0, exposition.py';

const SENDS = 'sends what it has collected';
const ENDS = 'sends what it has collected and waits for its threads';
const UPLOADS = 'uploads what has been logged';
const ASKS = 'asks the server and waits for the answer';

const SENTRY_CLIENTS = [
  ...made(['sentry_sdk', 'sentry_sdk.client'], 'Client'),
  ...made(['sentry_sdk', 'sentry_sdk.api'], 'get_client'),
  'sentry_sdk.Hub.current.client',
];
const SENTRY_HUBS = ['sentry_sdk.Hub.current', 'sentry_sdk.hub.Hub.current', 'sentry_sdk.Hub()'];
const POSTHOGS = ['posthog', ...made(['posthog'], 'Posthog', 'Client'), ...made(['posthog.client'], 'Client')];
const ASYNC_POSTHOGS = [
  ...made(['posthog'], 'AsyncPosthog', 'AsyncClient'),
  ...made(['posthog.async_client'], 'AsyncPosthog', 'AsyncClient'),
];
const TRACER_PROVIDERS = [
  ...made(['opentelemetry.sdk.trace'], 'TracerProvider'),
  ...made(['opentelemetry.trace'], 'get_tracer_provider'),
  ...made(['phoenix.otel'], 'register', 'TracerProvider'),
  ...made(['openinference.instrumentation'], 'TracerProvider'),
];
const LOGGER_PROVIDERS = [
  ...made(['opentelemetry.sdk._logs'], 'LoggerProvider'),
  ...made(['opentelemetry._logs'], 'get_logger_provider'),
];
const METER_PROVIDERS = [
  ...made(['opentelemetry.sdk.metrics'], 'MeterProvider'),
  ...made(['opentelemetry.metrics'], 'get_meter_provider'),
];
const BATCHES = [
  ...made(['opentelemetry.sdk.trace.export'], 'BatchSpanProcessor'),
  ...made(['opentelemetry.sdk._logs.export'], 'BatchLogRecordProcessor'),
];
const READERS = made(['opentelemetry.sdk.metrics.export'], 'PeriodicExportingMetricReader');
const LANGFUSES = [...made(['langfuse'], 'Langfuse', 'get_client')];
const LANGSMITHS = made(['langsmith', 'langsmith.client'], 'Client');
const WANDB_RUNS = ['wandb', 'wandb.run', ...made(['wandb'], 'init')];
const TRACERS = ['ddtrace.tracer', 'ddtrace.trace.tracer'];
const SEGMENTS = ['segment.analytics', ...made(['segment.analytics', 'segment.analytics.client'], 'Client')];

/** Telemetry: what has been collected is sent at the end, if anything. */
export const TELEMETRY: readonly Primitive[] = [
  // errors
  flush(['sentry_sdk.flush', 'sentry_sdk.api.flush'], SENDS, `${SENTRY}, api.py and consts.py`, {
    ...within(2000),
    ...atMost(0),
  }),
  flush(['sentry_sdk.flush_async', 'sentry_sdk.api.flush_async'], SENDS, `${SENTRY}, api.py and consts.py`, {
    ...within(2000),
    ...atMost(0),
  }),
  flush(
    on(SENTRY_CLIENTS, 'flush', 'close', 'flush_async', 'close_async'),
    SENDS,
    `${SENTRY}, client.py and consts.py`,
    { ...within(2000), ...atMost(0) },
  ),
  flush(
    on(made(['sentry_sdk', 'sentry_sdk.client'], 'Client'), '__exit__', '__aexit__'),
    SENDS,
    `${SENTRY}, client.py`,
    within(2000),
  ),
  flush(on(SENTRY_HUBS, 'flush'), SENDS, `${SENTRY}, hub.py`, { ...within(2000), ...atMost(0) }),
  flush(['rollbar.wait'], 'waits until the reports are sent', 'rollbar 1.4.0-beta, __init__.py'),

  // product analytics
  flush(on([...POSTHOGS, ...ASYNC_POSTHOGS], 'flush'), SENDS, `${POSTHOG}, client.py and async_client.py`, {
    ...within(10_000),
    ...atMost(0, 'timeout_seconds'),
  }),
  flush(on([...POSTHOGS, ...ASYNC_POSTHOGS], 'shutdown', 'join'), ENDS, `${POSTHOG}, client.py and async_client.py`),
  flush(on(ASYNC_POSTHOGS, '__aexit__'), ENDS, `${POSTHOG}, async_client.py`),
  flush(on(SEGMENTS, 'flush', 'shutdown', 'join'), SENDS, SEGMENT),
  fast(['amplitude.Amplitude().flush'], AMPLITUDE, 'leaves what it has collected to its threads'),
  flush(['amplitude.Amplitude().shutdown'], ENDS, AMPLITUDE),
  flush(['mixpanel.BufferedConsumer().flush'], SENDS, `${MIXPANEL}, __init__.py`),

  // OpenTelemetry: of spans and logs the processors ignore the limit that `force_flush` is given
  flush(
    on([...TRACER_PROVIDERS, ...LOGGER_PROVIDERS, ...BATCHES], 'force_flush'),
    SENDS,
    `${OTEL}, _shared_internal/__init__.py`,
  ),
  flush(
    on([...TRACER_PROVIDERS, ...LOGGER_PROVIDERS, ...BATCHES], 'shutdown'),
    ENDS,
    `${OTEL}, _shared_internal/__init__.py`,
    within(30_000),
  ),
  flush(
    on([...METER_PROVIDERS, ...READERS], 'force_flush'),
    SENDS,
    `${OTEL}, metrics/_internal/__init__.py and export`,
    {
      ...within(10_000),
      ...atMost(0, 'timeout_millis', 'ms'),
    },
  ),
  flush(on([...METER_PROVIDERS, ...READERS], 'shutdown'), ENDS, `${OTEL}, metrics/_internal/__init__.py and export`, {
    ...within(30_000),
    ...atMost(0, 'timeout_millis', 'ms'),
  }),
  fast(
    on(
      [
        ...made(['opentelemetry.sdk.trace.export'], 'SimpleSpanProcessor'),
        ...made(['opentelemetry.sdk._logs.export'], 'SimpleLogRecordProcessor'),
      ],
      'force_flush',
    ),
    `${OTEL}, trace/export and _logs/_internal/export`,
  ),
  // It hands its limit on to those.
  flush(['logfire.force_flush'], SENDS, LOGFIRE),
  flush(['logfire.shutdown'], ENDS, LOGFIRE, within(30_000)),

  // models and experiments
  flush(on(LANGFUSES, 'flush'), SENDS, LANGFUSE),
  flush(on(LANGFUSES, 'shutdown'), ENDS, LANGFUSE),
  flush(on(LANGSMITHS, 'flush', 'cleanup', 'close'), SENDS, `${LANGSMITH}, client.py`, atMost(0)),
  fast(on(['langsmith.AsyncClient()'], 'aclose', '__aexit__'), `${LANGSMITH}, async_client.py`),
  flush([...on(WANDB_RUNS, 'finish'), 'wandb.teardown'], UPLOADS, `${WANDB}, sdk/wandb_run.py and wandb_setup.py`),
  flush(['wandb.init().__exit__'], UPLOADS, `${WANDB}, sdk/wandb_run.py`),
  flush(
    ['mlflow.end_run', 'mlflow.tracking.fluent.end_run', 'mlflow.start_run().__exit__'],
    'marks the run as ended',
    MLFLOW,
  ),

  // tracing and metrics
  flush(on(TRACERS, 'shutdown'), ENDS, DDTRACE, atMost(0)),
  flush(on(TRACERS, 'flush'), SENDS, DDTRACE),
  flush(['newrelic.agent.shutdown_agent'], ENDS, 'newrelic 13.5.0, core/agent.py and core/config.py', {
    ...within(2500),
    ...atMost(0),
  }),
  net(
    on(['prometheus_client', 'prometheus_client.exposition'], 'push_to_gateway', 'pushadd_to_gateway'),
    ASKS,
    PROMETHEUS,
    {
      ...within(30_000, 50),
      ...atMost(4),
    },
  ),
  net(on(['prometheus_client', 'prometheus_client.exposition'], 'delete_from_gateway'), ASKS, PROMETHEUS, {
    ...within(30_000, 50),
    ...atMost(3),
  }),
  fast(
    on(made(['statsd'], 'StatsClient', 'TCPStatsClient', 'UnixSocketStatsClient'), 'close'),
    'statsd 4.0.1, client/udp.py and client/stream.py',
  ),
  flush(
    ['opencensus.ext.azure.log_exporter.AzureLogHandler().flush'],
    SENDS,
    'opencensus-ext-azure at 85ca4bf, log_exporter/__init__.py',
    atMost(0),
  ),

  // logs: where messages are queued, until they are written
  disk(['loguru.logger.complete'], 'waits until what is queued is logged', 'loguru 0.7.3, _logger.py and _handler.py'),
];
