import type { LifecycleStart } from '../program/phases/phases.js';
import { qualifiedNameOf } from '../program/phases/summary.js';
import type { Wait } from '../program/shutdown/cost.js';
import { pathTo } from '../program/shutdown/path.js';
import type { CodeReport, LifecycleReport, TimeReport, WaitReport } from '../result.js';
import type { Unit } from '../unit.js';

type Display = (file: string) => string;

/** What the app runs when it is started and stopped, as `inspect` shows it. */
export function reportLifecycle({ phases, shutdown }: Unit, display: Display): LifecycleReport {
  return {
    startup: phases.startsOf('startup').flatMap((each) => reportStart(each, display) ?? []),
    shutdown: shutdown.flatMap(({ start, cost, isCutOff }) => {
      const code = reportStart(start, display);
      const waits = cost.waits.map((each) => reportWait(each, display));
      return code ? [{ ...code, ...timeOf(cost), cutOff: isCutOff, waits }] : [];
    }),
    ignored: phases.ignored.map(({ module, node, target, phase, because }) => ({
      file: display(module.file),
      line: module.source.range(node.startIndex, node.endIndex).start.line,
      name: target.text.replace(/\s+/g, ' ').slice(0, 80),
      phase,
      because: because ?? null,
    })),
  };
}

function reportStart({ code: { module, suite }, isCertain }: LifecycleStart, display: Display): CodeReport | null {
  if (!suite) return null;
  const { start, end } = suite.header;
  const { line } = module.source.range(start, end).start;
  return { file: display(module.file), line, name: qualifiedNameOf(module, suite), certain: isCertain };
}

function reportWait(wait: Wait, display: Display): WaitReport {
  const { module, node, does, isConditional, isInFlight } = wait;
  return {
    file: display(module.file),
    line: module.source.range(node.startIndex, node.endIndex).start.line,
    path: pathTo(wait),
    does,
    ...timeOf(wait),
    perhaps: isConditional || isInFlight,
  };
}

function timeOf({ low, high }: { low: number; high: number }): TimeReport {
  return { low, high: high === Infinity ? null : high };
}
