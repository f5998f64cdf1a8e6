import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CreditBlockLevel } from '../../gql/schemaTypes.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Notice } from '../../ui/Notice.tsx';

const titles = {
  WARN: msg`Payment is late`,
  HOLD_SHIPMENT: msg`Shipments are stopped until the debt is paid`,
  PREPAID_ONLY: msg`Only prepaid orders are taken`,
  STOP: msg`Ordering is stopped`,
} satisfies Record<CreditBlockLevel, unknown>;

interface CreditBlockNoticeProps {
  block: { level: CreditBlockLevel; liftedBy: MoneyValue | null };
}

export function CreditBlockNotice({ block: { level, liftedBy } }: CreditBlockNoticeProps) {
  const { i18n } = useLingui();
  return (
    <div style={{ marginBottom: 16 }}>
      <Notice tone={level === 'WARN' ? 'warn' : 'bad'} title={i18n._(titles[level])}>
        {liftedBy && (
          <Trans>
            Paying <Amount value={liftedBy} /> lifts it by itself.
          </Trans>
        )}
      </Notice>
    </div>
  );
}
