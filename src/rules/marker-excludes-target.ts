import { judgedDependencies } from '../deployment/manifests/dependency-facts.js';
import { findDistribution } from '../packages/distributions.js';
import { FASTAPI_CLOSURE } from '../packages/fastapi-closure.data.js';
import { certainImport } from '../program/certain-import.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeOf } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'marker-excludes-target',
  summary: 'A marker leaves a dependency out on Vercel, and the app imports it.',
  severity: 'warning',
  docs: docs.pythonRuntime,
  why: `A requirement with an environment marker is installed only where the marker holds. Vercel installs with Python 3.12, 3.13 or 3.14 on
Linux x86_64: \`; sys_platform == "win32"\` and \`; python_version < "3.12"\` leave the package out, and an import of it without a guard fails when the app starts.`,
  examples: [
    {
      title: 'A marker for older Pythons',
      files: {
        'requirements.txt': 'fastapi\ntomli==2.0.1; python_version < "3.11"\n',
        'main.py': `import tomli\n${APP}`,
      },
      findings: ['requirements.txt:2:1-2:38 warning'],
    },
    {
      title: 'Imported under another name',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "pyyaml; sys_platform != \'linux\'"]\n',
        'main.py': `from settings import load\n${APP}`,
        'settings.py': 'from yaml import safe_load\n\n\ndef load(text):\n    return safe_load(text)\n',
      },
      findings: ['pyproject.toml:4:29-4:60 warning'],
    },
    {
      title: 'Guarded imports, and a line for each case',
      files: {
        'requirements.txt':
          'fastapi\ntomli; python_version < "3.11"\nwinloop; sys_platform == "win32"\nredis==4.6; python_version < "3.9"\nredis==5.2; python_version >= "3.9"\n',
        'main.py': `import sys\n\nimport redis\n\ntry:\n    import tomllib\nexcept ImportError:\n    import tomli as tomllib\n\nif sys.platform == "win32":\n    import winloop\n\n${APP}`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const all = judgedDependencies(unit.deployment);
    const installed = new Set(all.filter((each) => each.isInstalled).map(({ dependency }) => dependency.name));
    for (const { dependency, isInstalled, python, lock } of all) {
      const { name } = dependency;
      if (isInstalled || installed.has(name) || FASTAPI_CLOSURE.has(name) || lock) continue;
      const known = findDistribution(name)?.modules ?? [];
      const modules = known.length > 0 ? known : [name.replaceAll('-', '_')];
      const importer = certainImport(unit.reached, (each) => modules.includes(each));
      if (!importer) continue;
      yield {
        ...placeOf(dependency),
        confidence: 'possible',
        message: `Its marker leaves ${dependency.requirement.name} out on Vercel (Python ${python}, Linux x86_64), and ${unit.display(importer.file)} imports it without a guard. Unless another package brings it, the app fails at its start.`,
        help: 'Delete the marker, or guard the import.',
        related: [{ ...importer, message: 'imported here' }],
      };
    }
  },
});
