/** By which words brands or categories are found; a new name takes the place of the old one. */
export class NamedWords {
  readonly #idsOf = new Map<string, Set<string>>();
  readonly #wordsOf = new Map<string, readonly string[]>();

  set(id: string, words: readonly string[]): void {
    for (const word of this.#wordsOf.get(id) ?? []) this.#idsOf.get(word)?.delete(id);
    this.#wordsOf.set(id, words);
    for (const word of words) {
      const ids = this.#idsOf.get(word);
      if (ids) ids.add(id);
      else this.#idsOf.set(word, new Set([id]));
    }
  }

  has(word: string): boolean {
    return (this.#idsOf.get(word)?.size ?? 0) > 0;
  }

  idsOf(word: string): Iterable<string> {
    return this.#idsOf.get(word) ?? [];
  }
}
