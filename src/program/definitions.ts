import type { Module } from './modules.js';

/**
 * Whether a module has a variable after its import, as far as the text tells. Doubt counts as yes: star imports,
 * `globals()`, a module-level `__getattr__`, `exec`.
 */
export function definesVariable(module: Module, name: string): boolean {
  const { scope, source } = module;
  if (scope.bindings.some((binding) => binding.name === name || binding.name === '__getattr__')) return true;
  if (scope.starImports.length > 0 || /\b(globals|exec|setattr)\s*\(|\bsys\.modules\b/.test(source.text)) return true;
  // Bound by other means than a plain assignment: a tuple target, `with … as`, a loop, `global` in a function, `:=`.
  return new RegExp(
    `(?:\\bas\\s+|\\bfor\\s+|\\bglobal\\s+[\\w, ]*|[,(\\[*]\\s*)${name}\\b|\\b${name}\\s*(?:,[^=\\n]*=|:=)`,
  ).test(source.text);
}
