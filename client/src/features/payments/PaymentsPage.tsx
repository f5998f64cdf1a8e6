import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { PaymentRow } from '../finance/PaymentRow.tsx';
import { PaymentsPageDocument } from './PaymentsPage.generated';
import classes from './PaymentsPage.module.css';
import { RecordPayment } from './RecordPayment.tsx';

/** Money received from customers, and the form to record more. */
export function PaymentsPage() {
  const { t } = useLingui();
  const query = useQuery(PaymentsPageDocument, { fetchPolicy: 'cache-and-network' });
  const columns = [
    { key: 'number', title: t`Number` },
    { key: 'organization', title: t`Customer` },
    { key: 'received', title: t`Received`, width: '110px' },
    { key: 'purpose', title: t`Purpose` },
    { key: 'pays', title: t`Pays` },
    { key: 'sum', title: t`Sum`, isFigure: true, width: '140px' },
  ];
  return (
    <Page title={t`Payments`}>
      <div className={classes.columns}>
        <Section flush>
          <Answer
            of={query}
            skeleton={
              <Table caption={t`Payments`} columns={columns}>
                <SkeletonRows columns={columns} />
              </Table>
            }
          >
            {({ payments }) =>
              payments.edges.length === 0 ? (
                <Empty title={<Trans>No payments yet</Trans>} />
              ) : (
                <>
                  <Table caption={t`Payments`} columns={columns}>
                    {payments.edges.map(({ node }) => (
                      <PaymentRow
                        key={node.id}
                        payment={node}
                        organization={node.organization?.name ?? '—'}
                      />
                    ))}
                  </Table>
                  <More
                    hasMore={payments.pageInfo.hasNextPage}
                    onMore={() =>
                      query.fetchMore({ variables: { after: payments.pageInfo.endCursor } })
                    }
                  />
                </>
              )
            }
          </Answer>
        </Section>
        <Section title={<Trans>Record a payment</Trans>}>
          <RecordPayment onRecorded={() => void query.refetch()} />
        </Section>
      </div>
    </Page>
  );
}
