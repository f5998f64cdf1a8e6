import type { Bits } from './Bits.ts';
import { grown, NOWHERE } from './columns.ts';

/** Above so many a typed array takes less memory than a plain one. */
const FEW = 24;

/** The products that have a word, as ordinals, which only ever come in rising order. */
export class Postings {
  #ordinals: number[] | Uint32Array;
  #length = 1;

  constructor(first: number) {
    this.#ordinals = [first];
  }

  get length(): number {
    return this.#length;
  }

  add(ordinal: number): void {
    if (this.#ordinals[this.#length - 1] === ordinal) return;
    if (Array.isArray(this.#ordinals)) {
      if (this.#length < FEW) this.#ordinals.push(ordinal);
      else this.#ordinals = Uint32Array.from(this.#ordinals);
    }
    if (!Array.isArray(this.#ordinals)) {
      this.#ordinals = grown(this.#ordinals, this.#length + 1);
      this.#ordinals[this.#length] = ordinal;
    }
    this.#length += 1;
  }

  *all(): Generator<number> {
    for (let at = 0; at < this.#length; at++) yield this.#ordinals[at] ?? 0;
  }

  addTo(bits: Bits): void {
    for (let at = 0; at < this.#length; at++) bits.add(this.#ordinals[at] ?? 0);
  }

  someIn(bits: Bits): boolean {
    for (let at = 0; at < this.#length; at++) if (bits.has(this.#ordinals[at] ?? 0)) return true;
    return false;
  }

  /** Leaves out those that went `NOWHERE`, and no room for more. False when none is left. */
  move(newOrdinals: Uint32Array): boolean {
    let kept = 0;
    for (let at = 0; at < this.#length; at++) {
      const moved = newOrdinals[this.#ordinals[at] ?? 0] ?? NOWHERE;
      if (moved !== NOWHERE) this.#ordinals[kept++] = moved;
    }
    this.#length = kept;
    this.#ordinals = this.#ordinals.slice(0, kept);
    return kept > 0;
  }
}
