import type { Diagnostic } from '../../src/diagnostic.js';
import { createSource, type Source } from '../../src/parser/source.js';
import type { InspectResult, LintResult, UnitReport } from '../../src/result.js';
import type { ReportStyle } from '../../src/reporters/style.js';

export const plain: ReportStyle = { color: false, ascii: false, width: undefined, quiet: false };

export const unit: UnitReport = {
  root: 'backend',
  mode: 'preset',
  framework: 'fastapi',
  entrypoint: { file: 'backend/app/main.py', variable: 'app', via: 'candidate' },
  buildError: null,
  manifest: { file: 'backend/requirements.txt', kind: 'requirements.txt', lockFile: null },
  python: { version: '3.12', source: 'default' },
  installCommand: null,
  bundle: { bytes: 31_457_280, low: 28_000_000, high: 36_000_000, basis: 'uv.lock', tier: 'standard', errorCode: null },
  buildCommand: { command: 'python build.py', source: 'backend/pyproject.toml' },
};

export const mainPy = 'from fastapi import FastAPI\n\napp = FastAPI()\napp.mount("/public", files)\n';

/** A finding at the first place where `at` stands in the file. */
export function finding(source: Source, at: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.text.indexOf(at);
  return {
    rule: 'mount-public',
    severity: 'warning',
    confidence: 'certain',
    unit: 'backend',
    message: 'This mount finds no directory.',
    help: 'Delete the mount.',
    docs: 'https://vercel.com/docs',
    file: source.file,
    range: source.range(start, start + at.length),
    related: [],
    ...rest,
  };
}

/** A result with these findings; its counts are right. */
export function lintResult(
  diagnostics: Diagnostic[],
  sources: Source[] = [createSource('backend/app/main.py', mainPy)],
  rest: Partial<LintResult> = {},
): LintResult {
  const count = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
  return {
    platform: { vercelCli: '64.0.2', factsDate: '2026-10-13' },
    units: [unit],
    diagnostics,
    suppressed: [],
    notAnalysed: [],
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fixable: diagnostics.filter((each) => each.fix?.safety === 'safe').length,
      suppressed: 0,
      files: sources.length,
    },
    configured: null,
    source: (file) => sources.find((source) => source.file === file) ?? null,
    ...rest,
  };
}

export const inspectResult: InspectResult = {
  platform: { vercelCli: '64.0.2', factsDate: '2026-10-13' },
  units: [
    {
      ...unit,
      functions: [{ file: 'backend/api/cron.py', variable: 'app', via: 'api-function' }],
      imports: [
        { file: 'backend/app/main.py', name: 'app.main', importedBy: null, always: true },
        { file: 'backend/app/mail.py', name: 'app.mail', importedBy: 'backend/app/main.py', always: false },
      ],
      phases: {
        build: [],
        import: [{ file: 'backend/app/main.py', line: 3, name: 'create_app', certain: true }],
        startup: [],
        request: [{ file: 'backend/app/mail.py', line: 9, name: 'Mail.send', certain: false }],
        shutdown: [],
      },
      lifecycle: {
        startup: [],
        shutdown: [
          {
            file: 'backend/app/main.py',
            line: 20,
            name: 'lifespan',
            certain: true,
            low: 0,
            high: 10_200,
            cutOff: false,
            waits: [
              {
                file: 'backend/app/poller.py',
                line: 30,
                path: ['stop_poller()', 'thread.join(timeout=10)'],
                does: 'waits for the thread to end',
                low: 0,
                high: 10_000,
                perhaps: true,
              },
              {
                file: 'backend/app/main.py',
                line: 24,
                path: ['time.sleep(0.2)'],
                does: 'sleeps',
                low: 200,
                high: 200,
                perhaps: false,
              },
            ],
          },
          {
            file: 'backend/app/mail.py',
            line: 40,
            name: 'close',
            certain: false,
            low: 0,
            high: null,
            cutOff: true,
            waits: [],
          },
        ],
        ignored: [
          { file: 'backend/app/main.py', line: 40, name: 'connect', phase: 'startup', because: 'lifespan' },
          { file: 'backend/app/main.py', line: 50, name: 'sub_lifespan', phase: 'lifespan', because: 'mounted' },
        ],
      },
      routes: [
        {
          kind: 'page',
          methods: ['GET'],
          path: '/docs',
          file: 'backend/app/main.py',
          line: 5,
          endpoint: null,
          assumed: false,
        },
        {
          kind: 'http',
          methods: ['GET'],
          path: '/api/items/{id}',
          file: 'backend/app/main.py',
          line: 8,
          endpoint: 'item',
          assumed: true,
        },
        {
          kind: 'static',
          methods: ['GET', 'HEAD'],
          path: null,
          file: 'backend/app/main.py',
          line: 12,
          endpoint: null,
          assumed: false,
        },
      ],
      routesComplete: false,
      decisions: [
        { topic: 'Framework', answer: 'fastapi', because: 'requirements.txt contains the text "fastapi"' },
        { topic: 'Python', answer: '3.12', because: 'it is the default' },
      ],
    },
  ],
  notAnalysed: [],
};
