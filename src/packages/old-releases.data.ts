import type { PackageFact } from './fact.js';

/** Releases of a distribution that do not go with the Pythons that Vercel has, 3.12 and newer. */
export interface OldRelease extends PackageFact {
  /** The newest release that is known to have the fault. Older ones have it too, down to `since`. */
  readonly last: string;
  readonly since?: string;
  /** The oldest release that is known to be free of it; null where none is. */
  readonly first: string | null;
  /** Whether no release lies between `last` and `first`. */
  readonly isNext?: true;
  /**
   * `missing`: neither a wheel for Python 3.12 nor a source archive. `fails`: no wheel, and it cannot be built on Vercel. `slow`: no wheel,
   * and building it from source takes long and may fail. `crashes`: it is installed, and its import fails.
   */
  readonly outcome: 'missing' | 'fails' | 'slow' | 'crashes';
  /** Why it fails, as a clause without a full stop. */
  readonly because?: string;
  /** For `crashes`: the module whose import fails, where not every FastAPI app imports it. */
  readonly imports?: string;
  /** The same for newer Pythons, oldest first; what is left out is as above. */
  readonly later?: readonly Threshold[];
  /** What to do where there is no better release, as a clause without a full stop. */
  readonly instead?: string;
  /** Lock files that list the files of `last` and of `first`. */
  readonly files?: readonly string[];
}

/** From which release on a newer Python is supported. */
export interface Threshold extends Pick<OldRelease, 'last' | 'since' | 'first' | 'isNext'> {
  readonly python: '3.13' | '3.14';
  readonly outcome?: OldRelease['outcome'];
  readonly because?: string;
  readonly source?: string;
  readonly files: readonly string[];
}

const DATE = '2026-11-23';

/**
 * Only what was checked, sorted by name. That a release has no wheel for Python 3.12 is read from lock files of Poetry, PDM and uv, which list all
 * files of a release. What the build image has: https://vercel.com/docs/builds/build-image (gcc, g++, make and the headers of libffi,
 * openssl, zlib, libjpeg; no Fortran, no Rust, no CMake, no database clients). Small C extensions compile there, and are therefore not
 * listed: cffi, multidict, frozenlist, markupsafe, psutil, msgpack and the like.
 */
