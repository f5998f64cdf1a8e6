/** One way to understand a word: all of the lexemes, and a word that begins with the prefix. */
export interface Reading {
  lexemes: readonly string[];
  prefix?: string;
}

/** What products must say to be found: every word, each in one of its readings. Never empty. */
export type WordQuery = ReadonlyArray<readonly Reading[]>;
