import type { Bits } from './Bits.ts';
import { grown, NOWHERE } from './columns.ts';
import { Postings } from './Postings.ts';

const SHORTEST_PREFIX = 3;

/** The codes of products in bytes, to be searched by their beginning or a part, and put in order. */
export class Codes {
  #bytes: Buffer = Buffer.alloc(1 << 16);
  /** Where each begins; the next begins where it ends. */
  #starts = new Uint32Array(1);
  #count = 0;
  /** By the first three bytes. */
  readonly #byStart = new Map<number, Postings>();

  /** Of the next ordinal; empty for none. */
  add(code: string): void {
    const start = this.#start(this.#count);
    const end = start + Buffer.byteLength(code);
    this.#bytes = roomFor(this.#bytes, end);
    this.#bytes.write(code, start);
    if (end - start >= SHORTEST_PREFIX) this.#noteStart(startOf(this.#bytes, start));
    this.#count += 1;
    this.#starts = grown(this.#starts, this.#count + 1);
    this.#starts[this.#count] = end;
  }

  at(ordinal: number): string {
    return this.#bytes.toString('utf8', this.#start(ordinal), this.#start(ordinal + 1));
  }

  /** Of fewer than three characters too many begin so: none is found. */
  addStartingWith(prefix: string, bits: Bits): void {
    const wanted = Buffer.from(prefix);
    if (wanted.length < SHORTEST_PREFIX) return;
    for (const ordinal of this.#byStart.get(startOf(wanted, 0))?.all() ?? []) {
      const start = this.#start(ordinal);
      const end = start + wanted.length;
      if (end <= this.#start(ordinal + 1) && wanted.compare(this.#bytes, start, end) === 0) {
        bits.add(ordinal);
      }
    }
  }

  /** All codes are one text: what is found across the end of one is none of them. */
  addContaining(part: string, bits: Bits): void {
    const wanted = Buffer.from(part);
    const written = this.#bytes.subarray(0, this.#start(this.#count));
    let ordinal = 0;
    for (let at = written.indexOf(wanted); at !== -1; at = written.indexOf(wanted, at + 1)) {
      ordinal = this.#ordinalAt(at, ordinal);
      if (at + wanted.length <= this.#start(ordinal + 1)) bits.add(ordinal);
    }
  }

  /** In the database's order of keys: by their bytes. */
  compare(a: number, b: number): number {
    const code = this.#bytes.subarray(this.#start(b), this.#start(b + 1));
    return this.compareWith(a, code);
  }

  compareWith(ordinal: number, code: Buffer): number {
    return -code.compare(this.#bytes, this.#start(ordinal), this.#start(ordinal + 1));
  }

  move(newOrdinals: Uint32Array): Codes {
    const kept = new Codes();
    for (let ordinal = 0; ordinal < newOrdinals.length; ordinal++) {
      if (newOrdinals[ordinal] !== NOWHERE) kept.add(this.at(ordinal));
    }
    return kept;
  }

  /** Of the next ordinal. */
  #noteStart(start: number): void {
    const codes = this.#byStart.get(start);
    if (codes) codes.add(this.#count);
    else this.#byStart.set(start, new Postings(this.#count));
  }

  /** The one, from `from` on, that has the byte. */
  #ordinalAt(byte: number, from: number): number {
    let low = from;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#start(middle) <= byte) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #start(ordinal: number): number {
    return this.#starts[ordinal] ?? 0;
  }
}

const startOf = (bytes: Buffer, at: number): number => bytes.readUIntBE(at, SHORTEST_PREFIX);

function roomFor(bytes: Buffer, length: number): Buffer {
  if (length <= bytes.length) return bytes;
  const larger = Buffer.alloc(Math.max(length, Math.ceil(bytes.length * 1.5)));
  bytes.copy(larger);
  return larger;
}
