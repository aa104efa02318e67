import type { RuleInfo } from '../rules/info.js';
import { docs } from '../vercel/docs.js';

const APP = 'from fastapi import FastAPI\n\n';

/**
 * What is reported about suppressions themselves. These rules judge no unit; they are listed, explained and configured like all others.
 */
export const metaRules: readonly RuleInfo[] = [
  {
    id: 'invalid-suppression',
    summary: 'A suppression does not say what it silences, or says it in a way that does nothing.',
    severity: 'warning',
    docs: docs.fastapi,
    why: `A comment that is misspelt silences nothing, and looks as if it did. One without the names of rules would also hide what comes
later and what nobody has seen yet; so it is refused. What a comment looks like:

    app.mount("/public", files)  # fastapi-vercel-lint: ignore[mount-public] -- moved in June

Several rules are separated by commas. \`ignore-file[rule]\` on a line of its own is for the whole file. With \`require-reason\` in the
configuration, each suppression needs a reason.`,
    fixes: `Safe: writes the directive or the rule that was meant, where only one is near; puts \`--\` before a reason; removes a list without
rules. Files are only changed in comments.`,
    examples: [
      {
        title: 'A rule that does not exist',
        files: {
          'requirements.txt': 'fastapi\n',
          'main.py': `${APP}app = FastAPI()\napp.mount("/public", None)  # fastapi-vercel-lint: ignore[mount-publc] -- soon\n`,
        },
        findings: ['main.py:4:59-4:70 warning'],
        fixed: {
          'main.py': `${APP}app = FastAPI()\napp.mount("/public", None)  # fastapi-vercel-lint: ignore[mount-public] -- soon\n`,
        },
      },
      {
        title: 'No rules',
        files: {
          'requirements.txt': 'fastapi\n',
          'main.py': `${APP}app = FastAPI()  # fastapi-vercel-lint: ignore\n`,
        },
        findings: ['main.py:3:18-3:47 warning'],
      },
      {
        title: 'A rule and a reason',
        files: {
          'requirements.txt': 'fastapi\n',
          'main.py': `${APP}app = FastAPI()\napp.mount("/public", None)  # fastapi-vercel-lint: ignore[mount-public] -- soon\n`,
        },
        findings: [],
      },
    ],
  },
  {
    id: 'unused-suppression',
    summary: 'A suppression silences nothing.',
    severity: 'warning',
    docs: docs.fastapi,
    why: `What is silenced was a decision about one fault. When the fault is gone, the suppression stays and hides the next one. Reported
are comments, by rule; entries of \`per-file-ignores\`, by rule, whose pattern matches no file, or whose pointer leads nowhere; other
entries of the configuration that match nothing; and entries of a baseline that lists more than there is.

Only what the run could judge is reported: rules that were active, files that the app reaches, and projects that were
checked. A run on some files or some rules is silent about the rest.`,
    fixes: `Safe: removes exactly that: a name from a list, the comment, the entry of the configuration.`,
    examples: [
      {
        title: 'The fault is gone',
        files: {
          'requirements.txt': 'fastapi\n',
          'main.py': `${APP}app = FastAPI()  # fastapi-vercel-lint: ignore[app-not-top-level] -- made in a block\n`,
        },
        findings: ['main.py:3:18-3:85 warning'],
        fixed: { 'main.py': `${APP}app = FastAPI()\n` },
      },
      {
        title: 'One of two rules',
        files: {
          'requirements.txt': 'fastapi\n',
          'main.py': `${APP}app = FastAPI()\n# fastapi-vercel-lint: ignore[mount-public, docs-behind-prefix] -- moved in June\napp.mount("/public", None)\n`,
        },
        findings: ['main.py:4:45-4:63 warning'],
        fixed: {
          'main.py': `${APP}app = FastAPI()\n# fastapi-vercel-lint: ignore[mount-public] -- moved in June\napp.mount("/public", None)\n`,
        },
      },
      {
        title: 'The fault is there',
        files: {
          'requirements.txt': 'fastapi\n',
          'main.py': `${APP}app = FastAPI()\napp.mount("/public", None)  # fastapi-vercel-lint: ignore[mount-public] -- moved in June\n`,
        },
        findings: [],
      },
    ],
  },
];
