/** An argument of a call, by its position (null for keyword only) and its name. */
export interface DownloadArgument {
  readonly index: number | null;
  readonly name: string;
}

/** A call that fetches a model, or data, and keeps it on the disk. */
export interface ModelDownload {
  /** In full, as `CallTable` takes it. */
  readonly name: string;
  /** What it fetches: a path of the project is one that need not be fetched. Null where that is not one argument. */
  readonly model: DownloadArgument | null;
  /** Whether it fetches something where that argument is not given. */
  readonly hasDefault?: true;
  /** The arguments that name the directory to keep it in. */
  readonly directories: readonly DownloadArgument[];
  /** The variables of the environment that move the default directory. */
  readonly variables: readonly string[];
  /** The default directory as a message names it; null for the directory of the installed packages. */
  readonly directory: string | null;
  /** What was read: the package with its version, and the file that has the directory. */
  readonly source: string;
  readonly date: string;
}

const DATE = '2026-11-29';
const HUB = '~/.cache/huggingface';
const HUB_VARIABLES = ['HF_HOME', 'HF_HUB_CACHE', 'HUGGINGFACE_HUB_CACHE', 'XDG_CACHE_HOME'];
const HUB_SOURCE = 'huggingface_hub 2.0.0, constants.py';
const SENTENCES = `sentence_transformers 6.0.1, base/model.py; ${HUB_SOURCE}`;
const TRANSFORMERS = `transformers 5.18.0, utils/hub.py; ${HUB_SOURCE}`;
const TORCH = 'pytorch/pytorch@0006fe8e9ca7, torch/hub.py';
const STANZA = 'stanfordnlp/stanza@1f4bfdd2, stanza/resources/common.py and pipeline/core.py';
const SKLEARN = 'scikit-learn 1.9.1, sklearn/datasets/_base.py';

const arg = (index: number | null, name: string): DownloadArgument => ({ index, name });

const hub = (
  name: string,
  model: DownloadArgument,
  directories: readonly DownloadArgument[],
  source: string,
  more: { variables?: readonly string[]; hasDefault?: true } = {},
): ModelDownload => ({
  name,
  model,
  directories,
  directory: HUB,
  source,
  date: DATE,
  ...more,
  variables: [...HUB_VARIABLES, ...(more.variables ?? [])],
});

const sentences = (name: string): ModelDownload =>
  hub(name, arg(0, 'model_name_or_path'), [arg(null, 'cache_folder')], SENTENCES, {
    variables: ['SENTENCE_TRANSFORMERS_HOME'],
  });

const langchain = (name: string, source: string): ModelDownload =>
  hub(name, arg(null, 'model_name'), [arg(null, 'cache_folder')], `${source}; ${SENTENCES}`, {
    variables: ['SENTENCE_TRANSFORMERS_HOME'],
    hasDefault: true,
  });

const sklearn = (name: string): ModelDownload => ({
  name: `sklearn.datasets.${name}`,
  model: null,
  directories: [arg(null, 'data_home')],
  variables: ['SCIKIT_LEARN_DATA'],
  directory: '~/scikit_learn_data',
  source: SKLEARN,
  date: DATE,
});

/**
 * Calls that keep what they fetch in the home directory, or with the installed packages, by default. Not here: what goes to the directory for
 * temporary files by itself (tiktoken 0.14.0, load.py; fastembed at qdrant/fastembed@c48247f, common/utils.py), or falls back to it (keras 3.15.1, src/backend/config.py).
 * Sorted by name.
 */
