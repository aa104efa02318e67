import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

export default defineRule({
  id: 'large-response',
  summary: 'The fault in one sentence.',
  severity: 'warning',
  docs: docs.pythonRuntime,
  why: `What happens on Vercel, and why it does not happen on the author's machine.`,
  examples: [
    {
      title: 'A project with the fault',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['main.py:3:1-3:4 warning'],
    },
    {
      title: 'A correct project',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
  ],

  check() {
    throw new Error('write the check of large-response');
  },
});
