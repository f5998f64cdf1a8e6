/** A fact of several products: what each says, and whether they all say the same. */
export interface ComparedFact {
  key: string;
  label: string;
  /** Per product, in their order; null where it says nothing. */
  values: (string | null)[];
  isSame: boolean;
}

interface Fact {
  key: string;
  label: string;
  value: string | null;
}

/**
 * Facts of products side by side, in the order in which they first come; what none of them says is
 * left out.
 */
export function compareProducts(products: Fact[][]): ComparedFact[] {
  const labels = new Map(products.flat().map(({ key, label }) => [key, label]));
  return [...labels]
    .map(([key, label]) => {
      const values = products.map((facts) => facts.find((fact) => fact.key === key)?.value || null);
      return { key, label, values, isSame: new Set(values).size === 1 };
    })
    .filter(({ values }) => values.some((value) => value !== null));
}