export const MODEL_DOWNLOADS: readonly ModelDownload[] = [
  {
    name: 'easyocr.Reader',
    model: null,
    directories: [arg(2, 'model_storage_directory')],
    variables: ['EASYOCR_MODULE_PATH', 'MODULE_PATH'],
    directory: '~/.EasyOCR',
    source: 'JaidedAI/EasyOCR@c4f3cd7, easyocr/config.py and easyocr.py',
    date: DATE,
  },
  hub(
    'faster_whisper.WhisperModel',
    arg(0, 'model_size_or_path'),
    [arg(null, 'download_root')],
    `SYSTRAN/faster-whisper@65882ee, faster_whisper/transcribe.py and utils.py; ${HUB_SOURCE}`,
  ),
  hub(
    'huggingface_hub.hf_hub_download',
    arg(0, 'repo_id'),
    [arg(null, 'cache_dir'), arg(null, 'local_dir')],
    HUB_SOURCE,
  ),
  hub(
    'huggingface_hub.snapshot_download',
    arg(0, 'repo_id'),
    [arg(null, 'cache_dir'), arg(null, 'local_dir')],
    HUB_SOURCE,
  ),
  langchain(
    'langchain_community.embeddings.HuggingFaceBgeEmbeddings',
    'langchain_community 0.4.2, embeddings/huggingface.py',
  ),
  langchain(
    'langchain_community.embeddings.HuggingFaceEmbeddings',
    'langchain_community 0.4.2, embeddings/huggingface.py',
  ),
  langchain('langchain_huggingface.HuggingFaceEmbeddings', 'langchain_huggingface 1.2.2, embeddings/huggingface.py'),
  {
    name: 'nltk.download',
    model: null,
    directories: [arg(1, 'download_dir')],
    variables: ['NLTK_DATA'],
    directory: '~/nltk_data',
    source: 'nltk 3.10.3, nltk/downloader.py and data.py',
    date: DATE,
  },
  {
    name: 'rembg.new_session',
    model: null,
    directories: [],
    variables: ['U2NET_HOME', 'XDG_DATA_HOME'],
    directory: '~/.u2net',
    source: 'danielgatis/rembg@684f8e9, rembg/sessions/base.py and u2net.py',
    date: DATE,
  },
  sentences('sentence_transformers.CrossEncoder'),
  sentences('sentence_transformers.SentenceTransformer'),
  sentences('sentence_transformers.SparseEncoder'),
  sklearn('fetch_20newsgroups'),
  sklearn('fetch_california_housing'),
  sklearn('fetch_openml'),
  {
    name: 'spacy.cli.download',
    model: null,
    directories: [],
    variables: [],
    directory: null,
    source: 'spacy 3.8.16, spacy/cli/download.py',
    date: DATE,
  },
  {
    name: 'stanza.Pipeline',
    model: null,
    directories: [arg(1, 'dir'), arg(null, 'model_dir')],
    variables: ['STANZA_RESOURCES_DIR', 'XDG_CACHE_HOME'],
    directory: '~/.cache/stanza',
    source: STANZA,
    date: DATE,
  },
  {
    name: 'stanza.download',
    model: null,
    directories: [arg(1, 'model_dir')],
    variables: ['STANZA_RESOURCES_DIR', 'XDG_CACHE_HOME'],
    directory: '~/.cache/stanza',
    source: STANZA,
    date: DATE,
  },
  {
    name: 'torch.hub.load',
    model: arg(0, 'repo_or_dir'),
    directories: [],
    variables: ['TORCH_HOME', 'XDG_CACHE_HOME'],
    directory: '~/.cache/torch',
    source: TORCH,
    date: DATE,
  },
  {
    name: 'torch.hub.load_state_dict_from_url',
    model: null,
    directories: [arg(1, 'model_dir')],
    variables: ['TORCH_HOME', 'XDG_CACHE_HOME'],
    directory: '~/.cache/torch',
    source: TORCH,
    date: DATE,
  },
  hub(
    'transformers.*.from_pretrained',
    arg(0, 'pretrained_model_name_or_path'),
    [arg(null, 'cache_dir')],
    TRANSFORMERS,
    {
      variables: ['TRANSFORMERS_CACHE'],
    },
  ),
  hub('transformers.pipeline', arg(1, 'model'), [arg(null, 'cache_dir'), arg(null, 'model_kwargs')], TRANSFORMERS, {
    variables: ['TRANSFORMERS_CACHE'],
    hasDefault: true,
  }),
  {
    name: 'whisper.load_model',
    model: arg(0, 'name'),
    directories: [arg(2, 'download_root')],
    variables: ['XDG_CACHE_HOME'],
    directory: '~/.cache/whisper',
    source: 'openai/whisper@c0d2f62, whisper/__init__.py',
    date: DATE,
  },
];
