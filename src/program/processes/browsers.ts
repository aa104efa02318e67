import type { Node } from '../../parser/node.js';
import { callsNamed } from '../evaluation/named-calls.js';
import { isForDevelopment } from '../for-development.js';
import { CallTable, packagesOf } from '../library-calls.js';
import type { Module } from '../modules.js';
import { runningCalls, type RunningProgram } from '../running-calls.js';
import { callArguments } from '../values.js';
import { BROWSER_LAUNCHES, PLAYWRIGHT, type BrowserLaunch } from './browsers.data.js';
import { isConfigured, isForeign, mentions } from './presence.js';

/** A call that starts a browser. */
export interface StartedBrowser {
  readonly module: Module;
  readonly call: Node;
  /** What is called, as the code writes it: `webdriver.Chrome`, `p.chromium.launch`. */
  readonly name: string;
  readonly launch: BrowserLaunch;
}

const TABLE = new CallTable(Object.entries(BROWSER_LAUNCHES));

/**
 * The calls that start a browser on Vercel, unless the program names one that it brings along, or is seen to use one that runs elsewhere.
 */
export function startedBrowsers(program: RunningProgram): StartedBrowser[] {
  const { reached } = program;
  const found = [
    ...runningCalls(program, TABLE).map((each) => ({ ...each, launch: each.fact })),
    ...ofPlaywright(program),
  ];
  const used = new Set(found.map(({ launch }) => launch.unless));
  const elsewhere = new Set([...used].filter((each) => mentions(reached, each)));
  // `options.binary_location = …` of Selenium
  const isBrought = found.length > 0 && isConfigured(reached, /\bbinary_location\s*=(?!=)\s*(.*)/);
  return found
    .filter(({ call, launch }) => !elsewhere.has(launch.unless) && !isBrought && !namesBrowser(call, launch))
    .map(({ module, call, launch }) => ({ module, call, launch, name: nameOf(call) }));
}

/** Whether an argument names a browser, and not merely one where systems have it. */
function namesBrowser(call: Node, { elsewhere = [] }: BrowserLaunch): boolean {
  const { positional, named } = callArguments(call);
  // `launch(**options)`
  if (positional.some(({ type }) => type === 'dictionary_splat')) return true;
  return elsewhere.some(
    (each) => named.has(each) && named.get(each)!.type !== 'none' && !isForeign(named.get(each)!.text),
  );
}

/** `p.chromium.launch()`, wherever the program has `p` from. */
function ofPlaywright(program: RunningProgram): { module: Module; call: Node; launch: BrowserLaunch }[] {
  const { reached } = program;
  if (!packagesOf(reached).has('playwright')) return [];
  return [...reached.values()].flatMap(({ module }) => {
    if (module.isBroken || !/\b(?:chromium|firefox|webkit)\b/.test(module.source.text)) return [];
    return callsNamed(module, 'launch|launch_persistent_context').flatMap((call) => {
      const offset = call.startIndex;
      const isBrowser = /\.(?:chromium|firefox|webkit)\.launch\w*$/.test(
        call.childForFieldName('function')?.text ?? '',
      );
      if (!isBrowser || program.phases.executions(module, offset).length === 0 || isForDevelopment(module, offset))
        return [];
      return [{ module, call, launch: PLAYWRIGHT }];
    });
  });
}

function nameOf(call: Node): string {
  return (call.childForFieldName('function')?.text ?? '').replace(/\s+/g, '');
}
