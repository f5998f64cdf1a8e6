import { msg } from '@lingui/core/macro';
import type {
  CreditBasis,
  CreditChangeKind,
  CreditChangeStatus,
  CreditPolicy,
} from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const basisWords = {
  ORDERED: msg`Orders, deliveries and invoices`,
  SHIPPED: msg`Deliveries and invoices`,
  INVOICED: msg`Invoices only`,
} satisfies Record<CreditBasis, unknown>;

export const policyWords = {
  HOLD: msg`The order is taken and waits`,
  REFUSE: msg`The order is refused`,
  ALLOW: msg`The order passes all the same`,
} satisfies Record<CreditPolicy, unknown>;

export const creditChangeWords = {
  TERMS: msg`Credit terms`,
  RAISE: msg`Temporary raise of the limit`,
  BYPASS: msg`Shipping in spite of a block`,
} satisfies Record<CreditChangeKind, unknown>;

export const creditChangeStatusWords = {
  ASKED: msg`Waits for a second person`,
  APPROVED: msg({ message: 'Approved', context: 'change' }),
  REJECTED: msg({ message: 'Rejected', context: 'change' }),
  WITHDRAWN: msg({ message: 'Withdrawn', context: 'change' }),
} satisfies Record<CreditChangeStatus, unknown>;

export const creditChangeTones: Record<CreditChangeStatus, Tone> = {
  ASKED: 'warn',
  APPROVED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
};
