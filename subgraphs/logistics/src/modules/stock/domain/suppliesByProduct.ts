import type { Component } from '../../kit/domain/kit.ts';

/** What stands in one warehouse of a product that was asked for, or of one of its components. */
export interface SupplyRow {
  askedFor: string;
  /** The component, or the product itself. */
  productId: string;
  /** Of a component: so much is in one kit; null of what is no kit. */
  perKit: string | null;
  /** Of a kit. */
  step: string | null;
  /** Null of a component that stands nowhere. */
  warehouseId: string | null;
  available: string | null;
}

export interface Supplies {
  /** Null of what is no kit. */
  kit: { components: Component[]; step: string } | null;
  stock: Array<{ productId: string; warehouseId: string; available: string }>;
}

/** The rows by the products that were asked for, with what kits are put together of. */
export function suppliesByProduct(rows: readonly SupplyRow[]): Map<string, Supplies> {
  const supplies = new Map<string, Supplies>();
  for (const { askedFor, productId, perKit, step, warehouseId, available } of rows) {
    const known = supplies.get(askedFor) ?? {
      kit: step ? { components: [], step } : null,
      stock: [],
    };
    supplies.set(askedFor, known);
    const { kit, stock } = known;
    if (kit && perKit && !kit.components.some((component) => component.productId === productId)) {
      kit.components.push({ productId, quantity: perKit });
    }
    if (warehouseId && available) stock.push({ productId, warehouseId, available });
  }
  return supplies;
}
