import type { Position } from '../../diagnostic.js';
import type { Suite } from '../../parser/syntax/outline.js';
import type { Module } from '../modules.js';
import type { Phase } from './phase.js';
import type { Phases } from './phases.js';

/** A function of the program, or with an empty name a module's own code. */
export interface RunCode {
  /** Relative to the repository root. */
  file: string;
  /** With the classes and functions around it: `Store.open`. */
  name: string;
  /** Where its name stands; the start of the file for a module. */
  position: Position;
  /** Whether it runs for sure: at every start, or whenever its route is asked for. */
  isCertain: boolean;
}

/** The functions that a phase runs, by file and line; for `import` also the modules. */
export function codeInPhase(phases: Phases, phase: Phase): RunCode[] {
  const all = phases.codeOf(phase).map(({ code: { module, suite }, isCertain }) => ({
    file: module.file,
    name: suite ? qualifiedNameOf(module, suite) : '',
    position: module.source.range(suite?.header.start ?? 0, suite?.header.end ?? 0).start,
    isCertain,
  }));
  return all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.position.offset - b.position.offset);
}

/** The name of a function, with the classes and functions around it. */
export function qualifiedNameOf(module: Module, suite: Suite): string {
  const names: string[] = [];
  for (let each: Suite | null = suite; each; each = each.parent) {
    if (each.kind === 'function' || each.kind === 'class') {
      names.unshift(module.source.text.slice(each.header.start, each.header.end));
    }
  }
  return names.join('.');
}
