import { Trans } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { OrderPage_OrderFragment } from './OrderPage.generated';

type Hold = OrderPage_OrderFragment['holds'][number];

/** What the order waits for, and who can end it. */
export function OrderHolds({ holds }: { holds: Hold[] }) {
  return holds.map((hold) => {
    if (hold.kind === 'APPROVAL') return <AwaitsApproval key={hold.kind} />;
    if (hold.kind === 'SHIPPING') return <AwaitsShipping key={hold.kind} needed={hold.needed} />;
    return (
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
    );
  });
}

function AwaitsApproval() {
  return (
    <Notice tone="warn" title={<Trans>The order awaits approval</Trans>}>
      <Trans>
        It is above the limit of the one who placed it. A head of the organization lets it pass.
      </Trans>
    </Notice>
  );
}

/** Goods that are kept because of what the customer owes. */
function AwaitsShipping({ needed }: { needed: Hold['needed'] }) {
  return (
    <Notice tone="warn" title={<Trans>Shipping is on hold</Trans>}>
      {needed ? (
        <Trans>
          The goods leave by themselves once <Amount value={needed} /> is paid.
        </Trans>
      ) : (
        <Trans>It needs finance approval. The goods stay reserved.</Trans>
      )}
    </Notice>
  );
}
