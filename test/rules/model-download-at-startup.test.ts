import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { MODEL_DOWNLOADS } from '../../src/packages/model-downloads.data.js';

const REQUIREMENTS = 'fastapi\nnltk\nsentence-transformers\ntransformers\nopenai-whisper\nspacy\ntorch\ntiktoken\n';

/** What is found, as `severity/confidence file:line`, lines of main.py counted without the two that make the app; with the number of other places. */
async function found(text: string, files: Record<string, string> = {}): Promise<string[]> {
  const host = new MemoryHost({
    'requirements.txt': REQUIREMENTS,
    'main.py': `from fastapi import FastAPI\napp = FastAPI()\n${text}\n`,
    ...files,
  });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['model-download-at-startup'] });
  return diagnostics.map(({ severity, confidence, file, range, related = [] }) => {
    const others = related.filter(({ message }) => message === 'the same').length;
    const line = range.start.line - (file === 'main.py' ? 2 : 0);
    return `${severity}/${confidence} ${file}:${line}${others ? ` +${others}` : ''}`;
  });
}

const ST = 'from sentence_transformers import SentenceTransformer\n';
const LOADS = `${ST}model = SentenceTransformer("all-MiniLM-L6-v2")`;
const TOKENIZER = 'from transformers import AutoTokenizer\n';

