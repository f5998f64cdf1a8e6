import { Groups } from './Groups.ts';

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
  readonly #places = new Map<string, number>();

  /** Place of the line that the product belongs to from now on. */
  add(line: Line, ordinal: number): number {
    const key = `${line.brandId ?? ''} ${line.categoryId ?? ''}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.all.push(line) - 1;
      this.#places.set(key, place);
      this.brands.addLine(line.brandId, place);
      this.categories.addLine(line.categoryId, place);
    }
    this.brands.addProduct(place, ordinal);
    this.categories.addProduct(place, ordinal);
    return place;
  }

  move(newOrdinals: Uint32Array): void {
    this.brands.move(newOrdinals);
    this.categories.move(newOrdinals);
  }
}
