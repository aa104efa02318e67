/**
 * What collects data, and sends the rest of it from an `atexit` handler of its own: the package, and the calls that make it. Read 2026-11-24 in
 * opentelemetry-sdk 1.45.0 (`trace/__init__.py`, `metrics/_internal/__init__.py`, `_logs/_internal/__init__.py`), posthog 7.53.0 (client.py), langsmith 0.14.0
 * (client.py) and sentry-sdk (integrations/atexit.py).
 */
export const EXIT_SENDERS: readonly { readonly package: string; readonly calls: readonly string[] }[] = [
  {
    package: 'opentelemetry',
    calls: [
      'opentelemetry.sdk.trace.TracerProvider',
      'opentelemetry.sdk.metrics.MeterProvider',
      'opentelemetry.sdk._logs.LoggerProvider',
    ],
  },
  { package: 'posthog', calls: ['posthog.Posthog', 'posthog.Client', 'posthog.client.Client'] },
  { package: 'langsmith', calls: ['langsmith.Client', 'langsmith.client.Client'] },
  { package: 'sentry_sdk', calls: ['sentry_sdk.init'] },
];
