import type { Bits } from './Bits.ts';
import { grown, NOWHERE } from './columns.ts';

const SHORTEST_PREFIX = 3;

/** SKU keys in bytes, so that they can be searched by their beginning and compared where they stand. */
export class Skus {
  #bytes: Buffer = Buffer.alloc(1 << 16);
  /** Where each begins; the next begins where it ends. */
  #starts = new Uint32Array(1);
  #count = 0;

  /** Of the next ordinal. */
  add(skuKey: string): void {
    const start = this.#starts[this.#count] ?? 0;
    const length = Buffer.byteLength(skuKey);
    this.#bytes = roomFor(this.#bytes, start + length);
    this.#bytes.write(skuKey, start);
    this.#count += 1;
    this.#starts = grown(this.#starts, this.#count + 1);
    this.#starts[this.#count] = start + length;
  }

  at(ordinal: number): string {
    return this.#bytes.toString('utf8', this.#start(ordinal), this.#start(ordinal + 1));
  }

  /** Of fewer than three characters too many begin so: none is found. */
  addStartingWith(prefix: string, bits: Bits): void {
    const wanted = Buffer.from(prefix);
    if (wanted.length < SHORTEST_PREFIX) return;
    const [first = 0, second = 0, third = 0] = wanted;
    const bytes = this.#bytes;
    for (let ordinal = 0; ordinal < this.#count; ordinal++) {
      const start = this.#starts[ordinal] ?? 0;
      if (bytes[start] !== first || bytes[start + 1] !== second || bytes[start + 2] !== third) {
        continue;
      }
      const end = start + wanted.length;
      if (end <= this.#start(ordinal + 1) && wanted.compare(bytes, start, end) === 0) {
        bits.add(ordinal);
      }
    }
  }

  /** In the database's order of SKU keys: by their bytes. */
  compare(a: number, b: number): number {
    return this.compareWith(a, this.#bytes.subarray(this.#start(b), this.#start(b + 1)));
  }

  compareWith(ordinal: number, key: Buffer): number {
    return -key.compare(this.#bytes, this.#start(ordinal), this.#start(ordinal + 1));
  }

  move(newOrdinals: Uint32Array): Skus {
    const kept = new Skus();
    for (let ordinal = 0; ordinal < newOrdinals.length; ordinal++) {
      if (newOrdinals[ordinal] !== NOWHERE) kept.add(this.at(ordinal));
    }
    return kept;
  }

  #start(ordinal: number): number {
    return this.#starts[ordinal] ?? 0;
  }
}

function roomFor(bytes: Buffer, length: number): Buffer {
  if (length <= bytes.length) return bytes;
  const larger = Buffer.alloc(Math.max(length, Math.ceil(bytes.length * 1.5)));
  bytes.copy(larger);
  return larger;
}
