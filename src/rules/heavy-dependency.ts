import { isNearLimit, largestOf, type BundledPackage, type FunctionBundle } from '../deployment/bundle/bundle.js';
import { bytesOf, freedWithout } from '../deployment/bundle/contributors.js';
import {
  exactVersion,
  judgedDependencies,
  thenRelock,
  type JudgedDependency,
} from '../deployment/manifests/dependency-facts.js';
import { writtenDependency } from '../deployment/manifests/written-dependency.js';
import { isMissingItsLibrary } from '../deployment/missing-libraries.js';
import { isInside } from '../files/paths.js';
import { renameRequirement } from '../fix/requirement-edits.js';
import { findDistribution } from '../packages/distributions.js';
import { byName } from '../packages/fact.js';
import { devTools } from '../packages/dev-tools.data.js';
import { heavyPackages, serverExtras, type HeavyPackage } from '../packages/heavy.data.js';
import { normalizeName } from '../parser/requirements/pep508.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { listOf, mebibytes } from '../words.js';
import { defineRule, placeOf, type Finding } from './define.js';

/** What brings less is not worth a word of its own. */
const LEAST = 10 * 2 ** 20;

export default defineRule({
  id: 'heavy-dependency',
  summary: 'A large package has a smaller one in its place, or nothing that Vercel starts imports it.',
  severity: 'info',
  docs: docs.functionLimits,
  why: `It is advice for a function that is larger than Vercel ships as it is, or nearly: which of the packages in the manifest could go. There are packages with a smaller
one for the same purpose (\`xgboost-cpu\` for \`xgboost\`), extras that only a server of one's own needs (\`uvicorn[standard]\`), and packages of more than
10 MiB that nothing in the app imports. Nothing is said about a small function.`,
  fixes:
    'Unsafe: names the smaller package in place of the large one, where it has the same modules; what it lacks may be in use.',
  examples: [
    {
      title: 'A package with a part for graphics cards',
      files: {
        'requirements.txt': 'fastapi\nxgboost\npandas\n',
        'main.py': 'import pandas\nimport xgboost\nfrom fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:2:1-2:8 info'],
    },
    {
      title: 'A package that nothing imports',
      files: {
        'requirements.txt': 'fastapi\npandas\nscikit-learn\nmatplotlib\n',
        'main.py': 'import pandas\nimport sklearn\nfrom fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:4:1-4:11 info'],
    },
    {
      title: 'A small function, in which it makes no difference',
      files: {
        'requirements.txt': 'fastapi[standard]\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const bundle = largestOf(unit.bundles);
    if (!bundle?.set || !isNearLimit(bundle)) return;
    const judged = judgedDependencies(unit.deployment).flatMap((each) =>
      each.isInstalled ? (writtenDependency(each, unit.files) ?? []) : [],
    );
    for (const each of judged) {
      const freed = freedWithout(bundle, new Set([each.dependency.name]));
      if (bytesOf(freed) < LEAST || !freed.some(({ name }) => name === each.dependency.name)) continue;
      const extra = withServerExtra(each);
      const finding = extra
        ? better(unit, each, freed, extra)
        : (unused(unit, bundle, each, freed, judged) ?? better(unit, each, freed, smaller.get(each.dependency.name)));
      if (finding) yield finding;
    }
  },
});

const smaller = byName(heavyPackages);
const tools = byName(devTools);

/** What is known of an extra that only a server of one's own needs, where a dependency asks for it. */
function withServerExtra({ dependency: { name, requirement } }: JudgedDependency): HeavyPackage | undefined {
  const extras = requirement.extras.map(normalizeName);
  return serverExtras.find((each) => each.name === name && extras.includes(each.extra));
}

function better(
  unit: Unit,
  judged: JudgedDependency,
  freed: readonly BundledPackage[],
  fact: HeavyPackage | undefined,
): Finding | null {
  const { dependency } = judged;
  // Another rule says to name the same package in its place, because this one cannot even be imported.
  if (!fact || isMissingItsLibrary(unit, dependency.name)) return null;
  const { name, file } = dependency;
  const source = fact.replacement === undefined ? null : unit.files.all.repository.read(file);
  const edits = source && renameRequirement(source, dependency, fact.replacement!);
  return {
    ...placeOf(dependency),
    message: `${written(judged)} ${sizeWords(name, freed)}; ${fact.instead}.`,
    help: `${fact.advice}${thenRelock(judged)}`,
    ...(edits && { fix: { safety: 'unsafe', title: `name ${fact.replacement!} in its place`, edits } }),
  };
}

/** What other packages load by name, or use only where it is there: drivers, engines, servers, kinds of files. */
const PLUGINS =
  /^(?:cryptography|uvloop|httptools|watchfiles|gunicorn|hypercorn|psycopg.*|asyncpg|aiomysql|pymysql|mysqlclient|aiosqlite|pyarrow|fastparquet|openpyxl|xlrd|lxml|numexpr|bottleneck|tables|h5py|s3fs|gcsfs|kaleido|pillow|sentencepiece|accelerate|safetensors|protobuf|tiktoken|numba|orjson)$/;

/** What models are made with: unpickling one imports them. */
const MODEL_LIBRARIES =
  /^(?:numpy|scipy|pandas|polars|scikit-.*|sklearn.*|imbalanced-learn|xgboost.*|lightgbm|catboost|statsmodels|prophet|torch.*|transformers|sentence-transformers|spacy|nltk|gensim|joblib)$/;

/** @param freed what goes with it; a package that something else asks for does not go */
function unused(
  unit: Unit,
  bundle: FunctionBundle,
  judged: JudgedDependency,
  freed: readonly BundledPackage[],
  all: readonly JudgedDependency[],
): Finding | null {
  const { name } = judged.dependency;
  const modules = findDistribution(name)?.modules ?? [];
  if (modules.length === 0 || PLUGINS.test(name) || !isWhollyKnown(unit, bundle)) return null;
  // Another rule speaks of tools; and who wrote down what all packages require asked for none of it.
  if (tools.has(name) || isCompiled(all)) return null;
  // Drivers and plugins are named in strings, so any mention counts.
  const names = [name, ...modules];
  const isModelLibrary = MODEL_LIBRARIES.test(name);
  const isMentioned = [...unit.reached.values()].some(({ module: { source } }) => {
    return (isModelLibrary && UNPICKLING.test(source.text)) || names.some((each) => source.text.includes(each));
  });
  if (isMentioned) return null;
  return {
    ...placeOf(judged.dependency),
    confidence: 'possible',
    message: `${written(judged)} ${sizeWords(name, freed)}, and nothing that Vercel starts imports it.`,
    help: `If no other package loads it by name, take it out.${thenRelock(judged)}`,
  };
}

/** Whether everything was read that the app may import, and everything is known that may ask for a package. */
function isWhollyKnown({ reached, repository, root }: Unit, { set }: FunctionBundle): boolean {
  if (reached.size === 0 || set === null || set.isOpen) return false;
  const modules = [...reached.values()].map(({ module }) => module);
  const isUnread = repository.notAnalysed.some(({ file }) => file.endsWith('.py') && isInside(file, root));
  return (
    !isUnread && !modules.some(({ source }) => /\b(?:import_module|__import__|entry_points)\s*\(/.test(source.text))
  );
}

/** What is unpickled imports what it was made with. */
const UNPICKLING = /\b(?:pickle|joblib|dill|cloudpickle|skops|read_pickle)\b/;

/** Whether a list of requirements is the output of a program that pins everything: `pip freeze`, `pip-compile`. */
function isCompiled(all: readonly JudgedDependency[]): boolean {
  const pinned = all.filter(({ dependency }) => exactVersion(dependency.requirement.specifiers) !== null);
  return all.length >= 30 && pinned.length === all.length;
}

function written({ dependency: { requirement } }: JudgedDependency): string {
  const extras = requirement.extras.length > 0 ? `[${requirement.extras.join(',')}]` : '';
  return `\`${requirement.name}${extras}\``;
}

function sizeWords(name: string, freed: readonly BundledPackage[]): string {
  const others = freed.filter((each) => each.name !== name && each.size.bytes >= 2 ** 20).map((each) => each.name);
  const along = others.length === 0 ? '' : ` with what only it brings along (${listOf(others, { max: 4 })})`;
  return `has about ${mebibytes(bytesOf(freed))}${along}`;
}