export const oldReleases: readonly OldRelease[] = [
  {
    name: 'aiohttp',
    last: '3.8.6',
    first: '3.9.0',
    outcome: 'fails',
    because: 'its C code does not compile with Python 3.12 ("no member named \'ob_digit\'")',
    isNext: true,
    source: 'https://github.com/aio-libs/aiohttp/issues/7765',
    files: [
      'reworkd/AgentGPT@0706b781a9ca:platform/poetry.lock',
      'mozilla-services/merino-py@c0c439fddab8:poetry.lock',
    ],
    date: DATE,
  },
  {
    name: 'aioredis',
    last: '2.0.1',
    since: '2.0',
    first: null,
    outcome: 'crashes',
    imports: 'aioredis',
    because: 'it fails with "TypeError: duplicate base class TimeoutError" since Python 3.11',
    instead: 'use `redis`, whose `redis.asyncio` took its place',
    source: 'https://github.com/aio-libs-abandoned/aioredis-py/issues/1443',
    date: DATE,
  },
  {
    name: 'asyncpg',
    last: '0.27.0',
    first: '0.29.0',
    outcome: 'fails',
    because: 'its C code does not compile with Python 3.12 ("no member named \'ob_digit\'")',
    source: 'https://github.com/MagicStack/asyncpg/issues/1003',
    files: ['litestar-org/litestar@3e9b5cb93bac:poetry.lock', 'zylon-ai/private-gpt@5851b0237831:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '0.29.0',
        first: '0.30.0',
        isNext: true,
        because: 'its C code does not compile with Python 3.13',
        source: 'https://github.com/MagicStack/asyncpg/issues/1181',
        files: ['zylon-ai/private-gpt@5851b0237831:poetry.lock', 'All-Hands-AI/OpenHands@283a7d625df1:poetry.lock'],
      },
      {
        python: '3.14',
        last: '0.30.0',
        first: '0.31.0',
        isNext: true,
        because: 'its C code does not compile with Python 3.14',
        source: 'https://github.com/piccolo-orm/piccolo/issues/1300',
        files: ['All-Hands-AI/OpenHands@283a7d625df1:poetry.lock', 'litestar-org/litestar@3ff0288f44bf:uv.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'greenlet',
    last: '2.0.2',
    first: '3.0.0',
    outcome: 'fails',
    because: 'its C code does not compile with Python 3.12 ("no member named \'use_tracing\'")',
    isNext: true,
    source: 'https://github.com/python-greenlet/greenlet/issues/370',
    files: [
      'mozilla-services/merino-py@69087165f052:tests/load/poetry.lock',
      'All-Hands-AI/OpenHands@4bcd4b784300:poetry.lock',
    ],
    date: DATE,
  },
  {
    name: 'grpcio',
    last: '1.58.0',
    first: '1.59.0',
    outcome: 'slow',
    isNext: true,
    source: 'mem0ai/mem0@adfef29815fb:poetry.lock',
    files: ['mem0ai/mem0@adfef29815fb:poetry.lock', 'bentoml/BentoML@8cac3c5eabb0:pdm.lock'],
    date: DATE,
  },
  {
    name: 'lxml',
    last: '4.9.2',
    first: '4.9.3',
    outcome: 'fails',
    because: 'building it needs the headers of libxml2 and libxslt, which the build image does not have',
    isNext: true,
    source: 'https://github.com/planetfederal/qgis-plugins-xml/issues/9',
    files: ['aws/aws-sdk-pandas@90136cab1076:poetry.lock', 'mem0ai/mem0@adfef29815fb:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '5.2.2',
        first: '5.3.0',
        isNext: true,
        files: ['SeldonIO/MLServer@818d7b66fb35:poetry.lock', 'SeldonIO/MLServer@e6a8a084b5df:poetry.lock'],
      },
      {
        python: '3.14',
        last: '6.0.0',
        first: '6.0.1',
        isNext: true,
        files: [
          'element-hq/synapse@d21fa8e6cb91:poetry.lock',
          'All-Hands-AI/OpenHands@1f4b60695200:enterprise/poetry.lock',
        ],
      },
    ],
    date: DATE,
  },
  {
    name: 'numba',
    last: '0.58.1',
    first: '0.60.0',
    outcome: 'fails',
    because: 'its setup.py refuses Python 3.12',
    source: 'https://github.com/numba/numba/issues/9250',
    files: [
      'mindsdb/lightwood@8424b25d6b73:poetry.lock',
      'huggingface/text-generation-inference@d2e6e863a4f9:backends/gaudi/server/poetry.lock',
    ],
    later: [
      {
        python: '3.13',
        last: '0.60.0',
        first: '0.61.2',
        because: 'its setup.py refuses Python 3.13',
        source: 'https://github.com/numba/numba/issues/9413',
        files: [
          'huggingface/text-generation-inference@d2e6e863a4f9:backends/gaudi/server/poetry.lock',
          'mindsdb/lightwood@0490a7675040:poetry.lock',
        ],
      },
      {
        python: '3.14',
        last: '0.62.1',
        first: '0.63.1',
        because: 'its setup.py refuses Python 3.14',
        files: ['BindsNET/bindsnet@012c8347ae2b:poetry.lock', 'BindsNET/bindsnet@c98666b4652e:poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'numpy',
    last: '1.25.2',
    first: '1.26.0',
    outcome: 'fails',
    because: "its build stops on Python 3.12 (\"module 'pkgutil' has no attribute 'ImpImporter'\")",
    isNext: true,
    source: 'https://github.com/nmdp-bioinformatics/py-ard/issues/298',
    files: ['reworkd/AgentGPT@0706b781a9ca:platform/poetry.lock', 'zylon-ai/private-gpt@dfa03d261e97:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '2.0.2',
        first: '2.1.0',
        isNext: true,
        outcome: 'slow',
        since: '1.26',
        files: ['bentoml/BentoML@6b46b253a1fb:pdm.lock', 'mozilla-services/merino-py@73acfc1371b7:poetry.lock'],
      },
      {
        python: '3.14',
        last: '2.3.1',
        first: '2.3.2',
        isNext: true,
        outcome: 'slow',
        since: '1.26',
        files: ['All-Hands-AI/OpenHands@7e694d21eb1a:poetry.lock', 'All-Hands-AI/OpenHands@283a7d625df1:poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'onnxruntime',
    last: '1.16.3',
    first: '1.17.0',
    outcome: 'missing',
    isNext: true,
    source: 'stanfordnlp/dspy@c2a7c13124e9:poetry.lock',
    files: ['stanfordnlp/dspy@c2a7c13124e9:poetry.lock', 'OpenInterpreter/open-interpreter@2d300a88476c:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '1.19.2',
        first: '1.20.0',
        isNext: true,
        files: ['zylon-ai/private-gpt@5851b0237831:poetry.lock', 'SeldonIO/MLServer@e6a8a084b5df:poetry.lock'],
      },
      {
        python: '3.14',
        last: '1.23.2',
        first: '1.24.1',
        files: ['PrefectHQ/marvin@48cc46fceae0:uv.lock', 'Unstructured-IO/unstructured-api@0271f3715ec1:uv.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'pandas',
    last: '2.1.0',
    first: '2.1.1',
    outcome: 'slow',
    isNext: true,
    source: 'zylon-ai/private-gpt@f3decabc3ab6:poetry.lock',
    files: ['zylon-ai/private-gpt@f3decabc3ab6:poetry.lock', 'mem0ai/mem0@adfef29815fb:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '2.2.2',
        first: '2.2.3',
        isNext: true,
        files: ['mem0ai/mem0@b043fff15055:embedchain/poetry.lock', 'guardrails-ai/guardrails@a60ac71e582a:poetry.lock'],
      },
      {
        python: '3.14',
        last: '2.3.2',
        first: '2.3.3',
        isNext: true,
        files: [
          'All-Hands-AI/OpenHands@1f4b60695200:enterprise/poetry.lock',
          'guardrails-ai/guardrails@0c15fefb7123:poetry.lock',
        ],
      },
    ],
    date: DATE,
  },
  {
    name: 'psycopg-binary',
    last: '3.1.9',
    first: '3.1.16',
    outcome: 'missing',
    source: 'tortoise/tortoise-orm@ed647d30628b:poetry.lock',
    files: ['tortoise/tortoise-orm@ed647d30628b:poetry.lock', 'litestar-org/litestar@e193fd617d64:pdm.lock'],
    later: [
      {
        python: '3.13',
        last: '3.2.1',
        first: '3.2.2',
        isNext: true,
        files: ['mem0ai/mem0@b043fff15055:embedchain/poetry.lock', 'saleor/saleor@f586d34b739f:poetry.lock'],
      },
      {
        python: '3.14',
        last: '3.2.9',
        first: '3.2.10',
        isNext: true,
        files: ['mem0ai/mem0@f25de4ab4a53:embedchain/poetry.lock', 'mem0ai/mem0@a32168a2f6ef:embedchain/poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'psycopg2-binary',
    last: '2.9.6',
    first: '2.9.9',
    outcome: 'fails',
    because: 'building it needs pg_config of PostgreSQL, which the build image does not have',
    source: 'https://github.com/psycopg/psycopg2/issues/765',
    files: ['reworkd/AgentGPT@fb345276fbaf:platform/poetry.lock', 'zylon-ai/private-gpt@5851b0237831:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '2.9.9',
        first: '2.9.10',
        isNext: true,
        files: ['zylon-ai/private-gpt@5851b0237831:poetry.lock', 'mem0ai/mem0@1789eb7e1476:poetry.lock'],
      },
      {
        python: '3.14',
        last: '2.9.10',
        first: '2.9.11',
        isNext: true,
        files: ['mem0ai/mem0@1789eb7e1476:poetry.lock', 'All-Hands-AI/OpenHands@e349d37b8cb7:enterprise/poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'pyarrow',
    last: '14.0.0',
    first: '14.0.1',
    outcome: 'fails',
    because: 'building it needs the C++ libraries of Apache Arrow, which the build image does not have',
    isNext: true,
    source: 'https://github.com/astral-sh/uv/issues/7516',
    files: ['pdm-project/pdm@d8624f91024b:chatbot/pdm.lock', 'facebookresearch/Mephisto@f90433ab6940:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '17.0.0',
        first: '18.0.0',
        isNext: true,
        files: ['SeldonIO/MLServer@e6a8a084b5df:poetry.lock', 'stanfordnlp/dspy@e7c59a365962:poetry.lock'],
      },
      {
        python: '3.14',
        last: '21.0.0',
        first: '22.0.0',
        isNext: true,
        files: ['guardrails-ai/guardrails@e7971e01dce7:poetry.lock', 'stanfordnlp/dspy@9d0d9d8ad215:uv.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'pydantic',
    last: '1.10.15',
    first: '1.10.16',
    outcome: 'crashes',
    because:
      'it fails since Python 3.12.4 with "ForwardRef._evaluate() missing 1 required keyword-only argument: \'recursive_guard\'"',
    source: 'https://github.com/pydantic/pydantic/issues/9607',
    later: [
      {
        python: '3.14',
        since: '2.0',
        last: '2.11.10',
        first: '2.12.0',
        outcome: 'fails',
        because: 'it needs a version of pydantic-core that has no wheel for Python 3.14 and whose source refuses it',
        source: 'https://github.com/pydantic/pydantic/issues/13293',
        files: ['guardrails-ai/guardrails@e7971e01dce7:poetry.lock', 'aws/aws-sdk-pandas@39570b411299:poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'pyodbc',
    last: '4.0.39',
    first: '5.0.1',
    outcome: 'fails',
    because: 'building it needs the headers of unixODBC, which the build image does not have',
    source: 'https://github.com/mkleehammer/pyodbc/issues/861',
    files: ['aws/aws-sdk-pandas@fc6885075d60:poetry.lock', 'aws/aws-sdk-pandas@fb713ccda9ea:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '5.1.0',
        first: '5.2.0',
        isNext: true,
        files: ['aws/aws-sdk-pandas@cb8a0b0bd121:poetry.lock', 'robusta-dev/holmesgpt@fcb24bedcc5a:poetry.lock'],
      },
      {
        python: '3.14',
        last: '5.2.0',
        first: '5.3.0',
        isNext: true,
        files: ['robusta-dev/holmesgpt@fcb24bedcc5a:poetry.lock', 'aws/aws-sdk-pandas@39570b411299:poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'pyyaml',
    last: '6.0',
    first: '6.0.1',
    since: '5.4',
    outcome: 'fails',
    because: 'its build stops with the Cython of today ("AttributeError: cython_sources")',
    isNext: true,
    source: 'https://github.com/yaml/pyyaml/issues/601',
    files: ['aws/aws-sdk-pandas@90136cab1076:poetry.lock', 'mem0ai/mem0@b043fff15055:embedchain/poetry.lock'],
    date: DATE,
  },
  {
    name: 'scikit-learn',
    last: '1.3.0',
    first: '1.3.1',
    outcome: 'slow',
    isNext: true,
    source: 'SeldonIO/MLServer@7ac43519ded9:poetry.lock',
    files: ['SeldonIO/MLServer@7ac43519ded9:poetry.lock', 'mem0ai/mem0@168adea9e2b3:poetry.lock'],
    date: DATE,
  },
  {
    name: 'scipy',
    last: '1.11.1',
    first: '1.11.3',
    outcome: 'fails',
    because: 'building it needs a Fortran compiler, which the build image does not have',
    source: 'https://github.com/scipy/scipy/issues/17266',
    files: [
      'huggingface/text-generation-inference@bfc998eb9d7f:server/poetry.lock',
      'mem0ai/mem0@865f77ef1b9a:poetry.lock',
    ],
    later: [
      {
        python: '3.13',
        last: '1.14.0',
        first: '1.14.1',
        isNext: true,
        files: ['langroid/langroid@103f419dc8d4:poetry.lock', 'zylon-ai/private-gpt@5851b0237831:poetry.lock'],
      },
      {
        python: '3.14',
        last: '1.16.0',
        first: '1.16.1',
        isNext: true,
        files: ['mem0ai/mem0@1789eb7e1476:poetry.lock', 'All-Hands-AI/OpenHands@1f4b60695200:enterprise/poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'shapely',
    last: '2.0.1',
    since: '2.0',
    first: '2.0.2',
    outcome: 'fails',
    because: 'building it needs the library GEOS, which the build image does not have',
    isNext: true,
    source: 'https://github.com/shapely/shapely/issues/2212',
    files: ['aws/aws-sdk-pandas@90136cab1076:poetry.lock', 'opentargets/genetics_etl_python@d10bf1283c3f:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '2.0.5',
        first: '2.0.6',
        isNext: true,
        files: [
          'OpenInterpreter/open-interpreter@8c5e504534e9:poetry.lock',
          'aws/aws-sdk-pandas@aaab22c71eb7:poetry.lock',
        ],
      },
      {
        python: '3.14',
        last: '2.1.1',
        first: '2.1.2',
        isNext: true,
        files: ['mem0ai/mem0@1789eb7e1476:poetry.lock', 'robusta-dev/holmesgpt@fcb24bedcc5a:poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'tensorflow',
    last: '2.15.1',
    first: '2.16.2',
    outcome: 'missing',
    source: 'kedro-org/kedro-plugins@23b056acb2e4:kedro-datasets/uv.lock',
    files: [
      'kedro-org/kedro-plugins@23b056acb2e4:kedro-datasets/uv.lock',
      'SeldonIO/MLServer@4950a59b5488:runtimes/alibi-detect/poetry.lock',
    ],
    later: [
      {
        python: '3.13',
        last: '2.19.0',
        first: '2.20.0',
        isNext: true,
        files: [
          'SeldonIO/MLServer@4e3c9cd669b0:runtimes/sklearn/poetry.lock',
          'SeldonIO/MLServer@25c22394b873:runtimes/alibi-detect/poetry.lock',
        ],
      },
    ],
    date: DATE,
  },
  {
    name: 'tiktoken',
    last: '0.5.1',
    first: '0.5.2',
    outcome: 'fails',
    because: 'building it needs a Rust compiler, which the build image does not have',
    isNext: true,
    source: 'https://github.com/openai/tiktoken/issues/456',
    files: ['reworkd/AgentGPT@0706b781a9ca:platform/poetry.lock', 'zylon-ai/private-gpt@dfa03d261e97:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '0.7.0',
        first: '0.8.0',
        isNext: true,
        files: ['mem0ai/mem0@b043fff15055:embedchain/poetry.lock', 'guardrails-ai/guardrails@4590fbb65eae:poetry.lock'],
      },
      {
        python: '3.14',
        last: '0.11.0',
        first: '0.12.0',
        files: ['guardrails-ai/guardrails@e7971e01dce7:poetry.lock', 'mem0ai/mem0@1789eb7e1476:poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'tokenizers',
    last: '0.13.3',
    first: '0.14.0',
    outcome: 'fails',
    because: 'building it needs a Rust compiler, which the build image does not have',
    isNext: true,
    source: 'https://github.com/PrithivirajDamodaran/Parrot_Paraphraser/issues/41',
    files: [
      'Chainlit/chainlit@b0c3e11a8a3d:backend/poetry.lock',
      'OpenInterpreter/open-interpreter@e2716cdde0e2:poetry.lock',
    ],
    date: DATE,
  },
  {
    name: 'torch',
    last: '2.1.2',
    first: '2.2.1',
    outcome: 'missing',
    source: 'zylon-ai/private-gpt@1138c7fe2278:poetry.lock',
    files: ['zylon-ai/private-gpt@1138c7fe2278:poetry.lock', 'SeldonIO/MLServer@818d7b66fb35:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '2.4.1',
        first: '2.5.0',
        isNext: true,
        files: ['zylon-ai/private-gpt@5851b0237831:poetry.lock', 'guardrails-ai/guardrails@4590fbb65eae:poetry.lock'],
      },
      {
        python: '3.14',
        last: '2.8.0',
        first: '2.9.0',
        isNext: true,
        files: ['mem0ai/mem0@b043fff15055:embedchain/poetry.lock', 'BindsNET/bindsnet@012c8347ae2b:poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'torchvision',
    last: '0.16.2',
    first: '0.17.2',
    outcome: 'missing',
    source: 'zylon-ai/private-gpt@d0a7d991a27b:poetry.lock',
    files: ['zylon-ai/private-gpt@d0a7d991a27b:poetry.lock', 'zylon-ai/private-gpt@3c7f75fcb30f:poetry.lock'],
    later: [
      {
        python: '3.13',
        last: '0.20.1',
        first: '0.21.0',
        isNext: true,
        files: ['BindsNET/bindsnet@d8f4f6a5e2f7:poetry.lock', 'BindsNET/bindsnet@e4014b43e39e:poetry.lock'],
      },
      {
        python: '3.14',
        last: '0.23.0',
        first: '0.24.0',
        isNext: true,
        files: ['mindsdb/lightwood@0490a7675040:poetry.lock', 'BindsNET/bindsnet@012c8347ae2b:poetry.lock'],
      },
    ],
    date: DATE,
  },
  {
    name: 'uvloop',
    last: '0.17.0',
    first: '0.18.0',
    outcome: 'fails',
    because: 'its C code does not compile with Python 3.12 ("no member named \'ob_digit\'")',
    isNext: true,
    source: 'https://github.com/MagicStack/uvloop/issues/531',
    files: ['SeldonIO/MLServer@5548c181592e:poetry.lock', 'mem0ai/mem0@adfef29815fb:poetry.lock'],
    date: DATE,
  },
];
