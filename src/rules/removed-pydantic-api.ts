import { installedModules } from '../deployment/manifests/installed.js';
import { installsAtLeast, type InstalledVersion } from '../deployment/manifests/framework-version.js';
import type { Fix } from '../diagnostic.js';
import { replace } from '../fix/edits.js';
import { absoluteImport } from '../fix/imports.js';
import { PYDANTIC_2 } from '../packages/pydantic-api.data.js';
import type { ReachedModule } from '../program/closure.js';
import { consequenceOf, judgementOf } from '../program/phases/consequence.js';
import { pydanticUses, type PydanticUse } from '../program/pydantic-uses.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'removed-pydantic-api',
  summary: 'The app uses something of pydantic 1 that the pydantic that Vercel installs does not have.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Where the manifest does not hold pydantic below 2, Vercel installs pydantic 2: FastAPI admits it since 0.100 and requires it since 0.126.
\`from pydantic import BaseSettings\` then fails with \`PydanticImportError\`, \`Field(regex=…)\` and \`@root_validator\` with \`PydanticUserError\`, and
\`constr(regex=…)\` with \`TypeError\`. All of that happens while the app is imported, so every request gets a 500. What is only deprecated, such as \`@validator\`,
\`class Config\` and \`.dict()\`, still works and is not reported.`,
  fixes: `Safe for arguments that only have another name: \`pattern\` for \`regex\`, \`min_length\` and \`max_length\` for \`min_items\` and \`max_items\`. Safe for
\`from pydantic import BaseSettings\` where pydantic-settings is installed and nothing else is imported with it.`,
  examples: [
    {
      title: 'Settings',
      files: {
        'requirements.txt': 'fastapi\npydantic-settings\n',
        'main.py': `from pydantic import BaseSettings\n${APP}\n\nclass Settings(BaseSettings):\n    name: str = "Shop"\n`,
      },
      findings: ['main.py:1:1-1:34 error'],
      fixed: {
        'main.py': `from pydantic_settings import BaseSettings\n${APP}\n\nclass Settings(BaseSettings):\n    name: str = "Shop"\n`,
      },
    },
    {
      title: 'A pattern',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `from pydantic import BaseModel, Field\n${APP}\n\nclass Item(BaseModel):\n    name: str = Field(..., regex="^[a-z]+$")\n`,
      },
      findings: ['main.py:8:17-8:45 error'],
      fixed: {
        'main.py': `from pydantic import BaseModel, Field\n${APP}\n\nclass Item(BaseModel):\n    name: str = Field(..., pattern="^[a-z]+$")\n`,
      },
    },
    {
      title: 'A root validator',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `from pydantic import BaseModel, root_validator\n${APP}\n\nclass Item(BaseModel):\n    name: str\n\n    @root_validator\n    def check(cls, values):\n        return values\n`,
      },
      findings: ['main.py:10:5-10:20 error'],
    },
    {
      title: 'What pydantic 2 still has, and a project that stays with pydantic 1',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `from pydantic import BaseModel, root_validator, validator\nfrom pydantic.v1 import BaseSettings\n${APP}\n\nclass Item(BaseModel):\n    name: str\n\n    @validator("name")\n    def check(cls, value):\n        return value\n\n    @root_validator(pre=True)\n    def check_all(cls, values):\n        return values\n`,
      },
      findings: [],
    },
    {
      title: 'A project that stays with pydantic 1',
      files: {
        'requirements.txt': 'fastapi==0.95.2\npydantic==1.10.21\n',
        'main.py': `from pydantic import BaseSettings\n${APP}`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    let version: InstalledVersion | undefined;
    for (const reached of unit.reached.values()) {
      if (reached.module.isBroken || !reached.module.source.text.includes('pydantic')) continue;
      for (const use of pydanticUses(reached)) {
        version ??= installsAtLeast(unit.deployment, 'pydantic', PYDANTIC_2);
        const finding = version.kind === 'newer' ? judge(unit, reached, use, version) : null;
        if (finding) yield finding;
      }
    }
  },
});

type Newer = InstalledVersion & { kind: 'newer' };

