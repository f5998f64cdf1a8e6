import type { CreditTermsFiguresFragment } from './CreditChanges.generated';

/** The terms that hold now, as a form begins with them. */
export type HeldTerms = Omit<CreditTermsFiguresFragment, '__typename' | ' $fragmentName'>;
