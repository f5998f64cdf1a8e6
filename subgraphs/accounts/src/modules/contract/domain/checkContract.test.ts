import { expect, it } from 'vitest';
import { checkContract } from './checkContract.ts';

const terms = {
  number: '12',
  currency: 'RUB',
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
  isAssortmentLimited: false,
  isClosed: false,
};

it('takes a contract with a number, without the blanks around it', () => {
  expect(checkContract({ ...terms, number: ' 12/2026-К ' })).toEqual({
    ok: true,
    terms: { ...terms, number: '12/2026-К' },
  });
  expect(checkContract({ ...terms, validUntil: null })).toMatchObject({ ok: true });
});

it.each([
  ['number', { number: '  ' }],
  ['number', { number: 'x'.repeat(65) }],
  ['number', { number: 'a\nb' }],
  ['currency', { currency: 'rubles' }],
  ['validUntil', { validUntil: '2026-01-01' }],
])('refuses what can’t be: the %s of %o', (field, wrong) => {
  expect(checkContract({ ...terms, ...wrong })).toMatchObject({ ok: false, field });
});
