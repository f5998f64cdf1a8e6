/** A discount of one segment on one price group for some days, half-open; null = open. */
export interface DiscountPeriod {
  percent: string;
  validFrom: string | null;
  validUntil: string | null;
}

export interface PeriodEntry extends Omit<DiscountPeriod, 'percent'> {
  /** Null = none in these days. */
  percent: string | null;
}

/** The periods once the entry holds in its days; what they say of other days stays. They never overlap. */
export function replacePeriod(
  periods: readonly DiscountPeriod[],
  { percent, validFrom, validUntil }: PeriodEntry,
): DiscountPeriod[] {
  const kept = periods.flatMap((period) => {
    const before = { ...period, validUntil: earlierEnd(period.validUntil, validFrom ?? FIRST) };
    const after = { ...period, validFrom: laterStart(period.validFrom, validUntil ?? LAST) };
    return [before, after].filter(hasDays);
  });
  const entry = percent === null ? [] : [{ percent, validFrom, validUntil }];
  return [...kept, ...entry].sort((a, b) =>
    (a.validFrom ?? FIRST) < (b.validFrom ?? FIRST) ? -1 : 1,
  );
}

/** Before and after all days that there are. */
const FIRST = '';
const LAST = '~';

const earlierEnd = (end: string | null, other: string) =>
  end === null || other < end ? other : end;
const laterStart = (start: string | null, other: string) =>
  start === null || other > start ? other : start;

const hasDays = ({ validFrom, validUntil }: DiscountPeriod): boolean =>
  (validFrom ?? FIRST) < (validUntil ?? LAST);
