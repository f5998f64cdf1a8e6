import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Amount } from '../../ui/Amount.tsx';
import { Day, Moment } from '../../ui/DateText.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell } from '../../ui/Table.tsx';
import type { CreditHistoryQuery } from './CreditHistory.generated';
import { creditHistoryTones, creditHistoryWords } from './creditHistoryWords.ts';

type History = NonNullable<NonNullable<CreditHistoryQuery['organization']>['creditHistory']>;

export function CreditHistoryRow({ entry }: { entry: History['edges'][number]['node'] }) {
  const { t, i18n } = useLingui();
  const { kind, at, amount, original, rate, rateOn, order, invoice, payment, adjustment } = entry;
  const number = invoice?.number ?? payment?.externalId ?? adjustment?.number;
  return (
    <tr>
      <Cell label={t`When`}>
        <Moment value={at} />
      </Cell>
      <Cell label={t`What`}>
        <Status tone={creditHistoryTones[kind]}>{i18n._(creditHistoryWords[kind])}</Status>
      </Cell>
      <Cell label={t`Document`}>
        {order && (
          <Anchor component={Link} to={`/orders/${encodeURIComponent(order.number)}`} size="sm">
            {order.number}
          </Anchor>
        )}{' '}
        {number} {entry.change?.reason}
      </Cell>
      <Cell label={t`Rate`}>
        {original && rate ? (
          <Trans>
            <Amount value={original} /> at <Quantity value={rate} /> of <Day value={rateOn} />
          </Trans>
        ) : (
          '—'
        )}
      </Cell>
      <Cell label={t`Sum`} isFigure>
        <Amount value={amount} />
      </Cell>
    </tr>
  );
}
