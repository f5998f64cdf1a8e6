/** A phrase as the stems of its words in their order. */
export type Phrase = readonly string[];

/** Phrases that mean the same, each other of which is found by any. */
export interface Meaning {
  /** How many words of the search say it. */
  length: number;
  phrases: readonly Phrase[];
}

/** The seller's synonyms, to be found in what people type. */
export class Synonyms {
  readonly #stems = new Set<string>();
  /** By the first stem of a phrase; long phrases first. */
  readonly #byStart = new Map<string, Array<{ phrase: Phrase; set: readonly Phrase[] }>>();

  constructor(sets: ReadonlyArray<readonly Phrase[]>) {
    for (const set of sets) {
      for (const phrase of set) {
        const [start] = phrase;
        for (const stem of phrase) this.#stems.add(stem);
        if (start === undefined) continue;
        const others = this.#byStart.get(start) ?? [];
        this.#byStart.set(start, [...others, { phrase, set }]);
      }
    }
    for (const phrases of this.#byStart.values()) {
      phrases.sort((a, b) => b.phrase.length - a.phrase.length);
    }
  }

  /** Whether some phrase has a word with this stem. */
  has(stem: string): boolean {
    return this.#stems.has(stem);
  }

  /**
   * What the longest phrase means that the words say from `place` on; each word is given as the stems
   * that it may stand for. A phrase in several sets means all of them.
   */
  meaningAt(words: ReadonlyArray<readonly string[]>, place: number): Meaning | null {
    const said = (words[place] ?? [])
      .flatMap((stem) => this.#byStart.get(stem) ?? [])
      .filter(({ phrase }) => phrase.every((stem, i) => words[place + i]?.includes(stem)));
    const length = Math.max(0, ...said.map(({ phrase }) => phrase.length));
    if (length === 0) return null;
    const longest = said.filter(({ phrase }) => phrase.length === length);
    return { length, phrases: longest.flatMap(({ set }) => set) };
  }
}
