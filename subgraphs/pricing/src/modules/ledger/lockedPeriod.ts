import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LedgerLockSchema } from '../sellerEntity/sellerEntity.entity.ts';

/** The first open day of a legal entity's books; null where nothing is closed. */
export async function findLockedUntil(
  { em }: RequestContext,
  sellerId: string,
): Promise<string | null> {
  const lock = await em.findOne(LedgerLockSchema, { sellerId });
  return lock?.lockedUntil ?? null;
}
