import type { Interpreter } from './interpreter.js';
import { unknown, type PyValue } from './values.js';

/** Turns of a loop that are followed. */
const MAX_TURNS = 300;

/**
 * Goes through what a loop goes through; where it is not known, or not all of it, once more with an element that is not known.
 *
 * @param turn what is done with an element; false where it ends the loop
 */
export function iterate(iterable: PyValue, run: Interpreter, turn: (element: PyValue) => boolean): void {
  const { elements, isOpen } = run.elements(iterable);
  for (const element of elements.slice(0, MAX_TURNS)) if (!turn(element)) return;
  if (isOpen || elements.length > MAX_TURNS) run.maybe(() => turn(unknown));
}
