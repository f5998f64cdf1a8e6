/** How the graph calls changes of a credit line, and how they are kept among all that is asked for. */
export const KINDS = {
  TERMS: 'CREDIT_TERMS',
  RAISE: 'CREDIT_RAISE',
  BYPASS: 'CREDIT_BYPASS',
} as const;

export type ChangeKind = keyof typeof KINDS;
export type ChangeStatus = 'ASKED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

const NAMES = {
  CREDIT_TERMS: 'TERMS',
  CREDIT_RAISE: 'RAISE',
  CREDIT_BYPASS: 'BYPASS',
} as const satisfies Record<(typeof KINDS)[ChangeKind], ChangeKind>;

export const kindName = (kind: keyof typeof NAMES): ChangeKind => NAMES[kind];
