import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment } from './formatDate.ts';

describe('dates as they are shown', () => {
  it('keeps the calendar day of a document in every time zone', () => {
    expect(formatDay('2026-01-01', 'ru')).toBe('01.01.2026');
    expect(formatDay('2026-01-01', 'en')).toBe('01/01/2026');
  });

  it('shows a moment with its time', () => {
    expect(formatMoment('2026-01-01T12:30:00Z', 'en')).toMatch(/^\d\d\/\d\d\/\d{4}, \d\d:\d\d$/);
  });
});
