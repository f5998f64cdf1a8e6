import { expect, test } from 'vitest';
import { checkBankDetails } from './checkBankDetails.ts';

const details = {
  bic: '044525999',
  account: '40702810600000012345',
  correspondentAccount: '30101810600000000999',
};

test('numbers that belong together are accepted', () => {
  expect(checkBankDetails(details)).toEqual({ ok: true });
});

test.each([
  ['bic', '04452599'],
  ['account', '40702810600000012346'],
  ['account', '4070281060000001234'],
  ['correspondentAccount', '30101810700000000999'],
] as const)('%s %s is refused', (field, wrong) => {
  expect(checkBankDetails({ ...details, [field]: wrong })).toMatchObject({ ok: false, field });
});
