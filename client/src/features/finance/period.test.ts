import { describe, expect, test } from 'vitest';
import { periodNamed, readDay } from './period.ts';

describe('the period of a statement', () => {
  test('ends today where it has begun', () => {
    expect(periodNamed('month', '2026-11-22')).toEqual({ from: '2026-11-01', to: '2026-11-22' });
    expect(periodNamed('quarter', '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-11-22' });
    expect(periodNamed('quarter', '2026-03-31')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(periodNamed('year', '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-11-22' });
  });

  test('is the whole of the last month, in January that of the year before', () => {
    expect(periodNamed('lastMonth', '2026-03-15')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(periodNamed('lastMonth', '2026-01-01')).toEqual({
      from: '2025-12-01',
      to: '2025-12-31',
    });
  });

  test('takes from an address only days that there are', () => {
    expect(readDay('2026-11-22')).toBe('2026-11-22');
    expect(readDay('2026-02-31')).toBeNull();
    expect(readDay('yesterday')).toBeNull();
    expect(readDay(null)).toBeNull();
  });
});
