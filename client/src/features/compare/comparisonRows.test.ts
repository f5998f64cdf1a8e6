import { describe, expect, it } from 'vitest';
import { comparisonRows } from './comparisonRows.ts';

const product = (attributes: Record<string, string>) => ({
  attributes: Object.entries(attributes).map(([code, text]) => ({
    attribute: { code, name: code.toUpperCase() },
    text,
  })),
});

describe('products side by side', () => {
  it('are compared by every attribute that one of them has', () => {
    const rows = comparisonRows([
      product({ power: '10 W', base: 'E27' }),
      product({ base: 'E27', colour: 'white' }),
    ]);
    expect(rows).toEqual([
      { code: 'power', name: 'POWER', values: ['10 W', null], differs: true },
      { code: 'base', name: 'BASE', values: ['E27', 'E27'], differs: false },
      { code: 'colour', name: 'COLOUR', values: [null, 'white'], differs: true },
    ]);
  });

  it('have no rows where nothing is described', () => {
    expect(comparisonRows([product({}), product({})])).toEqual([]);
  });
});
