import { requirementsFiles } from '../deployment/manifests/requirements-files.js';
import { replace } from '../fix/edits.js';
import type { RequirementLine } from '../parser/requirements/file.js';
import { isName } from '../parser/requirements/names.js';
import type { Source } from '../parser/source.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

export default defineRule({
  id: 'requirement-without-name',
  summary: 'A URL or a path in the requirements file has no package name in front of it, and Vercel cannot guess it.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `pip finds out the name of a bare URL by downloading it. Vercel guesses the name from the URL: that of a wheel or a source distribution, else the last part if there is no dot in it.
So \`git+https://github.com/shop/shop\` works; \`…/shop.git\` and \`…/main.zip\` get no name at all, and \`…/shop@main\` and \`…/shop#egg=shop\` are called "shop@main" and "shop#egg=shop". Vercel writes
this name into the pyproject.toml that it makes, and uv refuses it.`,
  fixes: `Safe where the URL names the package in \`#egg=\`: writes that name in front. Where only the repository gives a hint, the fix is a suggestion.`,
  examples: [
    {
      title: 'A Git URL with `#egg=`',
      files: {
        'requirements.txt': 'fastapi\ngit+https://github.com/shop/shop-client.git@v2#egg=shop[web]  # ours\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:2:1-2:61 error'],
      fixed: {
        'requirements.txt': 'fastapi\nshop[web] @ git+https://github.com/shop/shop-client.git@v2#egg=shop  # ours\n',
      },
    },
    {
      title: 'A branch of a Git repository',
      files: {
        'requirements.txt': 'fastapi\ngit+https://github.com/shop/shop@main\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:2:1-2:38 error'],
    },
    {
      title: 'An archive of GitHub',
      files: {
        'requirements.txt': 'fastapi\nhttps://github.com/shop/shop/archive/refs/heads/main.zip\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:2:1-2:57 error'],
    },
    {
      title: 'Names that are written, and names that Vercel finds',
      files: {
        'requirements.txt':
          'fastapi\nshop @ git+https://github.com/shop/shop.git@main\ngit+https://github.com/shop/tools\nhttps://files.example/stock-1.0-py3-none-any.whl\n./libs/prices\n./dist/orders-2.0.tar.gz\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
    {
      title: 'A custom install command hands the file to pip',
      files: {
        'requirements.txt': 'fastapi\ngit+https://github.com/shop/shop.git\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'vercel.json': '{ "framework": "fastapi", "installCommand": "pip install -r requirements.txt" }\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    if (unit.deployment.install.winner) return;
    for (const { source, requirements } of requirementsFiles(unit.deployment)) {
      for (const line of requirements) {
        if (line.requirement.name === '' && !isName(line.name)) yield finding(source, line);
      }
    }
  },
});

function finding(source: Source, line: RequirementLine): Finding {
  const { nameSpan, extrasSpan } = line.requirement;
  const url = source.text.slice(...nameSpan);
  const name = eggName(url) ?? repositoryName(url);
  const extras = extrasSpan ? source.text.slice(...extrasSpan) : '';
  const range = source.range(nameSpan[0], extrasSpan?.[1] ?? nameSpan[1]);
  const written = `${name}${extras} @ ${url}`;
  return {
    file: source.file,
    range,
    confidence: 'likely',
    message: `Vercel ${line.name === '' ? 'finds no package name in this line' : `takes "${line.name}" for the name of this package`}, and uv refuses what Vercel makes of it: the build fails.`,
    help:
      name === null
        ? 'Write the name of the package and `@` in front of it.'
        : `Write the name of the package in front of it, e.g. \`${written}\`.`,
    ...(name !== null &&
      !line.editable && {
        fix: {
          safety: eggName(url) === null ? 'unsafe' : 'safe',
          title: `write \`${name}${extras} @\` in front of it`,
          edits: [replace(source, range, written)],
        },
      }),
  };
}

/** The name that pip is told with `#egg=`. */
function eggName(url: string): string | null {
  return /[#&]egg=([a-z0-9](?:[\w.-]*[a-z0-9])?)(?=&|$)/i.exec(url)?.[1] ?? null;
}

/** A repository is mostly called like its package. */
function repositoryName(url: string): string | null {
  const path = url.replace(/[#?].*$/, '');
  const archive = /^https?:\/\/github\.com\/[^/]+\/([^/]+)\/archive\//i.exec(path)?.[1];
  const repository = /^git\+[^:]+:\/\/.*\/([^/@]+?)(?:\.git)?(?:@.*)?$/i.exec(path)?.[1];
  const name = archive ?? repository;
  return name !== undefined && isName(name) ? name : null;
}
