import { compare } from '@kontor/kit/money.ts';
import type { StockLine } from '../../stock/domain/checkStockLines.ts';
import { mergeLines } from '../../stock/domain/mergeLines.ts';

/** Whether the lines ask for just what is set aside, from whatever warehouses. */
export function isSameGoods(lines: readonly StockLine[], setAside: readonly StockLine[]): boolean {
  const wanted = mergeLines(lines);
  const held = mergeLines(setAside);
  return (
    wanted.length === held.length &&
    wanted.every(({ productId, quantity }, index) => {
      const other = held[index];
      return other?.productId === productId && compare(other.quantity, quantity) === 0;
    })
  );
}
