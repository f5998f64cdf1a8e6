import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DiscountPeriod, replacePeriod } from './replacePeriod.ts';

const period = (percent: string, validFrom: string | null, validUntil: string | null) => ({
  percent,
  validFrom,
  validUntil,
});

it('cuts what holds in the entry’s days and leaves the others', () => {
  const open = period('5', null, null);
  const summer = period('9', '2026-06-01', '2026-09-01');
  const after = replacePeriod([open], summer);
  expect(after).toEqual([period('5', null, '2026-06-01'), summer, period('5', '2026-09-01', null)]);
  expect(replacePeriod(after, { ...period('', '2026-07-01', null), percent: null })).toEqual([
    period('5', null, '2026-06-01'),
    period('9', '2026-06-01', '2026-07-01'),
  ]);
  expect(replacePeriod(after, period('7', null, null))).toEqual([period('7', null, null)]);
});

it('says what the entry says in its days and what was said on any other, without overlaps', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  const entry = fc
    .record({
      percent: fc.option(fc.integer({ min: 1, max: 99 }).map(String)),
      validFrom: fc.option(day),
      validUntil: fc.option(day),
    })
    .filter(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom < validUntil);
  const holding = (periods: readonly DiscountPeriod[], on: string) =>
    periods.filter(
      ({ validFrom, validUntil }) =>
        (validFrom === null || validFrom <= on) && (validUntil === null || on < validUntil),
    );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), entry, day, (earlier, last, on) => {
      const before = earlier.reduce<DiscountPeriod[]>(replacePeriod, []);
      const after = replacePeriod(before, last);
      const isInside =
        (last.validFrom === null || last.validFrom <= on) &&
        (last.validUntil === null || on < last.validUntil);
      const expected = isInside
        ? last.percent === null
          ? []
          : [last.percent]
        : holding(before, on).map(({ percent }) => percent);
      expect(holding(after, on).map(({ percent }) => percent)).toEqual(expected);
      expect(expected.length).toBeLessThanOrEqual(1);
    }),
  );
});
