import { judgedDependencies, thenRelock } from '../deployment/manifests/dependency-facts.js';
import { addMarker } from '../fix/requirement-edits.js';
import { platformPackage, type PlatformPackage } from '../packages/platforms.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeOf } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'platform-specific-dependency',
  summary: 'A dependency exists for Windows or macOS only.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Vercel installs on Linux. A package such as pywin32 or pyobjc has no files for it, so the installation fails and with it the deployment.
Such lines come from \`pip freeze\` on Windows or macOS, which writes down everything that is installed. With an environment marker the package is
installed where it can be, and left out on Vercel.`,
  fixes: 'Safe: adds the marker of the platform, `sys_platform == "win32"` or `sys_platform == "darwin"`.',
  examples: [
    {
      title: 'A frozen Windows environment',
      files: { 'requirements.txt': 'fastapi==0.115.0\npywin32==306\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:13 error'],
      fixed: { 'requirements.txt': 'fastapi==0.115.0\npywin32==306; sys_platform == "win32"\n' },
    },
    {
      title: 'A marker that says something else',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = [\n  "fastapi",\n  "pyobjc-framework-Cocoa>=10 ; python_version >= \'3.8\' or extra == \'gui\'",  # menu bar\n]\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:6:4-6:74 error'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = [\n  "fastapi",\n  "pyobjc-framework-Cocoa>=10 ; (python_version >= \'3.8\' or extra == \'gui\') and sys_platform == \'darwin\'",  # menu bar\n]\n',
      },
    },
    {
      title: 'Restricted to its platform, or pure Python',
      files: {
        'requirements.txt':
          'fastapi\npywin32==306; sys_platform == "win32"\ncolorama==0.4.6\ncomtypes==1.4.1\npywin32-ctypes==0.2.3\n',
        'main.py': APP,
      },
      findings: [],
    },
    {
      title: 'In a manifest that is not read',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
        'requirements.txt': 'fastapi\npywin32==306\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const judged of judgedDependencies(unit.deployment)) {
      const { dependency, isInstalled, isFromIndex } = judged;
      if (!isInstalled || !isFromIndex) continue;
      const known = platformPackage(dependency.name);
      if (!known) continue;
      const { marker, system } = PLATFORMS[known.platform];
      const source = unit.repository.read(dependency.file);
      const edits = source && addMarker(source, dependency, marker);
      yield {
        ...placeOf(dependency),
        confidence: 'certain',
        message: `${dependency.requirement.name} can be installed on ${system} only${known.because === undefined ? '' : ` (${known.because})`}. Vercel builds on Linux, so the installation fails.`,
        help: `Delete it, or restrict it with the marker \`; ${marker}\`.${thenRelock(judged)}`,
        ...(edits && { fix: { safety: 'safe', title: `install it on ${system} only`, edits } }),
      };
    }
  },
});

const PLATFORMS: Record<PlatformPackage['platform'], { marker: string; system: string }> = {
  windows: { marker: 'sys_platform == "win32"', system: 'Windows' },
  macos: { marker: 'sys_platform == "darwin"', system: 'macOS' },
  other: { marker: 'sys_platform != "linux"', system: 'Windows and macOS' },
};
