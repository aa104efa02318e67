import type { Diagnostic } from '../diagnostic.js';
import { countFindings } from './count.js';
import { isInside } from '../files/paths.js';
import type { LintResult } from '../result.js';

/**
 * Leaves out the findings that an older state had already. The same finding is one of the same rule about the same unit and file that says the same, numbers
 * aside: lines move. Of three such findings where there were two, one is new.
 *
 * @param now the result; its findings are those of `before` and what came since
 * @param before findings of the older state
 * @param options `since`: what the older state is called; `renames`: the old name of each file that has another now, named as findings name it;
 *   `isKept`: findings that are reported whatever there was
 */
export function withoutOlder(
  now: LintResult,
  before: readonly Diagnostic[],
  options: { since: string; renames: ReadonlyMap<string, string>; isKept?: (diagnostic: Diagnostic) => boolean },
): LintResult {
  const { since, renames, isKept = () => false } = options;
  const rename = renamer(renames);
  const counts = new Map<string, number>();
  for (const each of before) {
    const known = key(each.rule, rename.unit(each.unit), rename.file(each.file), rename.text(each.message));
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const diagnostics = now.diagnostics.filter((each) => {
    if (isKept(each)) return true;
    const known = key(each.rule, each.unit, each.file, each.message);
    const count = counts.get(known) ?? 0;
    counts.set(known, count - 1);
    return count <= 0;
  });
  return {
    ...now,
    diagnostics,
    since,
    summary: {
      ...now.summary,
      ...countFindings(diagnostics, now.suppressed),
      older: now.diagnostics.length - diagnostics.length,
    },
  };
}

function key(rule: string, unit: string, file: string, message: string): string {
  return JSON.stringify([rule, unit, file, message.replace(/\d+/g, '0')]);
}

/** Gives things of the older state the names that they have now. */
function renamer(renames: ReadonlyMap<string, string>) {
  const files = new Map([...renames].map(([name, old]) => [old, name]));
  const units = new Map<string, string>();
  const unit = (root: string): string => {
    let name = units.get(root);
    if (name === undefined) units.set(root, (name = renamedUnit(root, files)));
    return name;
  };
  const olds = [...files.keys()];
  return {
    unit,
    file: (file: string): string => files.get(file) ?? file,
    // Messages name other files too.
    text: (message: string): string => {
      const old = olds.find((each) => message.includes(each));
      return old === undefined ? message : message.replaceAll(old, () => files.get(old)!);
    },
  };
}

/** A unit has moved with a file that has kept its place in it. */
function renamedUnit(root: string, files: ReadonlyMap<string, string>): string {
  for (const [old, name] of files) {
    if (root === '.' || !isInside(old, root)) continue;
    const rest = old.slice(root.length);
    if (name.endsWith(rest) && !isInside(name, root)) return name.slice(0, -rest.length);
  }
  return root;
}
