import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRICE_LEVELS, type PriceCandidate, type PriceLevel } from './priceCandidate.ts';
import { resolvePrice } from './resolvePrice.ts';

/** A price of the list that has the level's name; more specific facts as the case needs them. */
const price = (
  level: PriceLevel,
  unitPrice: string,
  rest: Partial<PriceCandidate> = {},
): PriceCandidate => ({
  listId: level,
  listName: level,
  level,
  priority: 0,
  validFrom: null,
  validUntil: null,
  tierFrom: '1',
  unitPrice,
  isFromBase: false,
  bar: null,
  ...rest,
});

describe('one price everywhere (scenario E2)', () => {
  const contractDays = { validFrom: '2026-09-01', validUntil: '2027-01-01' };
  const base = price('BASE', '1000.0000');
  const dealer = price('SEGMENT', '850.0000');
  const contract = price('CONTRACT', '820.0000', contractDays);
  const contract100 = price('CONTRACT', '805.0000', { ...contractDays, tierFrom: '100' });
  const project = price('PROJECT', '790.0000', {
    validFrom: '2026-09-15',
    validUntil: '2026-10-15',
  });
  const withoutObject = [base, dealer, contract, contract100];
  const withObject = [...withoutObject, project];

  it.each([
    ['99 pieces: the contract, step 1+', withoutObject, '99', '2026-09-20', '820.0000'],
    ['120 pieces: the contract, step 100+', withoutObject, '120', '2026-09-20', '805.0000'],
    ['120 pieces for the object: its project price', withObject, '120', '2026-09-20', '790.0000'],
    ['the last day of the contract', withoutObject, '1', '2026-12-31', '820.0000'],
    ['the day the contract is out: the dealer list', withoutObject, '1', '2027-01-01', '850.0000'],
    ['the day before the contract', withoutObject, '1', '2026-08-31', '850.0000'],
    ['a customer of no segment: the base list', [base], '1', '2026-09-20', '1000.0000'],
  ])('%s', (_case, candidates, quantity, date, unitPrice) => {
    expect(resolvePrice(candidates, { quantity, date, strategy: 'LEVEL' })?.unitPrice).toBe(
      unitPrice,
    );
  });

  it('keeps the contract price although the dealer price is lower', () => {
    const dear = price('CONTRACT', '870.0000', contractDays);
    const answer = resolvePrice([base, dealer, dear], {
      quantity: '1',
      date: '2026-09-20',
      strategy: 'LEVEL',
    });
    expect(answer).toBe(dear);
  });

  it('takes what the contract says before the list of the company', () => {
    const own = price('ORGANIZATION', '700.0000');
    const answer = resolvePrice([own, contract], {
      quantity: '1',
      date: '2026-09-20',
      strategy: 'LEVEL',
    });
    expect(answer).toBe(contract);
  });
});

describe('within one level', () => {
  const ask = { quantity: '100', date: '2026-09-20', strategy: 'LEVEL' } as const;
  const low = price('SEGMENT', '9', { listId: 'a', priority: 1, tierFrom: '10' });

  it('takes the highest step not above the quantity before priority and price', () => {
    const high = price('SEGMENT', '10', { listId: 'b', tierFrom: '100' });
    expect(resolvePrice([low, high], ask)).toBe(high);
  });

  it('takes the list of higher priority before the cheaper one', () => {
    const cheap = price('SEGMENT', '8', { listId: 'b', priority: 0, tierFrom: '10' });
    expect(resolvePrice([cheap, low], ask)).toBe(low);
  });

  it('takes the cheaper of equal priority, and of equal price the lower list id', () => {
    const cheap = price('SEGMENT', '8', { listId: 'c', priority: 1, tierFrom: '10' });
    const twin = price('SEGMENT', '8.00', { listId: 'b', priority: 1, tierFrom: '10' });
    expect(resolvePrice([low, cheap], ask)).toBe(cheap);
    expect(resolvePrice([low, cheap, twin], ask)).toBe(twin);
  });

  it('has no price, never zero, when all steps begin above the quantity', () => {
    expect(resolvePrice([low], { ...ask, quantity: '9.999' })).toBeNull();
    expect(resolvePrice([], ask)).toBeNull();
  });
});

describe('what a segment pays where a discount is made of the base price', () => {
  const ask = { quantity: '100', date: '2026-09-20', strategy: 'LEVEL' } as const;
  const made = price('SEGMENT', '5', { listId: 'base', isFromBase: true, tierFrom: '100' });

  it('is the price of the segment’s list, if it has one at the quantity', () => {
    const own = price('SEGMENT', '9', { tierFrom: '1' });
    expect(resolvePrice([made, own], ask)).toBe(own);
    expect(resolvePrice([made, { ...own, tierFrom: '101' }], ask)).toBe(made);
  });

  it('comes before the base price itself', () => {
    const base = price('BASE', '4', { listId: 'base', tierFrom: '100' });
    expect(resolvePrice([base, made], ask)).toBe(made);
  });
});

