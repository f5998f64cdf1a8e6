export interface Missing {
  field: string;
  name: string;
  products: number;
}

/** What the products of several categories lack, added up, most first. */
export function missingFields(categories: { missing: readonly Missing[] }[]): Missing[] {
  const sums = new Map<string, Missing>();
  for (const gap of categories.flatMap(({ missing }) => missing)) {
    const before = sums.get(gap.field)?.products ?? 0;
    sums.set(gap.field, { ...gap, products: before + gap.products });
  }
  return [...sums.values()].sort((a, b) => b.products - a.products);
}
