import type { ReachedModule } from '../closure.js';

// Most apps have no shutdown code. What their texts show spares them the question when each of their functions runs.

type Reached = ReadonlyMap<string, ReachedModule>;

const EVENTS = /\bon_event\b|\bon_shutdown\b|\bon_startup\b|\badd_event_handler\b/;
const LIFESPAN = /\blifespan/;
/** Managers, and what generators for them are declared with. */
const MANAGERS =
  /\b(?:lifespan|asynccontextmanager|contextmanager|__aexit__|ExitStack|AsyncExitStack|AsyncGenerator|AsyncIterator)\b/;
const GIVEN = /\blifespan(?:_context)?\s*=\s*(?:[\w.]*\.)?(\w+)/g;

/** Whether a program may have code that runs at shutdown: false only where its texts have no place for any. */
export function mayHaveShutdownCode(reached: Reached): boolean {
  const texts = textsOf(reached);
  if (texts.some((each) => EVENTS.test(each) || /\bSIGTERM\b/.test(each))) return true;
  if (!texts.some((each) => LIFESPAN.test(each))) return false;
  const names = texts.flatMap((each) => [...each.matchAll(GIVEN)].map(([, name]) => name!));
  const named = names.length > 0 ? new RegExp(`\\b(?:${[...new Set(names)].join('|')})\\b`) : null;
  return texts.some(
    (each) => (MANAGERS.test(each) || named?.test(each)) && (/__aexit__|ExitStack/.test(each) || hasRest(each)),
  );
}

/** Whether a program may have events that a lifespan keeps from running. */
export function mayIgnoreEvents(reached: Reached): boolean {
  const texts = textsOf(reached);
  return texts.some((each) => LIFESPAN.test(each)) && texts.some((each) => EVENTS.test(each));
}

/** Whether a program may mount an application that has code for its start or its end. */
export function mayMountLifespan(reached: Reached): boolean {
  const texts = textsOf(reached);
  const hasCode = texts.some(
    (each) => EVENTS.test(each) || LIFESPAN.test(each) || /\bhttp_app\b|\bstreamable_http_app\b/.test(each),
  );
  return hasCode && texts.some((each) => /\b[Mm]ount\s*\(/.test(each));
}

function textsOf(reached: Reached): string[] {
  return [...reached.values()].filter(({ module }) => !module.isBroken).map(({ module }) => module.source.text);
}

/** Whether there is a `yield` with code behind it, or in a block: all but those that are the last statement of a function. */
function hasRest(text: string): boolean {
  if (!/\byield\b/.test(text)) return false;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  return lines.some((line, index) => {
    if (!/\byield\b/.test(line)) return false;
    const indent = indentOf(line);
    if (!/^\s*yield\b/.test(line) || indentOf(lines[index + 1] ?? '') >= indent) return true;
    const above = lines.slice(0, index).findLast((each) => indentOf(each) < indent);
    return !/^\s*(?:async\s+def|def|\))/.test(above ?? '');
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
