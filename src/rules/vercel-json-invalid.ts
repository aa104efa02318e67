import { faultPlace, remedyFix, repairFix } from '../fix/config.js';
import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** A project with this vercel.json. */
function project(vercelJson: string): Record<string, string> {
  return { 'vercel.json': vercelJson, 'requirements.txt': 'fastapi\n', 'main.py': APP };
}

/** Faults that have a rule of their own. */
const OTHERS: ReadonlySet<string> = new Set(['FUNCTIONS_AND_BUILDS', 'invalid_function_runtime']);

export default defineRule({
  id: 'vercel-json-invalid',
  summary: 'Vercel refuses the configuration: vercel.json is not JSON, or holds something that Vercel does not accept.',
  severity: 'error',
  docs: docs.vercelJson,
  why: `Before it builds anything, Vercel checks vercel.json: that it is JSON (no comments, no trailing commas), that every
setting has the right type and is within its limits, that patterns of routes can be read, and that settings which exclude
each other are not there together. It stops at the first fault and shows only that one; this rule shows all of them. Keys
of the top level that are not settings are passed over by the CLI, but a deployment from Git is refused for them, so they
are a warning. So is a key that is there twice.`,
  fixes: `Safe where the deployment fails and there is one thing that was meant: comments and trailing commas are removed,
\`"/api/*"\` becomes \`"/api/(.*)"\`, \`"60"\` becomes \`60\`, the slash before the file of a function goes, empty entries
of \`functions\` go. Unsafe where it is a guess: a key that is almost a setting is renamed, a number above the limit becomes
the limit.`,
  examples: [
    {
      title: 'Comments and a trailing comma',
      files: project(
        '{\n  // 60 seconds are enough\n  "functions": {\n    "main.py": { "maxDuration": 60 },\n  }\n}\n',
      ),
      findings: ['vercel.json:2:3-2:27 error'],
      fixed: { 'vercel.json': '{\n  "functions": {\n    "main.py": { "maxDuration": 60 }\n  }\n}\n' },
    },
    {
      title: 'Broken JSON',
      files: project('{\n  "regions": ["fra1"]\n  "buildCommand": "python build.py"\n}\n'),
      findings: ['vercel.json:3:3-3:17 error'],
    },
    {
      title: 'A star that is no wildcard',
      files: project('{ "rewrites": [{ "source": "/api/*", "destination": "/" }] }\n'),
      findings: ['vercel.json:1:28-1:36 error'],
      fixed: { 'vercel.json': '{ "rewrites": [{ "source": "/api/(.*)", "destination": "/" }] }\n' },
    },
    {
      title: 'A parameter that the source does not have',
      files: project('{ "redirects": [{ "source": "/users/:id", "destination": "/people/:user" }] }\n'),
      findings: ['vercel.json:1:58-1:73 error'],
    },
    {
      title: 'A number in quotes',
      files: project('{ "functions": { "main.py": { "maxDuration": "60" } } }\n'),
      findings: ['vercel.json:1:46-1:50 error'],
      fixed: { 'vercel.json': '{ "functions": { "main.py": { "maxDuration": 60 } } }\n' },
    },
    {
      title: 'Values out of their limits, and a setting that does not exist',
      files: project(
        '{\n  "functions": {\n    "main.py": {\n      "maxDuration": 4000,\n      "memory": 64,\n      "maxLambdaSize": "50mb"\n    }\n  }\n}\n',
      ),
      findings: ['vercel.json:4:22-4:26 error', 'vercel.json:5:17-5:19 error', 'vercel.json:6:7-6:22 error'],
    },
    {
      title: 'A limit that an older CLI has',
      vercelCli: '54.0.0',
      files: project('{ "functions": { "main.py": { "maxDuration": 1200 } } }\n'),
      findings: ['vercel.json:1:46-1:50 error'],
    },
    {
      title: 'Empty functions',
      files: project('{\n  "functions": {},\n  "regions": ["fra1"]\n}\n'),
      findings: ['vercel.json:2:16-2:18 error'],
      fixed: { 'vercel.json': '{\n  "regions": ["fra1"]\n}\n' },
    },
    {
      title: 'A file of a function with a slash before it',
      files: project('{ "functions": { "/main.py": { "maxDuration": 30 } } }\n'),
      findings: ['vercel.json:1:18-1:28 error'],
      fixed: { 'vercel.json': '{ "functions": { "main.py": { "maxDuration": 30 } } }\n' },
    },
    {
      title: 'A key that is almost a setting',
      files: project('{ "rewrite": [{ "source": "/a", "destination": "/b" }] }\n'),
      findings: ['vercel.json:1:3-1:12 warning'],
    },
    {
      title: 'The old name of the file beside the new one',
      files: { ...project('{}\n'), 'now.json': '{}\n' },
      findings: ['now.json:1:1-1:1 error'],
    },
    {
      title: 'Two ignore files',
      files: { ...project('{}\n'), '.nowignore': 'tests\n', '.vercelignore': 'tests\n' },
      findings: ['.nowignore:1:1-1:1 error'],
    },
    {
      title: 'A configuration that is right',
      files: project(
        '{\n  "$schema": "https://openapi.vercel.sh/vercel.json",\n  "functions": { "main.py": { "maxDuration": "max", "memory": 2048 } },\n  "redirects": [{ "source": "/old/:path*", "destination": "/new/:path*", "permanent": true }],\n  "crons": [{ "path": "/cron", "schedule": "0 5 * * *" }]\n}\n',
      ),
      findings: [],
    },
  ],
  *check(unit) {
    const config = unit.deployment.config;
    for (const fault of config.faults) {
      if (OTHERS.has(fault.code)) continue;
      const fix = fault.code === 'CANT_PARSE_JSON_FILE' ? repairFix(config) : remedyFix(config, fault);
      yield {
        ...faultPlace(config, fault, unit.root),
        severity: fault.severity,
        confidence: fault.certainty,
        message: fault.message,
        help: fault.help,
        ...(fault.docs !== null && { docs: fault.docs }),
        ...(fix && { fix }),
      };
    }
  },
});
