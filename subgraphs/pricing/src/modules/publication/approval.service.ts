import { once } from '@kontor/kit/idempotency.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { type DraftStep, decideStep } from './domain/decideStep.ts';
import type { DraftOutcome, PriceDraft } from './domain/priceDraft.ts';
import { draftsByIds, lockDraft } from './draft.queries.ts';
import { changeStatus, type DraftFacts, deleteStaged } from './draft.writes.ts';
import { notePricesInAudit } from './pricesAudit.ts';
import { publishDraft } from './publishDraft.ts';
import { tellApprovers, tellMaker } from './tellOfDraft.ts';

/** What is larger is written in the background. */
const MOST_AT_ONCE = 5000;
const LONGEST_REASON = 1000;

export type StepOutcome = DraftOutcome | InvalidInput | NotFound;

/** Hands a draft over to those who approve. */
export function submitDraft(ctx: RequestContext, id: string): Promise<StepOutcome> {
  requireScope(ctx.viewer, 'pricelists:write');
  return takeStep(ctx, id, 'SUBMIT', async (draft, actor) => {
    const facts = { submitted_by: actor, submitted_at: ctx.now() };
    await change(ctx, draft, 'SUBMITTED', facts);
    tellApprovers(ctx, draft, organizationOf(ctx.viewer));
  });
}

/** Sends a submitted draft back. */
export async function rejectDraft(
  ctx: RequestContext,
  id: string,
  reason: string,
): Promise<StepOutcome> {
  requireScope(ctx.viewer, 'pricelists:approve');
  const text = reason.trim();
  if (text === '' || text.length > LONGEST_REASON) {
    return invalidInput('reason', `A reason has 1 to ${LONGEST_REASON} characters.`);
  }
  return takeStep(ctx, id, 'REJECT', async (draft, actor) => {
    const facts = { decided_by: actor, decided_at: ctx.now(), reason: text };
    await change(ctx, draft, 'REJECTED', facts);
    notePricesInAudit(ctx, 'prices.rejected', draft, { reason: text });
    tellMaker(ctx, draft, organizationOf(ctx.viewer), text);
  });
}

/** Takes a draft back that is not published. */
export function withdrawDraft(ctx: RequestContext, id: string): Promise<StepOutcome> {
  requireScope(ctx.viewer, 'pricelists:write');
  return takeStep(ctx, id, 'WITHDRAW', async (draft) => {
    await change(ctx, draft, 'WITHDRAWN', {});
    await deleteStaged(ctx.em, draft.id);
  });
}

/** Compares a draft anew with the prices as they are; whoever has submitted it must do so again. */
export function compareAnew(ctx: RequestContext, id: string): Promise<StepOutcome> {
  requireScope(ctx.viewer, 'pricelists:write');
  return takeStep(ctx, id, 'COMPARE', async (draft) => {
    const undecided = { decided_by: null, decided_at: null, reason: null };
    await change(ctx, draft, 'READING', {
      ...{ submitted_by: null, submitted_at: null, ...undecided },
      progress: 0,
    });
    ctx.jobs.add('compareDraft', { id: draft.id }, { key: draft.id });
  });
}

export interface Approval {
  publicationId: string;
  activeFrom?: string | null;
  idempotencyKey: string;
}

/** Approves a submitted draft: its prices are written, all or none; those of a large one by a job. */
export async function approveDraft(ctx: RequestContext, approval: Approval) {
  requireScope(ctx.viewer, 'pricelists:approve');
  requireSeller(ctx.viewer);
  const { idempotencyKey, publicationId: id, activeFrom } = approval;
  if (activeFrom && activeFrom < sellerDay(ctx.now())) {
    return invalidInput('activeFrom', 'Prices hold from today at the earliest.');
  }
  return once(ctx, 'publishPriceList', idempotencyKey, approval, async () => {
    const actor = actorOf(ctx.viewer);
    const found = await lockDraft(ctx.em, id);
    if (!found) return notFound('publication', id);
    const decision = decideStep(found, 'APPROVE', actor);
    if (!decision.ok) return decision;
    const draft = { ...found, activeFrom: activeFrom ?? found.activeFrom };
    const facts = { decided_by: actor, decided_at: ctx.now() };
    notePricesInAudit(ctx, 'prices.approved', draft, { ...draft.counts });
    const { changed, created, gone } = draft.counts;
    if (changed + created + gone > MOST_AT_ONCE) {
      await change(ctx, draft, 'PUBLISHING', { ...facts, active_from: draft.activeFrom });
      const job: PublishPrices = { id: draft.id, organizationId: organizationOf(ctx.viewer) };
      ctx.jobs.add('publishPrices', job, { key: draft.id });
      return decision;
    }
    // Before the prices: their publication is the last that is written.
    await ctx.em.flush();
    return publishDraft(ctx, draft, facts);
  });
}

/** What the job is told. */
interface PublishPrices {
  id: string;
  /** The seller. */
  organizationId: string;
}

/** Writes the prices of an approved draft, once however often it is called; it is READY again where they can't be. */
export async function publishPricesJob(
  { id, organizationId }: PublishPrices,
  ctx: RequestContext,
): Promise<void> {
  await ctx.em.transactional(async () => {
    const draft = await lockDraft(ctx.em, id);
    if (draft?.status !== 'PUBLISHING') return;
    const outcome = await publishDraft(ctx, draft);
    if (outcome.ok) return;
    await change(ctx, draft, 'READY', { failure: outcome.message });
    tellMaker(ctx, draft, organizationId, outcome.message);
  });
}

/** Writes the prices of a draft here and now, by no job: for the command line. */
export async function publishNow(ctx: RequestContext, id: string): Promise<DraftOutcome> {
  requireScope(ctx.viewer, 'service');
  return ctx.em.transactional(async () => {
    const [draft] = await draftsByIds(ctx.em, [id]);
    if (draft?.status !== 'READY') throw new Error(`The draft ${id} is ${draft?.status}.`);
    return publishDraft(ctx, draft);
  });
}

/** One step with a draft, in one transaction; others that are about to take one wait. */
async function takeStep(
  ctx: RequestContext,
  id: string,
  step: DraftStep,
  take: (draft: PriceDraft, actor: string) => Promise<void>,
): Promise<StepOutcome> {
  requireSeller(ctx.viewer);
  return ctx.em.transactional(async () => {
    const draft = await lockDraft(ctx.em, id);
    if (!draft) return notFound('publication', id);
    const actor = actorOf(ctx.viewer);
    const decision = decideStep(draft, step, actor);
    if (decision.ok) await take(draft, actor);
    return decision;
  });
}

async function change(
  ctx: RequestContext,
  { id, status }: PriceDraft,
  to: PriceDraft['status'],
  facts: DraftFacts,
): Promise<void> {
  await changeStatus(ctx.em, id, [status], { ...facts, status: to, touched_at: ctx.now() });
}
