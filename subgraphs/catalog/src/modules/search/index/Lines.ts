import type { Bits } from './Bits.ts';
import { Postings } from './Postings.ts';

export interface Line {
  brandId: string | null;
  categoryId: string | null;
}

/**
 * Lines of products: those of one brand in one category. What holds of brands and categories is
 * decided once for a line instead of once for a product.
 */
export class Lines {
  readonly all: Line[] = [];
  readonly #products: Postings[] = [];
  readonly #places = new Map<string, number>();
  readonly #ofBrand = new Map<string, number[]>();
  readonly #ofCategory = new Map<string, number[]>();

  /** Place of the line that the product belongs to from now on. */
  add(line: Line, ordinal: number): number {
    const key = `${line.brandId ?? ''} ${line.categoryId ?? ''}`;
    const known = this.#places.get(key);
    if (known !== undefined) {
      this.#products[known]?.add(ordinal);
      return known;
    }
    const place = this.all.push(line) - 1;
    this.#places.set(key, place);
    this.#products.push(new Postings(ordinal));
    note(this.#ofBrand, line.brandId, place);
    note(this.#ofCategory, line.categoryId, place);
    return place;
  }

  addBrandTo(bits: Bits, brandId: string): void {
    for (const place of this.#ofBrand.get(brandId) ?? []) this.addTo(bits, place);
  }

  addCategoryTo(bits: Bits, categoryId: string): void {
    for (const place of this.#ofCategory.get(categoryId) ?? []) this.addTo(bits, place);
  }

  addTo(bits: Bits, place: number): void {
    this.#products[place]?.addTo(bits);
  }

  move(newOrdinals: Uint32Array): void {
    for (const products of this.#products) products.move(newOrdinals);
  }
}

function note(places: Map<string, number[]>, id: string | null, place: number): void {
  if (id === null) return;
  const known = places.get(id);
  if (known) known.push(place);
  else places.set(id, [place]);
}
