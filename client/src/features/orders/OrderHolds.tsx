import { Trans } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { OrderPage_OrderFragment } from './OrderPage.generated';

type Hold = OrderPage_OrderFragment['holds'][number];

/** What the order waits for, and who can end it. */
export function OrderHolds({ holds }: { holds: Hold[] }) {
  return holds.map((hold) =>
    hold.kind === 'APPROVAL' ? (
      <Notice key={hold.kind} tone="warn" title={<Trans>The order awaits approval</Trans>}>
        <Trans>
          It is above the limit of the one who placed it. A head of the organization lets it pass.
        </Trans>
      </Notice>
    ) : (
      <Notice
        key={hold.kind}
        tone="warn"
        title={<Trans>The order is on hold: the credit does not reach</Trans>}
      >
        {hold.needed ? (
          <Trans>
            It goes on by itself once <Amount value={hold.needed} /> is paid or the limit is raised.
          </Trans>
        ) : (
          <Trans>
            It goes on by itself once your accountant has settled it. The goods stay reserved.
          </Trans>
        )}
      </Notice>
    ),
  );
}
