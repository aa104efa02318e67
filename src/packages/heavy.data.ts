import type { PackageFact } from './fact.js';

/** A large distribution with a smaller one for the same purpose. */
export interface HeavyPackage extends PackageFact {
  /** What is smaller, as a clause without a full stop. */
  readonly instead: string;
  /** What to do, in sentences. */
  readonly advice: string;
  /** A distribution with the same modules that can stand in its place. */
  readonly replacement?: string;
}

const DATE = '2026-11-29';

/** Sorted by name. Sizes in the advice are of the table of sizes, with what the packages require. */
export const heavyPackages: readonly HeavyPackage[] = [
  {
    name: 'google-api-python-client',
    instead: 'the interface of one service needs a hundredth of that',
    advice:
      'Most of it describes the interfaces of all services of Google: call the REST interface of the one that you need with google-auth and httpx, or use the client library of that service.',
    source: 'https://github.com/googleapis/google-api-python-client/issues/1668',
    date: DATE,
  },
  {
    name: 'langchain-community',
    instead: 'the package of one integration has a few MiB',
    advice: 'Use the package of the one integration that you need, such as langchain-openai or langchain-postgres.',
    source: 'https://python.langchain.com/docs/integrations/providers/',
    date: DATE,
  },
  {
    name: 'mysql-connector-python',
    instead: 'PyMySQL has less than 1 MiB',
    advice: 'PyMySQL and aiomysql speak to the same databases and have less than 1 MiB.',
    source: 'https://pypi.org/project/PyMySQL/',
    date: DATE,
  },
  {
    name: 'opencv-contrib-python',
    instead: 'opencv-contrib-python-headless has the same functions without windows',
    advice:
      'opencv-contrib-python-headless has the same functions without windows, which a function cannot show, and without the libraries that they need and Vercel does not have.',
    replacement: 'opencv-contrib-python-headless',
    source: 'https://pypi.org/project/opencv-contrib-python-headless/',
    date: DATE,
  },
  {
    name: 'opencv-python',
    instead: 'opencv-python-headless has the same functions without windows',
    advice:
      'opencv-python-headless has the same functions without windows, which a function cannot show, and without the libraries that they need and Vercel does not have.',
    replacement: 'opencv-python-headless',
    source: 'https://pypi.org/project/opencv-python-headless/',
    date: DATE,
  },
  {
    name: 'sentence-transformers',
    instead: 'fastembed does it with about 200 MiB, and an API with nothing',
    advice:
      'It brings PyTorch. fastembed computes such embeddings with ONNX Runtime in about 200 MiB, and an API for embeddings needs nothing.',
    source: 'https://pypi.org/project/fastembed/',
    date: DATE,
  },
  {
    name: 'streamlit',
    instead: 'a FastAPI app does not start it',
    advice: 'It is a server of its own, which a FastAPI app does not start: keep it in a project of its own.',
    source: 'https://pypi.org/project/streamlit/',
    date: DATE,
  },
  {
    name: 'tensorflow',
    instead: 'onnxruntime runs models with about 115 MiB',
    advice:
      'To run a model, convert it to ONNX and use onnxruntime, about 115 MiB with what it requires, or let another service run it.',
    source: 'https://pypi.org/project/onnxruntime/',
    date: DATE,
  },
  {
    name: 'tensorflow-cpu',
    instead: 'onnxruntime runs models with about 115 MiB',
    advice:
      'To run a model, convert it to ONNX and use onnxruntime, about 115 MiB with what it requires, or let another service run it.',
    source: 'https://pypi.org/project/onnxruntime/',
    date: DATE,
  },
  {
    name: 'torch',
    instead: 'onnxruntime runs models with about 115 MiB',
    advice:
      'The build for processors alone (index https://download.pytorch.org/whl/cpu) has about 710 MiB with what it requires, and Vercel cannot install it at cold starts. To run a model, convert it to ONNX and use onnxruntime, about 115 MiB, or let another service run it.',
    source: 'https://docs.pytorch.org/docs/stable/onnx.html',
    date: DATE,
  },
  {
    name: 'xgboost',
    instead: 'xgboost-cpu has the same modules without the part for graphics cards',
    advice:
      "It brings NVIDIA's nccl for several graphics cards, of which a function has none. xgboost-cpu is the same for processors alone.",
    replacement: 'xgboost-cpu',
    source: 'https://xgboost.readthedocs.io/en/stable/install.html#minimal-installation-cpu-only',
    date: DATE,
  },
];

/** Extras that bring what only a server of one's own needs: Vercel's runtime starts the app itself. */
export const serverExtras: readonly (HeavyPackage & { readonly extra: string })[] = [
  {
    name: 'fastapi',
    extra: 'standard',
    instead: 'its server and its command do not run on Vercel',
    advice:
      'It brings uvicorn with uvloop, httptools and watchfiles, and the command fastapi: none of them runs on Vercel, which starts the app with a server of its own. Name `fastapi` and what of it the app uses, such as python-multipart, jinja2, httpx or email-validator.',
    source: 'https://github.com/fastapi/fastapi/blob/master/pyproject.toml',
    date: DATE,
  },
  {
    name: 'uvicorn',
    extra: 'standard',
    instead: 'its parts for a server of your own are of no use on Vercel',
    advice:
      'It brings uvloop, httptools and watchfiles for a server of your own; Vercel starts the app with its own. Name `uvicorn` without it, or leave it to development.',
    source: 'https://www.uvicorn.org/installation/',
    date: DATE,
  },
];
