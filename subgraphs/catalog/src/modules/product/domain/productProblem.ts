/** One thing that is wrong with a product that somebody wants to save. */
export interface ProductProblem {
  /** Such as `gtin` or `attributes.cross-section`. */
  field: string;
  /** What was given; null where nothing was. */
  value: string | null;
  /** Why it can't be, for a person. */
  reason: string;
}
