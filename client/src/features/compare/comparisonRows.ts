interface Described {
  attributes: ReadonlyArray<{ attribute: { code: string; name: string }; text: string }>;
}

/** One attribute across products. */
export interface ComparisonRow {
  code: string;
  name: string;
  /** A value each product, in their order; null where it has none. */
  values: Array<string | null>;
  /** Whether not all products are alike in it. */
  differs: boolean;
}

/** The attributes that any of the products has, in the order of the first that has them. */
export function comparisonRows(products: readonly Described[]): ComparisonRow[] {
  const names = new Map<string, string>();
  for (const { attributes } of products) {
    for (const { attribute } of attributes) {
      if (!names.has(attribute.code)) names.set(attribute.code, attribute.name);
    }
  }
  return [...names].map(([code, name]) => {
    const values = products.map(
      ({ attributes }) => attributes.find(({ attribute }) => attribute.code === code)?.text ?? null,
    );
    return { code, name, values, differs: values.some((value) => value !== values[0]) };
  });
}
