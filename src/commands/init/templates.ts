import { tool } from '../../version.js';

/** What `init` writes. The recipes are those of docs/integrations.md. */

const PINNED = `${tool.name}@${tool.version}`;

/** How the program is called in a project: its own copy where package.json names it, else this version of the package. */
export function programOf(isInstalled: boolean): string {
  return isInstalled ? `npx --no-install ${tool.name}` : `npx --yes ${PINNED}`;
}

/** The hook in a Git hook, husky or lefthook. */
export function hookCommand(isInstalled: boolean): string {
  return `${programOf(isInstalled)} --hook`;
}

/** The lines of the entry below \`repos:\` of .pre-commit-config.yaml, without indentation. */
export function preCommitLines(isInstalled: boolean): string[] {
  const program = isInstalled
    ? [`    entry: ${hookCommand(true)}`, '    language: system']
    : [`    entry: ${tool.name} --hook`, '    language: node', `    additional_dependencies: ['${PINNED}']`];
  return [
    'repo: local',
    'hooks:',
    `  - id: ${tool.name}`,
    `    name: ${tool.name}`,
    ...program,
    '    types: [text]',
    '    always_run: true',
    '    require_serial: true',
  ];
}

/** A whole .pre-commit-config.yaml. */
export function preCommitFile(isInstalled: boolean): string {
  const [first, ...rest] = preCommitLines(isInstalled);
  return `repos:\n  - ${first}\n${rest.map((line) => `    ${line}\n`).join('')}`;
}

/** A workflow of GitHub Actions. \`path\`: the directory to check, relative to the root of the repository; "" for the root. */
export function githubWorkflow(path: string, isInstalled: boolean): string {
  const install = isInstalled ? '      - run: npm ci\n' : '';
  return `name: ${tool.name}
on: [push, pull_request]
permissions:
  contents: read
jobs:
  vercel:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
${install}      - run: ${checkCommand('--format github', path, isInstalled)}
`;
}

/** A job of GitLab CI. */
export function gitlabJob(path: string, isInstalled: boolean): string {
  const install = isInstalled ? '    - npm ci\n' : '';
  const report = 'gl-code-quality-report.json';
  return `vercel-lint:
  image: node:22
  script:
${install}    - ${checkCommand(`--format pretty --format gitlab=${report}`, path, isInstalled)}
  artifacts:
    when: always
    reports:
      codequality: ${report}
`;
}

function checkCommand(format: string, path: string, isInstalled: boolean): string {
  return `${programOf(isInstalled)} ${format}${path === '' ? '' : ` ${path}`}`;
}

/** What the configuration says at first: the defaults that people change, and the projects of a repository with several. */
export interface FirstConfiguration {
  /** Relative to the configuration; null where there is one project only. */
  units: readonly string[] | null;
}

/** The configuration as a table of pyproject.toml. */
export function tomlConfiguration({ units }: FirstConfiguration): string {
  const list = units ? `units = [${units.map((unit) => JSON.stringify(unit)).join(', ')}]\n` : '';
  return `[tool.${tool.name}]\n# recommended, strict or guide\npreset = "recommended"\n# error, warning, info or never\nfail-on = "error"\n${list}`;
}

/** The configuration as a file of its own. */
export function jsonConfiguration({ units }: FirstConfiguration, schema: string | null): string {
  const $schema = schema === null ? {} : { $schema: schema };
  return `${JSON.stringify({ ...$schema, preset: 'recommended', 'fail-on': 'error', ...(units && { units }) }, null, 2)}\n`;
}
