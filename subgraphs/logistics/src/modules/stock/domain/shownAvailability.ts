import { compare, least, sumQuantities } from '@kontor/kit/money.ts';

/** A customer is told that there is more than this, not how much more. */
const BAND = '100';

export interface ShownAvailability {
  available: string;
  isBanded: boolean;
  byWarehouse: Array<{ warehouseId: string; available: string }>;
}

/** What may be promised of one product, in base units: exact for the seller, up to the band for customers. */
export function shownAvailability(
  byWarehouse: ReadonlyArray<{ warehouseId: string; available: string }>,
  isExact: boolean,
): ShownAvailability {
  const available = sumQuantities(byWarehouse.map((row) => row.available));
  if (isExact || compare(available, BAND) <= 0) {
    return { available, isBanded: false, byWarehouse: [...byWarehouse] };
  }
  return {
    available: BAND,
    isBanded: true,
    byWarehouse: byWarehouse.map((row) => ({ ...row, available: least(row.available, BAND) })),
  };
}
