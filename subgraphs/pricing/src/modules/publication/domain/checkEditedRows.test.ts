import { expect, test } from 'vitest';
import { checkEditedRows } from './checkEditedRows.ts';

const row = (...steps: Array<[from: string, unitPrice: string]>) => ({
  sku: 'A-1',
  steps: steps.map(([from, unitPrice]) => ({ from, unitPrice })),
});

test('an edit gives all steps of a product, or none to take it out', () => {
  expect(checkEditedRows([row(['1', '10.5'], ['20', '9']), row()])).toBeNull();
});

test.each([
  [[], 'rows'],
  [Array.from({ length: 1001 }, () => row(['1', '1'])), 'rows'],
  [[{ sku: ' ', steps: [] }], 'rows.0.sku'],
  [[row(['1', '0'])], 'rows.0.steps.0.unitPrice'],
  [[row(['1', '-5'])], 'rows.0.steps.0.unitPrice'],
  [[row(['1', '1.00001'])], 'rows.0.steps.0.unitPrice'],
  [[row(['1', '9'.repeat(20)])], 'rows.0.steps.0.unitPrice'],
  [[row(['1', '5']), row(['0', '5'])], 'rows.1.steps.0.from'],
  [[row(['1', '5'], ['1.0', '4'])], 'rows.0.steps.1.from'],
  [
    [row(...Array.from({ length: 51 }, (_, i): [string, string] => [`${i + 1}`, '5']))],
    'rows.0.steps',
  ],
])('an edit %j is refused at %s', (rows, field) => {
  expect(checkEditedRows(rows)?.field).toBe(field);
});
