import type { PackageFact } from './fact.js';

/** A command that a distribution installs beside its modules, which Vercel leaves out. */
export interface ConsoleScript extends PackageFact {
  /** What is typed. */
  readonly command: string;
  /** What `python -m` runs in its place; null where nothing does: the program is a file beside the modules, or no module starts it. */
  readonly module: string | null;
  /** Whether it is a server, a worker, or something else that runs on and on: no function is the place for it. */
  readonly isServer?: true;
}

const DATE = '2026-11-29';

/** Read in the wheel: `entry_points.txt` and `__main__.py`. */
const wheel = (
  name: string,
  version: string,
  module: string | null = name.replaceAll('-', '_'),
  command = name,
): ConsoleScript => ({ name, command, module, source: `https://pypi.org/project/${name}/${version}/`, date: DATE });

const server = (name: string, version: string, module?: string, command?: string): ConsoleScript => ({
  ...wheel(name, version, module, command),
  isServer: true,
});

/**
 * Sorted by distribution and command. That they are left out: `../../bin/*` of RECORD is not in the function
 * (@vercel/python 25.0.0, section `// src/bundle`); compared in test/conformance/bundle-records.test.ts.
 */
export const consoleScripts: readonly ConsoleScript[] = [
  wheel('alembic', '1.20.0'),
  wheel('black', '26.5.1'),
  server('celery', '5.6.3'),
  wheel('coverage', '7.16.2'),
  wheel('django', '5.2.17', 'django', 'django-admin'),
  server('fastapi', '0.142.2'),
  wheel('flake8', '7.4.1'),
  server('flask', '3.1.3'),
  server('gunicorn', '26.2.0'),
  wheel('huggingface-hub', '2.0.0', null, 'hf'),
  wheel('isort', '9.0.2'),
  server('jupyter-core', '5.9.1', 'jupyter_core', 'jupyter'),
  wheel('mypy', '2.4.0'),
  wheel('nbconvert', '7.17.1', 'nbconvert', 'jupyter-nbconvert'),
  wheel('nltk', '3.10.3', null),
  wheel('playwright', '1.63.0'),
  wheel('pre-commit', '4.6.2'),
  wheel('pylint', '4.1.1'),
  wheel('pytest', '9.1.1'),
  wheel('python-dotenv', '1.2.4', 'dotenv', 'dotenv'),
  // The wheel has the program as `data/scripts/ruff`, which becomes bin/ruff; `python -m ruff` looks for it there.
  wheel('ruff', '0.16.9', null),
  wheel('spacy', '3.8.16'),
  wheel('sphinx', '9.0.4', 'sphinx', 'sphinx-build'),
  server('streamlit', '1.64.0'),
  wheel('tox', '4.64.4'),
  server('uvicorn', '0.54.0'),
  wheel('wandb', '0.30.0'),
  server('watchfiles', '1.2.0'),
  wheel('yt-dlp', '2026.8.19'),
];
