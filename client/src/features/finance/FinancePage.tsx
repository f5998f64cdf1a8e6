import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import type { InvoiceFilter, InvoiceStatus } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { FileButtons } from '../documents/FileButtons.tsx';
import { useCan } from '../session/viewer.ts';
import { CreditPicture } from './CreditPicture.tsx';
import {
  FinancePageDocument,
  type FinancePageQuery,
  MoreInvoicesDocument,
} from './FinancePage.generated';
import classes from './FinancePage.module.css';
import { InvoiceRow } from './InvoiceRow.tsx';
import { PaymentRow } from './PaymentRow.tsx';
import { useFollowDebt } from './useFollowDebt.ts';

type Group = 'all' | 'open' | 'overdue' | 'paid';

const groups: Record<Group, InvoiceStatus[] | null> = {
  all: null,
  open: ['OPEN', 'PARTLY_PAID', 'OVERDUE'],
  overdue: ['OVERDUE'],
  paid: ['PAID'],
};
const isGroup = (value: string | null): value is Group => value !== null && value in groups;

/** The accountant's page: what is owed, what may still be bought, the papers. */
export function FinancePage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const shown = params.get('invoices');
  const group = isGroup(shown) ? shown : 'all';
  const filter = useMemo<InvoiceFilter | null>(
    () => (groups[group] ? { status: groups[group] } : null),
    [group],
  );
  const withDocuments = useCan('documents:read');
  const query = useQuery(FinancePageDocument, {
    variables: { filter, withDocuments },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  // An order that is placed, shipped or cancelled changes what is owed.
  useFollowDebt(() => void query.refetch());

  return (
    <Page title={t`Finance`}>
      <Answer of={{ ...query, data }} skeleton={<FinanceSkeleton />}>
        {({ viewer, invoices, payments }) => (
          <div className={classes.stack}>
            {viewer && <CreditPicture organization={viewer.organization} />}
            <Section
              flush
              title={<Trans>Invoices</Trans>}
              aside={
                <SegmentedControl
                  size="xs"
                  aria-label={t`Which invoices`}
                  value={group}
                  onChange={(value) =>
                    setParams(value === 'all' ? {} : { invoices: value }, { replace: true })
                  }
                  data={[
                    { value: 'all', label: t`All` },
                    { value: 'open', label: t`To pay` },
                    { value: 'overdue', label: t`Overdue` },
                    { value: 'paid', label: t`Paid` },
                  ]}
                />
              }
            >
              <Invoices invoices={invoices} filter={filter} withDocuments={withDocuments} />
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

interface InvoicesProps {
  invoices: FinancePageQuery['invoices'];
  filter: InvoiceFilter | null;
  withDocuments: boolean;
}

function Invoices({ invoices, filter, withDocuments }: InvoicesProps) {
  const { t } = useLingui();
  const client = useApolloClient();
  const columns = [
    { key: 'number', title: t`Number` },
    { key: 'status', title: t`Status`, width: '140px' },
    { key: 'issued', title: t`Issued`, width: '110px' },
    { key: 'due', title: t`Due`, width: '110px' },
    { key: 'order', title: t`Order`, width: '130px' },
    { key: 'total', title: t`With VAT`, isFigure: true, width: '130px' },
    { key: 'residual', title: t`Left to pay`, isFigure: true, width: '130px' },
    { key: 'files', title: '', width: '164px' },
  ];
  const more = () =>
    client.query({
      query: MoreInvoicesDocument,
      variables: { filter, withDocuments, after: invoices.pageInfo.endCursor },
    });

  if (invoices.edges.length === 0) {
    return (
      <Empty title={filter ? <Trans>No such invoices</Trans> : <Trans>No invoices yet</Trans>} />
    );
  }
  return (
    <>
      <Table caption={t`Invoices`} columns={columns}>
        {invoices.edges.map(({ node }) => (
          <InvoiceRow
            key={node.id}
            invoice={node}
            files={
              node.document && (
                <FileButtons number={node.document.number} files={node.document.files} />
              )
            }
          />
        ))}
      </Table>
      <More hasMore={invoices.pageInfo.hasNextPage} onMore={more} />
    </>
  );
}

function Payments({ payments }: { payments: FinancePageQuery['payments'] }) {
  const { t } = useLingui();
  const columns = [
    { key: 'number', title: t`Number` },
    { key: 'received', title: t`Received`, width: '110px' },
    { key: 'purpose', title: t`Purpose` },
    { key: 'pays', title: t`Pays` },
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
