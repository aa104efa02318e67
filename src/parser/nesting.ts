import type { Tree } from 'web-tree-sitter';

/**
 * Trees that are deeper are not followed, for the way from a node to its parent gets longer with each level, and so does the stack. Python's own compiler gives
 * up on expressions of a few thousand levels; what people write stays below a hundred.
 */
export const MAX_NESTING = 600;

/** Operators in one expression, and columns before a line, that a deep tree must have. */
const MANY_OPERATORS = 200;
const WORDS = [' or ', ' and ', ' if ', ' not ', ' await '];
const DEEP_LINE = /^[ \t]{200}/m;

/** Whether a tree is deeper than {@link MAX_NESTING} levels. */
export function isTooDeep(text: string, tree: Tree): boolean {
  return mayBeDeep(text) && depthOf(tree) > MAX_NESTING;
}

/** A look at the text, which is cheaper than one at the tree: `a.b().c()…`, `a + b + …` without a comma between. */
function mayBeDeep(text: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      // , : ; = end an expression, or one of its parts.
      case 0x2c:
      case 0x3a:
      case 0x3b:
      case 0x3d:
        count = 0;
        break;
      // % & ( * + - . / < > @ [ ^ | and the o of `or`, the a of `and`, the i of `if` behind a blank.
      case 0x25:
      case 0x26:
      case 0x28:
      case 0x2a:
      case 0x2b:
      case 0x2d:
      case 0x2e:
      case 0x2f:
      case 0x3c:
      case 0x3e:
      case 0x40:
      case 0x5b:
      case 0x5e:
      case 0x7c:
        if (++count > MANY_OPERATORS) return true;
        break;
      case 0x20:
        if (WORDS.some((each) => text.startsWith(each, index)) && ++count > MANY_OPERATORS) return true;
        break;
      default:
    }
  }
  return DEEP_LINE.test(text);
}

function depthOf(tree: Tree): number {
  const cursor = tree.walk();
  let deepest = 0;
  let depth = 0;
  for (;;) {
    if (cursor.gotoFirstChild()) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > MAX_NESTING) break;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        cursor.delete();
        return deepest;
      }
      depth--;
    }
  }
  cursor.delete();
  return deepest;
}