describe('model-download-at-startup', () => {
  it.each<[string, string, string[]]>([
    ['a model of sentence_transformers', LOADS, ['warning/likely main.py:2']],
    [
      'a name in a constant',
      `${ST}NAME = "BAAI/bge-small-en"\nmodel = SentenceTransformer(model_name_or_path=NAME)`,
      ['warning/likely main.py:3'],
    ],
    [
      'any class of transformers, and several as one',
      'from transformers import BertTokenizer, BertModel\na = BertTokenizer.from_pretrained("bert-base-uncased")\nb = BertModel.from_pretrained("bert-base-uncased")',
      ['warning/likely main.py:2 +1'],
    ],
    ['a pipeline', 'import transformers\np = transformers.pipeline("ner")', ['warning/likely main.py:2']],
    ['Whisper under another name', 'import whisper as w\nmodel = w.load_model("base")', ['warning/likely main.py:2']],
    ['data of NLTK', 'import nltk\nnltk.download("punkt", quiet=True)', ['warning/likely main.py:2']],
    [
      'data of NLTK into the project',
      'import nltk\nnltk.download("punkt", download_dir="data")',
      ['warning/likely main.py:2'],
    ],
    [
      'data of NLTK that is missing',
      'import nltk\ntry:\n    nltk.data.find("tokenizers/punkt")\nexcept LookupError:\n    print("x")\n',
      [],
    ],
    ['a model of spaCy', 'import spacy.cli\nspacy.cli.download("en_core_web_sm")', ['warning/likely main.py:2']],
    [
      'a directory that the environment names elsewhere',
      `import os\nos.environ["HF_HOME"] = "/data/models"\n${LOADS}`,
      ['warning/likely main.py:4'],
    ],
    [
      'the start',
      `${ST}from contextlib import asynccontextmanager\n@asynccontextmanager\nasync def lifespan(app):\n    app.state.model = SentenceTransformer("all-MiniLM-L6-v2")\n    yield\napp = FastAPI(lifespan=lifespan)`,
      ['warning/likely main.py:5'],
    ],
    [
      'an object that is made at import',
      `${ST}class Search:\n    def __init__(self):\n        self.model = SentenceTransformer("all-MiniLM-L6-v2")\nsearch = Search()`,
      ['warning/likely main.py:4'],
    ],
    [
      'a request, for information',
      `${ST}@app.get("/")\ndef index():\n    return SentenceTransformer("all-MiniLM-L6-v2")`,
      ['info/likely main.py:4'],
    ],
    [
      'what is worst goes first',
      `${ST}@app.get("/")\ndef index():\n    return SentenceTransformer("a")\nmodel = SentenceTransformer("b")`,
      ['warning/likely main.py:5 +1'],
    ],
    [
      'what a condition may prevent',
      `import os\n${ST}if os.getenv("SEARCH"):\n    model = SentenceTransformer("all-MiniLM-L6-v2")`,
      ['warning/possible main.py:4'],
    ],
  ])('reports %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each<[string, string, Record<string, string>?]>([
    [
      'a model of the project',
      `${TOKENIZER}t = AutoTokenizer.from_pretrained("tokenizer")`,
      { 'tokenizer/a.json': '{}' },
    ],
    ['a path', `${TOKENIZER}t = AutoTokenizer.from_pretrained("./models/bert")`],
    ['a path without a dot', `${TOKENIZER}t = AutoTokenizer.from_pretrained("models/bert")`],
    [
      'a path of pathlib',
      `from pathlib import Path\n${TOKENIZER}t = AutoTokenizer.from_pretrained(Path(__file__).parent / "bert")`,
    ],
    ['a name that nobody knows', `import os\n${TOKENIZER}t = AutoTokenizer.from_pretrained(os.environ["MODEL"])`],
    ['local files only', `${TOKENIZER}t = AutoTokenizer.from_pretrained("bert", local_files_only=True)`],
    ['a directory below /tmp', `${ST}m = SentenceTransformer("a", cache_folder="/tmp/models")`],
    [
      'the directory for temporary files',
      `import tempfile\n${ST}m = SentenceTransformer("a", cache_folder=tempfile.gettempdir())`,
    ],
    ['a directory that nobody knows', `import os\n${ST}m = SentenceTransformer("a", cache_folder=os.environ["CACHE"])`],
    ['a directory of the project', `${ST}m = SentenceTransformer("a", cache_folder="cache")`, { 'cache/a.bin': 'x' }],
    ['HF_HOME', `import os\nos.environ["HF_HOME"] = "/tmp/hf"\n${LOADS}`],
    ['HF_HOME by default', `import os\nos.environ.setdefault("HF_HOME", "/tmp/hf")\n${LOADS}`],
    [
      'an update of the environment',
      `import os\nos.environ.update({"SENTENCE_TRANSFORMERS_HOME": "/tmp/st"})\n${LOADS}`,
    ],
    ['the home directory', `import os\nos.environ["HOME"] = "/tmp"\n${LOADS}`],
    [
      'XDG_CACHE_HOME in another module',
      `import settings\n${LOADS}`,
      { 'settings.py': 'import os\nos.environ["XDG_CACHE_HOME"] = "/tmp"\n' },
    ],
    ['a variable in vercel.json', LOADS, { 'vercel.json': '{ "env": { "HF_HOME": "/tmp/hf" } }' }],
    ['a committed file of variables', LOADS, { '.env': 'HF_HOME=/tmp/hf\n' }],
    ['a place of its own for NLTK', 'import nltk\nnltk.data.path.append("/tmp/nltk")\nnltk.download("punkt")'],
    ['data of NLTK below /tmp', 'import nltk\nnltk.download("punkt", "/tmp/nltk")'],
    ['a handler', `${ST}try:\n    m = SentenceTransformer("a")\nexcept Exception:\n    m = None`],
    ['the main guard', `${ST}if __name__ == "__main__":\n    m = SentenceTransformer("a")`],
    ['not on Vercel', `import os\n${ST}if not os.getenv("VERCEL"):\n    m = SentenceTransformer("a")`],
    ['what nothing calls', `${ST}def load():\n    return SentenceTransformer("a")`],
    [
      'libraries that use the directory for temporary files',
      'import tiktoken\ne = tiktoken.get_encoding("cl100k_base")',
    ],
    ["a checkpoint of one's own", 'import whisper\nm = whisper.load_model("checkpoint.pt")'],
    ['a repository on the disk', 'import torch\nm = torch.hub.load("vendor", "x", source="local")'],
    [
      'another from_pretrained',
      'class AutoTokenizer:\n    @classmethod\n    def from_pretrained(cls, name): ...\nt = AutoTokenizer.from_pretrained("bert")',
    ],
    ['installed models of spaCy', 'import spacy\nnlp = spacy.load("en_core_web_sm")'],
  ])('is silent about %s', async (_, text, files = {}) => {
    expect(await found(text, files)).toEqual([]);
  });
});

describe('the table of model downloads', () => {
  it('is sorted, each name once, well-formed, with what was read', () => {
    const names = MODEL_DOWNLOADS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const { name, directory, variables, directories, source, date } of MODEL_DOWNLOADS) {
      expect(name).toMatch(/^\w+(?:\.(?:\w+|\*))+$/);
      if (directory !== null) {
        expect(directory).toMatch(/^~\/[\w./-]+$/);
        // There is a way to move it.
        expect(variables.length + directories.length).toBeGreaterThan(0);
      }
      for (const each of variables) expect(each).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(source).toMatch(/\d/);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});
