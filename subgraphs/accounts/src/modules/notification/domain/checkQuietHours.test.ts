import { expect, test } from 'vitest';
import { checkQuietHours } from './checkQuietHours.ts';

const hours = { from: '21:00', until: '08:00', timeZone: 'Asia/Yekaterinburg' };

test('quiet hours are two times of day by a clock that exists', () => {
  expect(checkQuietHours(hours)).toEqual({ ok: true, quietHours: hours });
});

test.each([
  ['from', '9:00'],
  ['from', '24:00'],
  ['from', '21:00\0'],
  ['until', '08:60'],
  ['until', '21:00'],
  ['timeZone', 'Mars/Base'],
  ['timeZone', ''],
  ['timeZone', `Europe/${'x'.repeat(100)}`],
] as const)('%s of "%s" is refused', (field, value) => {
  expect(checkQuietHours({ ...hours, [field]: value })).toMatchObject({ ok: false, field });
});
