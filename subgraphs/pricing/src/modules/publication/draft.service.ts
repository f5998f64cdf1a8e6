import { isId, newId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, hasScope, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import type { Context } from '../../context.ts';
import { type PriceList, PriceListSchema } from '../priceList/priceList.entity.ts';
import { decideStep } from './domain/decideStep.ts';
import { type DraftOutcome, type PriceDraft, refuseDraft } from './domain/priceDraft.ts';
import { insertDraft, type NewDraft } from './draft.writes.ts';
import { notePricesInAudit } from './pricesAudit.ts';

/**
 * The list, if the viewer may change its prices from a day on. Those of a list that the ERP manages no
 * person changes; that somebody tried is in the audit log.
 */
export async function listToChange(
  ctx: RequestContext,
  listId: string,
  activeFrom: string | null | undefined,
) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const list = await findList(ctx, listId);
  if (!list) return notFound('price list', listId);
  if (list.isErpManaged && ctx.viewer.kind === 'person') {
    await ctx.em.transactional(async () => {
      notePricesInAudit(ctx, 'prices.editRefused', { listId }, { list: list.name });
    });
    const message = `The prices of "${list.name}" come from the ERP and can't be changed here.`;
    return refuseDraft('ERP_MANAGED', message);
  }
  if (activeFrom && activeFrom < sellerDay(ctx.now())) {
    return invalidInput('activeFrom', 'Prices hold from today at the earliest.');
  }
  return { ok: true as const, list };
}

/** A list as the seller's people see it; null for an unknown id. */
export async function findPriceList(ctx: Context, id: string): Promise<PriceList | null> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  return isId(id) ? ctx.priceListById.load(id) : null;
}

/** Null for an unknown id. */
export async function findList({ em }: RequestContext, listId: string): Promise<PriceList | null> {
  return isId(listId) ? em.findOne(PriceListSchema, { id: listId }) : null;
}

/** Begins a draft of the viewer's; answers its id. */
export async function beginDraft(
  ctx: RequestContext,
  draft: Omit<NewDraft, 'id' | 'madeBy'>,
): Promise<string> {
  const id = newId();
  await insertDraft(ctx.em, { ...draft, id, madeBy: actorOf(ctx.viewer) }, ctx.now());
  return id;
}

/** Whether the viewer may submit a draft, or approve it, as it is now. */
export function viewerMay(
  { viewer }: RequestContext,
  draft: PriceDraft,
  step: 'SUBMIT' | 'APPROVE',
): boolean {
  const scope = step === 'SUBMIT' ? 'pricelists:write' : 'pricelists:approve';
  return hasScope(viewer, scope) && decideStep(draft, step, actorOf(viewer)).ok;
}

/** The draft as it is after what was done to it, or why nothing was. */
export async function savedDraft(
  ctx: Context,
  outcome: (DraftOutcome & { id?: string }) | InvalidInput | NotFound,
  knownId?: string,
) {
  if ('__typename' in outcome) return outcome;
  if (!outcome.ok) return { __typename: 'PricePublicationRefused' as const, ...outcome };
  const id = outcome.id ?? knownId ?? '';
  const publication = await ctx.priceDraftById.clear(id).load(id);
  return publication
    ? { __typename: 'PricePublicationSaved' as const, publication }
    : notFound('publication', id);
}