function judge(unit: Unit, reached: ReachedModule, use: PydanticUse, version: Newer): Finding | null {
  const { module } = reached;
  const consequence = consequenceOf(unit.phases, module, use.span.start, use.exception);
  if (!consequence) return null;
  const judgement = judgementOf(consequence);
  const isDoubtful = version.confidence === 'possible' || judgement.confidence === 'possible';
  const isCertain = version.confidence === 'certain' && judgement.confidence === 'certain';
  const { place, lockFile } = version;
  const decided =
    lockFile === null ? 'this admits pydantic 2' : `${unit.display(lockFile)} has pydantic ${version.version}`;
  return {
    file: module.file,
    range: module.source.range(use.span.start, use.span.end),
    severity: isDoubtful ? 'warning' : judgement.severity,
    confidence: isDoubtful ? 'possible' : isCertain ? 'certain' : 'likely',
    message: `${removal(use)}, and ${installs(unit, version)}: this fails with ${says(use)} ${consequence.when}.`,
    help: `${advice(unit, use)} Or stay with pydantic 1: \`fastapi<0.100\` with \`pydantic>=1.10.19,<2\`.`,
    related: [...judgement.related, ...(place ? [{ file: place.file, range: place.range, message: decided }] : [])],
    ...fixFor(unit, reached, use, isDoubtful),
  };
}

function removal(use: PydanticUse): string {
  switch (use.kind) {
    case 'import':
      return `pydantic 2 has no \`${use.name}\` in \`${use.module}\``;
    case 'argument':
      return `\`${use.callee}\` of pydantic 2 takes no \`${use.removed.argument}\``;
    case 'root-validator':
      return '`@root_validator` of pydantic 2 wants `skip_on_failure=True`';
  }
}

function installs(unit: Unit, { version, lockFile, confidence }: Newer): string {
  if (lockFile !== null) return `${unit.display(lockFile)} has pydantic ${version}`;
  if (version !== null) return `Vercel installs pydantic ${version}`;
  return confidence === 'possible' ? 'Vercel may install it' : 'Vercel installs the newest release';
}

function says(use: PydanticUse): string {
  if (use.kind === 'import') return 'ImportError';
  return use.kind === 'argument' ? use.removed.says : 'PydanticUserError';
}

function advice(unit: Unit, use: PydanticUse): string {
  switch (use.kind) {
    case 'import':
      if (use.name !== 'BaseSettings') return 'Replace it: https://docs.pydantic.dev/latest/migration/ says by what.';
      return hasSettings(unit)
        ? 'Import it from `pydantic_settings`.'
        : 'Add `pydantic-settings` to your dependencies and import it from `pydantic_settings`.';
    case 'argument':
      return use.removed.renamed === null ? 'Use a `Literal` type.' : `Write \`${use.removed.renamed}\`.`;
    case 'root-validator':
      return 'Write `@root_validator(skip_on_failure=True)`, or use `@model_validator`.';
  }
}

function hasSettings({ deployment }: Unit): boolean {
  return installedModules(deployment)?.presence('pydantic_settings').kind === 'installed';
}

/** What Rust's regular expressions, and so pydantic 2, do not have: look-around and back references. */
const NOT_IN_RUST = /\(\?[=!<]|\\[1-9]/;

function fixFor(unit: Unit, { module }: ReachedModule, use: PydanticUse, isDoubtful: boolean): { fix?: Fix } {
  const { source } = module;
  const safety = isDoubtful ? 'unsafe' : 'safe';
  if (use.kind === 'argument' && use.removed.renamed !== null) {
    const name = use.argument.childForFieldName('name');
    if (!name || NOT_IN_RUST.test(use.argument.text)) return {};
    const edits = [replace(source, source.range(name.startIndex, name.endIndex), use.removed.renamed)];
    return { fix: { safety, title: `write \`${use.removed.renamed}\``, edits } };
  }
  if (use.kind !== 'import' || use.name !== 'BaseSettings' || use.statement.names.length > 1 || !hasSettings(unit))
    return {};
  const edit = absoluteImport(source, use.statement, 'pydantic_settings');
  return edit ? { fix: { safety, title: 'import it from `pydantic_settings`', edits: [edit] } } : {};
}
