import type { Shortage } from '../stock/stock.service.ts';

/** The refusal of whoever wanted more than there is. */
export const stockShort = (lines: Shortage[]) => ({
  __typename: 'StockShort' as const,
  code: 'STOCK_SHORT',
  message: 'There is not enough in stock.',
  lines,
});
