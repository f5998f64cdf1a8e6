import { newId } from '@kontor/kit/ids.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyer, type OpenPricing, openPricing } from './openPricing.ts';
import { controller, priceDecisions, sales, salesHead } from './priceWorld.ts';

let pricing: OpenPricing;
let decisions: ReturnType<typeof priceDecisions>;
let dealer: string;
let other: string;

beforeAll(async () => {
  pricing = await openPricing('2026-09-20T09:00:00Z');
  decisions = priceDecisions(pricing);
  dealer = await pricing.customer({ segment: 'dealer' });
  other = await pricing.customer({ segment: 'retail' });
});
afterAll(() => pricing.close());

/** A product of the base list, of a price group of its own. */
async function sell(price: string): Promise<{ product: string; group: string }> {
  const [product, group] = [newId(), newId()];
  await pricing.priceList({}, [[product, '1', price]]);
  await decisions.regroup([product, group]);
  return { product, group };
}

const EXPLAINED = `unitPrice { amount } validUntil tierFrom explanation {
  discounts { kind percent promotionName from { amount } to { amount } }
  promotions { name outcome } }`;

describe('promotions', () => {
  it('take off their per cent in their days, after the segment’s discount, and say so', async () => {
    const { product, group } = await sell('100');
    await decisions.discounts({ segment: 'dealer', priceGroup: group, percent: '10' });
    await decisions.promotion({ name: 'Week', percent: '20', priceGroups: [group] });
    expect(await decisions.price(buyer(dealer), product, '', EXPLAINED)).toEqual({
      unitPrice: { amount: '72.0000' },
      validUntil: '2026-10-01',
      tierFrom: '1',
      explanation: {
        discounts: [
          {
            ...{ kind: 'SEGMENT', percent: '10.00', promotionName: null },
            ...{ from: { amount: '100.0000' }, to: { amount: '90.0000' } },
          },
          {
            ...{ kind: 'PROMOTION', percent: '20.00', promotionName: 'Week' },
            ...{ from: { amount: '90.0000' }, to: { amount: '72.0000' } },
          },
        ],
        promotions: [{ name: 'Week', outcome: 'APPLIED' }],
      },
    });
    expect(await decisions.amount(buyer(dealer), product, 'date: "2026-10-01"')).toBe('90.0000');
    expect(await decisions.amount(buyer(dealer), product, 'date: "2026-08-31"')).toBe('90.0000');
  });

  it('are for whom they are for, from the quantity that they ask', async () => {
    const { product } = await sell('100');
    await decisions.promotion({
      name: 'Dealers',
      percent: '5',
      segment: 'dealer',
      productIds: [product],
    });
    await decisions.promotion({
      ...{ name: 'Own', unitPrice: '80', organizationId: other, productIds: [product] },
      minimumQuantity: '10',
    });
    expect(await decisions.amount(buyer(dealer), product, 'quantity: "10"')).toBe('95.0000');
    expect(await decisions.amount(buyer(other), product, 'quantity: "9"')).toBe('100.0000');
    expect(await decisions.amount(buyer(other), product, 'quantity: "10"')).toBe('80.0000');
    const { _entities } = await pricing.answer(
      buyer(other),
      `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product {
        priceTiers { from unitPrice { amount } } } } }`,
      { ids: [{ __typename: 'Product', id: product, isPriceShown: true }] },
    );
    expect(_entities[0].priceTiers).toEqual([
      { from: '1', unitPrice: { amount: '100.0000' } },
      { from: '10', unitPrice: { amount: '80.0000' } },
    ]);
    const seen = (await decisions.price(buyer(dealer), product, '', EXPLAINED)).explanation;
    expect(seen.promotions).toEqual([{ name: 'Dealers', outcome: 'APPLIED' }]);
  });

  it('don’t add up, and leave alone what was agreed with the customer', async () => {
    const { product } = await sell('100');
    await decisions.promotion({ name: '10 %', percent: '10', productIds: [product] });
    await decisions.promotion({ name: '15 %', percent: '15', productIds: [product] });
    const { explanation } = await decisions.price(buyer(other), product, '', EXPLAINED);
    expect(explanation.promotions).toEqual([
      { name: '15 %', outcome: 'APPLIED' },
      { name: '10 %', outcome: 'NOT_BEST' },
    ]);
    await pricing.priceList({ level: 'CONTRACT', forOrganizationId: other }, [
      [product, '1', '99'],
    ]);
    const agreed = await decisions.price(buyer(other), product, '', EXPLAINED);
    expect(agreed.unitPrice.amount).toBe('99.0000');
    expect(
      agreed.explanation.promotions.map(({ outcome }: { outcome: string }) => outcome),
    ).toEqual(['OTHER_LEVEL', 'OTHER_LEVEL']);
  });

  it('stop at the floor, unless a sales head approves that they go below', async () => {
    const { product } = await sell('100');
    await decisions.costs({ productId: product, cost: '82.8' });
    await decisions.promotion({ name: 'Deep', percent: '30', productIds: [product] });
    const FIELDS = `unitPrice { amount } explanation { floor { amount }
      discounts { percent isHeldAtFloor } promotions { outcome } }`;
    const { customerPrice } = await pricing.answer(
      sales,
      `query ($input: CustomerPriceInput!) { customerPrice(input: $input) { ${FIELDS} } }`,
      { input: { organizationId: other, productId: product } },
    );
    expect(customerPrice).toEqual({
      unitPrice: { amount: '90.0000' },
      explanation: {
        floor: { amount: '90.0000' },
        discounts: [{ percent: '10.00', isHeldAtFloor: true }],
        promotions: [{ outcome: 'APPLIED' }],
      },
    });
    const facts = { name: 'Deeper', percent: '40', productIds: [product], mayGoBelowFloor: true };
    const days = { validFrom: '2026-09-01', validUntil: '2026-10-01' };
    const { request } = await decisions.proposePromotion({ ...facts, ...days });
    const DECIDE = `mutation ($input: DecideChangeInput!) { decideChange(input: $input) { __typename } }`;
    const input = { id: request.id, isApproved: true };
    expect(await pricing.refusal(controller, DECIDE, { input })).toBe('FORBIDDEN');
    expect(await decisions.amount(buyer(other), product)).toBe('90.0000');
    await decisions.decide(request.id, salesHead);
    expect(await decisions.amount(buyer(other), product)).toBe('60.0000');
  });

  it('end when another person approves that, and hold no more', async () => {
    const { product } = await sell('100');
    await decisions.promotion({ name: 'Short', percent: '10', productIds: [product] });
    const LIST =
      '{ promotions(first: 1) { nodes { id name status productCount products { id } } } }';
    const { promotions } = await pricing.answer(sales, LIST);
    expect(promotions.nodes).toEqual([
      {
        ...{ id: expect.any(String), name: 'Short', status: 'APPROVED' },
        ...{ productCount: 1, products: [{ id: product }] },
      },
    ]);
    const { request } = await decisions.endPromotion({ id: promotions.nodes[0].id });
    expect(await decisions.amount(buyer(other), product)).toBe('90.0000');
    await decisions.decide(request.id);
    expect(await decisions.amount(buyer(other), product)).toBe('100.0000');
    expect(await decisions.endPromotion({ id: promotions.nodes[0].id })).toMatchObject({
      code: 'CHANGED_SINCE',
    });
    expect(await decisions.endPromotion({ id: newId() })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that were rejected or are not decided hold never', async () => {
    const { product } = await sell('100');
    const facts = { name: 'No', percent: '10', productIds: [product] };
    const days = { validFrom: '2026-09-01', validUntil: '2026-10-01' };
    const { request } = await decisions.proposePromotion({ ...facts, ...days });
    expect(await decisions.amount(buyer(other), product)).toBe('100.0000');
    await decisions.decide(request.id, salesHead, { isApproved: false, reason: 'no' });
    expect(await decisions.amount(buyer(other), product)).toBe('100.0000');
  });
});

describe('who sees promotions', () => {
  const NAMES = '{ promotions(first: 100) { nodes { name mayGoBelowFloor } } }';
  const namesOf = async (viewer: ReturnType<typeof buyer>) =>
    (
      await pricing.answer(viewer, '{ promotions(first: 100) { nodes { name } } }')
    ).promotions.nodes.map(({ name }: { name: string }) => name);

  it('is whom they are for, while they hold', async () => {
    await decisions.promotion({ name: 'only retail', percent: '1', segment: 'retail' });
    await decisions.promotion({ name: 'only dealer', percent: '1', organizationId: dealer });
    await decisions.promotion({ name: 'later', percent: '1', validFrom: '2026-09-21' });
    expect(await namesOf(buyer(other))).toContain('only retail');
    expect(await namesOf(buyer(other))).not.toContain('only dealer');
    expect(await namesOf(buyer(dealer))).toContain('only dealer');
    for (const hidden of ['only retail', 'later', 'Short', 'No']) {
      expect(await namesOf(buyer(dealer))).not.toContain(hidden);
    }
    expect(await namesOf(sales)).toEqual(expect.arrayContaining(['later', 'Short', 'No']));
  });

  it('is nobody else, and what they may is the seller’s knowledge', async () => {
    expect(await pricing.refusal(ANONYMOUS, NAMES)).toBe('UNAUTHENTICATED');
    expect(await pricing.refusal(buyer(dealer, 'orders:read'), NAMES)).toBe('FORBIDDEN');
    expect(await pricing.refusal(buyer(dealer), NAMES)).toBe('FORBIDDEN');
  });
});

it.each([
  ['percent', { percent: '100' }],
  ['percent', {}],
  ['unitPrice', { unitPrice: '0' }],
  ['minimumQuantity', { percent: '5', minimumQuantity: '-1' }],
  ['validUntil', { percent: '5', validUntil: '2026-09-01' }],
  ['productIds.0', { percent: '5', productIds: ['x'] }],
  ['segment', { percent: '5', segment: 'a', organizationId: newId() }],
])('refuses a promotion with %s that can’t be taken', async (field, facts) => {
  const usual = { name: 'Strange', validFrom: '2026-09-01', validUntil: '2026-10-01' };
  expect(await decisions.proposePromotion({ ...usual, ...facts })).toMatchObject({ field });
});
