import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import type { InvoiceFilter } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useCan } from '../session/viewer.ts';
import { CreditPicture } from './CreditPicture.tsx';
import { FinancePageDocument, type FinancePageQuery } from './FinancePage.generated';
import classes from './FinancePage.module.css';
import { InvoiceList } from './InvoiceList.tsx';
import { invoiceGroupOf, invoiceGroups } from './invoiceGroups.ts';
import { OnlinePaymentNotice } from './OnlinePaymentNotice.tsx';
import { PaymentRow } from './PaymentRow.tsx';
import { useFollowDebt } from './useFollowDebt.ts';

/** The accountant's page: what is owed, what may still be bought, the papers. */
export function FinancePage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const group = invoiceGroupOf(params.get('invoices'));
  const intentId = params.get('payment');
  const filter = useMemo<InvoiceFilter | null>(
    () => (invoiceGroups[group] ? { status: invoiceGroups[group] } : null),
    [group],
  );
  const withDocuments = useCan('documents:read');
  const canPay = useCan('payments:make');
  const query = useQuery(FinancePageDocument, {
    variables: { filter, withDocuments },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  // An order that is placed, shipped or cancelled changes what is owed.
  useFollowDebt(() => void query.refetch());

  function show(name: string, value: string | null) {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  }

  return (
    <Page title={t`Finance`}>
      <Answer of={{ ...query, data }} skeleton={<FinanceSkeleton />}>
        {({ viewer, invoices, payments }) => (
          <div className={classes.stack}>
            {intentId && canPay && (
              <OnlinePaymentNotice
                intentId={intentId}
                onDecided={() => void query.refetch()}
                onClose={() => show('payment', null)}
              />
            )}
            {viewer && (
              <CreditPicture
                organization={viewer.organization}
                blockActions={
                  group !== 'overdue' && (
                    <Button
                      component={Link}
                      variant="default"
                      size="compact-sm"
                      to="/finance?invoices=overdue"
                    >
                      <Trans>Show overdue invoices</Trans>
                    </Button>
                  )
                }
              />
            )}
            <Section
              flush
              title={<Trans>Invoices</Trans>}
              aside={
                <SegmentedControl
                  size="xs"
                  aria-label={t`Which invoices`}
                  value={group}
                  onChange={(value) => show('invoices', value === 'all' ? null : value)}
                  data={[
                    { value: 'all', label: t`All` },
                    { value: 'open', label: t`To pay` },
                    { value: 'overdue', label: t`Overdue` },
                    { value: 'paid', label: t`Paid` },
                  ]}
                />
              }
            >
              <InvoiceList invoices={invoices} filter={filter} withDocuments={withDocuments} />
            </Section>
            <Section flush title={<Trans>Payments</Trans>}>
              <Payments payments={payments} />
            </Section>
          </div>
        )}
      </Answer>
    </Page>
  );
}

function Payments({ payments }: { payments: FinancePageQuery['payments'] }) {
  const { t } = useLingui();
  const columns = [
    { key: 'number', title: t`Number` },
    { key: 'received', title: t`Received`, width: '110px' },
    { key: 'purpose', title: t`Purpose` },
    { key: 'pays', title: t`Pays`, width: '280px' },
    { key: 'sum', title: t`Sum`, isFigure: true, width: '140px' },
  ];
  if (payments.edges.length === 0) return <Empty title={<Trans>No payments yet</Trans>} />;
  return (
    <Table caption={t`Payments`} columns={columns}>
      {payments.edges.map(({ node }) => (
        <PaymentRow key={node.id} payment={node} organization={null} />
      ))}
    </Table>
  );
}

function FinanceSkeleton() {
  return (
    <div className={classes.stack} aria-busy>
      <Skeleton height={170} />
      <Skeleton height={260} />
      <Skeleton height={140} />
    </div>
  );
}
