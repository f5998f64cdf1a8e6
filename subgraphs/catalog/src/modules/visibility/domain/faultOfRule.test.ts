import { expect, test } from 'vitest';
import { faultOfRule, type RuleInput } from './faultOfRule.ts';

const organizationId = '01970000-0000-7000-8000-000000000002';

test('a rule is for anybody on anything', () => {
  const rules: RuleInput[] = [
    { audience: {}, effect: 'HIDDEN' },
    { audience: { segment: 'dealer' }, sku: 'A-1', effect: 'SHOWN' },
    { audience: { organizationId, segment: null }, categoryId: 'c', brandId: null },
  ];
  expect(rules.map(faultOfRule)).toEqual([null, null, null]);
});

test.each<[RuleInput, RegExp]>([
  [{ audience: { segment: 'dealer', organizationId } }, /one of them/],
  [{ audience: { contractId: organizationId, organizationId } }, /one of them/],
  [{ audience: { segment: '' } }, /code/],
  [{ audience: { segment: 'dea ler' } }, /code/],
  [{ audience: { segment: 'x'.repeat(65) } }, /code/],
  [{ audience: {}, sku: 'A-1', brandId: 'b' }, /one of them/],
])('%j can not be one', (rule, reason) => {
  expect(faultOfRule(rule)).toMatch(reason);
});
