import { isPositive, sumQuantities } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedPrice } from '../../priceList/domain/listedPrice.ts';
import type { ProductPricing } from '../../priceList/domain/productPrice.ts';
import { projectCandidate } from '../../priceList/domain/projectCandidate.ts';
import { partsOfLine } from './partsOfLine.ts';

const OBJECT = 'object';
const agreed = (left: string) =>
  projectCandidate(
    {
      id: OBJECT,
      name: 'OBJ-7',
      unitPrice: '790',
      currency: 'RUB',
      validFrom: '2026-09-15',
      validUntil: '2026-10-15',
      left,
    },
    'RUB',
  );
const contract = (tierFrom: string, unitPrice: string): ListedPrice => ({
  ...agreed('0'),
  ...{ listId: 'contract', listName: '12', level: 'CONTRACT', tierFrom, unitPrice, bar: null },
  quantityLeft: null,
});

const pricing = (left: string, others = [contract('0.001', '820'), contract('100', '805')]) =>
  ({
    candidates: [agreed(left), ...others],
    strategy: 'LEVEL',
    promotions: [],
    floor: null,
    pricingDate: '2026-09-20',
    currency: 'RUB',
    vatRate: '22',
    vatRounding: 'LINE',
  }) satisfies ProductPricing;

const partsOf = (left: string, quantity: string, taken: Array<[string, string]> = []) =>
  partsOfLine(pricing(left), quantity, new Map(taken))?.map((part) => [
    part.quantity,
    part.price.unitPrice,
  ]);

describe('a line for a project', () => {
  it('has the project’s price as far as its cap goes', () => {
    expect(partsOf('500', '120')).toEqual([['120', '790']]);
    expect(partsOf('500', '500')).toEqual([['500', '790']]);
  });

  it('has the next price beyond the cap, its step decided by the whole line', () => {
    expect(partsOf('500', '600')).toEqual([
      ['500', '790'],
      ['100', '805'],
    ]);
    expect(partsOf('590', '600')).toEqual([
      ['590', '790'],
      ['10', '805'],
    ]);
  });

  it('has the next price alone once the cap is used up', () => {
    expect(partsOf('0', '99')).toEqual([['99', '820']]);
    expect(partsOf('500', '99', [[OBJECT, '500']])).toEqual([['99', '820']]);
  });

  it('shares the cap with the lines before it', () => {
    expect(partsOf('500', '120', [[OBJECT, '400']])).toEqual([
      ['100', '790'],
      ['20', '805'],
    ]);
  });

  it('is on request where nothing but the project has a price, and the cap is too small', () => {
    expect(partsOfLine(pricing('500', []), '600', new Map())).toBeNull();
    expect(partsOfLine(pricing('500', []), '500', new Map())).toHaveLength(1);
  });

  it('says of the rest that the cap is used up', () => {
    const parts = partsOfLine(pricing('500'), '600', new Map());
    expect(parts?.[1]?.price.rejected()).toContainEqual(
      expect.objectContaining({ level: 'PROJECT', reason: 'CAP_USED_UP' }),
    );
  });

  it('is the sum of its parts, and takes no more than is left', () => {
    const amount = fc.integer({ min: 1, max: 2_000_000 }).map((n) => String(n / 1000));
    fc.assert(
      fc.property(amount, amount, (left, quantity) => {
        const parts = partsOfLine(pricing(left), quantity, new Map()) ?? [];
        expect(Number(sumQuantities(parts.map((part) => part.quantity)))).toBe(Number(quantity));
        expect(parts.every((part) => isPositive(part.quantity))).toBe(true);
        const capped = parts.filter(({ price }) => price.level === 'PROJECT');
        expect(Number(capped[0]?.quantity ?? 0)).toBeLessThanOrEqual(Number(left));
      }),
    );
  });
});
