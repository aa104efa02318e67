import type { Node } from 'web-tree-sitter';
import type { SyntaxFault } from './python.js';
import type { Source } from './source.js';

/** What the grammar accepts and Vercel's parser rejects. */
export function strictnessFaults(_source: Source, _text: string, _root: Node): SyntaxFault[] {
  return [];
}

/** Whether Vercel's parser accepts what the grammar marked as an error. */
export function acceptedDespiteError(_node: Node, _text: string): boolean {
  return false;
}
