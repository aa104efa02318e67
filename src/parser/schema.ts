import { isTable, type Step } from './document.js';

/** The shape that a value must have. Keys that a shape does not name are allowed. */
export type Shape =
  | 'string'
  | 'boolean'
  | 'number'
  | { readonly list: Shape }
  /** A table whose values all have the same shape. */
  | { readonly each: Shape }
  /** A table with known keys, all of which may be missing, but for those in `required`. */
  | { readonly table: Readonly<Record<string, Shape>>; readonly required?: readonly string[] }
  | { readonly anyOf: readonly Shape[] };

/** A place where a value does not have the shape that it must have. */
export interface ShapeFault {
  path: readonly Step[];
  /** What belongs there, in words: `a string`. */
  expected: string;
}

/**
 * Compares a value with a shape.
 *
 * @returns every place that differs; for alternatives, the places inside the one that the value was meant to be
 */
export function shapeFaults(value: unknown, shape: Shape, path: readonly Step[] = []): ShapeFault[] {
  const wrong = (): ShapeFault[] => [{ path, expected: describe(shape) }];
  if (typeof shape === 'string') return typeof value === shape && !Number.isNaN(value) ? [] : wrong();
  if ('anyOf' in shape) {
    const attempts = shape.anyOf.map((option) => shapeFaults(value, option, path));
    if (attempts.some((faults) => faults.length === 0)) return [];
    const inside = attempts.filter((faults) => faults.every((fault) => fault.path.length > path.length));
    return inside.length === 1 ? inside[0]! : wrong();
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return wrong();
    return value.flatMap((element, index) => shapeFaults(element, shape.list, [...path, index]));
  }
  // Dates of TOML are objects, but no tables.
  if (!isTable(value) || value instanceof Date) return wrong();
  if ('each' in shape) {
    return Object.entries(value).flatMap(([key, entry]) => shapeFaults(entry, shape.each, [...path, key]));
  }
  return Object.entries(shape.table).flatMap(([key, entry]) => {
    if (Object.hasOwn(value, key)) return shapeFaults(value[key], entry, [...path, key]);
    return shape.required?.includes(key) ? [{ path: [...path, key], expected: describe(entry) }] : [];
  });
}

function describe(shape: Shape): string {
  if (typeof shape === 'string') return `a ${shape}`;
  if ('anyOf' in shape) return shape.anyOf.map(describe).join(' or ');
  if ('list' in shape) return `a list of ${plural(shape.list)}`;
  return 'a table';
}

function plural(shape: Shape): string {
  if (typeof shape === 'string') return `${shape}s`;
  if ('anyOf' in shape) return shape.anyOf.map(plural).join(' or ');
  return 'list' in shape ? 'lists' : 'tables';
}
