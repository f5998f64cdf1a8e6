import { expect, it } from 'vitest';
import { tablePaper } from './tablePaper.ts';

const table = {
  title: 'Statement of account',
  facts: [{ name: 'Customer', value: 'North' }],
  columns: [
    { name: 'Day', isNumber: false },
    { name: 'Document', isNumber: false },
    { name: 'Debit', isNumber: true },
  ],
  rows: [
    ['2026-09-05', 'INV-1', '244000.00'],
    ['2026-09-30', 'Closing balance', ''],
  ],
};

it('has every cell of the table, numbers grouped and empty ones empty', () => {
  const text = JSON.stringify(tablePaper(table, new Date('2026-10-01T00:00:00Z')));
  for (const part of ['Statement of account', 'North', 'INV-1', '244\u00a0000,00']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('"Closing balance",""');
});
