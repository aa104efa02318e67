import { judgedDependencies, type JudgedDependency } from '../deployment/manifests/dependency-facts.js';
import { obstacleOf, type Obstacle } from '../deployment/manifests/dependency-paths.js';
import { dropUrl } from '../fix/requirement-edits.js';
import { pointer } from '../parser/document.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeOf, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\n';

export default defineRule({
  id: 'git-ssh-or-local-path-dependency',
  summary: 'A dependency is named by a place that the build cannot reach.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `The build container has the files of the repository and the public internet, but no SSH key and nothing of the machine that wrote the manifest.
\`git+ssh://\` and \`git@\` URLs, paths such as \`file:///C:/…\`, paths out of the repository, and what \`pip freeze\` writes in a conda environment
(\`numpy @ file:///croot/…\`) cannot be installed there.`,
  fixes: 'Safe for the lines of conda: drops the path, so that the package comes from the package index.',
  examples: [
    {
      title: 'A frozen conda environment',
      files: {
        'requirements.txt':
          'fastapi\ncertifi @ file:///croot/certifi_1707229174982/certifi\nidna @ file:///C:/b/abs_aad84bnnw5/croot/idna_1714398896795 ; python_version > "3.8"\n',
        'main.py': APP,
      },
      findings: ['requirements.txt:2:1-2:54 error', 'requirements.txt:3:1-3:85 error'],
      fixed: {
        'requirements.txt':
          'fastapi\ncertifi\nidna @ file:///C:/b/abs_aad84bnnw5/croot/idna_1714398896795 ; python_version > "3.8"\n',
      },
    },
    {
      title: 'Git over SSH',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi", "pricing @ git+ssh://git@github.com/shop/pricing.git"]\n`,
        'main.py': APP,
      },
      findings: ['pyproject.toml:4:29-4:80 error'],
    },
    {
      title: 'A path out of the repository',
      files: { 'requirements.txt': 'fastapi\n-e ../pricing\n', 'main.py': APP },
      findings: ['requirements.txt:2:4-2:14 error'],
    },
    {
      title: 'Sources of uv',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi", "pricing", "stock"]\n\n[tool.uv.sources]\npricing = { path = "libs/pricing" }\nstock = { git = "git@github.com:shop/stock.git" }\n`,
        'main.py': APP,
      },
      findings: ['pyproject.toml:7:11-7:36 error', 'pyproject.toml:8:9-8:50 error'],
    },
    {
      title: 'Places that the build can reach',
      files: {
        'requirements.txt':
          'fastapi\n./libs/pricing\nstock @ git+https://github.com/shop/stock.git@v1\nhttps://example.com/tax-1.0-py3-none-any.whl\n',
        'libs/pricing/pyproject.toml': '[project]\nname = "pricing"\nversion = "0.1.0"\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const judged of judgedDependencies(unit.deployment)) {
      const found = judged.isInstalled ? obstacleOf(judged, unit.repository) : null;
      if (found) yield report(unit, judged, found.obstacle, found.sourcePath);
    }
  },
});

function report(
  unit: Unit,
  { dependency, manifest }: JudgedDependency,
  obstacle: Obstacle,
  sourcePath?: (string | number)[],
): Finding {
  const sourceRange = sourcePath && manifest.document?.valueRange(...sourcePath);
  const place = sourcePath
    ? { file: dependency.file, range: sourceRange ?? dependency.range, path: pointer(sourcePath) }
    : placeOf(dependency);
  const name = dependency.requirement.name || 'The package';
  switch (obstacle.kind) {
    case 'ssh':
      return {
        ...place,
        confidence: 'likely',
        message: `${name} is fetched by Git over SSH. Vercel's build has no key for it, so the installation fails.`,
        help: 'Use an `https://` URL; a private repository needs a token in it, from an environment variable of the project.',
      };
    case 'machine': {
      const source = obstacle.isConda ? unit.repository.read(dependency.file) : null;
      const edits = source && dropUrl(source, dependency);
      return {
        ...place,
        confidence: 'certain',
        message: `${name} is to be installed from a path of another machine, which Vercel's build does not have. The installation fails.`,
        help: obstacle.isConda
          ? `Conda wrote this path. Write only the name: \`${name}\`.`
          : 'Put the package into the repository and use a relative path, or take it from a package index.',
        ...(edits && { fix: { safety: 'safe', title: `write only ${name}`, edits } }),
      };
    }
    case 'outside':
      return {
        ...place,
        confidence: 'likely',
        message: `\`${obstacle.text}\` leads out of the repository. Vercel's build does not have it, so the installation fails.`,
        help: 'Put the package into the repository, or take it from a package index.',
      };
    case 'missing':
      return {
        ...place,
        confidence: 'likely',
        message: `There is nothing at ${unit.display(obstacle.path)}, from which ${name === 'The package' ? 'a package' : name} is to be installed. The installation fails.`,
        help: 'Correct the path; it is relative to the directory of this file. What Git ignores does not reach Vercel.',
      };
  }
}
