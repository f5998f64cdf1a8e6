import { describe, expect, it } from 'vitest';
import { editedRows, typedSteps, withEdit } from './priceEdits.ts';

const money = (amount: string) => ({ amount, currency: 'RUB' });

describe('prices that are edited in place', () => {
  it('begin as the list has them, without idle zeros', () => {
    expect(
      typedSteps([
        { from: '1.000000', unitPrice: money('72.6700') },
        { from: '480', unitPrice: money('69.2875') },
      ]),
    ).toEqual([
      { from: '1', unitPrice: '72.67' },
      { from: '480', unitPrice: '69.2875' },
    ]);
  });

  it('may be typed with a comma and blanks', () => {
    const edits = withEdit(new Map(), 'A', [{ from: '1', unitPrice: '1 072,50' }]);
    expect(editedRows(edits)).toEqual([{ sku: 'A', steps: [{ from: '1', unitPrice: '1072.5' }] }]);
  });

  it('without steps take the product out of the list', () => {
    expect(editedRows(withEdit(new Map(), 'A', []))).toEqual([{ sku: 'A', steps: [] }]);
  });

  it('wait while one of them is no price, and forget what was put back', () => {
    const edits = withEdit(new Map(), 'A', [{ from: '1', unitPrice: '0,00' }]);
    expect(editedRows(edits)).toBeNull();
    expect(editedRows(withEdit(edits, 'A', null))).toEqual([]);
  });
});
