import { add, multiply, subtract } from '@kontor/kit/money.ts';
import type { Component } from '../../kit/domain/kit.ts';
import { wholeKits } from '../../kit/domain/wholeKits.ts';

interface Goods {
  productId: string;
  /** Of a kit. */
  components?: readonly Component[];
}

/** What is left in the warehouses while goods are taken from them. */
export class Shelves {
  readonly #stands = new Map<string, string>();
  readonly #taken = new Map<string, string>();

  constructor(stock: ReadonlyArray<{ productId: string; warehouseId: string; available: string }>) {
    for (const { productId, warehouseId, available } of stock) {
      this.#stands.set(placeOf(productId, warehouseId), available);
    }
  }

  /** So much of the goods could leave from the warehouse: of a kit, whole ones. */
  enoughFor({ productId, components }: Goods, warehouseId: string): string {
    if (!components) return this.#left(placeOf(productId, warehouseId));
    return wholeKits(components, (id) => this.#left(placeOf(id, warehouseId)));
  }

  take({ productId, components }: Goods, warehouseId: string, quantity: string): void {
    for (const part of components ?? [{ productId, quantity: '1' }]) {
      const place = placeOf(part.productId, warehouseId);
      this.#taken.set(place, add(this.#taken.get(place) ?? '0', multiply(quantity, part.quantity)));
    }
  }

  /** All that was taken stands there again. */
  refill(): void {
    this.#taken.clear();
  }

  #left(place: string): string {
    const stands = this.#stands.get(place) ?? '0';
    const taken = this.#taken.get(place);
    return taken === undefined ? stands : subtract(stands, taken);
  }
}

const placeOf = (productId: string, warehouseId: string): string => `${productId} ${warehouseId}`;
