import { failingDownloads, type FailingDownload } from '../deployment/disk/model-downloads.js';
import { insteadOfDownload } from '../deployment/ways-out.js';
import { pathInProject } from '../program/paths.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { docs } from '../vercel/docs.js';
import { asOne, defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'model-download-at-startup',
  summary: 'The app downloads a model into the home directory, which does not exist on Vercel.',
  severity: 'warning',
  docs: docs.functionLimits,
  fact: limits.disk,
  why: `Libraries for language and images download their models when they are first asked for them, and keep them in the home directory. On your machine that
happens once. A function on Vercel has no home directory, and can write to \`/tmp\` only: \`OSError: [Errno 30] Read-only file system: '/home/sbx_user1051'\`. Where that happens while the
app is imported or started, every request fails. In \`/tmp\` it works, for each instance anew: the download then is part of each cold start, and of its memory. tiktoken, fastembed and Keras use the directory
for temporary files by themselves, and are no problem.`,
  examples: [
    {
      title: 'A model that is loaded at import',
      files: {
        'requirements.txt': 'fastapi\nsentence-transformers\n',
        'main.py': `${FASTAPI}from sentence_transformers import SentenceTransformer\n\nmodel = SentenceTransformer("all-MiniLM-L6-v2")\napp = FastAPI()\n`,
      },
      findings: ['main.py:4:9-4:48 warning'],
    },
    {
      title: 'The data of NLTK',
      files: {
        'requirements.txt': 'fastapi\nnltk\n',
        'main.py': `import nltk\n${FASTAPI}\nnltk.download("punkt")\nnltk.download("stopwords")\napp = FastAPI()\n`,
      },
      findings: ['main.py:4:1-4:23 warning'],
    },
    {
      title: 'In a request',
      files: {
        'requirements.txt': 'fastapi\ntransformers\n',
        'main.py': `from functools import lru_cache\n\n${FASTAPI}from transformers import pipeline\n\napp = FastAPI()\n\n\n@lru_cache\ndef classifier():\n    return pipeline("sentiment-analysis")\n\n\n@app.post("/classify")\ndef classify(text: str):\n    return classifier()(text)\n`,
      },
      findings: ['main.py:11:12-11:42 info'],
    },
    {
      title: 'Below /tmp, and a model of the project',
      files: {
        'requirements.txt': 'fastapi\nnltk\nsentence-transformers\ntransformers\n',
        'main.py': `import os\n\nos.environ["HF_HOME"] = "/tmp/huggingface"\n\nimport nltk\n${FASTAPI}from sentence_transformers import SentenceTransformer\nfrom transformers import AutoTokenizer\n\nnltk.download("punkt", download_dir="/tmp/nltk_data")\nmodel = SentenceTransformer("all-MiniLM-L6-v2")\ntokenizer = AutoTokenizer.from_pretrained("./tokenizer")\napp = FastAPI()\n`,
        'tokenizer/tokenizer.json': '{}\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const downloads = failingDownloads(unit);
    if (downloads.length === 0) return;
    const isLater = ({ consequence }: FailingDownload): boolean => consequence.phase === 'request';
    const ordered = [...downloads.filter((each) => !isLater(each)), ...downloads.filter(isLater)];
    const [first, ...others] = ordered as [FailingDownload, ...FailingDownload[]];
    const { message, help } = finding(first);
    const more =
      others.length === 0
        ? ''
        : others.length === 1
          ? ' Another call does so too.'
          : ` ${others.length} more calls do so too.`;
    yield asOne(ordered.map(finding), 'the same', { message: message + more, help });
  },
});

function finding({ module, call, entry, model, directory, consequence }: FailingDownload): Finding {
  const name = (call.childForFieldName('function')?.text ?? '').replace(/\s+/g, '').slice(0, 80);
  const does =
    entry.directory === null ? 'installs a package' : `downloads ${model === null ? 'what it needs' : `\`${model}\``}`;
  const where = directory === null ? 'with the other packages' : `in \`${pathInProject(directory) ?? directory}\``;
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    severity: consequence.phase === 'request' ? 'info' : 'warning',
    // A variable in the settings of the project, which nobody sees here, may move the directory.
    confidence: consequence.confidence === 'possible' ? 'possible' : 'likely',
    message: `\`${name}\` ${does} ${consequence.when}, and keeps it ${where}; the disk of a function is ${limits.disk.figure} (${asOf(limits.disk)}).`,
    help: insteadOfDownload(entry),
    related: [...consequence.related],
  };
}
