/** How another product goes with one: does the same, is sold in its place, is needed by it, is used up by it. */
export type RelationKind = 'ANALOGUE' | 'REPLACEMENT' | 'REQUIRED_ACCESSORY' | 'CONSUMABLE';
