import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Cell, Table } from '../../ui/Table.tsx';
import { FileButtons } from '../documents/FileButtons.tsx';
import type { AccountStatementQuery } from './AccountStatement.generated';
import classes from './Statement.module.css';
import { statementWords } from './statementWords.ts';

type Statement = NonNullable<NonNullable<AccountStatementQuery['organization']>['statement']>;
type Line = Statement['lines']['edges'][number];

export const useStatementColumns = () => {
  const { t } = useLingui();
  return [
    { key: 'day', title: t`Day`, width: '110px' },
    { key: 'kind', title: t`What`, width: '140px' },
    { key: 'number', title: t`Number` },
    { key: 'order', title: t`Order`, width: '140px' },
    { key: 'debit', title: t`Debit`, isFigure: true, width: '140px' },
    {
      key: 'credit',
      title: t({ message: 'Credit', context: 'opposite of debit' }),
      isFigure: true,
      width: '140px',
    },
    { key: 'balance', title: t`Owed after it`, isFigure: true, width: '150px' },
    { key: 'files', title: '', width: '164px' },
  ];
};

/** Opening, each document that changed what is owed, turnovers, closing. */
export function StatementTable({ statement }: { statement: Statement }) {
  const { t } = useLingui();
  const columns = useStatementColumns();
  const { from, opening, debit, credit, closing, lines } = statement;
  return (
    <Table caption={t`Statement`} columns={columns}>
      <tr className={classes.sum}>
        <Cell label={t`Day`}>
          <Day value={from} />
        </Cell>
        <td colSpan={5}>
          <Trans>Owed at the beginning</Trans>
        </td>
        <Cell isFigure>
          <span data-testid="statement-opening">
            <Amount value={opening} />
          </span>
        </Cell>
        <td />
      </tr>
      {lines.edges.map((line) => (
        <StatementRow key={line.cursor} line={line} />
      ))}
      <tr className={classes.sum}>
        <td colSpan={4}>
          <Trans>Turnover and what is owed at the end</Trans>
        </td>
        <Cell label={t`Debit`} isFigure>
          <Amount value={debit} />
        </Cell>
        <Cell label={t({ message: 'Credit', context: 'opposite of debit' })} isFigure>
          <Amount value={credit} />
        </Cell>
        <Cell label={t`Owed after it`} isFigure>
          <span data-testid="statement-closing">
            <Amount value={closing} />
          </span>
        </Cell>
        <td />
      </tr>
    </Table>
  );
}

function StatementRow({ line: { node } }: { line: Line }) {
  const { t, i18n } = useLingui();
  const { day, kind, number, debit, credit, balance, invoice } = node;
  const paper = invoice?.document;
  return (
    <tr>
      <Cell label={t`Day`}>
        <Day value={day} />
      </Cell>
      <Cell label={t`What`}>{i18n._(statementWords[kind])}</Cell>
      <Cell label={t`Number`} isCode>
        {number}
      </Cell>
      <Cell label={t`Order`} isCode>
        {invoice?.order ? (
          <Anchor
            component={Link}
            to={`/orders/${encodeURIComponent(invoice.order.number)}`}
            size="sm"
          >
            {invoice.order.number}
          </Anchor>
        ) : (
          '—'
        )}
      </Cell>
      <Cell label={t`Debit`} isFigure>
        <Amount value={debit} />
      </Cell>
      <Cell label={t({ message: 'Credit', context: 'opposite of debit' })} isFigure>
        <Amount value={credit} />
      </Cell>
      <Cell label={t`Owed after it`} isFigure>
        <Amount value={balance} />
      </Cell>
      <Cell>{paper && <FileButtons number={paper.number} files={paper.files} />}</Cell>
    </tr>
  );
}
