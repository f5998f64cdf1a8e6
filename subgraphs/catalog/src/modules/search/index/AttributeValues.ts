import type { AttributeValue } from '../../attribute/domain/attribute.ts';
import { nameKey } from '../../product/domain/nameKey.ts';
import type { Bits } from './Bits.ts';
import { grown, NOWHERE } from './columns.ts';
import { Postings } from './Postings.ts';

/** One value that products have of an attribute. */
export interface KnownValue {
  /** Of the attribute. */
  code: string;
  /** What to filter by: an option's code, a number in the base unit, `true`, a day, the key of a text. */
  id: string;
  /** Of a text, as it was met first. */
  labelRu: string;
  labelEn: string;
}

/** Which attribute values each product has. A value is known by its place among all values. */
export class AttributeValues {
  readonly known: KnownValue[] = [];
  readonly #places = new Map<string, Map<string, number>>();
  /** By place. */
  readonly #products: Postings[] = [];
  #values = new Uint32Array(64);
  #starts = new Uint32Array(1);
  #count = 0;

  /** Of the next ordinal. */
  add(attributes: Record<string, AttributeValue>): void {
    let end = this.#starts[this.#count] ?? 0;
    for (const code in attributes) {
      for (const value of valuesOf(code, attributes[code])) {
        this.#values = grown(this.#values, end + 1);
        const place = this.#placeOf(value);
        this.#values[end++] = place;
        this.#noteProduct(place, this.#count);
      }
    }
    this.#end(end);
  }

  place(code: string, id: string): number | undefined {
    return this.#places.get(code)?.get(id);
  }

  /** Places of all values of an attribute. */
  placesOf(code: string): Iterable<number> {
    return this.#places.get(code)?.values() ?? [];
  }

  /** Whether the product has one of the values that are marked. */
  hasMarked(ordinal: number, marked: Uint8Array): boolean {
    const end = this.#starts[ordinal + 1] ?? 0;
    for (let at = this.#starts[ordinal] ?? 0; at < end; at++) {
      if (marked[this.#values[at] ?? 0] === 1) return true;
    }
    return false;
  }

  /** Products, dead ones among them, that have one of the values that are marked. */
  addProductsWith(marked: Uint8Array, bits: Bits): void {
    for (let place = 0; place < marked.length; place++) {
      if (marked[place] === 1) this.#products[place]?.addTo(bits);
    }
  }

  /** Products, dead ones among them, that have the value. */
  addProductsOf(code: string, id: string, bits: Bits): void {
    this.#products[this.place(code, id) ?? -1]?.addTo(bits);
  }

  /** Whether one of the products has the value. */
  isAmong(place: number, products: Bits): boolean {
    return this.#products[place]?.someIn(products) ?? false;
  }

  /** No more products than so many have one of the values that are marked. */
  mostProductsWith(marked: Uint8Array): number {
    let most = 0;
    for (let place = 0; place < marked.length; place++) {
      if (marked[place] === 1) most += this.#products[place]?.length ?? 0;
    }
    return most;
  }

  /** What the values of the product are marked with, all together. */
  marksOf(ordinal: number, marks: Uint32Array): number {
    const end = this.#starts[ordinal + 1] ?? 0;
    let together = 0;
    for (let at = this.#starts[ordinal] ?? 0; at < end; at++) {
      together |= marks[this.#values[at] ?? 0] ?? 0;
    }
    return together;
  }

  /** By place how many of the products have the value. */
  countOf(ordinals: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.known.length);
    const starts = this.#starts;
    const values = this.#values;
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i] ?? 0;
      const end = starts[ordinal + 1] ?? 0;
      for (let at = starts[ordinal] ?? 0; at < end; at++) {
        const place = values[at] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    return counts;
  }

  move(newOrdinals: Uint32Array): void {
    for (const products of this.#products) products.move(newOrdinals);
    const starts = this.#starts;
    const values = this.#values;
    this.#starts = new Uint32Array(1);
    this.#values = new Uint32Array(values.length);
    this.#count = 0;
    for (let ordinal = 0; ordinal < newOrdinals.length; ordinal++) {
      if (newOrdinals[ordinal] === NOWHERE) continue;
      const own = values.subarray(starts[ordinal], starts[ordinal + 1]);
      const start = this.#starts[this.#count] ?? 0;
      this.#values.set(own, start);
      this.#end(start + own.length);
    }
  }

  #noteProduct(place: number, ordinal: number): void {
    const products = this.#products[place];
    if (products) products.add(ordinal);
    else this.#products[place] = new Postings(ordinal);
  }

  #end(end: number): void {
    this.#count += 1;
    this.#starts = grown(this.#starts, this.#count + 1);
    this.#starts[this.#count] = end;
  }

  #placeOf(value: KnownValue): number {
    let places = this.#places.get(value.code);
    if (!places) {
      places = new Map();
      this.#places.set(value.code, places);
    }
    let place = places.get(value.id);
    if (place === undefined) {
      place = this.known.push(value) - 1;
      places.set(value.id, place);
    }
    return place;
  }
}

function valuesOf(code: string, value: AttributeValue | undefined): KnownValue[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((id) => ({ code, id, labelRu: id, labelEn: id }));
  if (typeof value === 'object') {
    const labelRu = value.ru ?? value.en ?? '';
    return [{ code, id: nameKey(labelRu), labelRu, labelEn: value.en ?? labelRu }];
  }
  const id = String(value);
  return [{ code, id, labelRu: id, labelEn: id }];
}
