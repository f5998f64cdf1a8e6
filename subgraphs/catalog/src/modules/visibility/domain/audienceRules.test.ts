import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { AudienceRules } from './audienceRules.ts';
import { RuleSet, type VisibilityRule, type VisibleSubject } from './ruleSet.ts';
import type { Visibility } from './visibility.ts';

const row = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  nameRu: id,
  nameEn: id,
  ownAttributes: [],
});
const tree = new CategoryTree([row('light'), row('lamps', 'light'), row('tools')]);
const lamp = { number: 1, categoryId: 'lamps', brandId: 'Voltum' };

const onProduct = (effect: Visibility, product: VisibleSubject = lamp): VisibilityRule => ({
  effect,
  on: 'product',
  product,
});
const onCategory = (effect: Visibility, id: string): VisibilityRule => ({
  effect,
  on: 'category',
  id,
});
const onBrand = (effect: Visibility, id: string): VisibilityRule => ({ effect, on: 'brand', id });
const onAll = (effect: Visibility): VisibilityRule => ({ effect, on: 'everything' });

/** The effect on a product where these rules hold: for the organization, the segment, everyone. */
const effectOf = (product: VisibleSubject, ...levels: VisibilityRule[][]): Visibility =>
  rulesOf(levels).effectOf(product);

const rulesOf = (levels: VisibilityRule[][]) =>
  new AudienceRules(
    'test',
    levels.map((rules) => new RuleSet(rules)),
    tree,
  );

describe('what a customer sees', () => {
  test('is everything, unless a rule says otherwise', () => {
    expect(effectOf(lamp, [], [], [])).toBe('SHOWN');
    expect(rulesOf([[], [], []])).toMatchObject({ showsAll: true, hidesNothing: true });
  });

  test('follows the organization’s rules before its segment’s, and these before everyone’s', () => {
    const hidden = [onProduct('HIDDEN')];
    expect(effectOf(lamp, [onAll('SHOWN')], hidden, hidden)).toBe('SHOWN');
    expect(effectOf(lamp, [], [onAll('WITHOUT_PRICE')], hidden)).toBe('WITHOUT_PRICE');
    expect(effectOf(lamp, [], [], hidden)).toBe('HIDDEN');
  });

  test('follows the rule on the product before category, brand and everything', () => {
    const others = [onCategory('HIDDEN', 'lamps'), onBrand('HIDDEN', 'Voltum'), onAll('HIDDEN')];
    expect(effectOf(lamp, [onProduct('SHOWN'), ...others])).toBe('SHOWN');
    expect(effectOf({ ...lamp, number: 2 }, [onProduct('SHOWN'), ...others])).toBe('HIDDEN');
  });

  test('follows the nearest category, then the brand', () => {
    const hidden = [onCategory('HIDDEN', 'light'), onBrand('WITHOUT_PRICE', 'Voltum')];
    expect(effectOf(lamp, [onCategory('SHOWN', 'lamps'), ...hidden])).toBe('SHOWN');
    expect(effectOf(lamp, hidden)).toBe('HIDDEN');
    expect(effectOf({ ...lamp, categoryId: 'tools' }, hidden)).toBe('WITHOUT_PRICE');
    expect(effectOf({ ...lamp, categoryId: null }, hidden)).toBe('WITHOUT_PRICE');
    expect(effectOf({ ...lamp, categoryId: null, brandId: null }, hidden)).toBe('SHOWN');
  });

  test('can be a choice: all is hidden but for what is named', () => {
    const choice = [onAll('HIDDEN'), onProduct('SHOWN'), onBrand('SHOWN', 'Nord')];
    expect(effectOf(lamp, choice)).toBe('SHOWN');
    expect(effectOf({ number: 2, categoryId: 'tools', brandId: 'Nord' }, choice)).toBe('SHOWN');
    expect(effectOf({ number: 3, categoryId: 'tools', brandId: null }, choice)).toBe('HIDDEN');
  });
});

const effects = fc.constantFrom<Visibility>('SHOWN', 'HIDDEN', 'WITHOUT_PRICE');
const categories = fc.constantFrom('light', 'lamps', 'tools');
const brands = fc.constantFrom('Voltum', 'Nord');
const products = fc.record({
  number: fc.integer({ min: 1, max: 4 }),
  categoryId: fc.option(categories),
  brandId: fc.option(brands),
});
const rules = fc.uniqueArray(
  fc.oneof(
    fc.tuple(effects, products).map(([effect, product]) => onProduct(effect, product)),
    fc.tuple(effects, categories).map(([effect, id]) => onCategory(effect, id)),
    fc.tuple(effects, brands).map(([effect, id]) => onBrand(effect, id)),
    effects.map(onAll),
  ),
  // As the database keeps them: one rule for an audience and subject.
  { selector: subjectOf },
);

function subjectOf(rule: VisibilityRule): string {
  if (rule.on === 'everything') return rule.on;
  return `${rule.on} ${rule.on === 'product' ? rule.product.number : rule.id}`;
}

test('the order of rules does not matter', () => {
  fc.assert(
    fc.property(rules, rules, rules, products, (organization, segment, everyone, product) => {
      const levels = [organization, segment, everyone];
      const reversed = levels.map((level) => level.toReversed());
      expect(effectOf(product, ...reversed)).toBe(effectOf(product, ...levels));
    }),
  );
});

test('a rule on one thing changes nothing of another', () => {
  fc.assert(
    fc.property(rules, products, effects, (level, product, effect) => {
      const other = { number: 99, categoryId: null, brandId: 'Other' };
      const more = [...level, onProduct(effect, other), onBrand(effect, 'Other')];
      expect(effectOf(product, more)).toBe(effectOf(product, level));
    }),
  );
});

test('what is said to be hidden by nobody is hidden from nobody', () => {
  fc.assert(
    fc.property(rules, rules, products, (organization, everyone, product) => {
      const all = rulesOf([organization, everyone]);
      if (all.hidesNothing) expect(all.effectOf(product)).not.toBe('HIDDEN');
      if (all.showsAll) expect(all.effectOf(product)).toBe('SHOWN');
      expect(all.isShown(product)).toBe(all.effectOf(product) !== 'HIDDEN');
    }),
  );
});
