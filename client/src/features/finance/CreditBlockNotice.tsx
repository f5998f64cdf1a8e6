import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CreditBlockLevel } from '../../gql/schemaTypes.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Moment } from '../../ui/DateText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { blockMeanings, blockTitles } from './blockWords.ts';

interface CreditBlockNoticeProps {
  block: { level: CreditBlockLevel; liftedBy: MoneyValue | null };
  /** Until when goods may leave all the same. */
  shippingAllowedUntil: string | null;
  /** What the reader can do about it. */
  actions?: ReactNode;
}

/** What is blocked, and the sum that lifts it. */
export function CreditBlockNotice(props: CreditBlockNoticeProps) {
  const { block, shippingAllowedUntil, actions } = props;
  const { level, liftedBy } = block;
  const { i18n } = useLingui();
  return (
    <div data-testid="credit-block" style={{ marginBottom: 16 }}>
      <Notice
        tone={level === 'WARN' ? 'warn' : 'bad'}
        title={i18n._(blockTitles[level])}
        actions={actions}
      >
        {i18n._(blockMeanings[level])}{' '}
        {liftedBy && (
          <Trans>
            Paying <Amount value={liftedBy} /> lifts it by itself.
          </Trans>
        )}{' '}
        {shippingAllowedUntil && (
          <Trans>
            Finance lets goods leave until <Moment value={shippingAllowedUntil} />.
          </Trans>
        )}
      </Notice>
    </div>
  );
}
