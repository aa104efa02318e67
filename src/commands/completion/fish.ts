import { type CompletedCommand, type CompletedOption, flagsWithValue, type Values } from './words.js';

const COMMAND = 'fastapi-vercel-lint';

/** The completion of fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# The command that is typed; "none" where none is yet, and options are those of check.
function __fastapi_vercel_lint_command
  set -l words (commandline -opc)
  set -e words[1]
  set -l skip 0
  for word in $words
    if test $skip = 1
      set skip 0
      continue
    end
    switch $word
      case '--*=*'
      case ${flagsWithValue(commands).join(' ')}
        set skip 1
      case '-*'
      case ${names}
        echo $word
        return
      case '*'
        echo check
        return
    end
  end
  echo none
end

function __fastapi_vercel_lint_in
  contains -- (__fastapi_vercel_lint_command) $argv
end

# What is typed of a value.
function __fastapi_vercel_lint_value
  commandline -ct | string replace -r -- '^--[^=]*=' ''
end

# Words behind those before the last comma.
function __fastapi_vercel_lint_list
  set -l before (string match -r -- '^.*,' (__fastapi_vercel_lint_value))
  printf '%s\\n' "$before"$argv
end

# A name, an equals sign, and what may follow it.
function __fastapi_vercel_lint_pair
  set -l value (__fastapi_vercel_lint_value)
  set -l before (string match -r -- '^.*,' $value)
  set -l name (string replace -r -- '^.*,' '' $value | string match -r -- '^[^=]*=')
  if test -n "$name"
    test -n "$argv[1]"; and printf '%s\\n' "$before$name"(string split ' ' -- $argv[1])
  else
    printf '%s\\n' "$before"$argv[2..-1]=
  end
end

# A format, which an equals sign and a file may follow.
function __fastapi_vercel_lint_format
  set -l value (__fastapi_vercel_lint_value)
  set -l format (string match -r -- '^[^=]*=' $value)
  if test -n "$format"
    set -l file (string replace -- $format '' $value)
    for found in $file*
      test -d $found; and set found $found/
      echo $format$found
    end
  else
    printf '%s\\n' $argv
  end
end

complete -c ${COMMAND} -e
complete -c ${COMMAND} -n '__fastapi_vercel_lint_in explain rules completion' -f
${commands.map(({ name, description }) => `complete -c ${COMMAND} -n '__fastapi_vercel_lint_in none' -a ${name} -d ${quoted(description)}`).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ name, options, positional }: CompletedCommand): string[] {
  const condition = `-n '__fastapi_vercel_lint_in ${name === 'check' ? 'check none' : name}'`;
  const words =
    positional?.kind === 'words' ? [`complete -c ${COMMAND} ${condition} -a '${positional.words.join(' ')}'`] : [];
  return [...words, ...options.map((option) => `complete -c ${COMMAND} ${condition} ${optionWords(option)}`)];
}

function optionWords({ name, alias, description, values }: CompletedOption): string {
  const short = alias === undefined ? '' : `-s ${alias} `;
  return `${short}-l ${name}${values ? ` ${valueWords(values)}` : ''} -d ${quoted(description)}`;
}

function valueWords(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `-x -a '${values.words.join(' ')}'`;
    case 'list':
      return `-x -a '(__fastapi_vercel_lint_list ${values.words.join(' ')})'`;
    case 'pair':
      return `-x -a '(__fastapi_vercel_lint_pair "${values.after.join(' ')}" ${values.words.join(' ')})'`;
    case 'word=file':
      return `-x -a '(__fastapi_vercel_lint_format ${values.words.join(' ')})'`;
    case 'file':
      return '-r -F';
    case 'unknown':
      return '-x';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
