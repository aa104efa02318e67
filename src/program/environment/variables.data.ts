/**
 * Variables that a function on Vercel has without anybody setting them. Names that end with `*` stand for all that begin so.
 * Sources: https://vercel.com/docs/environment-variables/system-environment-variables and
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, compared on 2026-11-23.
 */
export const PROVIDED_VARIABLES: readonly string[] = [
  'VERCEL',
  'VERCEL_*',
  'CI',
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_*',
  'LAMBDA_TASK_ROOT',
  'LAMBDA_RUNTIME_DIR',
  'LANG',
  'LD_LIBRARY_PATH',
  'PATH',
  'PYTHONPATH',
  'TZ',
];
