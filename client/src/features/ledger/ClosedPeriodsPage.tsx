import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from '../debtors/CustomerCredit.module.css';
import { ClosedPeriodsPageDocument } from './ClosedPeriodsPage.generated';
import { ClosePeriod } from './ClosePeriod.tsx';

/** Until when the books of each company of the seller are closed. */
export function ClosedPeriodsPage() {
  const { t } = useLingui();
  const query = useQuery(ClosedPeriodsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t`Closed periods`} width="narrow">
      <Answer of={query} skeleton={<Skeleton height={120} />}>
        {({ sellerEntities }) =>
          sellerEntities.length === 0 ? (
            <Empty title={<Trans>The seller has no companies</Trans>} />
          ) : (
            <div className={classes.stack}>
              {sellerEntities.map(({ organization, lockedUntil }) => (
                <Section key={organization.id} title={organization.name}>
                  <ClosePeriod
                    key={lockedUntil}
                    sellerId={organization.id}
                    lockedUntil={lockedUntil}
                    onClosed={() => void query.refetch()}
                  />
                </Section>
              ))}
            </div>
          )
        }
      </Answer>
    </Page>
  );
}
