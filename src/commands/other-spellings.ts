/** What other linters and formatters call what this one has under another name, without dashes, with what to say then. */
export const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  changed: 'Did you mean --since <revision>?',
  check: 'It checks unless it is told to --fix.',
  'config-path': 'Did you mean --config?',
  'deny-warnings': 'Did you mean --fail-on warning?',
  exclude: 'Directories are left out by "exclude" in the configuration: fastapi-vercel-lint.json or pyproject.toml.',
  'error-on-warnings': 'Did you mean --fail-on warning?',
  'exit-zero': 'Did you mean --fail-on never?',
  'extend-ignore': 'Did you mean --ignore? What it names comes on top of what the configuration ignores.',
  'fix-dry-run': 'Did you mean --diff?',
  'no-color': 'Did you mean --color=never?',
  'no-config': 'Did you mean --isolated?',
  'no-exit-code': 'Did you mean --fail-on never?',
  'no-exit-codes': 'Did you mean --fail-on never?',
  'no-fail': 'Did you mean --fail-on never?',
  only: 'Did you mean --select?',
  'output-format': 'Did you mean --format?',
  'per-file-ignores': 'It belongs into the configuration: fastapi-vercel-lint.json or pyproject.toml.',
  profile: 'Did you mean --timings?',
  'report-unused-disable-directives': 'Unused comments are reported always, by the rule unused-suppression.',
  reporter: 'Did you mean --format?',
  'show-settings': 'Did you mean --print-config?',
  skip: 'Did you mean --ignore?',
  'stdin-file-path': 'Did you mean --stdin-filename?',
  'suppress-all': 'Did you mean --update-baseline?',
  unsafe: 'Did you mean --unsafe-fixes?',
  write: 'Did you mean --fix?',
};

/** @returns what to say to whoever typed an option of another program; null where it is none that is known */
export function hintForOtherSpelling(flag: string): string | null {
  return Object.hasOwn(OTHER_SPELLINGS, flag) ? OTHER_SPELLINGS[flag]! : null;
}
