/** A size in bytes that is not known for sure: what is likeliest, and the least and the most that it may well be. */
export interface Interval {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
}

export const NOTHING: Interval = { bytes: 0, low: 0, high: 0 };

/** A size that is known. */
export function exactly(bytes: number): Interval {
  return { bytes, low: bytes, high: bytes };
}

/** A size with an error to both sides: 0.1 is a tenth more, or a tenth less. */
export function about(bytes: number, error: number): Interval {
  return { bytes, low: bytes / (1 + error), high: bytes * (1 + error) };
}

/**
 * The sum of sizes whose errors have nothing to do with one another: where one is larger than expected, another is smaller.
 */
export function sumOf(sizes: Iterable<Interval>): Interval {
  let bytes = 0;
  let below = 0;
  let above = 0;
  for (const each of sizes) {
    bytes += each.bytes;
    below += (each.bytes - each.low) ** 2;
    above += (each.high - each.bytes) ** 2;
  }
  return { bytes, low: Math.max(0, bytes - Math.sqrt(below)), high: bytes + Math.sqrt(above) };
}

/** The sum of sizes, each of which may be wrong to the same side. */
export function plus(a: Interval, b: Interval): Interval {
  return { bytes: a.bytes + b.bytes, low: a.low + b.low, high: a.high + b.high };
}
