import type { CreditTermsFiguresFragment } from './CreditChanges.generated';
import type { HeldTerms } from './heldTerms.ts';

export type TermName = keyof HeldTerms;

const names: TermName[] = [
  'limit',
  'currency',
  'basis',
  'policy',
  'paymentDays',
  'graceDays',
  'overdueThreshold',
  'isStopped',
];

/** Which terms differ; all of them, where none held before. */
export function changedTerms(
  before: CreditTermsFiguresFragment | null,
  after: CreditTermsFiguresFragment,
): TermName[] {
  if (!before) return names;
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
