import type { Diagnostic, Severity } from '../../src/diagnostic.js';
import { createSource } from '../../src/parser/source.js';
import type { ReportStyle } from '../../src/reporters/style.js';
import type { LintResult } from '../../src/result.js';
import type { RuleInfo } from '../../src/rules/info.js';
import { finding, lintResult, mainPy, plain, unit } from './results.js';

const main = createSource('backend/app/main.py', mainPy);
const vercelJson = createSource(
  'backend/vercel.json',
  '{\n  "functions": { "api/*.py": { "maxDuration": 9000 } }\n}\n',
);

export const catalogue: RuleInfo[] = [
  {
    id: 'mount-public',
    summary: 'The app mounts `public/`.',
    severity: 'warning',
    why: 'Vercel serves `public/` itself.\nIt is not part of the function.\n\n- one\n- two',
    fixes: 'Deletes the mount.',
    docs: 'https://vercel.com/docs/fastapi#static',
    examples: [],
  },
  {
    id: 'duration-too-long',
    summary: 'A function may not run for so long.',
    severity: 'error',
    why: 'The build stops.',
    docs: 'https://vercel.com/docs/functions',
    examples: [],
  },
];

/** What a hostile repository has in its names and files: every way out of a line, a cell, a command, an element. */
export const evil =
  '::error file=a::x\n::set-output name=y::z\r\x1b]0;owned\x07\x9b31m\u202e|`<img src=x onerror=alert(1)>&amp; @team #12 [a](1) ' +
  '##[add-mask]x ##vso[task.complete] %0A::warning::w ]]> --> "\' \u2028\ud800\ufffe\x00\x7f_*$~\\';

const error = finding(vercelJson, '9000', {
  rule: 'duration-too-long',
  severity: 'error',
  message: 'A function runs for 800 s at most (`maxDuration`).',
  help: 'Write at most 800.',
  docs: 'https://vercel.com/docs/functions',
  path: '/functions/api~1*.py/maxDuration',
  related: [{ file: main.file, range: main.range(29, 44), message: 'the app [here]' }],
});

const mount = finding(main, 'app.mount("/public", files)', {
  confidence: 'likely',
  fix: {
    safety: 'safe',
    title: 'delete the mount',
    edits: [{ file: main.file, range: main.range(45, 73), text: '' }],
  },
});

function many(): Diagnostic[] {
  const source = createSource('backend/app/many.py', 'x = 1\n'.repeat(36));
  return Array.from({ length: 36 }, (_, index): Diagnostic => {
    const severity = (['info', 'warning', 'error'] as const)[index % 3] as Severity;
    const rule = index % 4 === 0 ? 'mount-public' : 'duration-too-long';
    return finding(source, 'x', {
      rule,
      severity,
      range: source.range(index * 6, index * 6 + 1),
      message: `Fault ${index}.`,
    });
  });
}

function hostile(): LintResult {
  const source = createSource(`${evil}.py`, `${evil} = bad # ${evil}\n`);
  const range = source.range(0, source.text.length);
  const bad = finding(source, 'bad', {
    rule: evil,
    message: evil,
    help: evil,
    docs: `https://vercel.com/${evil}`,
    unit: evil,
    path: `/${evil}`,
    related: [{ file: source.file, range, message: evil }],
    fix: { safety: 'safe', title: evil, edits: [{ file: source.file, range, text: evil }] },
  });
  return lintResult([bad, { ...bad, severity: 'error', docs: 'javascript:alert(1)' }], [source], {
    units: [{ ...unit, root: evil, entrypoint: { file: evil, variable: evil, via: 'candidate' } }],
    notAnalysed: [{ file: evil, reason: evil }],
  });
}

/** Results of every kind that a reporter meets. */
export const situations: Readonly<Record<string, LintResult>> = {
  clean: lintResult([], [main]),
  'one error': lintResult([error], [main, vercelJson]),
  'two levels, a fix': lintResult([mount, error], [main, vercelJson]),
  'more than GitHub shows': lintResult(many(), []),
  'hostile names': hostile(),
  'no app': lintResult([], [main], {
    units: [{ ...unit, root: '.', entrypoint: null, mode: 'static', framework: null }],
  }),
  suppressed: lintResult([mount], [main, vercelJson], {
    suppressed: [
      { ...error, suppression: { kind: 'configuration', reason: 'agreed', file: 'pyproject.toml', line: 9 } },
    ],
    summary: { errors: 0, warnings: 1, infos: 0, fixable: 1, suppressed: 1, files: 2 },
  }),
  'not analysed': lintResult([], [main], {
    notAnalysed: Array.from({ length: 25 }, (_, index) => ({
      file: `big${index}.py`,
      reason: 'it is larger than 2 MiB',
    })),
  }),
  'of no project': lintResult([{ ...mount, unit: 'elsewhere' }], [main]),
};

export const styles: readonly ReportStyle[] = [plain, { ...plain, quiet: true }, { ...plain, base: 'apps/one' }];
