import { type DraftOutcome, type DraftStatus, type PriceDraft, refuseDraft } from './priceDraft.ts';

/** What people do with a draft. */
export type DraftStep = 'SUBMIT' | 'APPROVE' | 'REJECT' | 'COMPARE' | 'WITHDRAW';

type KnownOfDraft = Pick<PriceDraft, 'kind' | 'status' | 'madeBy' | 'submittedBy' | 'counts'>;

/** The statuses that each step may be taken from. */
const FROM: Record<DraftStep, readonly DraftStatus[]> = {
  SUBMIT: ['READY'],
  APPROVE: ['SUBMITTED'],
  REJECT: ['SUBMITTED'],
  COMPARE: ['READY', 'SUBMITTED', 'REJECTED'],
  WITHDRAW: ['READING', 'READY', 'SUBMITTED', 'REJECTED'],
};

/**
 * Whether somebody may take a step with a draft. Prices are handed over and approved by people, and
 * approved or sent back by one who has neither made nor submitted them.
 */
export function decideStep(draft: KnownOfDraft, step: DraftStep, actor: string): DraftOutcome {
  const { kind, status, madeBy, submittedBy, counts } = draft;
  if (!FROM[step].includes(status) || (kind === 'RECONCILE' && step !== 'WITHDRAW')) {
    return refuseDraft('WRONG_STATUS', `This can't be done to a publication that is ${status}.`);
  }
  if (step === 'COMPARE' || step === 'WITHDRAW') return { ok: true };
  if (!actor.startsWith('person:')) {
    return refuseDraft('PERSON_NEEDED', 'Prices are submitted and approved by people.');
  }
  if (step === 'SUBMIT') {
    if (counts.changed + counts.created + counts.gone > 0) return { ok: true };
    return refuseDraft('NOTHING_TO_DO', 'No price would change.');
  }
  if (actor !== madeBy && actor !== submittedBy) return { ok: true };
  return refuseDraft('SAME_PERSON', 'Another person than made or submitted it must decide.');
}
