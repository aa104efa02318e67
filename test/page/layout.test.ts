import { describe, expect, it } from 'vitest';
import { layout, type Tile } from '../../src/page/layout.js';
import { neighbour } from '../../src/page/neighbour.js';
import { buildTree, type Part } from '../../src/page/tree.js';
import { pageData } from '../../src/reporters/html/page-data.js';
import { bundleOf, noFiles, packageOf, projectOf, science } from '../reporters/bundle-results.js';
import type { BundleReport } from '../../src/result.js';

const data = (bundle: BundleReport) => pageData([bundle]).functions[0]!;
const area = ({ width, height }: Tile): number => width * height;
const names = (parts: readonly Part[]): string[] => parts.map(({ name }) => name);

describe('the parts of a function', () => {
  const tree = buildTree(data(science), 'asked');

  it('are packages, project files, and what Vercel adds, the largest first', () => {
    expect(names(tree.children)).toEqual(['Packages', 'Project files', 'Added by Vercel']);
    const sum = tree.children.reduce((total, { bytes }) => total + bytes, 0);
    expect(tree.bytes).toBe(sum);
    expect(tree.bytes).toBe(science.bytes);
  });

  it('have packages under what the project asks for, or one by one', () => {
    const asked = tree.children[0]!.children;
    expect(names(asked).slice(0, 2)).toEqual(['scikit-learn', 'pandas']);
    expect(names(asked[0]!.children)).toEqual(['scipy', 'scikit-learn', 'joblib', 'threadpoolctl']);
    expect(names(asked)).toContain('pillow');
    const single = buildTree(data(science), 'single').children[0]!.children;
    expect(names(single).slice(0, 3)).toEqual(['scipy', 'numpy', 'pandas']);
    expect(single).toHaveLength(science.packages.length);
  });

  it('have directories in directories, with a part for what is not listed', () => {
    const project = tree.children[1]!;
    expect(names(project.children)).toEqual(['data/', 'notebooks/', 'app/', '144 smaller files']);
    const raw = project.children[0]!.children[0]!;
    expect(names(raw.children)).toEqual(['orders-2025.csv', 'customers.parquet', '29 smaller files']);
  });

  it('show one directory in another as one', () => {
    const project = projectOf(
      [
        ['.', 10, 4],
        ['models', 10, 4],
        ['models/reranker', 10, 4],
        ['models/reranker/big', 6, 1],
      ],
      [['models/reranker/big/weights.bin', 6]],
    );
    const [models] = buildTree(data(bundleOf([], project)), 'asked').children[0]!.children;
    expect([models!.name, models!.path]).toEqual(['models/reranker/', 'models/reranker']);
  });
});

describe('the map', () => {
  it('gives the parts of a frame areas that are proportional to their bytes', () => {
    const tiles = layout(buildTree(data(science), 'asked'), 1000, 600);
    const frames = new Set(tiles.map(({ parent }) => parent));
    for (const frame of frames) {
      const inside = tiles.filter(({ parent }) => parent === frame);
      const perByte = inside.map((tile) => area(tile) / tile.part.bytes);
      for (const each of perByte) expect(each / perByte[0]!).toBeCloseTo(1, 6);
    }
    expect(frames.size).toBeGreaterThan(4);
  });

  it('puts together what would be too small to be hit, whatever there is', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => packageOf(`p${index} 1.0 0.05 e`));
    let focus = buildTree(data(bundleOf(many, noFiles, { added: [] })), 'single');
    for (let depth = 0; focus.children.length > 0; depth++) {
      const tiles = layout(focus, 900, 500);
      expect(tiles.length).toBeLessThan(400);
      expect(depth).toBeLessThan(5);
      const smallest = tiles.findLast(({ isFrame }) => !isFrame)!;
      focus = smallest.part;
    }
    expect(focus.kind).toBe('package');
  });

  it('has nothing to show where nothing is shipped', () => {
    expect(layout(buildTree(data(bundleOf([], noFiles, { added: [] })), 'asked'), 900, 500)).toEqual([]);
  });
});

describe('an arrow key', () => {
  const places = [
    { x: 0, y: 0, width: 100, height: 100 },
    { x: 100, y: 0, width: 50, height: 40 },
    { x: 100, y: 40, width: 50, height: 60 },
    { x: 0, y: 100, width: 150, height: 50 },
  ];
  const from = (index: number, direction: 'left' | 'right' | 'up' | 'down') =>
    neighbour(places[index]!, places, direction);

  it('leads to what is next to a place in its direction', () => {
    expect(from(0, 'right')).toBe(2);
    expect(from(0, 'down')).toBe(3);
    expect(from(1, 'down')).toBe(2);
    expect(from(2, 'left')).toBe(0);
    expect(from(3, 'up')).toBe(0);
  });

  it('leads nowhere at the edge', () => {
    expect(from(0, 'left')).toBeNull();
    expect(from(1, 'up')).toBeNull();
  });
});
