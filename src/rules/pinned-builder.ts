import { isPythonBuilder } from '../deployment/functions/builds.js';
import { functionSettings } from '../deployment/functions/settings.js';
import { replace } from '../fix/edits.js';
import { deleteProperty } from '../fix/json.js';
import { isTable, pointer, type DataDocument } from '../parser/document.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeIn, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'pinned-builder',
  summary: "vercel.json pins a version of Vercel's Python builder.",
  severity: 'warning',
  docs: docs.vercelJson,
  why: `Without a version, Vercel builds with the builder that belongs to its CLI: it knows the Python versions, package managers and fixes
of today. A pinned \`@vercel/python@4.3.1\` stays what it was and does not learn them; \`runtime\` does not choose a Python version
either. With a preset, \`functions.<file>.runtime\` even makes Vercel build the file in \`api/\` a second time, as a function of its own.`,
  fixes: `Unsafe: deletes the version, or the \`runtime\`. The newest builder reads requirements and Python versions more strictly than an old
one, and with a preset the function of its own goes away.`,
  examples: [
    {
      title: 'A version in `builds`',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
        'vercel.json': '{ "builds": [{ "src": "main.py", "use": "@vercel/python@4.3.1" }] }\n',
      },
      findings: ['vercel.json:1:41-1:63 info'],
    },
    {
      title: 'A runtime among other settings',
      files: {
        'api/index.py': APP,
        'vercel.json':
          '{\n  "functions": {\n    "api/index.py": { "runtime": "@vercel/python@4.3.1", "maxDuration": 30 }\n  }\n}\n',
      },
      findings: ['vercel.json:3:34-3:56 info'],
    },
    {
      title: 'Nothing but a runtime',
      files: {
        'api/index.py': APP,
        'vercel.json':
          '{\n  "regions": ["fra1"],\n  "functions": { "api/*.py": { "runtime": "@vercel/python@4.3.1" } }\n}\n',
      },
      findings: ['vercel.json:3:43-3:65 info'],
    },
    {
      title: 'A runtime beside the preset',
      files: {
        'requirements.txt': 'fastapi\n',
        'api/index.py': APP,
        'vercel.json': '{ "functions": { "api/index.py": { "runtime": "@vercel/python@4.3.1" } } }\n',
      },
      findings: ['vercel.json:1:47-1:69 warning'],
    },
    {
      title: 'No version, and a builder of others',
      files: {
        'api/index.py': APP,
        'api/old.php': '<?php\n',
        'vercel.json':
          '{ "functions": { "api/*.php": { "runtime": "vercel-php@0.7.3" }, "api/*.py": { "maxDuration": 30 } } }\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { vercelJson, mode } = unit.deployment;
    if (!vercelJson) return;
    if (mode === 'builds') yield* pinnedBuilds(vercelJson);
    else if (mode === 'preset' || mode === 'api-functions') yield* pinnedRuntimes(unit, vercelJson);
  },
});

const VERSION = /^(@(?:vercel|now)\/python)@(\d[\w.+-]*)$/;

function* pinnedBuilds(vercelJson: DataDocument): Generator<Finding> {
  const builds = vercelJson.get('builds');
  if (!Array.isArray(builds)) return;
  for (let index = 0; index < builds.length; index++) {
    const path = ['builds', index, 'use'];
    const use = vercelJson.get(...path);
    const pinned = typeof use === 'string' && isPythonBuilder(use) ? VERSION.exec(use) : null;
    const range = pinned && vercelJson.valueRange(...path);
    if (!pinned || !range) continue;
    yield {
      file: vercelJson.source.file,
      range,
      path: pointer(path),
      severity: 'info',
      message: `Vercel builds with version ${pinned[2]} of its Python builder, whatever newer ones can do.`,
      help: `Write "${pinned[1]}" without a version.`,
      fix: {
        safety: 'unsafe',
        title: 'delete the version',
        edits: [replace(vercelJson.source, range, JSON.stringify(pinned[1]))],
      },
    };
  }
}

function* pinnedRuntimes(unit: Unit, vercelJson: DataDocument): Generator<Finding> {
  const { mode, isFrameworkSet } = unit.deployment;
  const { keys } = functionSettings(unit.deployment, unit.modules);
  for (const { key, settings, functions } of keys) {
    const runtime = Object.hasOwn(settings, 'runtime') ? settings['runtime'] : undefined;
    const pinned = typeof runtime === 'string' ? VERSION.exec(runtime) : null;
    const path = ['functions', key, 'runtime'];
    // A key that no function takes is another fault.
    if (!pinned || functions.length === 0) continue;
    const inPreset = mode === 'preset';
    const edit = deletion(vercelJson, key, settings);
    const assumption = isFrameworkSet
      ? 'With the preset'
      : 'With the preset that Vercel detects when you import the repository';
    yield {
      ...placeIn(vercelJson, path),
      severity: inPreset ? 'warning' : 'info',
      confidence: inPreset && !isFrameworkSet ? 'likely' : 'certain',
      message: inPreset
        ? `${assumption}, \`runtime\` makes ${functions[0]} a function of its own beside the app, built with version ${pinned[2]} of the Python builder.`
        : `Vercel builds ${functions[0]} with version ${pinned[2]} of its Python builder, whatever newer ones can do.`,
      help: 'Delete `runtime`: the file name says that it is Python, and `.python-version` or pyproject.toml chooses the version of Python.',
      ...(edit && { fix: { safety: 'unsafe', title: 'delete the runtime', edits: [edit] } }),
    };
  }
}

/** Deletes the runtime, and what must not be empty: a key of `functions` without settings is an error. */
function deletion(vercelJson: DataDocument, key: string, settings: Readonly<Record<string, unknown>>) {
  if (Object.keys(settings).length > 1) return deleteProperty(vercelJson, ['functions', key, 'runtime']);
  const all = vercelJson.get('functions');
  return deleteProperty(vercelJson, isTable(all) && Object.keys(all).length > 1 ? ['functions', key] : ['functions']);
}
