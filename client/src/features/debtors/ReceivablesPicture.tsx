import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../apollo/Answer.tsx';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { AgeingBar } from '../finance/AgeingBar.tsx';
import figures from '../finance/CreditPicture.module.css';
import { ReceivablesDocument } from './DebtorsPage.generated';

/** What all customers owe, in each currency, how old that is and how fast they pay. */
export function ReceivablesPicture() {
  const query = useQuery(ReceivablesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={query} skeleton={<Skeleton height={150} />}>
      {({ receivables }) =>
        receivables.map(({ balance, overdue, overdueCount, dso, ageing }) => (
          <Section key={balance.currency}>
            <dl className={figures.figures}>
              <div>
                <dt>
                  <Trans>Receivables</Trans>
                </dt>
                <dd data-testid="receivables">
                  <Amount value={balance} />
                </dd>
              </div>
              <div data-alarm={overdueCount > 0 || undefined}>
                <dt>
                  <Trans>Overdue</Trans>
                  {', '}
                  <Plural value={overdueCount} one="# customer" other="# customers" />
                </dt>
                <dd>
                  <Amount value={overdue} />
                </dd>
              </div>
              <div>
                <dt>
                  <Trans>Days sales outstanding, of 90 days</Trans>
                </dt>
                <dd>{dso === null ? '—' : <Quantity value={dso} />}</dd>
              </div>
            </dl>
            <AgeingBar ageing={ageing} />
          </Section>
        ))
      }
    </Answer>
  );
}
