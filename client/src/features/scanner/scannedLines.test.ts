import { describe, expect, it } from 'vitest';
import { type Found, type Scan, scannedLines } from './scannedLines.ts';

const product = (sku: string, minimumQuantity = '1', quantityStep = '1') => ({
  ...{ id: sku, sku, name: sku, minimumQuantity, quantityStep, unit: { symbol: 'pc' } },
});
const of = (sku: string, packageQuantity: string | null = null): Found => ({
  kind: 'PRODUCT',
  product: product(sku, '48.00', '24.00'),
  packageQuantity,
});
const scans = (...found: Array<[code: string, found: Found | null]>): Scan[] =>
  found.map(([code, what], id) => ({ id, code, found: what }));

describe('what was scanned', () => {
  it('is the least quantity at first and a pack more each time, the last one first', () => {
    const lines = scannedLines(
      scans(['1', of('A')], ['2', of('B')], ['1', of('A')], ['1', of('A')]),
    );
    expect(lines.map(({ key, quantity, scans: ids }) => [key, quantity, ids])).toEqual([
      ['A', '96', [0, 2, 3]],
      ['B', '48', [1]],
    ]);
  });

  it('is what the package holds where its own code was scanned', () => {
    const lines = scannedLines(
      scans(['box', of('A', '96')], ['box', of('A', '96')], ['1', of('A')]),
    );
    expect(lines.map(({ quantity }) => quantity)).toEqual(['216']);
  });

  it('stays in sight where it is no product, or not yet known', () => {
    const lines = scannedLines(
      scans(['x', { kind: 'UNKNOWN' }], ['y', null], ['x', { kind: 'UNKNOWN' }]),
    );
    expect(lines.map(({ code, quantity, scans: ids }) => [code, quantity, ids.length])).toEqual([
      ['x', null, 2],
      ['y', null, 1],
    ]);
  });
});
