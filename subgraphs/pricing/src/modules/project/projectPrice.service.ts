import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { requireSeller } from '../../acting.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { checkNote } from '../approval/domain/checkNote.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { checkProjectPrice, type ProjectPriceFacts } from './domain/checkProjectPrice.ts';
import { isKnownProduct } from './knownProduct.ts';
import { ProjectPriceSchema, ProjectSchema } from './project.entity.ts';
import { noteProjectChange } from './projectAudit.ts';

export interface AskProjectPrice extends ProjectPriceFacts {
  projectId: string;
  productId: string;
  note?: string | null | undefined;
  idempotencyKey: string;
}

const WAITING_OR_HOLDING = ['ASKED', 'HEAD_APPROVED', 'ACTIVE'] as const;
const MOST_PRICES = 1000;

/** Asks for a price for a project; it holds once others approve it. */
export async function askProjectPrice(ctx: RequestContext, input: AskProjectPrice) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const { projectId, productId, unitPrice, cap, validFrom, validUntil } = input;
  const facts = { unitPrice, cap, validFrom, validUntil };
  const fault = checkProjectPrice(facts, sellerDay(ctx.now())) ?? checkNote(input.note);
  if (fault) return invalidInput(fault.field, fault.message);
  if (!(await isKnownProduct(ctx, productId))) return notFound('product', productId);
  return once(ctx, 'askProjectPrice', input.idempotencyKey, input, async () => {
    const project = await lockProject(ctx, projectId);
    if (!project) return notFound('project', projectId);
    if (project.status === 'CLOSED') return invalidInput('projectId', 'The project is over.');
    const others = await ctx.em.find(ProjectPriceSchema, {
      projectId,
      status: { $in: [...WAITING_OR_HOLDING] },
      validUntil: { $gt: validFrom },
    });
    if (others.length >= MOST_PRICES) {
      return invalidInput('projectId', `A project has at most ${MOST_PRICES} prices.`);
    }
    if (others.some((price) => price.productId === productId && price.validFrom < validUntil)) {
      const message = 'The project has a price of this product on some of these days already.';
      return invalidInput('validFrom', message);
    }
    const { organizationId } = project;
    const customer = await ctx.em.findOne(CustomerSchema, { organizationId });
    const asked = ctx.em.create(ProjectPriceSchema, {
      ...facts,
      id: newId(),
      projectId,
      organizationId,
      productId,
      currency: customer?.currency ?? SELLER_CURRENCY,
      status: 'ASKED',
      note: input.note?.trim() || null,
      askedBy: actorOf(ctx.viewer),
      askedAt: ctx.now(),
      headApprovedBy: null,
      headApprovedAt: null,
      financeApprovedBy: null,
      financeApprovedAt: null,
      closedBy: null,
      closedAt: null,
      reason: null,
    });
    ctx.em.persist(asked);
    noteProjectChange(ctx, {
      action: 'projectPrice.asked',
      subject: `ProjectPrice:${asked.id}`,
      before: null,
      after: { ...facts, projectId, productId, organizationId, currency: asked.currency },
    });
    return { ok: true as const, priceId: asked.id };
  });
}

async function lockProject({ em }: RequestContext, id: string) {
  if (!isId(id)) return null;
  return em.findOne(ProjectSchema, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
