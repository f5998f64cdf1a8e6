import type { Bits } from './Bits.ts';
import { Groups } from './Groups.ts';
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
  readonly brands = new Groups();
  readonly categories = new Groups();
  readonly #products: Postings[] = [];
  readonly #places = new Map<string, number>();

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
    this.brands.add(line.brandId, place);
    this.categories.add(line.categoryId, place);
    return place;
  }

  addBrandTo(bits: Bits, brandId: string): void {
    for (const place of this.brands.linesOf(brandId)) this.addTo(bits, place);
  }

  addCategoryTo(bits: Bits, categoryId: string): void {
    for (const place of this.categories.linesOf(categoryId)) this.addTo(bits, place);
  }

  addTo(bits: Bits, place: number): void {
    this.#products[place]?.addTo(bits);
  }

  move(newOrdinals: Uint32Array): void {
    for (const products of this.#products) products.move(newOrdinals);
  }
}
