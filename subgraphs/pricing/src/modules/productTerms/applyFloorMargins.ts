import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { ChangeRequest } from '../approval/changeRequest.entity.ts';
import type { MarginEntry } from './domain/checkMargins.ts';
import { findMargins, lockMargins, writeMargins } from './floorMargin.queries.ts';

/** A least margin that was asked for, and what it was. */
export interface MarginChange extends MarginEntry {
  before: string | null;
}

/** Makes approved margins hold; false where they were changed since they were asked for. */
export async function applyFloorMargins(
  ctx: RequestContext,
  request: ChangeRequest,
): Promise<boolean> {
  await lockMargins(ctx);
  const known = new Map((await findMargins(ctx)).map((each) => [each.priceGroup, each.percent]));
  const changes = marginChangesOf(request);
  const isAsItWas = changes.every(
    ({ priceGroup, before }) => (known.get(priceGroup) ?? null) === before,
  );
  if (isAsItWas) await writeMargins(ctx, changes);
  return isAsItWas;
}

/** The entries of a request of kind FLOOR_MARGINS; none of another. */
export const marginChangesOf = ({ kind, after }: ChangeRequest): MarginChange[] =>
  kind === 'FLOOR_MARGINS' ? (after as MarginChange[]) : [];
