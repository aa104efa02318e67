import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser, type Node as TreeSitterNode } from 'web-tree-sitter';
import { Node } from '../../src/parser/node.js';
import { wasmPath } from '../../src/parser/wasm.js';
import { rules } from '../../src/rules/index.js';

let parser: Parser;

beforeAll(async () => {
  await Parser.init({ wasmBinary: readFileSync(wasmPath('web-tree-sitter.wasm')) });
  parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(wasmPath('tree-sitter-python.wasm'))));
});

const WIDE = 'def f[T](a: int, /, *b, c=1, **d) -> "é😀":\n    return [x async for x in y if z] or (yield)\n';
const EXAMPLES = rules.flatMap(({ examples }) => examples.flatMap(({ files }) => Object.entries(files)));
const TEXTS = [
  ['nothing', ''],
  ['an error', 'def f(:\n  x ='],
  ['characters outside of the BMP', WIDE],
  ['this file is no Python', readFileSync(fileURLToPath(import.meta.url), 'utf8')],
  ...EXAMPLES.filter(([name, text]) => name.endsWith('.py') && text.length < 4000).filter(
    (_, index) => index % 9 === 0,
  ),
] as const;

const shape = (node: Node | TreeSitterNode | null) => node && [node.type, node.startIndex, node.endIndex, node.text];

/** Every answer that a node can give, for it and all below it. */
function answers(node: Node | TreeSitterNode, fields: readonly string[]): unknown[] {
  const inside = [...node.children].flatMap((child) => (child ? [answers(child, fields)] : []));
  const named = fields.map((field) => [
    shape(node.childForFieldName(field)),
    [...node.childrenForFieldName(field)].map(shape),
  ]);
  return [shape(node), shape(node.parent), [...node.namedChildren].map(shape), shape(node.child(1)), named, inside];
}

describe('a copied tree', () => {
  it.each(TEXTS)('answers like that of tree-sitter: %s', (_, text) => {
    const tree = parser.parse(text)!;
    const root = Node.copy(tree, text, 600)!;
    const fields = tree.language.fields.filter(Boolean) as string[];
    expect(answers(root, fields)).toEqual(answers(tree.rootNode, fields));
    for (const type of ['call', 'identifier', 'yield', 'string', 'ERROR']) {
      expect(root.descendantsOfType(type).map(shape)).toEqual(tree.rootNode.descendantsOfType(type).map(shape));
    }
    for (let start = 0; start <= text.length; start += 5) {
      for (const end of [start, start + 4, start + 40]) {
        expect(shape(root.descendantForIndex(start, end))).toEqual(shape(tree.rootNode.descendantForIndex(start, end)));
      }
    }
    tree.delete();
  });

  it('has one object for each node, and ids that no other tree has', () => {
    const [one, other] = ['x = f(1)\n', 'x = f(1)\n'].map((text) => Node.copy(parser.parse(text)!, text, 600)!);
    expect(one!.namedChild(0)).toBe(one!.descendantForIndex(0).parent!.parent);
    expect(one!.id).not.toBe(other!.id);
  });

  it('is refused where it is deeper than asked for', () => {
    expect(Node.copy(parser.parse('((((1))))')!, '((((1))))', 5)).toBeNull();
  });
});
