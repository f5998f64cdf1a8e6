import { expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { AudienceRules } from './audienceRules.ts';
import { limitAssortment } from './limitAssortment.ts';
import { RuleSet, type VisibilityRule } from './ruleSet.ts';

const lamp = { number: 1, categoryId: null, brandId: 'Voltum' };
const hammer = { number: 2, categoryId: null, brandId: 'Nord' };
const nord: VisibilityRule = { on: 'brand', id: 'Nord', effect: 'SHOWN' };

/** What is shown where these rules are the contract's, and then those of the organization. */
function seen(contract: VisibilityRule[], organization: VisibilityRule[] = []) {
  const sets = [new RuleSet(limitAssortment(contract)), new RuleSet(organization)];
  const rules = new AudienceRules('', sets, new CategoryTree([]));
  return [lamp, hammer].map((product) => rules.effectOf(product));
}

test('a limited assortment is what the contract’s own rules show', () => {
  expect(seen([nord])).toEqual(['HIDDEN', 'SHOWN']);
  expect(seen([{ ...nord, effect: 'WITHOUT_PRICE' }])).toEqual(['HIDDEN', 'WITHOUT_PRICE']);
  expect(seen([{ on: 'product', product: lamp, effect: 'SHOWN' }])).toEqual(['SHOWN', 'HIDDEN']);
});

test('without rules it is nothing, whatever other rules show', () => {
  expect(seen([])).toEqual(['HIDDEN', 'HIDDEN']);
  expect(seen([], [{ on: 'everything', effect: 'SHOWN' }])).toEqual(['HIDDEN', 'HIDDEN']);
});

test('a rule of the contract on everything goes on deciding of the rest', () => {
  expect(seen([{ on: 'everything', effect: 'WITHOUT_PRICE' }, nord])).toEqual([
    'WITHOUT_PRICE',
    'SHOWN',
  ]);
});
