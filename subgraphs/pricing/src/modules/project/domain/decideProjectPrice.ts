export type ProjectPriceStatus = 'ASKED' | 'HEAD_APPROVED' | 'ACTIVE' | 'REJECTED' | 'ENDED';

/** Who decides next: first the sales head, then finance. */
export type ApprovalStep = 'HEAD' | 'FINANCE';

export interface PriceToDecide {
  status: ProjectPriceStatus;
  askedBy: string;
  headApprovedBy?: string | null;
}

/** Whose decision a price waits for; null = nobody's. */
export function awaitedStep({ status }: Pick<PriceToDecide, 'status'>): ApprovalStep | null {
  if (status === 'ASKED') return 'HEAD';
  return status === 'HEAD_APPROVED' ? 'FINANCE' : null;
}

/**
 * Why somebody may not decide on a price: it is decided, or they asked for it or approved it before. A
 * program never decides: its key may be of one of them.
 */
export function refusePriceDecision(
  price: PriceToDecide,
  actor: string,
): 'ALREADY_DECIDED' | 'FOUR_EYES' | null {
  if (awaitedStep(price) === null) return 'ALREADY_DECIDED';
  if (!actor.startsWith('person:')) return 'FOUR_EYES';
  return price.askedBy === actor || price.headApprovedBy === actor ? 'FOUR_EYES' : null;
}

/** What an approval makes of a price that waits: the sales head's goes on to finance where the margin needs it. */
export function approvePrice(step: ApprovalStep, needsFinance: boolean): ProjectPriceStatus {
  return step === 'HEAD' && needsFinance ? 'HEAD_APPROVED' : 'ACTIVE';
}
