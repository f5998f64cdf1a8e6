import type { Bits } from './Bits.ts';
import { grown } from './columns.ts';
import { Postings } from './Postings.ts';

/** Lines and their products by brand, or by category. A group is known by its place. */
export class Groups {
  readonly #ids: Array<string | null> = [];
  readonly #places = new Map<string | null, number>();
  readonly #products: Postings[] = [];
  /** By line. */
  #groupOf = new Uint32Array(64);

  /** The next line is of this one. */
  addLine(id: string | null, line: number): void {
    let place = this.#places.get(id);
    if (place === undefined) {
      place = this.#ids.push(id) - 1;
      this.#places.set(id, place);
    }
    this.#groupOf = grown(this.#groupOf, line + 1);
    this.#groupOf[line] = place;
  }

  addProduct(line: number, ordinal: number): void {
    const place = this.groupOf(line);
    const products = this.#products[place];
    if (products) products.add(ordinal);
    else this.#products[place] = new Postings(ordinal);
  }

  groupOf(line: number): number {
    return this.#groupOf[line] ?? 0;
  }

  addProductsTo(bits: Bits, id: string): void {
    this.#products[this.#places.get(id) ?? -1]?.addTo(bits);
  }

  /** How many there are of it, dead ones among them. */
  mostProductsOf(id: string): number {
    return this.#products[this.#places.get(id) ?? -1]?.length ?? 0;
  }

  /** Marks the lines that are not of one of these. */
  markOthers(ids: ReadonlySet<string>, marks: Uint8Array, mark: number): void {
    const isMeant = this.#ids.map((id) => id !== null && ids.has(id));
    for (let line = 0; line < marks.length; line++) {
      if (!isMeant[this.groupOf(line)]) marks[line] = (marks[line] ?? 0) | mark;
    }
  }

  /** How many of the products, by their lines, are in each group. */
  count(ordinals: Uint32Array, lineOf: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.#ids.length);
    const groupOf = this.#groupOf;
    for (let at = 0; at < ordinals.length; at++) {
      const group = groupOf[lineOf[ordinals[at] ?? 0] ?? 0] ?? 0;
      counts[group] = (counts[group] ?? 0) + 1;
    }
    return counts;
  }

  /** What was counted of each group, by its id; without those of which there is nothing. */
  named(...counted: readonly Uint32Array[]): Map<string | null, number> {
    const named = new Map<string | null, number>();
    for (const [place, id] of this.#ids.entries()) {
      const count = counted.reduce((sum, counts) => sum + (counts[place] ?? 0), 0);
      if (count > 0) named.set(id, count);
    }
    return named;
  }

  move(newOrdinals: Uint32Array): void {
    for (const products of this.#products) products.move(newOrdinals);
  }
}
