import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyer, type OpenPricing, openPricing } from './openPricing.ts';
import { controller, priceDecisions, sales, salesHead } from './priceWorld.ts';

let pricing: OpenPricing;
let decisions: ReturnType<typeof priceDecisions>;
let dealer: string;
let other: string;
const [cable, tool] = [newId(), newId()];

beforeAll(async () => {
  pricing = await openPricing('2026-09-20T09:00:00Z');
  decisions = priceDecisions(pricing);
  dealer = await pricing.customer({ segment: 'dealer' });
  other = await pricing.customer({ segment: 'retail' });
  await pricing.priceList({ name: 'base' }, [
    [cable, '1', '100'],
    [tool, '1', '50'],
    [tool, '10', '40'],
  ]);
  await pricing.priceList({ name: 'dealers', level: 'SEGMENT', segment: 'dealer' }, [
    [cable, '1', '80'],
  ]);
  await decisions.regroup([cable, 'CABLE'], [tool, 'TOOL']);
});
afterAll(() => pricing.close());

const cell = (
  priceGroup: string,
  percent: string | null,
  validFrom?: string,
  validUntil?: string,
) => ({
  ...{ segment: 'dealer', priceGroup, percent },
  ...{ validFrom, validUntil },
});

describe('the discount of a segment on a price group', () => {
  it('is taken off the segment’s list price, or off the base price where that has none', async () => {
    await decisions.discounts(cell('CABLE', '10'), cell('TOOL', '20'));
    const FIELDS = `unitPrice { amount } explanation { level listName listPrice { amount }
      discounts { kind percent from { amount } to { amount } priceGroup }
      rejected { level reason unitPrice { amount } } }`;
    expect(await decisions.price(buyer(dealer), cable, '', FIELDS)).toMatchObject({
      unitPrice: { amount: '72.0000' },
      explanation: {
        level: 'SEGMENT',
        listName: 'dealers',
        listPrice: { amount: '80.0000' },
        discounts: [
          {
            ...{ kind: 'SEGMENT', percent: '10.00', priceGroup: 'CABLE' },
            ...{ from: { amount: '80.0000' }, to: { amount: '72.0000' } },
          },
        ],
        rejected: expect.arrayContaining([
          { level: 'SEGMENT', reason: 'SEGMENT_LIST_HAS_PRICE', unitPrice: { amount: '90.0000' } },
          { level: 'BASE', reason: 'LESS_SPECIFIC', unitPrice: { amount: '100.0000' } },
        ]),
      },
    });
    expect(await decisions.amount(buyer(dealer), tool, 'quantity: "10"')).toBe('32.0000');
    expect(await decisions.amount(buyer(other), tool, 'quantity: "10"')).toBe('40.0000');
  });

  it('holds in its days, and a later entry cuts it', async () => {
    await decisions.discounts(cell('TOOL', '50', '2026-10-01', '2026-10-02'));
    const on = (date: string) => decisions.amount(buyer(dealer), tool, `date: "${date}"`);
    expect(await on('2026-09-30')).toBe('40.0000');
    expect(await on('2026-10-01')).toBe('25.0000');
    expect(await on('2026-10-02')).toBe('40.0000');
    const { discountMatrix } = await pricing.answer(
      sales,
      '{ discountMatrix { segments priceGroups discounts { priceGroup percent validFrom validUntil } } }',
    );
    expect(discountMatrix).toMatchObject({
      segments: ['dealer', 'retail'],
      priceGroups: ['CABLE', 'TOOL'],
    });
    expect(discountMatrix.discounts.slice(1)).toEqual([
      { priceGroup: 'TOOL', percent: '20', validFrom: null, validUntil: '2026-10-01' },
      { priceGroup: 'TOOL', percent: '50', validFrom: '2026-10-01', validUntil: '2026-10-02' },
      { priceGroup: 'TOOL', percent: '20', validFrom: '2026-10-02', validUntil: null },
    ]);
  });

  it('goes where a product’s price group goes', async () => {
    const product = newId();
    await pricing.priceList({}, [[product, '1', '100']]);
    expect(await decisions.amount(buyer(dealer), product)).toBe('100.0000');
    await decisions.regroup([product, 'CABLE']);
    expect(await decisions.amount(buyer(dealer), product)).toBe('90.0000');
  });
});

