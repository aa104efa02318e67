// The commands that are timed.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astGrepBinary } from './peers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const node = (group, label, ...args) => ({ group, label, file: process.execPath, args });

/** Labels that the report asks for again. */
export const LABELS = { bare: 'node -e 0', wasm: 'tree-sitter and grammar', version: 'CLI --version', check: 'CLI' };

/** What a part of a run costs, without any project. */
export function startCommands(cli) {
  const group = 'Start';
  return [
    node(group, LABELS.bare, '-e', '0'),
    node(group, LABELS.wasm, join(here, 'wasm-load.mjs')),
    node(group, LABELS.version, cli, '--version'),
  ];
}

/** The rules that follow shutdown code; nothing else asks for it. */
const SHUTDOWN_RULES = [
  'heavy-shutdown',
  'atexit-never-runs',
  'sigterm-handler-replaces-server',
  'cleanup-unreachable-while-streaming',
];

/**
 * The CLI without the rules that follow shutdown code: what these cost.
 *
 * @param project as for {@link projectCommands}
 */
export function withoutShutdown(cli, { group, path }) {
  const ignored = ['--ignore', SHUTDOWN_RULES.join(',')];
  return [{ ...node(group, 'CLI, no shutdown rules', cli, path, ...ignored), accepts: [0, 1] }];
}

/** The rules about what deploys and then misbehaves. */
const HAZARD_RULES = [
  'browser-binary',
  'client-timeout-above-duration',
  'db-connection-pool',
  'docs-behind-prefix',
  'env-file-reliance',
  'event-loop-at-import',
  'fire-and-forget-work',
  'import-time-network',
  'in-memory-state',
  'in-process-scheduler',
  'large-response',
  'long-running-handler',
  'missing-system-binary',
  'missing-system-library',
  'model-download-at-startup',
  'multiprocessing',
  'prepared-statements-pooler',
  'sqlite-database',
  'upload-body-limit',
  'websocket-limits',
];

/**
 * The CLI with every rule, and without those about hazards: what these cost.
 *
 * @param project as for {@link projectCommands}
 */
export function withoutHazards(cli, { group, path }) {
  const all = ['--preset', 'strict'];
  return [
    { ...node(group, 'CLI, every rule', cli, path, ...all), accepts: [0, 1] },
    { ...node(group, 'CLI, no hazard rules', cli, path, ...all, '--ignore', HAZARD_RULES.join(',')), accepts: [0, 1] },
  ];
}

/**
 * tree-sitter on the Python files that the project's app is made of, and nothing else: Node, the grammar, and the trees.
 *
 * @param project as for {@link projectCommands}
 */
export function parsing(cli, { group, path }) {
  return node(group, 'tree-sitter on its modules', join(here, 'parse-modules.mjs'), cli, path);
}

/**
 * The CLI without the model of sizes: what that costs.
 *
 * @param cli what {@link cliWithoutSizes} has built
 * @param project as for {@link projectCommands}
 */
export function withoutSizes(cli, { group, path }) {
  return { ...node(group, 'CLI, no sizes', cli, path), accepts: [0, 1] };
}

/**
 * Every program on one project.
 *
 * @param cli the CLI's file
 * @param project `group`, its name in the report, and `path`, the directory to check
 */
export function projectCommands(cli, { group, path }) {
  const found = [0, 1]; // 1: the linter found something, as it should in a real project
  const commands = [
    { ...node(group, LABELS.check, cli, path), accepts: found },
    { ...node(group, 'CLI --format json', cli, path, '--format', 'json'), accepts: found },
    node(group, "Vercel's detection", join(here, 'builder-detection.mjs'), path),
  ];
  const astGrep = astGrepBinary();
  if (astGrep) {
    const args = ['scan', '--rule', join(here, 'ast-grep', 'rules.yml'), '--json=stream', path];
    commands.push({ group, label: 'ast-grep, six patterns', file: resolve(astGrep), args });
  }
  return commands;
}
