import { installedModules } from '../deployment/manifests/installed.js';
import type { RemovedModule } from '../packages/stdlib-removed.data.js';
import { removedModules } from '../packages/stdlib-removed.data.js';
import { isAtLeastPython } from '../packages/stdlib-removed.js';
import { byName } from '../packages/fact.js';
import type { ExternalImport, ReachedModule } from '../program/closure.js';
import { consequenceOf, judgementOf } from '../program/phases/consequence.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'removed-stdlib-import',
  summary: 'The app imports a module that Python no longer has.',
  severity: 'error',
  docs: docs.pythonVersion,
  why: `Vercel has Python 3.12, 3.13 and 3.14, and takes 3.12 unless the project asks for another. Python 3.12 has no \`distutils\`, \`imp\`, \`asyncore\`,
\`asynchat\` and \`smtpd\` any more, 3.13 no \`cgi\`, \`crypt\`, \`imghdr\`, \`telnetlib\`, \`audioop\` and others. An import of one fails with
\`ModuleNotFoundError\`. Some can be had back as packages; setuptools brings \`distutils\`.`,
  examples: [
    {
      title: '`distutils`',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import os\nfrom distutils.util import strtobool\n\n${APP}\nDEBUG = strtobool(os.getenv("DEBUG", "no"))\n`,
      },
      findings: ['main.py:2:1-2:37 error'],
    },
    {
      title: 'Removed by the Python that the project asks for',
      files: {
        '.python-version': '3.13\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `from forms import parse\n${APP}`,
        'forms.py': 'import cgi\n\n\ndef parse(header):\n    return cgi.parse_header(header)\n',
      },
      findings: ['forms.py:1:1-1:11 error'],
    },
    {
      title: 'In a function',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${APP}\n\n@app.get("/")\ndef home():\n    import imp\n\n    return str(imp)\n`,
      },
      findings: ['main.py:8:5-8:15 warning'],
    },
    {
      title: 'Still there, brought back, or with a second way',
      files: {
        'requirements.txt': 'fastapi\nsetuptools\n',
        'main.py': `import cgi\nfrom distutils.util import strtobool\n\ntry:\n    import imp\nexcept ImportError:\n    imp = None\n\n${APP}`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const table = byName(removedModules);
    for (const reached of unit.reached.values()) {
      for (const each of reached.external) {
        const removed = table.get(each.top);
        if (removed) yield* judge(unit, reached, each, removed);
      }
    }
  },
});

function* judge(
  unit: Unit,
  { module }: ReachedModule,
  { statement, isCertain }: ExternalImport,
  { name, since, backports, instead }: RemovedModule,
): Generator<Finding> {
  const { version } = unit.deployment.python;
  if (!isAtLeastPython(version, since) || unit.deployment.install.winner) return;
  const installed = installedModules(unit.deployment);
  const isBack = installed?.installations.some(({ sure, possible }) =>
    backports.some((each) => sure.has(each) || possible.has(each)),
  );
  if (isBack) return;
  const consequence = consequenceOf(unit.phases, module, statement.start, 'ModuleNotFoundError');
  if (!consequence) return;
  // Where it is not known what is installed, something may bring it back.
  const isDoubtful = !isCertain || !installed || installed.installations.some((each) => each.isOpaque);
  yield {
    file: module.file,
    range: module.source.range(statement.start, statement.end),
    ...judgementOf(consequence),
    ...(isDoubtful && { severity: 'warning' as const, confidence: 'possible' as const }),
    message: `Python ${since} removed \`${name}\`, and Vercel runs this project with Python ${version}: the import fails with ModuleNotFoundError ${consequence.when}.`,
    help: instead,
  };
}
