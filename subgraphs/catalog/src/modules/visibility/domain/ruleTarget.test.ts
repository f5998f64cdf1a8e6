import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RuleTarget, ruleTarget } from './ruleTarget.ts';

const id = fc.option(fc.constantFrom('a', 'b'));
const targets: fc.Arbitrary<RuleTarget> = fc
  .record({
    contractId: id,
    organizationId: id,
    segment: id,
    categoryId: id,
    brandId: id,
    productId: id,
  })
  .map(({ contractId, organizationId, segment, categoryId, brandId, productId }) => ({
    contractId,
    organizationId: contractId === null ? organizationId : null,
    segment: contractId === null && organizationId === null ? segment : null,
    categoryId: productId === null ? categoryId : null,
    brandId: productId === null && categoryId === null ? brandId : null,
    productId,
  }));

test('two rules have the same target exactly where they are for the same audience on the same', () => {
  fc.assert(
    fc.property(targets, targets, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(ruleTarget(one) === ruleTarget(other)).toBe(isSame);
    }),
  );
});
