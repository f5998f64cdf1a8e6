export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  pick<T>(items: readonly T[]): T;
  /** As in life: the first items much more often than the last. */
  favour<T>(items: readonly T[]): T;
}

/** Mulberry32: small, fast and the same everywhere. */
export function randomNumbers(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(items: readonly T[], share: number) =>
    items[Math.floor(share * items.length)] as T;
  return {
    next,
    pick: (items) => at(items, next()),
    favour: (items) => at(items, next() ** 2),
  };
}
