/** A set of ordinals, one bit each. */
export class Bits {
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  /** Nothing is in it, whatever is asked for: it has no room. */
  get hasNoRoom(): boolean {
    return this.#words.length === 0;
  }

  /** Makes it as new. */
  clear(): this {
    this.#words.fill(0);
    return this;
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

  get count(): number {
    let count = 0;
    for (let at = 0; at < this.#words.length; at++) count += countBits(this.#words[at] ?? 0);
    return count;
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

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
