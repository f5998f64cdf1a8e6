import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { compareDecimals } from '../../lib/decimal.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import type { PlaceOrderResult } from './usePlaceOrder.ts';

interface PlaceOrderRefusalProps {
  result: PlaceOrderResult;
  shownTotal: MoneyValue | null | undefined;
  onAcceptTotal(total: MoneyValue): void;
  onReduce(productId: string, available: string): void;
}

/** Why nothing was ordered, and what to do about it. */
export function PlaceOrderRefusal({
  result,
  shownTotal,
  onAcceptTotal,
  onReduce,
}: PlaceOrderRefusalProps) {
  switch (result.__typename) {
    case 'PricesChanged': {
      const { totalWithVat } = result;
      return (
        <Notice
          tone="warn"
          title={<Trans>Prices have changed. Nothing was ordered yet.</Trans>}
          actions={
            totalWithVat && (
              <Button onClick={() => onAcceptTotal(totalWithVat)}>
                <Trans>
                  Order for <Amount value={totalWithVat} />
                </Trans>
              </Button>
            )
          }
        >
          <Trans>
            The total is now <Amount value={totalWithVat} />; it was <Amount value={shownTotal} />.
          </Trans>
        </Notice>
      );
    }
    case 'NotEnoughStock':
      return (
        <Notice tone="warn" title={<Trans>Not enough in stock. Nothing was ordered.</Trans>}>
          <ul>
            {result.shortages.map(({ productId, sku, wanted, available }) => (
              <li key={productId}>
                <Trans>
                  {sku}: <Quantity value={available} /> of <Quantity value={wanted} />
                </Trans>{' '}
                <Button
                  variant="default"
                  size="compact-xs"
                  onClick={() => onReduce(productId, available)}
                >
                  {compareDecimals(available, '0') > 0 ? (
                    <Trans>Take what there is</Trans>
                  ) : (
                    <Trans>Leave out</Trans>
                  )}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'CreditRefused':
      return (
        <Notice
          tone="bad"
          title={<Trans>The order needs the consent of finance. Nothing was ordered.</Trans>}
        >
          {result.needed ? (
            <Trans>
              The available credit falls short by <Amount value={result.needed} />. Pay that much,
              or order less.
            </Trans>
          ) : (
            <Trans>Order less, or ask your accountant to settle it with the supplier.</Trans>
          )}
        </Notice>
      );
    case 'PricesMissing':
      return (
        <Notice
          tone="warn"
          title={<Trans>Some products are sold on request only. Nothing was ordered.</Trans>}
        >
          <Trans>Take the lines without a price out, or ask your manager for a quote.</Trans>
        </Notice>
      );
    case 'CartLinesRefused':
      return (
        <Notice tone="warn" title={<Trans>Some lines can’t be ordered as they are.</Trans>}>
          <ul>
            {result.refusals.map(({ sku, message }) => (
              <li key={`${sku} ${message}`}>
                {sku} {message}
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'CartEmpty':
      return (
        <Notice
          tone="info"
          title={<Trans>The cart is empty: perhaps it was ordered in another window.</Trans>}
        />
      );
    default:
      return (
        <Notice
          tone="bad"
          title={'message' in result ? result.message : <Trans>Nothing was ordered.</Trans>}
        />
      );
  }
}
