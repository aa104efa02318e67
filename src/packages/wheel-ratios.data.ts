// Made by scripts/package-sizes.mjs from model.tsv; not written by hand.

/** What is in a wheel by its compressed size in bytes (up to the first number, times the second), for each kind of wheel. */
export const WHEEL_RATIOS = {
  abi3: [
    [100000, 2.893],
    [500000, 3.315],
    [2000000, 3.132],
    [10000000, 2.787],
    [50000000, 2.807],
    [Infinity, 2.803],
  ],
  bin: [
    [100000, 2.721],
    [500000, 2.459],
    [10000000, 2.743],
    [50000000, 2.546],
    [Infinity, 2.187],
  ],
  cext: [
    [100000, 2.985],
    [500000, 2.99],
    [2000000, 3.404],
    [10000000, 3.332],
    [50000000, 3.155],
    [Infinity, 3.179],
  ],
  gpu: [
    [100000, 2.173],
    [500000, 2.153],
    [2000000, 2.211],
    [10000000, 2.043],
    [50000000, 2.636],
    [Infinity, 1.45],
  ],
  pure: [
    [20000, 2.675],
    [100000, 3.389],
    [500000, 3.677],
    [2000000, 3.699],
    [10000000, 3.097],
    [50000000, 3.265],
    [Infinity, 3.22],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [upTo: number, ratio: number])[]>>;
