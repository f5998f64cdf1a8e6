import { expect, test } from 'vitest';
import { afterQuietHours } from './afterQuietHours.ts';
import { BY_DEFAULT } from './preferences.ts';

const night = BY_DEFAULT.quietHours;
const at = (text: string) => new Date(text);

test.each([
  ['at noon an e-mail comes at once', '12:00:30+03:00', '2026-09-11T12:00:30+03:00'],
  ['a minute before the night too', '20:59:59+03:00', '2026-09-11T20:59:59+03:00'],
  ['late in the evening it waits for the morning', '21:00:00+03:00', '2026-09-12T08:00:00+03:00'],
  ['after midnight for the same morning', '00:30:15+03:00', '2026-09-11T08:00:00+03:00'],
  ['the last quiet minute is short', '07:59:59+03:00', '2026-09-11T08:00:00+03:00'],
  ['in the morning it comes at once', '08:00:00+03:00', '2026-09-11T08:00:00+03:00'],
])('%s', (_rule, now, expected) => {
  expect(afterQuietHours(at(`2026-09-11T${now}`), night)).toEqual(at(expected));
});

test('the clock is that of the person', () => {
  const now = at('2026-09-11T09:00:00+03:00');
  const inVladivostok = { ...night, timeZone: 'Asia/Vladivostok' };
  const inLisbon = { ...night, timeZone: 'Europe/Lisbon' };
  expect(afterQuietHours(now, inVladivostok)).toEqual(now);
  expect(afterQuietHours(now, inLisbon)).toEqual(at('2026-09-11T08:00:00+01:00'));
});

test('quiet hours may be those of an afternoon', () => {
  const siesta = { from: '13:00', until: '15:30', timeZone: 'Europe/Moscow' };
  const now = at('2026-09-11T14:10:00+03:00');
  expect(afterQuietHours(now, siesta)).toEqual(at('2026-09-11T15:30:00+03:00'));
  expect(afterQuietHours(at('2026-09-11T22:00:00+03:00'), siesta)).toEqual(
    at('2026-09-11T22:00:00+03:00'),
  );
});

test('a night in which the clock is changed ends by the changed clock', () => {
  const berlin = { ...night, timeZone: 'Europe/Berlin' };
  expect(afterQuietHours(at('2026-03-28T23:00:00+01:00'), berlin)).toEqual(
    at('2026-03-29T08:00:00+02:00'),
  );
  expect(afterQuietHours(at('2026-10-24T23:00:00+02:00'), berlin)).toEqual(
    at('2026-10-25T08:00:00+01:00'),
  );
});

test('without quiet hours an e-mail comes at any time', () => {
  const now = at('2026-09-11T03:00:00+03:00');
  expect(afterQuietHours(now, null)).toEqual(now);
});