describe('by the strategy LOWEST', () => {
  const ask = { quantity: '100', date: '2026-09-20', strategy: 'LOWEST' } as const;

  it('the lowest price of all levels wins: 850 of dealers before 870 of the contract', () => {
    const dealer = price('SEGMENT', '850');
    expect(resolvePrice([price('CONTRACT', '870'), dealer, price('BASE', '1000')], ask)).toBe(
      dealer,
    );
  });

  it('each list says what it says for the quantity, also where that is dearer', () => {
    const list = [price('BASE', '8'), price('BASE', '9', { tierFrom: '100' })];
    expect(resolvePrice(list, ask)).toBe(list[1]);
  });

  it('the most specific of equal prices wins', () => {
    const own = price('ORGANIZATION', '8');
    expect(resolvePrice([price('BASE', '8.00'), own], ask)).toBe(own);
  });
});

describe('for any price lists', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  const candidate: fc.Arbitrary<PriceCandidate> = fc.record({
    listId: fc.string({ minLength: 1, maxLength: 3 }),
    listName: fc.constant('list'),
    level: fc.constantFrom(...PRICE_LEVELS),
    priority: fc.integer({ min: -1, max: 1 }),
    validFrom: fc.option(day),
    validUntil: fc.option(day),
    tierFrom: fc.constantFrom('1', '10', '100'),
    unitPrice: fc.constantFrom('1', '2', '3'),
    isFromBase: fc.boolean(),
    bar: fc.constantFrom(null, null, null, 'OTHER_CURRENCY'),
  });
  const question = fc.record({
    strategy: fc.constantFrom('LEVEL', 'LOWEST'),
    quantity: fc.constantFrom('0.5', '1', '10', '99.5', '500'),
    date: day,
  });

  it('does not depend on the order in which they were entered', () => {
    fc.assert(
      fc.property(fc.array(candidate), question, fc.infiniteStream(fc.nat()), (all, ask, keys) => {
        const shuffled = all
          .map((each) => ({ each, key: keys.next().value }))
          .sort((a, b) => Number(a.key) - Number(b.key))
          .map(({ each }) => each);
        expect(resolvePrice(shuffled, ask)).toEqual(resolvePrice(all, ask));
      }),
    );
  });

  it('is not changed by a list that does not concern the question', () => {
    fc.assert(
      fc.property(fc.array(candidate), candidate, question, (all, extra, ask) => {
        const before = resolvePrice(all, ask);
        const irrelevant = [
          { ...extra, validUntil: ask.date },
          { ...extra, validFrom: '2026-03-01' },
          { ...extra, tierFrom: '501' },
          { ...extra, bar: 'OTHER_CONTRACT' as const },
          ...(before && before.level !== 'BASE' && ask.strategy === 'LEVEL'
            ? [{ ...extra, level: 'BASE' as const }]
            : []),
        ];
        expect(resolvePrice([...all, ...irrelevant], ask)).toBe(before);
      }),
    );
  });

  it('costs no more by the piece for more, unless a step of a list says so', () => {
    fc.assert(
      fc.property(
        fc.array(candidate),
        question,
        fc.constantFrom('1', '10', '600'),
        (all, ask, more) => {
          const [less, greater] = [ask.quantity, more].sort((a, b) => Number(a) - Number(b));
          const few = resolvePrice(all, { ...ask, quantity: less! });
          const many = resolvePrice(all, { ...ask, quantity: greater! });
          if (!few) return;
          if (!many) throw new Error('What has a price for few has one for many.');
          const isOwnStep = Number(many.tierFrom) > Number(less);
          const isReplaced = all.some(
            ({ listId, level, tierFrom }) =>
              listId === few.listId &&
              level === few.level &&
              Number(tierFrom) > Number(less) &&
              Number(tierFrom) <= Number(greater),
          );
          if (!isOwnStep && !isReplaced) {
            expect(Number(many.unitPrice)).toBeLessThanOrEqual(Number(few.unitPrice));
          }
        },
      ),
    );
  });

  it('names one of the candidates, valid on the day and not above the quantity', () => {
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1 }), question, (all, ask) => {
        const winner = resolvePrice(all, ask);
        if (!winner) return;
        expect(all).toContain(winner);
        expect(Number(winner.tierFrom)).toBeLessThanOrEqual(Number(ask.quantity));
        expect(winner.validUntil === null || winner.validUntil > ask.date).toBe(true);
      }),
    );
  });
});
