/** A set of ordinals, one bit each. */
export class Bits {
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  add(ordinal: number): void {
    const at = ordinal >>> 5;
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (ordinal & 31));
  }

  has(ordinal: number): boolean {
    return (((this.#words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1;
  }

  addAll(others: Bits): this {
    for (let at = 0; at < others.#words.length; at++) {
      this.#words[at] = (this.#words[at] ?? 0) | (others.#words[at] ?? 0);
    }
    return this;
  }

  keepOnly(others: Bits): this {
    for (let at = 0; at < this.#words.length; at++) {
      this.#words[at] = (this.#words[at] ?? 0) & (others.#words[at] ?? 0);
    }
    return this;
  }

  isEmpty(): boolean {
    return this.#words.every((word) => word === 0);
  }

  /** In rising order. */
  forEach(visit: (ordinal: number) => void): void {
    for (let at = 0; at < this.#words.length; at++) {
      for (let word = this.#words[at] ?? 0; word !== 0; word &= word - 1) {
        visit(at * 32 + 31 - Math.clz32(word & -word));
      }
    }
  }
}
