import type { PackageFact } from './fact.js';

const DATE = '2026-11-23';

/**
 * Tools that a developer runs and no app imports. Only those with no other use than development; a package that apps import too (faker, hypothesis, sphinx, locust, build) is not here.
 * Sorted by name.
 */
export const devTools: readonly PackageFact[] = [
  { name: 'autoflake', source: 'https://pypi.org/project/autoflake/', date: DATE },
  { name: 'autopep8', source: 'https://pypi.org/project/autopep8/', date: DATE },
  { name: 'bandit', source: 'https://pypi.org/project/bandit/', date: DATE },
  { name: 'black', source: 'https://pypi.org/project/black/', date: DATE },
  { name: 'commitizen', source: 'https://pypi.org/project/commitizen/', date: DATE },
  { name: 'coverage', source: 'https://pypi.org/project/coverage/', date: DATE },
  { name: 'debugpy', source: 'https://pypi.org/project/debugpy/', date: DATE },
  { name: 'flake8', source: 'https://pypi.org/project/flake8/', date: DATE },
  { name: 'flake8-bugbear', source: 'https://pypi.org/project/flake8-bugbear/', date: DATE },
  { name: 'ipdb', source: 'https://pypi.org/project/ipdb/', date: DATE },
  { name: 'ipykernel', source: 'https://pypi.org/project/ipykernel/', date: DATE },
  { name: 'ipython', source: 'https://pypi.org/project/ipython/', date: DATE },
  { name: 'isort', source: 'https://pypi.org/project/isort/', date: DATE },
  { name: 'jupyter', source: 'https://pypi.org/project/jupyter/', date: DATE },
  { name: 'jupyterlab', source: 'https://pypi.org/project/jupyterlab/', date: DATE },
  { name: 'mypy', source: 'https://pypi.org/project/mypy/', date: DATE },
  { name: 'notebook', source: 'https://pypi.org/project/notebook/', date: DATE },
  { name: 'nox', source: 'https://pypi.org/project/nox/', date: DATE },
  { name: 'pip-tools', source: 'https://pypi.org/project/pip-tools/', date: DATE },
  { name: 'pre-commit', source: 'https://pypi.org/project/pre-commit/', date: DATE },
  { name: 'pycodestyle', source: 'https://pypi.org/project/pycodestyle/', date: DATE },
  { name: 'pyflakes', source: 'https://pypi.org/project/pyflakes/', date: DATE },
  { name: 'pylint', source: 'https://pypi.org/project/pylint/', date: DATE },
  { name: 'pyright', source: 'https://pypi.org/project/pyright/', date: DATE },
  { name: 'pytest', source: 'https://pypi.org/project/pytest/', date: DATE },
  { name: 'pytest-asyncio', source: 'https://pypi.org/project/pytest-asyncio/', date: DATE },
  { name: 'pytest-benchmark', source: 'https://pypi.org/project/pytest-benchmark/', date: DATE },
  { name: 'pytest-cov', source: 'https://pypi.org/project/pytest-cov/', date: DATE },
  { name: 'pytest-django', source: 'https://pypi.org/project/pytest-django/', date: DATE },
  { name: 'pytest-env', source: 'https://pypi.org/project/pytest-env/', date: DATE },
  { name: 'pytest-httpx', source: 'https://pypi.org/project/pytest-httpx/', date: DATE },
  { name: 'pytest-mock', source: 'https://pypi.org/project/pytest-mock/', date: DATE },
  { name: 'pytest-timeout', source: 'https://pypi.org/project/pytest-timeout/', date: DATE },
  { name: 'pytest-xdist', source: 'https://pypi.org/project/pytest-xdist/', date: DATE },
  { name: 'ruff', source: 'https://pypi.org/project/ruff/', date: DATE },
  { name: 'tox', source: 'https://pypi.org/project/tox/', date: DATE },
  { name: 'twine', source: 'https://pypi.org/project/twine/', date: DATE },
  { name: 'vulture', source: 'https://pypi.org/project/vulture/', date: DATE },
  { name: 'yapf', source: 'https://pypi.org/project/yapf/', date: DATE },
];
