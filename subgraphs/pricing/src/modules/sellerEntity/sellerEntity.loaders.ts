import { isId } from '@kontor/kit/ids.ts';
import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LedgerLockSchema, SellerEntitySchema } from './sellerEntity.entity.ts';

export const loadSellerEntities = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(SellerEntitySchema, { id: { $in: ids.filter(isId) } }),
    (seller) => seller.id,
  );

export const loadLedgerLocks = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(LedgerLockSchema, { sellerId: { $in: ids } }),
    (lock) => lock.sellerId,
  );
