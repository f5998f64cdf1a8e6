import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { requireSeller } from '../../acting.ts';
import { recordInAudit } from '../credit/creditChange.ts';
import { type SellerEntity, SellerEntitySchema } from './sellerEntity.entity.ts';

export interface SetSellerEntity
  extends Pick<SellerEntity, 'vatRounding' | 'paysVat' | 'priceStrategy'> {
  organizationId: string;
  idempotencyKey: string;
}

/** The seller's legal entities, the main one first. */
export async function listSellerEntities({ em, viewer }: RequestContext): Promise<SellerEntity[]> {
  requireSeller(viewer);
  return em.find(SellerEntitySchema, {}, { orderBy: { id: 'asc' } });
}

/** Sets how a legal entity prices and taxes from now on. */
export async function setSellerEntity(ctx: RequestContext, input: SetSellerEntity) {
  requireScope(ctx.viewer, 'ledger:write');
  requireSeller(ctx.viewer);
  const { organizationId: id, idempotencyKey, ...settings } = input;
  return once(ctx, 'setSellerEntity', idempotencyKey, input, async () => {
    const seller = await lockSeller(ctx, id);
    if (!seller) return notFound('legal entity of the seller', id);
    const { vatRounding, paysVat, priceStrategy } = seller;
    ctx.em.assign(seller, settings);
    const before = { vatRounding, paysVat, priceStrategy };
    recordInAudit(ctx, id, 'sellerEntity.set', { before, after: settings });
    return { ok: true as const, sellerId: id };
  });
}

export async function lockSeller({ em }: RequestContext, id: string): Promise<SellerEntity | null> {
  if (!isId(id)) return null;
  return em.findOne(SellerEntitySchema, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
