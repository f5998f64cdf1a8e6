import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { basisWords, policyWords } from './creditWords.ts';
import type { HeldTerms } from './heldTerms.ts';
import type { TermName } from './termsDiff.ts';

interface TermFact {
  label: string;
  of(terms: HeldTerms): ReactNode;
}

/** What each of the terms is called, and how it is shown. */
export function useTermFacts(): Record<TermName, TermFact> {
  const { t, i18n } = useLingui();
  return {
    limit: {
      label: t`Limit`,
      of: ({ limit }) => (limit ? <Amount value={limit} /> : <Trans>Prepayment only</Trans>),
    },
    currency: { label: t`Currency`, of: ({ currency }) => currency },
    basis: { label: t`What counts`, of: ({ basis }) => i18n._(basisWords[basis]) },
    policy: { label: t`Above the limit`, of: ({ policy }) => i18n._(policyWords[policy]) },
    paymentDays: {
      label: t`Days to pay`,
      of: ({ paymentDays }) => <Quantity value={paymentDays} />,
    },
    graceDays: { label: t`Grace days`, of: ({ graceDays }) => <Quantity value={graceDays} /> },
    overdueThreshold: {
      label: t`Overdue that blocks nothing`,
      of: ({ overdueThreshold }) => <Amount value={overdueThreshold} />,
    },
    isStopped: {
      label: t`Ordering`,
      of: ({ isStopped }) => (isStopped ? <Trans>Stopped</Trans> : <Trans>Allowed</Trans>),
    },
  };
}
