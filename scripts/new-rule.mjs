// `npm run new-rule -- my-rule-id`: writes the file of a new rule, lists it, and makes its page.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.NEW_RULE_ROOT ?? fileURLToPath(new URL('..', import.meta.url));
const [id = ''] = process.argv.slice(2);
const file = join(root, 'src/rules', `${id}.ts`);
const index = join(root, 'src/rules/index.ts');

const problem = !/^[a-z]+(-[a-z0-9]+)+$/.test(id)
  ? `"${id}" is not a rule id: write two or more words in kebab-case that name the fault, e.g. "mount-public"`
  : existsSync(file)
    ? `the rule "${id}" exists already`
    : null;
if (problem) {
  console.error(`error: ${problem}`);
  process.exitCode = 2;
} else {
  writeFileSync(file, template(id));
  writeFileSync(index, withRule(readFileSync(index, 'utf8'), id));
  if (!process.env.NEW_RULE_ROOT)
    execFileSync(process.execPath, [join(root, 'scripts/docs.mjs')], { stdio: 'inherit' });
  console.log(`src/rules/${id}.ts is written and listed; its tests fail until it is finished.
Next: 1. write summary, why and examples   2. write check   3. npm run docs   4. npm test   5. try it on real projects`);
}

/** The list with the new rule in alphabetical order. */
function withRule(text, name) {
  const camel = (rule) => rule.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const imports = [...text.matchAll(/^import (\w+) from '\.\/([a-z0-9-]+)\.js';$/gm)].map(([, , rule]) => rule);
  const all = [...imports, name].sort();
  const importLines = all.map((rule) => `import ${camel(rule)} from './${rule}.js';`).join('\n');
  const rest = text.replace(/^import \w+ from '\.\/[a-z0-9-]+\.js';\n/gm, '');
  const listed = rest.replace(/= \[\n[^]*?\n\];/, `= [\n${all.map((rule) => `  ${camel(rule)},`).join('\n')}\n];`);
  return `${importLines}\n${listed}`;
}

function template(name) {
  return `import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

export default defineRule({
  id: '${name}',
  summary: 'The fault in one sentence.',
  severity: 'warning',
  docs: docs.pythonRuntime,
  why: \`What happens on Vercel, and why it does not happen on the author's machine.\`,
  examples: [
    {
      title: 'A project with the fault',
      files: {
        'requirements.txt': 'fastapi\\n',
        'main.py': 'from fastapi import FastAPI\\n\\napp = FastAPI()\\n',
      },
      findings: ['main.py:3:1-3:4 warning'],
    },
    {
      title: 'A correct project',
      files: {
        'requirements.txt': 'fastapi\\n',
        'main.py': 'from fastapi import FastAPI\\n\\napp = FastAPI()\\n',
      },
      findings: [],
    },
  ],

  check() {
    throw new Error('write the check of ${name}');
  },
});
`;
}
