import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/commands/parse-arguments.js';
import { options } from '../../src/commands/options.js';
import { OTHER_SPELLINGS } from '../../src/commands/other-spellings.js';
import { UsageError } from '../../src/errors.js';

function complaint(...argv: string[]): { message: string; hint: string | undefined } {
  try {
    parseArguments(argv);
  } catch (error) {
    if (error instanceof UsageError) return { message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error('no complaint');
}

describe('the command line', () => {
  it.each([
    [[], { command: 'check', paths: [] }],
    [['check'], { command: 'check', paths: [] }],
    [['backend', 'worker'], { command: 'check', paths: ['backend', 'worker'] }],
    [['check', 'backend'], { command: 'check', paths: ['backend'] }],
    [['check', 'inspect'], { command: 'check', paths: ['inspect'] }],
    [['./inspect'], { command: 'check', paths: ['./inspect'] }],
    [['--', 'inspect'], { command: 'check', paths: ['inspect'] }],
    [['--', '--odd-name'], { command: 'check', paths: ['--odd-name'] }],
    [['inspect', 'a'], { command: 'inspect', paths: ['a'] }],
    [['--format', 'json', 'inspect', 'a'], { command: 'inspect', format: 'json', paths: ['a'] }],
    [['--quiet', 'backend'], { quiet: true, paths: ['backend'] }],
    [['007', '1e3'], { paths: ['007', '1e3'] }],
    [['a b', "it's", '"q"'], { paths: ['a b', "it's", '"q"'] }],
    [['explain', 'mount-public'], { command: 'explain', rule: 'mount-public' }],
    [['rules', '--format=json'], { command: 'rules', format: 'json' }],
    [['--help'], { command: 'help', topic: undefined }],
    [['inspect', '-h'], { command: 'help', topic: 'inspect' }],
    [['-v'], { command: 'version' }],
  ])('%j is understood', (argv, expected) => {
    expect(parseArguments(argv)).toMatchObject(expected);
  });

  it.each([
    [['--select', 'a,b', '--select=c', '--select', 'a'], { select: ['a', 'b', 'c'] }],
    [['--severity', 'a=error', '--severity=b=info,a=warning'], { severity: { a: 'warning', b: 'info' } }],
    [
      ['--rule-option', 'a.one=1,a.two=2', '--rule-option=b.x=0.5', '--rule-option', 'a.one=3'],
      { ruleOptions: { a: { one: 3, two: 2 }, b: { x: 0.5 } } },
    ],
    [['--format', 'json', '--format', 'compact'], { format: 'compact' }],
    [
      ['--format', 'compact', '--format', 'json=a=b.json'],
      { format: 'compact', outputs: [{ format: 'compact' }, { format: 'json', file: 'a=b.json' }] },
    ],
    [
      ['--format=json=x.json'],
      { format: 'pretty', outputs: [{ format: 'pretty' }, { format: 'json', file: 'x.json' }] },
    ],
    [['-o', 'x'], { outputFile: 'x' }],
    [['-ox y'], { outputFile: 'x y' }],
    [['-o=x'], { outputFile: 'x' }],
    [['--vercel-cli', '48.10.0'], { vercelCli: '48.10.0' }],
    [['--max-warnings', '0'], { maxWarnings: 0 }],
    [['--staged', '--since', 'HEAD~2'], { staged: true, since: 'HEAD~2' }],
    [['--hook', 'main.py', 'a/b.py'], { hook: true, paths: ['main.py', 'a/b.py'] }],
    [['--stdin-filename', 'main.py', '-'], { stdinFilename: 'main.py', paths: [] }],
    [['-', '--stdin-filename=main.py'], { stdinFilename: 'main.py', paths: [] }],
    [['./-'], { paths: ['./-'] }],
    [
      [],
      {
        format: 'pretty',
        failOn: undefined,
        framework: undefined,
        color: 'auto',
        quiet: false,
        maxWarnings: undefined,
      },
    ],
  ])('%j sets an option', (argv, expected) => {
    expect(parseArguments(argv)).toMatchObject(expected);
  });

  it.each([
    [['--formt', 'json'], 'unknown option --formt', 'Did you mean --format?'],
    [['--format', 'json='], '"json=" names no file', 'For example: --format json=report.json'],
    [['inspect', '--format', 'json=x'], expect.stringContaining('"json=x" is not a valid value'), expect.any(String)],
    [['--fix', '--diff'], '--fix and --diff do not go together', 'Leave one of them out.'],
    [
      ['--update-baseline', '--stdin-filename', 'a.py'],
      expect.stringContaining('do not go together'),
      expect.any(String),
    ],
    [
      ['--fix', '--update-baseline'],
      expect.stringContaining('--fix and --update-baseline do not go together'),
      'Run --fix first, then --update-baseline for what is left.',
    ],
    [['--unsafe-fixes'], '--unsafe-fixes does nothing by itself', expect.stringContaining('--fix')],
    [['--config', 'x', '--isolated'], '--config and --isolated do not go together', 'Leave one of them out.'],
    [['--ouput-file=x'], 'unknown option --ouput-file', 'Did you mean --output-file?'],
    [['-x'], 'unknown option -x', 'Run "fastapi-vercel-lint --help" for everything there is.'],
    [['--fail-on.x', 'a'], 'unknown option --fail-on.x', 'Did you mean --fail-on?'],
    [['--__proto__', 'a'], expect.stringContaining('unknown option --'), expect.any(String)],
    [['--no-color'], 'unknown option --no-color', 'Did you mean --color=never?'],
    [['--exit-zero'], 'unknown option --exit-zero', 'Did you mean --fail-on never?'],
    [['--output-format', 'json'], 'unknown option --output-format', 'Did you mean --format?'],
    [['--reporter=json'], 'unknown option --reporter', 'Did you mean --format?'],
    [['--write'], 'unknown option --write', 'Did you mean --fix?'],
    [['--stdin-file-path', 'a.py'], 'unknown option --stdin-file-path', 'Did you mean --stdin-filename?'],
    [['--changed'], 'unknown option --changed', 'Did you mean --since <revision>?'],
    [['--exclude', 'a'], 'unknown option --exclude', expect.stringContaining('"exclude" in the configuration')],
    [['--show-settings'], 'unknown option --show-settings', 'Did you mean --print-config?'],
    [['inspect', '--select', 'a'], 'the command "inspect" has no option --select', 'It belongs to "check".'],
    [['--format', 'jsn'], expect.stringContaining('"jsn" is not a valid value of --format'), 'Did you mean "json"?'],
    [['inspect', '--format', 'compact'], expect.stringContaining('it takes pretty or json'), undefined],
    [['--fail-on', 'warn'], expect.stringContaining('error, warning, info or never'), 'Did you mean "warning"?'],
    [['--output', 'x'], 'unknown option --output', 'Did you mean --output-file?'],
    [['-5'], 'unknown option -5', expect.any(String)],
    [['--format'], '--format needs a value', expect.stringMatching(/^It takes pretty, compact, .* or markdown\.$/)],
    [['--select', ' , '], '--select needs a value', 'Write --select=<rule>.'],
    [['--format='], '--format needs a value', expect.any(String)],
    [['--output-file'], '--output-file needs a value', 'Write --output-file=<file>.'],
    [['-o'], '-o needs a value', 'Write --output-file=<file>.'],
    [['--select', '--quiet'], '--select needs a value', 'Write --select=<rule>.'],
    [['--severity', 'a'], '--severity takes rule=level, not "a"', 'For example: --severity mount-public=error'],
    [['--severity', 'a=eror'], expect.stringContaining('"eror" is not a level'), 'Did you mean "a=error"?'],
    [
      ['--rule-option', 'a=1'],
      '--rule-option takes rule.option=number, not "a=1"',
      'For example: --rule-option heavy-shutdown.budgetMs=400',
    ],
    [['--rule-option', 'a.b='], expect.stringContaining('not "a.b="'), expect.any(String)],
    [['--rule-option', 'a.b=long'], expect.stringContaining('not "a.b=long"'), expect.any(String)],
    [['--severity', 'a=off'], expect.stringContaining('"off" is not a level'), 'To switch a rule off: --ignore a'],
    [['--vercel-cli', '48'], expect.stringContaining('whole version such as 48.2.0, not "48"'), expect.any(String)],
    [['--vercel-cli', 'v48.2.0'], expect.stringContaining('not "v48.2.0"'), expect.any(String)],
    [['--max-warnings', '-1'], '--max-warnings takes a number, not "-1"', 'For example: --max-warnings 0'],
    [['--max-warnings', 'many'], '--max-warnings takes a number, not "many"', expect.any(String)],
    [['explain'], 'the command "explain" needs the name of a rule', expect.any(String)],
    [['explain', 'a', 'b'], 'the command "explain" takes one rule at a time', expect.any(String)],
    [['rules', 'a'], expect.stringContaining('"rules" takes no arguments'), expect.stringContaining('explain a')],
    [[''], 'a path is empty', expect.any(String)],
    [['-'], 'the text on the standard input has no name', expect.stringContaining('--stdin-filename main.py -')],
    [['main.py', '-'], 'the text on the standard input has no name', expect.any(String)],
    [['inspect', '-'], 'the command "inspect" reads no standard input', expect.any(String)],
    [['--stdin-filename', 'a.py', 'b.py'], '"b.py" cannot be checked besides the standard input', expect.any(String)],
    [['--hook', '--since', 'main'], '--since and --hook do not go together', expect.any(String)],
    [['--staged', '--stdin-filename', 'a.py'], expect.stringContaining('do not go together'), expect.any(String)],
  ])('%j is refused with a hint', (argv, message, hint) => {
    expect(complaint(...argv)).toEqual({ message, hint });
  });
});

it('the spellings of other programs are none of ours, and lead to options that exist', () => {
  const own = options.map(({ name }) => name);
  for (const [spelling, hint] of Object.entries(OTHER_SPELLINGS)) {
    expect(own).not.toContain(spelling);
    for (const [, name] of hint.matchAll(/--([a-z-]+)/g)) expect(own).toContain(name);
  }
});
