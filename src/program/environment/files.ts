import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { qualifiedName } from '../names.js';
import { evaluateLocation, pathInProject } from '../paths.js';
import { callArguments } from '../values.js';

/** The files that a program reads variables of the environment from. */
export interface EnvironmentFiles {
  /** Relative to the unit's root; they need not be there. */
  readonly paths: readonly string[];
  /** Modules of which it cannot be told which file they read; relative to the repository root. */
  readonly untold: readonly string[];
  /** Whether variables may come from something else than a file: a source of the project's own, a directory of secrets. */
  readonly isOpen: boolean;
}

const MENTIONS = /env_file|secrets_dir|settings_customise_sources|dotenv|environ\s*(?:\.\s*update\b|\|=)/;
const OPEN =
  /\bsecrets_dir\s*['"]?\s*[=:](?!\s*None\b)|\bsettings_customise_sources\b|\bdotenv_values\b|\benviron\s*(?:\.\s*update\b|\|=)/;
const NAMES = /^['"]?_?env_file['"]?$/;

/** Finds what `load_dotenv` and the settings of pydantic read: `env_file` in `model_config`, in `Config`, in the call. */
export function environmentFiles(reached: ReadonlyMap<string, ReachedModule>): EnvironmentFiles {
  const paths = new Set<string>();
  const untold = new Set<string>();
  let isOpen = false;
  const add = (value: Node | null, each: ReachedModule): void => {
    if (!value || value.type === 'none') return;
    if (value.type === 'tuple' || value.type === 'list' || value.type === 'parenthesized_expression') {
      for (const element of value.namedChildren) if (element.type !== 'comment') add(element, each);
      return;
    }
    const location = evaluateLocation(value, each.module, each.project);
    const path = location && pathInProject(location.absolute);
    if (!location || location.assumed) untold.add(each.module.file);
    // A file outside of the project, such as `../.env`, is not on Vercel.
    else if (path) paths.add(path);
  };
  for (const each of reached.values()) {
    const { module } = each;
    const { text } = module.source;
    if (module.isBroken || !MENTIONS.test(text)) continue;
    isOpen ||= OPEN.test(text);
    for (const node of module.tree.root.descendantsOfType(['keyword_argument', 'assignment', 'pair', 'call'])) {
      if (node.type === 'call') {
        if (!/(?:^|\.)load_dotenv$/.test(qualifiedName(node.childForFieldName('function'), module) ?? '')) continue;
        const { positional, named } = callArguments(node);
        const path = named.get('dotenv_path') ?? positional[0] ?? null;
        // `find_dotenv()` looks for the `.env` that is read without a path, too.
        if (!/^(?:\w+\.)?find_dotenv\(\s*\)$/.test(path?.text ?? '')) add(path, each);
        isOpen ||= named.has('stream');
      } else {
        const name = node.childForFieldName('name') ?? node.childForFieldName('left') ?? node.childForFieldName('key');
        if (name && NAMES.test(name.text))
          add(node.childForFieldName('value') ?? node.childForFieldName('right'), each);
      }
    }
  }
  return { paths: [...paths], untold: [...untold], isOpen };
}
