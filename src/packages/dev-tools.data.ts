import type { PackageFact } from './fact.js';

/** A tool that a developer runs and no app imports. */
export interface DevTool extends PackageFact {
  /** What it adds to the function when it is installed alone, in MiB, dependencies included; left out below 5 MiB. */
  readonly mebibytes?: number;
}

const DATE = '2026-11-23';

/**
 * Only tools with no other use than development; a package that apps import too (faker, hypothesis, sphinx, locust, build) is not here.
 * Sizes: sums over uv.lock data of public repositories, newest versions of 2026-08, as the builder counts them. Sorted by name.
 */
export const devTools: readonly DevTool[] = [
  { name: 'autoflake', source: 'https://pypi.org/project/autoflake/', date: DATE },
  { name: 'autopep8', source: 'https://pypi.org/project/autopep8/', date: DATE },
  { name: 'bandit', mebibytes: 9, source: 'https://pypi.org/project/bandit/', date: DATE },
  { name: 'black', mebibytes: 8, source: 'https://pypi.org/project/black/', date: DATE },
  { name: 'commitizen', mebibytes: 9, source: 'https://pypi.org/project/commitizen/', date: DATE },
  { name: 'coverage', source: 'https://pypi.org/project/coverage/', date: DATE },
  { name: 'debugpy', mebibytes: 16, source: 'https://pypi.org/project/debugpy/', date: DATE },
  { name: 'flake8', source: 'https://pypi.org/project/flake8/', date: DATE },
  { name: 'flake8-bugbear', source: 'https://pypi.org/project/flake8-bugbear/', date: DATE },
  { name: 'ipdb', mebibytes: 12, source: 'https://pypi.org/project/ipdb/', date: DATE },
  { name: 'ipykernel', mebibytes: 34, source: 'https://pypi.org/project/ipykernel/', date: DATE },
  { name: 'ipython', mebibytes: 12, source: 'https://pypi.org/project/ipython/', date: DATE },
  { name: 'isort', source: 'https://pypi.org/project/isort/', date: DATE },
  { name: 'jupyter', mebibytes: 138, source: 'https://pypi.org/project/jupyter/', date: DATE },
  { name: 'jupyterlab', mebibytes: 110, source: 'https://pypi.org/project/jupyterlab/', date: DATE },
  { name: 'mypy', mebibytes: 52, source: 'https://pypi.org/project/mypy/', date: DATE },
  { name: 'notebook', mebibytes: 133, source: 'https://pypi.org/project/notebook/', date: DATE },
  { name: 'nox', mebibytes: 9, source: 'https://pypi.org/project/nox/', date: DATE },
  { name: 'pip-tools', mebibytes: 9, source: 'https://pypi.org/project/pip-tools/', date: DATE },
  { name: 'pre-commit', mebibytes: 11, source: 'https://pypi.org/project/pre-commit/', date: DATE },
  { name: 'pycodestyle', source: 'https://pypi.org/project/pycodestyle/', date: DATE },
  { name: 'pyflakes', source: 'https://pypi.org/project/pyflakes/', date: DATE },
  { name: 'pylint', source: 'https://pypi.org/project/pylint/', date: DATE },
  { name: 'pyright', mebibytes: 8, source: 'https://pypi.org/project/pyright/', date: DATE },
  { name: 'pytest', mebibytes: 6, source: 'https://pypi.org/project/pytest/', date: DATE },
  { name: 'pytest-asyncio', mebibytes: 6, source: 'https://pypi.org/project/pytest-asyncio/', date: DATE },
  { name: 'pytest-benchmark', mebibytes: 6, source: 'https://pypi.org/project/pytest-benchmark/', date: DATE },
  { name: 'pytest-cov', mebibytes: 8, source: 'https://pypi.org/project/pytest-cov/', date: DATE },
  { name: 'pytest-django', mebibytes: 6, source: 'https://pypi.org/project/pytest-django/', date: DATE },
  { name: 'pytest-env', mebibytes: 6, source: 'https://pypi.org/project/pytest-env/', date: DATE },
  { name: 'pytest-httpx', mebibytes: 8, source: 'https://pypi.org/project/pytest-httpx/', date: DATE },
  { name: 'pytest-mock', mebibytes: 6, source: 'https://pypi.org/project/pytest-mock/', date: DATE },
  { name: 'pytest-timeout', mebibytes: 6, source: 'https://pypi.org/project/pytest-timeout/', date: DATE },
  { name: 'pytest-xdist', mebibytes: 6, source: 'https://pypi.org/project/pytest-xdist/', date: DATE },
  { name: 'ruff', source: 'https://pypi.org/project/ruff/', date: DATE },
  { name: 'tox', mebibytes: 9, source: 'https://pypi.org/project/tox/', date: DATE },
  { name: 'twine', mebibytes: 28, source: 'https://pypi.org/project/twine/', date: DATE },
  { name: 'vulture', source: 'https://pypi.org/project/vulture/', date: DATE },
  { name: 'yapf', source: 'https://pypi.org/project/yapf/', date: DATE },
];
