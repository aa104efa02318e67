import { type CompletedCommand, flagsOf, flagsWithValue, type Values } from './words.js';

/**
 * The completion of bash, also of version 3.2, which macOS has. Where a file is wanted, the function offers nothing and bash completes file names by
 * itself, as it does for other programs.
 */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `_fastapi_vercel_lint() {
  local -a words
  local word glue= i last cur prev= flag= value lead= kind=none before= after= suffix=
  local command=check first= candidates=
  words=()
  COMPREPLY=()

  # Bash takes an equals sign for a word of its own: --format=json is three of them.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ \${#words[@]} -gt 0 && ( $word == '=' || -n $glue ) ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    if [[ $word == '=' ]]; then glue=1; else glue=; fi
  done
  last=$((\${#words[@]} - 1))
  cur=\${words[last]}
  if ((last > 0)); then prev=\${words[last - 1]}; fi

  for ((i = 0; i < last; i++)); do
    case \${words[i]} in
      --) first=-- ;;
      --*=*) ;;
      ${flagsWithValue(commands).join('|')}) ((i++)) ;;
      -*) ;;
      ${names.join('|')})
        if [[ -z $first ]]; then first=\${words[i]} command=\${words[i]}; fi ;;
      *) first=\${first:-\${words[i]}} ;;
    esac
  done

  value=$cur
  if [[ $cur == --*=* ]]; then
    flag=\${cur%%=*} value=\${cur#*=} lead=\${cur%%=*}=
  else
    case $prev in
      ${flagsWithValue(commands).join('|')}) flag=$prev ;;
    esac
  fi

  if [[ -n $flag ]]; then
    case "$command $flag" in
${optionCases(commands)}
    esac
  elif [[ $cur == -* && $first != -- ]]; then
    kind=words
    case $command in
${commands.map((command) => `      ${command.name}) candidates='${command.options.flatMap(flagsOf).join(' ')}' ;;`).join('\n')}
    esac
  elif [[ -z $first ]]; then
    COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$cur") $(compgen -d -S / -- "$cur"))
    if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == */ ]]; then compopt -o nospace 2>/dev/null; fi
    return
  else
    case $command in
${commands.map(({ name, positional }) => `      ${name}) ${assign(positional)} ;;`).join('\n')}
    esac
  fi

  # What stands before a comma or an equals sign stays.
  if [[ $kind == list || $kind == pair ]]; then
    if [[ $value == *,* ]]; then before=\${value%,*}, value=\${value##*,}; fi
    compopt -o nospace 2>/dev/null
  fi
  if [[ $kind == pair ]]; then suffix='='; fi
  if [[ $kind == pair || $kind == 'word=file' ]] && [[ $value == *=* ]]; then
    if [[ $kind != pair ]]; then return; fi
    before=$before\${value%%=*}= value=\${value#*=} candidates=$after suffix=
    compopt +o nospace 2>/dev/null
  fi
  if [[ $kind == file ]]; then return; fi
  compopt +o default 2>/dev/null

  word=$lead$before
  # Bash replaces only what follows the last equals sign.
  if [[ $COMP_WORDBREAKS == *=* ]]; then word=\${word##*=}; fi
  COMPREPLY=($(compgen -P "$word" -S "$suffix" -W "$candidates" -- "$value"))
}

complete -o default -F _fastapi_vercel_lint fastapi-vercel-lint
`;
}

function optionCases(commands: readonly CompletedCommand[]): string {
  const patterns = new Map<string, string[]>();
  for (const { name, options } of commands) {
    for (const option of options) {
      if (!option.values) continue;
      const does = assign(option.values);
      patterns.set(does, [...(patterns.get(does) ?? []), ...flagsOf(option).map((flag) => `'${name} ${flag}'`)]);
    }
  }
  return [...patterns].map(([does, all]) => `      ${all.join('|')}) ${does} ;;`).join('\n');
}

function assign(values: Values | null): string {
  if (values === null || values.kind === 'unknown') return 'kind=none';
  if (values.kind === 'file') return 'kind=file';
  const after = values.kind === 'pair' ? ` after='${values.after.join(' ')}'` : '';
  return `kind='${values.kind}' candidates='${values.words.join(' ')}'${after}`;
}
