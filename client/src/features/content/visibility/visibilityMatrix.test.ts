import { expect, test } from 'vitest';
import type { VisibilityRule_RuleFragment } from './VisibilityPage.generated';
import { ruleInput, visibilityMatrix } from './visibilityMatrix.ts';

const rule = (part: object): VisibilityRule_RuleFragment =>
  ({
    segment: null,
    organizationId: null,
    contract: null,
    category: null,
    brand: null,
    product: null,
    effect: 'HIDDEN',
    ...part,
  }) as VisibilityRule_RuleFragment;
const cables = { id: 'c1', path: [{ name: 'Электрика' }, { name: 'Кабели' }] };

const matrix = visibilityMatrix([
  rule({ contract: { id: 'c12', number: '12', organization: { name: 'North' } } }),
  rule({ organizationId: 'o1', product: { id: 'p1', sku: 'A-1', name: 'Лампа' } }),
  rule({ segment: 'dealer', category: cables, effect: 'SHOWN' }),
  rule({ segment: 'guest', effect: 'WITHOUT_PRICE' }),
  rule({ brand: { id: 'b1', name: 'Legrand' } }),
  rule({ category: cables }),
]);

test('the table goes from everyone to the single contract, from everything to the single product', () => {
  expect(matrix.audiences.map(({ key }) => key)).toEqual([
    '',
    'segment:guest',
    'segment:dealer',
    'organization:o1',
    'contract:c12',
  ]);
  expect(matrix.subjects.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'everything ',
    'category Электрика › Кабели',
    'brand Legrand',
    'product Лампа',
  ]);
});

test('each place of the table has the rule for its audience and subject, or none', () => {
  const [everyone, , dealer] = matrix.audiences;
  const [everything, category] = matrix.subjects;
  expect(matrix.effectOf(everyone!, category!)).toBe('HIDDEN');
  expect(matrix.effectOf(dealer!, category!)).toBe('SHOWN');
  expect(matrix.effectOf(everyone!, everything!)).toBeNull();
});

test('a rule is named by its audience and subject, a product by its SKU', () => {
  const [everyone, , , organization, contract] = matrix.audiences;
  const [everything, , , product] = matrix.subjects;
  expect(ruleInput(everyone!, everything!, null)).toEqual({ audience: {}, effect: null });
  expect(ruleInput(organization!, product!, 'SHOWN')).toEqual({
    audience: { organizationId: 'o1' },
    sku: 'A-1',
    effect: 'SHOWN',
  });
  expect(ruleInput(contract!, everything!, 'SHOWN').audience).toEqual({ contractId: 'c12' });
});
