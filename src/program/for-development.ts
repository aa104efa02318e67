import type { Module } from './modules.js';

const DEVELOPMENT = /(?:^|[^a-z])(?:dev|development|local|tests?|testing|debug)(?:[^a-z]|$)/i;
const PRODUCTION = /prod|vercel|lambda|serverless/i;

/**
 * Whether a condition around the code at a UTF-16 offset says in its words that it is for the machine of a developer, or for another place than
 * Vercel: `if settings.DEBUG`, `if not IS_VERCEL`, the `else` of `if production`.
 */
export function isForDevelopment(module: Module, offset: number): boolean {
  for (let suite = module.tree.suiteAt(offset); suite && suite.kind !== 'function'; suite = suite.parent) {
    const [first] = suite.statement;
    if (first?.kind !== 'if') continue;
    const words = ({ start, end }: { start: number; end: number }): string => module.source.text.slice(start, end);
    const own = words(suite.header);
    const isNegative = /\bnot\b|!=/.test(own);
    if (
      suite.kind === 'else' ? PRODUCTION.test(words(first.header)) : (isNegative ? PRODUCTION : DEVELOPMENT).test(own)
    ) {
      return true;
    }
  }
  return false;
}
