import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { placeOf } from '../objects/object.js';
import { Objects } from '../objects/objects.js';
import { allCallSites } from '../phases/call-sites.js';
import type { Execution } from '../phases/phase.js';
import type { Phases } from '../phases/phases.js';
import { EXIT_SENDERS } from './exit-senders.data.js';
import type { Region } from './regions.js';

/** A call that makes something that sends the rest of its data when Python exits. */
export interface ExitSender {
  readonly package: string;
  readonly module: Module;
  readonly node: Node;
  readonly execution: Execution;
}

/** What a program makes of them, one of each package, without those that its shutdown code flushes. */
export function exitSenders(
  reached: ReadonlyMap<string, ReachedModule>,
  phases: () => Phases,
  regions: readonly Region[],
): readonly ExitSender[] {
  const flushed = new Set(
    regions.flatMap(({ cost }) => cost.waits.flatMap(({ primitive }) => primitive?.names ?? [])).map(packageOf),
  );
  return EXIT_SENDERS.flatMap(({ package: name, calls }) => {
    if (flushed.has(name)) return [];
    for (const { module, project } of reached.values()) {
      if (module.isBroken || !module.source.text.includes(name)) continue;
      const objects = new Objects(project);
      for (const { node, callee } of [...allCallSites(module).values()].flat()) {
        if (!callee || !calls.some((each) => callee.text.endsWith(lastOf(each)))) continue;
        const isMade = objects
          .of(callee, placeOf(node, module))
          .some((each) => each.kind === 'external' && calls.includes(each.name));
        const execution = isMade ? phases().executions(module, node.startIndex)[0] : undefined;
        if (execution) return [{ package: name, module, node, execution }];
      }
    }
    return [];
  });
}

function packageOf(name: string): string {
  return name.split('.')[0]!;
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
