const COUNT_LIMIT = 10_000;

/** Larger counts are shown as the limit and said not to be exact: nobody reads the difference. */
export const shownCount = (count: number): number => Math.min(count, COUNT_LIMIT);

export const isExactCount = (count: number): boolean => count <= COUNT_LIMIT;
