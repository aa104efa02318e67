import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { callSites } from '../phases/call-sites.js';
import type { Phases } from '../phases/phases.js';

const LOGS =
  /^(?:print|(?:\w+\.)?_?log(?:ger|ging|ging\.getLogger\([^)]*\))?\.(?:trace|debug|info|success|warning|warn|error|exception|critical|log))$/i;

/** The calls that log or print in code that runs at shutdown and at no other time, by file and place. */
export function shutdownLogCalls(phases: Phases): readonly { module: Module; node: Node }[] {
  return phases
    .codeOf('shutdown')
    .flatMap(({ code }) => {
      const { module } = code;
      return callSites(code).flatMap(({ node, callee }) => {
        if (node.type !== 'call' || !LOGS.test(callee?.text ?? '')) return [];
        const runs = phases.executions(module, node.startIndex);
        return runs.length > 0 && runs.every(({ phase }) => phase === 'shutdown') ? [{ module, node }] : [];
      });
    })
    .sort((a, b) =>
      a.module.file < b.module.file ? -1 : a.module.file > b.module.file ? 1 : a.node.startIndex - b.node.startIndex,
    );
}
