/** How another product goes with one: does the same, is sold in its place, is needed by it, is used up by it. */
export const RELATION_KINDS = [
  'ANALOGUE',
  'REPLACEMENT',
  'REQUIRED_ACCESSORY',
  'CONSUMABLE',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
