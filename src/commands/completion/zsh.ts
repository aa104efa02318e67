import { type CompletedCommand, type CompletedOption, flagsWithValue, type Values } from './words.js';

/** The completion of zsh; a file of its \`fpath\`, or sourced. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const arrays = new Arrays();
  const cases = commands.map((command) => commandCase(command, arrays)).join('\n');
  const described = commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n');
  return `_fastapi_vercel_lint() {
  local curcontext=$curcontext command=check first= i
  local -a commands${arrays.names}
  commands=(
${described}
  )
${arrays.definitions}

  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      --*=*) ;;
      ${flagsWithValue(commands).join('|')}) ((i++)) ;;
      -*) ;;
      ${commands.map(({ name }) => name).join('|')})
        command=$words[i] first=$command
        words[i]=()
        ((CURRENT--))
        break ;;
      *)
        first=$words[i]
        break ;;
    esac
  done

  case $command in
${cases}
  esac
}

_fastapi_vercel_lint_first() {
  if [[ -n $first ]]; then
    _files
  else
    _alternative 'commands:command:{_describe -t commands command commands}' 'files:path:_files'
  fi
}

# Names, an equals sign, and what may follow it, with commas between such pairs.
_fastapi_vercel_lint_pair() {
  compset -P '*,'
  if compset -P '*='; then
    compadd -a -- $2
  else
    compadd -qS = -a -- $1
  fi
}

# A format, which an equals sign and a file may follow.
_fastapi_vercel_lint_format() {
  if compset -P '*='; then
    _files
  else
    compadd -a -- $1
  fi
}

if [[ $funcstack[1] == _fastapi-vercel-lint ]]; then
  _fastapi_vercel_lint "$@"
else
  compdef _fastapi_vercel_lint fastapi-vercel-lint
fi
`;
}

/** Lists of words, each defined once. */
class Arrays {
  readonly #lists = new Map<string, string>();

  nameOf(words: readonly string[]): string {
    const text = words.join(' ');
    let name = this.#lists.get(text);
    if (name === undefined) this.#lists.set(text, (name = `values${this.#lists.size + 1}`));
    return name;
  }

  get names(): string {
    return [...this.#lists.values()].map((name) => ` ${name}`).join('');
  }

  get definitions(): string {
    return [...this.#lists].map(([words, name]) => `  ${name}=(${words})`).join('\n');
  }
}

function commandCase({ name, options, positional }: CompletedCommand, arrays: Arrays): string {
  const specs = options.map((option) => optionSpec(option, arrays));
  const rest =
    name === 'check' ? [`'*: :_fastapi_vercel_lint_first'`] : positional ? [positionalSpec(positional, arrays)] : [];
  return `    ${name})\n      _arguments -S \\\n        ${[...specs, ...rest].join(' \\\n        ')} ;;`;
}

function positionalSpec(values: Values, arrays: Arrays): string {
  return values.kind === 'file' ? `'*:path:_files'` : quoted(`1:name:${action(values, arrays)}`);
}

function optionSpec({ name, alias, description, values }: CompletedOption, arrays: Arrays): string {
  const about = `[${description.replace(/[\\[\]:]/g, '\\$&')}]`;
  const value = values ? `:${values.kind === 'file' ? 'file' : 'value'}:${action(values, arrays)}` : '';
  const isList = values?.kind === 'list' || values?.kind === 'pair' || values?.kind === 'word=file';
  const long = `--${name}${values ? '=' : ''}`;
  if (alias === undefined) return quoted(`${isList ? '*' : ''}${long}${about}${value}`);
  return `'(-${alias} --${name})'{-${alias}${values ? '+' : ''},${long}}${quoted(`${about}${value}`)}`;
}

function action(values: Values, arrays: Arrays): string {
  switch (values.kind) {
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'list':
      return `_sequence compadd -a ${arrays.nameOf(values.words)}`;
    case 'pair':
      return `{_fastapi_vercel_lint_pair ${arrays.nameOf(values.words)} ${arrays.nameOf(values.after)}}`;
    case 'word=file':
      return `{_fastapi_vercel_lint_format ${arrays.nameOf(values.words)}}`;
    case 'file':
      return '_files';
    case 'unknown':
      return '( )';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
