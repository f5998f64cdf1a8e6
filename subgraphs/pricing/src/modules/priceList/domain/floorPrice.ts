import { decimal, roundUnitPrice } from '@kontor/kit/money.ts';

/** The lowest price without VAT that leaves the margin, in per cent of the price; 4 decimals. */
export const floorPrice = (cost: string, marginPercent: string): string =>
  roundUnitPrice(
    decimal(cost)
      .times(100)
      .dividedBy(decimal('100').minus(decimal(marginPercent))),
  );
