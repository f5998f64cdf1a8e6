import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { ChangeRequest } from '../approval/changeRequest.entity.ts';
import type { DiscountEntry } from './domain/checkDiscounts.ts';
import { replacePeriod } from './domain/replacePeriod.ts';
import {
  type Cell,
  findCells,
  lockMatrix,
  type SegmentDiscountRow,
  writeCells,
} from './matrix.queries.ts';

/** Puts approved discounts into the matrix; false where their cells were changed since they were asked for. */
export async function applyDiscounts(
  ctx: RequestContext,
  { before, after }: ChangeRequest,
): Promise<boolean> {
  const entries = after as DiscountEntry[];
  await lockMatrix(ctx);
  const known = await findCells(ctx, entries);
  if (
    JSON.stringify(known.map(inOrder)) !==
    JSON.stringify((before as SegmentDiscountRow[]).map(inOrder))
  ) {
    return false;
  }
  await writeCells(ctx, entries, discountsAfter(known, entries));
  return true;
}

/** What the cells of the entries have once these hold. */
export function discountsAfter(
  known: readonly SegmentDiscountRow[],
  entries: readonly DiscountEntry[],
): SegmentDiscountRow[] {
  const cells = Map.groupBy(entries, cellName);
  return [...cells.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    if (!first) return [];
    const { segment, priceGroup } = first;
    const before = known.filter((row) => cellName(row) === cellName(first));
    const periods = ofCell.reduce(replacePeriod, before.map(inOrder));
    return periods.map((period) => ({ ...period, segment, priceGroup }));
  });
}

const cellName = ({ segment, priceGroup }: Cell): string => JSON.stringify([segment, priceGroup]);

/** As JSON came out of the database its fields have another order. */
const inOrder = ({ segment, priceGroup, percent, validFrom, validUntil }: SegmentDiscountRow) => ({
  segment,
  priceGroup,
  percent,
  validFrom,
  validUntil,
});
