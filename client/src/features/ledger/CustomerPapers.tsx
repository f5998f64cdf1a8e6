import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton } from '@mantine/core';
import { type ReactNode, useReducer, useState } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import classes from '../debtors/CustomerCredit.module.css';
import { FileButtons } from '../documents/FileButtons.tsx';
import { InvoiceRow } from '../finance/InvoiceRow.tsx';
import { PaymentRow } from '../finance/PaymentRow.tsx';
import { useCan } from '../session/viewer.ts';
import { Adjustments } from './Adjustments.tsx';
import { AllocateForm } from './AllocateForm.tsx';
import { CorrectBalanceForm } from './CorrectBalanceForm.tsx';
import { CreditNoteForm } from './CreditNoteForm.tsx';
import { CustomerPapersDocument, type CustomerPapersQuery } from './CustomerPapers.generated';
import { ReverseForm } from './ReverseForm.tsx';
import { WriteOffForm } from './WriteOffForm.tsx';

/** A customer's open invoices, payments and adjustments, and what finance does with them. */
export function CustomerPapers() {
  const { organizationId = '' } = useParams();
  const withDocuments = useCan('documents:read');
  const query = useQuery(CustomerPapersDocument, {
    variables: { organizationId, withDocuments },
    fetchPolicy: 'cache-and-network',
  });
  // What is open, paid and adjusted hangs together: after each deed all of it is asked anew.
  const [done, countDone] = useReducer((count: number) => count + 1, 0);
  const renew = () => {
    countDone();
    void query.refetch();
  };
  return (
    <Answer of={query} skeleton={<Skeleton height={320} />}>
      {(papers) => (
        <div className={classes.stack}>
          <Papers
            organizationId={organizationId}
            papers={papers}
            onDone={renew}
            adjustments={(aside) => (
              <Adjustments
                key={done}
                organizationId={organizationId}
                aside={aside}
                onDecided={() => void query.refetch()}
              />
            )}
          />
        </div>
      )}
    </Answer>
  );
}

interface PapersProps {
  organizationId: string;
  papers: CustomerPapersQuery;
  adjustments(aside: ReactNode): ReactNode;
  onDone(): void;
}

function Papers({ organizationId, papers, adjustments, onDone }: PapersProps) {
  const { t } = useLingui();
  const canBook = useCan('ledger:write');
  const canMove = useCan('payments:write');
  const [form, open] = useState<ReactNode>(null);
  const invoices = papers.open.edges.map(({ node }) => node);
  const payments = papers.payments.edges.map(({ node }) => node);
  const currency = papers.organization?.credit?.overdue.currency ?? 'RUB';
  const shared = {
    onClose: () => open(null),
    onDone: () => {
      open(null);
      onDone();
    },
  };
  const invoiceColumns = [
    { key: 'number', title: t`Number` },
    { key: 'status', title: t`Status`, width: '140px' },
    { key: 'issued', title: t`Issued`, width: '110px' },
    { key: 'due', title: t`Due`, width: '110px' },
    { key: 'order', title: t`Order`, width: '130px' },
    { key: 'total', title: t`With VAT`, isFigure: true, width: '130px' },
    { key: 'residual', title: t`Left to pay`, isFigure: true, width: '130px' },
    { key: 'deeds', title: '', width: '250px' },
  ];
  const paymentColumns = [
    { key: 'number', title: t`Number` },
    { key: 'received', title: t`Received`, width: '110px' },
    { key: 'purpose', title: t`Purpose` },
    { key: 'pays', title: t`Pays`, width: '280px' },
    { key: 'sum', title: t`Sum`, isFigure: true, width: '140px' },
    { key: 'deeds', title: '', width: '190px' },
  ];
  return (
    <>
      <Section flush title={<Trans>Open invoices</Trans>}>
        {invoices.length === 0 ? (
          <Empty title={<Trans>Everything is paid</Trans>} />
        ) : (
          <Table caption={t`Open invoices`} columns={invoiceColumns}>
            {invoices.map((invoice) => (
              <InvoiceRow
                key={invoice.id}
                invoice={invoice}
                files={
                  <span className={classes.deeds}>
                    {invoice.document && (
                      <FileButtons
                        number={invoice.document.number}
                        files={invoice.document.files}
                      />
                    )}
                    {canBook && (
                      <Button
                        variant="default"
                        size="compact-xs"
                        aria-label={t`Write off ${invoice.number}`}
                        onClick={() => open(<WriteOffForm invoice={invoice} {...shared} />)}
                      >
                        <Trans>Write off</Trans>
                      </Button>
                    )}
                  </span>
                }
              />
            ))}
          </Table>
        )}
      </Section>
      <Section flush title={<Trans>Payments</Trans>}>
        {payments.length === 0 ? (
          <Empty title={<Trans>No payments yet</Trans>} />
        ) : (
          <Table caption={t`Payments`} columns={paymentColumns}>
            {payments.map((payment) => (
              <PaymentRow
                key={payment.id}
                payment={payment}
                organization={null}
                actions={
                  canMove &&
                  payment.status === 'RECEIVED' && (
                    <span className={classes.deeds}>
                      <Button
                        variant="default"
                        size="compact-xs"
                        aria-label={t`Move payment ${payment.externalId}`}
                        onClick={() =>
                          open(<AllocateForm payment={payment} open={invoices} {...shared} />)
                        }
                      >
                        <Trans>Move</Trans>
                      </Button>
                      <Button
                        variant="default"
                        size="compact-xs"
                        aria-label={t`Take payment ${payment.externalId} back`}
                        onClick={() => open(<ReverseForm payment={payment} {...shared} />)}
                      >
                        <Trans>Take back</Trans>
                      </Button>
                    </span>
                  )
                }
              />
            ))}
          </Table>
        )}
      </Section>
      {adjustments(
        canBook && (
          <span className={classes.deeds}>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() =>
                open(<CreditNoteForm {...{ organizationId, currency, invoices }} {...shared} />)
              }
            >
              <Trans>Credit note</Trans>
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() =>
                open(<CorrectBalanceForm {...{ organizationId, currency }} {...shared} />)
              }
            >
              <Trans>Correction</Trans>
            </Button>
          </span>
        ),
      )}
      {form}
    </>
  );
}
