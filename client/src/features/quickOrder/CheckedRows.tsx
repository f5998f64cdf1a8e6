import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { tidy } from '../../lib/orderQuantity.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell, Table } from '../../ui/Table.tsx';
import { outcomeTones, outcomeWords } from './outcomeWords.ts';
import type { QuickOrderMutation } from './QuickOrderPage.generated';

type Row = Extract<
  QuickOrderMutation['quickOrder'],
  { __typename: 'QuickOrderChecked' }
>['rows'][number];

interface CheckedRowsProps {
  rows: Row[];
  onQuantity(row: number, quantity: string): void;
}

/** What became of each row. Nothing is changed without a click. */
export function CheckedRows({ rows, onQuantity }: CheckedRowsProps) {
  const { t, i18n } = useLingui();
  const columns = [
    { key: 'row', title: '№', isFigure: true, width: '48px' },
    { key: 'code', title: t`Code`, width: '120px' },
    { key: 'name', title: t`Name` },
    { key: 'quantity', title: t`Quantity`, isFigure: true, width: '100px' },
    { key: 'outcome', title: t`Result`, width: '230px' },
  ];
  return (
    <Table caption={t`Checked rows`} columns={columns}>
      {rows.map(({ row, code, outcome, product, quantity, nearest, mergedInto }) => (
        <tr key={row}>
          <Cell isFigure>{row}</Cell>
          <Cell label={t`Code`} isCode>
            {code}
          </Cell>
          <Cell isHead>{product?.name ?? '—'}</Cell>
          <Cell label={t`Quantity`} isFigure>
            {quantity ? <Quantity value={quantity} unit={product?.unit.symbol} /> : '—'}
          </Cell>
          <Cell label={t`Result`}>
            <Status tone={outcomeTones[outcome]}>
              {i18n._(outcomeWords[outcome])}
              {mergedInto && ` (${mergedInto})`}
            </Status>{' '}
            {nearest.map((near) => (
              <Button
                key={near}
                variant="default"
                size="compact-xs"
                ml={6}
                onClick={() => onQuantity(row, tidy(near))}
              >
                <Trans>
                  Take <Quantity value={near} />
                </Trans>
              </Button>
            ))}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
