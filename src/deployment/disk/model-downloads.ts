import type { Node } from '../../parser/node.js';
import { within } from '../../files/paths.js';
import { MODEL_DOWNLOADS, type DownloadArgument, type ModelDownload } from '../../packages/model-downloads.data.js';
import { assignedVariables } from '../../program/environment/assigned.js';
import { CallTable } from '../../program/library-calls.js';
import type { Module } from '../../program/modules.js';
import { evaluateLocation, pathInProject } from '../../program/paths.js';
import { consequenceOf, type Consequence } from '../../program/phases/consequence.js';
import type { Project } from '../../program/project.js';
import { runningCalls, type RunningCall } from '../../program/running-calls.js';
import { callArguments, evaluateString } from '../../program/values.js';
import { isSetInDeployment, usualEnvironmentFile } from '../environment.js';
import type { ProgramOnDisk } from './operations.js';
import { presenceOf } from './presence.js';

/** A call that keeps what it fetches in a place where a function cannot write. */
export interface FailingDownload {
  readonly module: Module;
  readonly call: Node;
  readonly entry: ModelDownload;
  /** What is fetched, where the call says so. */
  readonly model: string | null;
  /** Where it would be kept: the default place, or the one that the call names. */
  readonly directory: string | null;
  readonly consequence: Consequence;
}

const CALLS = new CallTable<ModelDownload>(MODEL_DOWNLOADS.map((each) => [each.name, each]));

const known = new WeakMap<ProgramOnDisk, readonly FailingDownload[]>();

/** The downloads of models that cannot be kept on Vercel, in the order of the modules; those whose failure is handled are left out. */
export function failingDownloads(program: ProgramOnDisk): readonly FailingDownload[] {
  let found = known.get(program);
  if (!found) known.set(program, (found = runningCalls(program, CALLS).flatMap((each) => judge(program, each))));
  return found;
}

function judge(program: ProgramOnDisk, running: RunningCall<ModelDownload>): FailingDownload[] {
  const { module, project, call, fact: entry, isCertain } = running;
  const model = modelOf(program, running);
  if (!isCertain || model === undefined) return [];
  if (/\blocal_files_only\s*=\s*True\b|\bsource\s*=\s*['"]local\b/.test(call.text)) return [];
  const given = directoryOf(running);
  if (given === undefined) return [];
  const isWritable = given ? mayHold(program, given, project) : isMoved(program, entry, module);
  if (isWritable) return [];
  const consequence = consequenceOf(program.phases, module, call.startIndex, 'OSError');
  if (!consequence || consequence.phase === 'shutdown') return [];
  return [{ module, call, entry, model, directory: given ?? entry.directory, consequence }];
}

/** Directories that projects keep models in; `models/x` names none of the hub. */
const OWN_DIRECTORY = /^(?:\.|models?|saved_?models?|data|weights|checkpoints?|artifacts|outputs?|assets)$/i;
/** A name as the hubs have it: `all-MiniLM-L6-v2`, `google/flan-t5-small`. */
const HUB_NAME = /^[\w.-]+(?:\/[\w.:-]+)?$/;

/** What is fetched; null where the call does not say it in one argument, undefined where nothing is, or nobody can tell. */
function modelOf(program: ProgramOnDisk, running: RunningCall<ModelDownload>): string | null | undefined {
  const { fact: entry, call, module, project } = running;
  if (!entry.model) return null;
  const node = argumentOf(call, entry.model);
  if (!node) return entry.hasDefault ? null : undefined;
  const value = evaluateString(node, module, project);
  if (!value || !HUB_NAME.test(value.text)) return undefined;
  const [first, second] = value.text.split('/');
  if (second !== undefined && OWN_DIRECTORY.test(first!)) return undefined;
  if (/\.(?:pt|bin|onnx|gguf|safetensors)$/.test(value.text)) return undefined;
  // What the project has is loaded from there.
  const isOwn = program.deployment.files.all.repository.kind(within(project.unitRoot, value.text)) !== null;
  return isOwn ? undefined : value.text;
}

/** The directory that a call names; null where it names none, undefined where nobody can tell which. */
function directoryOf({ fact, call, module, project }: RunningCall<ModelDownload>): string | null | undefined {
  for (const each of fact.directories) {
    const node = argumentOf(call, each);
    if (!node || node.type === 'none') continue;
    return evaluateLocation(node, module, project)?.absolute;
  }
  return null;
}

function argumentOf(call: Node, { index, name }: DownloadArgument): Node | undefined {
  const { positional, named } = callArguments(call);
  return named.get(name) ?? (index === null ? undefined : positional[index]);
}

/** Whether a directory can be written to, or is in the deployment, most likely with what is needed. */
function mayHold(program: ProgramOnDisk, absolute: string, { unitRoot }: Project): boolean {
  if (absolute === '/tmp' || absolute.startsWith('/tmp/')) return true;
  const path = pathInProject(absolute);
  return path !== null && presenceOf(program, within(unitRoot, path)).kind === 'present';
}

/** Whether something moves the default directory: the program, vercel.json, or a file of variables. */
function isMoved(program: ProgramOnDisk, { variables, name }: ModelDownload, module: Module): boolean {
  const all = new Set([...variables, 'HOME']);
  const isAssigned = assignedVariables(program.reached).some((each) => {
    if (!all.has(each.name)) return false;
    const location = evaluateLocation(each.value, each.at.module, each.at.project);
    return !location || mayHold(program, location.absolute, each.at.project);
  });
  // Places of their own, which these packages look at before the default.
  const hasOwnPlace = SETTERS.some(([prefix, setter]) => name.startsWith(prefix) && setter.test(module.source.text));
  const files = [usualEnvironmentFile(program.deployment.files.root)];
  return isAssigned || hasOwnPlace || [...all].some((each) => isSetInDeployment(program, each, files));
}

const SETTERS: readonly (readonly [prefix: string, setter: RegExp])[] = [
  ['nltk.', /\bnltk\.data\.path\b/],
  ['torch.', /\bhub\.set_dir\b/],
];
