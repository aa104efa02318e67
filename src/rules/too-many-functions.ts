import { functionSettings } from '../deployment/functions/settings.js';
import { startOfFile } from '../diagnostic.js';
import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

/** Source: the error "No more than 12 Serverless Functions can be added to a Deployment on the Hobby plan", seen in August 2026. */
const HOBBY_LIMIT = 12;

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = { 'requirements.txt': 'fastapi\n', 'vercel.json': '{ "framework": null }\n' };
const NAMES = 'abcdefghijklm'.split('');

export default defineRule({
  id: 'too-many-functions',
  summary: 'More files in `api/` become functions than the Hobby plan allows.',
  severity: 'error',
  docs: docs.limits,
  why: `Without a preset, every Python file in \`api/\` that exports an app becomes a function of its own, and so does every JavaScript or
TypeScript file there. On the Hobby plan a deployment with more than ${HOBBY_LIMIT} of them fails: "No more than 12 Serverless Functions can be
added to a Deployment on the Hobby plan". On other plans there is no such limit.

No file shows the plan: it is advice, unless the configuration says \`limits = { plan = "hobby" }\`, which makes it an error, or names another plan, which ends it.`,
  examples: [
    {
      title: 'Thirteen functions',
      files: { ...PROJECT, ...Object.fromEntries(NAMES.map((name) => [`api/${name}.py`, APP])) },
      findings: ['api/m.py:1:1-1:1 info'],
    },
    {
      title: 'Thirteen functions, on the Hobby plan for sure',
      files: {
        ...PROJECT,
        'fastapi-vercel-lint.json': '{ "limits": { "plan": "hobby" } }\n',
        ...Object.fromEntries(NAMES.map((name) => [`api/${name}.py`, APP])),
      },
      findings: ['api/m.py:1:1-1:1 error'],
    },
    {
      title: 'Twelve functions and a helper',
      files: {
        ...PROJECT,
        ...Object.fromEntries(NAMES.map((name) => [`api/${name}.py`, name === 'c' ? 'LIMIT = 10\n' : APP])),
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { mode, files, limits } = unit.deployment;
    if (mode !== 'api-functions' || (limits.plan !== undefined && limits.plan !== 'hobby')) return;
    const { apiFiles } = functionSettings(unit.deployment, unit.modules);
    const functions = apiFiles.filter(({ file }) => file.startsWith('api/'));
    const first = functions[HOBBY_LIMIT];
    if (!first) return;
    yield {
      file: files.path(first.file),
      range: startOfFile(),
      severity: limits.plan === 'hobby' ? 'error' : 'info',
      confidence: 'likely',
      message: `${functions.length} files in api/ become functions; on the Hobby plan, a deployment with more than ${HOBBY_LIMIT} fails.`,
      help: 'Serve several of them from one app, with a router for each file, or begin the names of helpers with an underscore.',
    };
  },
});
