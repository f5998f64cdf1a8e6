/** How many products can stand side by side. */
export const MOST_COMPARED = 6;

/** Those gathered, with the SKU or, where it was in, without it; one too many stays out. */
export function toggledIn(gathered: readonly string[], sku: string): readonly string[] {
  if (gathered.includes(sku)) return gathered.filter((other) => other !== sku);
  return gathered.length < MOST_COMPARED ? [...gathered, sku] : gathered;
}
