import { expect, it } from 'vitest';
import { type StatementFacts, statementTable } from './statementTable.ts';

const september: StatementFacts = {
  customer: 'North',
  from: '2026-09-01',
  last: '2026-09-30',
  currency: 'RUB',
  opening: '100000.00',
  debit: '244000.00',
  credit: '300000.00',
  closing: '44000.00',
  lines: [
    {
      day: '2026-09-05',
      kind: 'SHIPMENT',
      number: 'INV-2026-000015',
      debit: '244000.00',
      credit: null,
      balance: '344000.00',
    },
    {
      day: '2026-09-20',
      kind: 'PAYMENT',
      number: '77',
      debit: null,
      credit: '300000.00',
      balance: '44000.00',
    },
  ],
};

it('has the opening balance, every document, the turnovers and the closing balance', () => {
  expect(statementTable(september, 'EN').rows).toEqual([
    ['2026-09-01', 'Opening balance', '', '', '', '100000.00'],
    ['2026-09-05', 'Shipment', 'INV-2026-000015', '244000.00', '', '344000.00'],
    ['2026-09-20', 'Payment', '77', '', '300000.00', '44000.00'],
    ['2026-09-30', 'Turnover', '', '244000.00', '300000.00', ''],
    ['2026-09-30', 'Closing balance', '', '', '', '44000.00'],
  ]);
});

it('says the same figures in Russian', () => {
  const [russian, english] = [statementTable(september, 'RU'), statementTable(september, 'EN')];
  const figures = (rows: string[][]) => rows.map((row) => [row[0], ...row.slice(2)]);
  expect(figures(russian.rows)).toEqual(figures(english.rows));
  expect(russian.rows[0]?.[1]).toBe('Сальдо начальное');
  expect(russian.facts).toContainEqual({ name: 'Период', value: '2026-09-01 – 2026-09-30' });
});
