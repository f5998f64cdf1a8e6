import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { InvoiceFilter } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Table } from '../../ui/Table.tsx';
import { FileButtons } from '../documents/FileButtons.tsx';
import { useCan } from '../session/viewer.ts';
import { type FinancePageQuery, MoreInvoicesDocument } from './FinancePage.generated';
import { InvoiceRow } from './InvoiceRow.tsx';
import { PayInvoices } from './PayInvoices.tsx';
import { isPayable } from './toPay.ts';

interface InvoiceListProps {
  invoices: FinancePageQuery['invoices'];
  filter: InvoiceFilter | null;
  withDocuments: boolean;
}

/** One's invoices. Those who may pay choose some and pay them together. */
export function InvoiceList({ invoices, filter, withDocuments }: InvoiceListProps) {
  const { t } = useLingui();
  const client = useApolloClient();
  const canPay = useCan('payments:make');
  const [chosenIds, choose] = useState<string[]>([]);
  const payable = invoices.edges.map(({ node }) => node).filter(isPayable);
  // What is paid meanwhile, or no longer listed, is not chosen any more.
  const chosen = payable.filter(({ id }) => chosenIds.includes(id));
  const isAll = chosen.length > 0 && chosen.length === payable.length;
  const columns = [
    { key: 'number', title: t`Number` },
    { key: 'status', title: t`Status`, width: '120px' },
    { key: 'issued', title: t`Issued`, width: '110px' },
    { key: 'due', title: t`Due`, width: '110px' },
    { key: 'order', title: t`Order`, width: '110px' },
    { key: 'total', title: t`With VAT`, isFigure: true, width: '120px' },
    { key: 'residual', title: t`Left to pay`, isFigure: true, width: '120px' },
    { key: 'files', title: '', width: '164px' },
  ];
  const choice = {
    key: 'choice',
    width: '40px',
    title: (
      <Checkbox
        size="xs"
        aria-label={t`Choose all that is to pay`}
        checked={isAll}
        indeterminate={chosen.length > 0 && !isAll}
        disabled={payable.length === 0}
        onChange={() => choose(isAll ? [] : payable.map(({ id }) => id))}
      />
    ),
  };
  const toggle = (id: string) =>
    choose((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]));
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
      <Table caption={t`Invoices`} columns={canPay ? [choice, ...columns] : columns}>
        {invoices.edges.map(({ node }) => (
          <InvoiceRow
            key={node.id}
            invoice={node}
            choice={
              canPay
                ? {
                    isChosen: chosenIds.includes(node.id) && isPayable(node),
                    isPossible: isPayable(node),
                    onToggle: () => toggle(node.id),
                  }
                : undefined
            }
            files={
              node.document && (
                <FileButtons number={node.document.number} files={node.document.files} />
              )
            }
          />
        ))}
      </Table>
      <More hasMore={invoices.pageInfo.hasNextPage} onMore={more} />
      <PayInvoices chosen={chosen} onClear={() => choose([])} />
    </>
  );
}
