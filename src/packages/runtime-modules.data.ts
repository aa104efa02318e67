/**
 * Modules that may be there without any manifest.
 *
 * vercel-runtime, which the builder installs into every function, brings `vercel_runtime` alone: uvicorn, click, h11, wsproto, werkzeug and
 * markupsafe are copies inside `vercel_runtime._vendor`, so that `import uvicorn` needs the distribution. Source:
 * https://github.com/vercel/vercel/tree/17d9ebaf8e9b/python/vercel-runtime (0.17.0; `[tool.vendoring] namespace` in pyproject.toml),
 * `installInjectedPackage` in @vercel/python 25.0.0. The virtual environment is made with `uv venv --seed`, so that pip may be copied too.
 *
 * boto3 and what it needs are part of the Python runtimes of AWS Lambda (https://docs.aws.amazon.com/lambda/latest/dg/lambda-python.html), on
 * which functions ran in 2024 (the log in https://github.com/Barry-Flynn/python_github_calendar_api/issues/5 shows urllib3 without a requirement
 * on it); whether they are on the path today is not documented. Read 2026-11-23.
 */
export const RUNTIME_MODULES: ReadonlySet<string> = new Set([
  'boto3',
  'botocore',
  'dateutil',
  'jmespath',
  'pip',
  's3transfer',
  'six',
  'urllib3',
  'vercel_runtime',
]);
