import { expect, it } from 'vitest';
import { SightedCodes } from './SightedCodes.ts';

it('counts a code that stays in view once, and again when it comes back', () => {
  const sighted = new SightedCodes();
  expect(sighted.isNew('4006381333931', 0)).toBe(true);
  for (const now of [100, 1400, 2800]) expect(sighted.isNew('4006381333931', now)).toBe(false);
  expect(sighted.isNew('96385074', 2900)).toBe(true);
  expect(sighted.isNew('4006381333931', 4300)).toBe(true);
});
