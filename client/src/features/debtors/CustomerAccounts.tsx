import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Section } from '../../ui/Section.tsx';
import { Cell, Table } from '../../ui/Table.tsx';
import type { CustomerCreditQuery } from './CustomerPage.generated';

type Credit = NonNullable<NonNullable<CustomerCreditQuery['organization']>['credit']>;

/** The books of a customer: one line for each company of the seller, contract and currency. */
export function CustomerAccounts({ accounts }: { accounts: Credit['accounts'] }) {
  const { t } = useLingui();
  const columns = [
    { key: 'seller', title: t`Company of the seller` },
    { key: 'contract', title: t`Contract` },
    { key: 'invoiced', title: t`Unpaid invoices`, isFigure: true },
    { key: 'shipped', title: t`Shipped, not yet invoiced`, isFigure: true },
    { key: 'advance', title: t`Paid in advance`, isFigure: true },
    { key: 'balance', title: t`Owes`, isFigure: true },
  ];
  if (accounts.length === 0) return null;
  return (
    <Section flush title={<Trans>Books</Trans>}>
      <Table caption={t`Books`} columns={columns}>
        {accounts.map(
          ({ seller, contract, invoiced, shippedNotInvoiced, unallocated, balance }) => (
            <tr key={`${seller.id} ${contract?.id} ${balance.currency}`}>
              <Cell isHead>{seller.name}</Cell>
              <Cell label={t`Contract`}>{contract ? `№ ${contract.number}` : '—'}</Cell>
              <Cell label={t`Unpaid invoices`} isFigure>
                <Amount value={invoiced} />
              </Cell>
              <Cell label={t`Shipped, not yet invoiced`} isFigure>
                <Amount value={shippedNotInvoiced} />
              </Cell>
              <Cell label={t`Paid in advance`} isFigure>
                <Amount value={unallocated} />
              </Cell>
              <Cell label={t`Owes`} isFigure>
                <Amount value={balance} />
              </Cell>
            </tr>
          ),
        )}
      </Table>
    </Section>
  );
}
