/** A word of the index, whole or by its beginning. */
export interface Term {
  word: string;
  isBeginning: boolean;
}

/** All of the terms are wanted. */
export type Alternative = Term[];

/** One of the alternatives is wanted. */
export type WordGroup = Alternative[];

/** Of each group one alternative is wanted, wherever a product says it. Never empty. */
export type WordQuery = WordGroup[];