describe('a change of discounts', () => {
  const QUEUE = `{ changeRequests(filter: { kind: [DISCOUNTS], status: [ASKED] }) { totalCount nodes {
    id kind askedBy note viewerCanDecide discounts { priceGroup percent before { percent } } } } }`;

  it('holds once another person approves it, and never before', async () => {
    const { request } = await decisions.changeDiscounts({
      discounts: [cell('CABLE', '15')],
      note: 'For autumn',
    });
    expect(await decisions.amount(buyer(dealer), cable)).toBe('72.0000');
    const { changeRequests } = await pricing.answer(salesHead, QUEUE);
    expect(changeRequests).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ id: request.id, kind: 'DISCOUNTS', note: 'For autumn', viewerCanDecide: true },
          discounts: [{ priceGroup: 'CABLE', percent: '15', before: [{ percent: '10' }] }],
        },
      ],
    });
    expect(await decisions.decide(request.id)).toMatchObject({ request: { status: 'APPROVED' } });
    expect(await decisions.amount(buyer(dealer), cable)).toBe('68.0000');
    expect(await decisions.decide(request.id)).toMatchObject({ code: 'ALREADY_DECIDED' });
    const [entry] = await pricing
      .context()
      .em.execute<Array<{ payload: { before: string; after: string } }>>(
        `select payload from graphile_worker._private_jobs
          where payload ->> 'action' = 'prices.changeApproved' and payload ->> 'subject' = ?`,
        [`ChangeRequest:${request.id}`],
      );
    expect(JSON.parse(entry!.payload.before)).toMatchObject([{ percent: '10' }]);
    expect(JSON.parse(entry!.payload.after)).toMatchObject({ after: [{ percent: '15' }] });
  });

  it('is not decided by whoever asked, nor on what was changed since', async () => {
    const asked = await decisions.changeDiscounts({ discounts: [cell('CABLE', '1')] }, salesHead);
    expect(await decisions.decide(asked.request.id)).toMatchObject({ code: 'FOUR_EYES' });
    await decisions.discounts(cell('CABLE', '20'));
    expect(await decisions.decide(asked.request.id, controller)).toMatchObject({
      code: 'CHANGED_SINCE',
    });
    expect(await decisions.amount(buyer(dealer), cable)).toBe('64.0000');
    const rejected = await decisions.decide(asked.request.id, controller, { isApproved: false });
    expect(rejected).toMatchObject({ field: 'reason' });
    const facts = { isApproved: false, reason: 'too late' };
    expect(await decisions.decide(asked.request.id, controller, facts)).toMatchObject({
      request: { status: 'REJECTED' },
    });
  });

  it('can be taken back by whoever asked, and by nobody else', async () => {
    const { request } = await decisions.changeDiscounts({ discounts: [cell('CABLE', '1')] });
    expect(await decisions.withdraw(request.id, salesHead)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decisions.withdraw(request.id)).toMatchObject({
      request: { status: 'WITHDRAWN' },
    });
    expect(await decisions.decide(request.id)).toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  it.each([
    ['discounts.1.validFrom', [cell('A', '1'), cell('A', '2', '2026-10-01')]],
    ['discounts.0.percent', [cell('A', '0')]],
    ['discounts.0.percent', [cell('A', '-3')]],
    ['discounts.0.validUntil', [cell('A', '1', '2026-10-02', '2026-10-01')]],
    ['discounts', []],
  ])('is refused with %s that can’t be taken', async (field, discounts) => {
    expect(await decisions.changeDiscounts({ discounts })).toMatchObject({ field });
  });

  it('is refused with what is no number and no day', async () => {
    const MUTATION = `mutation ($input: ChangeDiscountsInput!) { changeDiscounts(input: $input) { __typename } }`;
    for (const strange of [cell('A', 'NaN'), cell('A', '1e400'), cell('A', '1', '2026-02-31')]) {
      const input = { discounts: [strange], idempotencyKey: newId() };
      expect(await pricing.refusal(sales, MUTATION, { input })).toBe('BAD_USER_INPUT');
    }
  });

  it('is the seller’s alone', async () => {
    const MUTATION = `mutation ($input: ChangeDiscountsInput!) { changeDiscounts(input: $input) { __typename } }`;
    const input = { discounts: [cell('A', '1')], idempotencyKey: newId() };
    const strangers = [buyer(dealer), buyer(dealer, 'pricelists:write', 'pricelists:read')];
    for (const viewer of [...strangers, controller]) {
      expect(await pricing.refusal(viewer, MUTATION, { input })).toBe('FORBIDDEN');
    }
    for (const viewer of strangers) {
      expect(await pricing.refusal(viewer, QUEUE)).toBe('FORBIDDEN');
      expect(await pricing.refusal(viewer, '{ discountMatrix { segments } }')).toBe('FORBIDDEN');
    }
    const DECIDE = `mutation { decideChange(input: { id: "x", isApproved: true }) { __typename } }`;
    expect(await pricing.refusal(sales, DECIDE)).toBe('FORBIDDEN');
  });
});

describe('the preview of discounts', () => {
  const PREVIEW = `query ($input: PreviewDiscountsInput!) { previewDiscounts(input: $input) {
    ... on InvalidInput { field }
    ... on DiscountPreview { lines { segment product { id } before { unitPrice { amount } } after { unitPrice { amount } } } } } }`;
  const preview = async (input: object) =>
    (await pricing.answer(sales, PREVIEW, { input })).previewDiscounts;

  it('tells what would become of prices, and changes none', async () => {
    const discounts = [cell('TOOL', '30'), { ...cell('TOOL', '10'), segment: 'retail' }];
    const { result, statements } = await countStatements(() => preview({ discounts }));
    expect(result.lines).toEqual([
      {
        ...{ segment: 'dealer', product: { id: tool } },
        ...{
          before: { unitPrice: { amount: '40.0000' } },
          after: { unitPrice: { amount: '35.0000' } },
        },
      },
      {
        ...{ segment: 'retail', product: { id: tool } },
        ...{
          before: { unitPrice: { amount: '50.0000' } },
          after: { unitPrice: { amount: '45.0000' } },
        },
      },
    ]);
    expect(statements).toHaveLength(4);
    expect(await decisions.amount(buyer(dealer), tool)).toBe('40.0000');
    const chosen = await preview({ discounts, productIds: [tool, cable, newId()], quantity: '10' });
    expect(chosen.lines.map((line: { after: object }) => line.after)).toEqual([
      { unitPrice: { amount: '28.0000' } },
      { unitPrice: { amount: '36.0000' } },
    ]);
    expect(await preview({ discounts, quantity: '-1' })).toEqual({ field: 'quantity' });
  });
});
