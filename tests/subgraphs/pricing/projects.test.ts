import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS, organizationOf, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { buyer, type OpenPricing, openPricing, orders, SELLER } from './openPricing.ts';
import { colleague, priceDecisions } from './priceWorld.ts';

const PRICE = `id status unitPrice { amount currency } cap used left validFrom validUntil
  askedBy headApprovedBy financeApprovedBy reason viewerCanDecide`;
const SAVE = `mutation ($input: SaveProjectInput!) { saveProject(input: $input) { __typename
  ... on ProjectSaved { project { id code name status organization { id } } }
  ... on InvalidInput { field } ... on Problem { code } } }`;
const changing = (mutation: string, input: string) => `mutation ($input: ${input}!) {
  ${mutation}(input: $input) { __typename ... on ProjectPriceChanged { price { ${PRICE} } }
    ... on InvalidInput { field } ... on Problem { code } } }`;
const ASK = changing('askProjectPrice', 'AskProjectPriceInput');
const DECIDE = changing('decideProjectPrice', 'DecideProjectPriceInput');
const END = changing('endProjectPrice', 'EndProjectPriceInput');
const PROJECTS = `query ($organizationId: ID, $status: ProjectStatus) {
  projects(organizationId: $organizationId, status: $status) {
    totalCount nodes { id code prices { id status left } } } }`;
const LINES = `query ($id: ID!, $contractId: ID, $lines: [QuoteLineInput!]!) {
  priceLines(organizationId: $id, contractId: $contractId, lines: $lines) {
    quantity total { amount } parts { quantity total { amount } price { unitPrice { amount } } } } }`;
const QUOTE_FOR = `mutation ($id: ID!, $input: QuotePricesInput!) {
  quotePricesFor(organizationId: $id, input: $input) { __typename
    ... on PriceQuote { lines { projectId total { amount }
      parts { quantity price { unitPrice { amount } explanation { level } } } } } } }`;
const QUOTE = `mutation ($input: QuotePricesInput!) { quotePrices(input: $input) {
  ... on PriceQuote { lines { parts { quantity } } } } }`;
const RELEASE = 'mutation ($key: ID!) { releaseQuote(idempotencyKey: $key) }';

const sales = colleague('pricelists:write');
const head = colleague('pricelists:write', 'pricelists:approve', 'prices:belowfloor');
const finance = colleague('pricelists:approve', 'credit:approve');

let pricing: OpenPricing;
let prices: ReturnType<typeof priceDecisions>;
let dealer: string;
let other: string;
let contractId: string;
/** P-1 of scenario E2, and another that costs 700. */
const part = newId();
const costed = newId();

beforeAll(async () => {
  pricing = await openPricing('2026-09-20T09:00:00Z', [catalog]);
  prices = priceDecisions(pricing);
  dealer = await pricing.customer({ segment: 'DEALER' });
  other = await pricing.customer();
  await sell(part, costed);
  contractId = newId();
  await pricing.deliver('contract.changed', {
    ...{ id: contractId, organizationId: dealer, sellerId: SELLER, number: '12' },
    ...{ currency: 'RUB', validFrom: '2026-01-01', validUntil: null, isClosed: false },
  });
  await pricing.priceList({ name: 'base' }, [
    [part, '1', '1000'],
    [costed, '1', '1000'],
  ]);
  await pricing.priceList({ name: 'dealer', level: 'SEGMENT', segment: 'DEALER' }, [
    [part, '1', '850'],
  ]);
  await pricing.priceList(
    {
      ...{ name: 'contract 12', level: 'CONTRACT', forOrganizationId: dealer, contractId },
      ...{ validFrom: '2026-09-01', validUntil: '2027-01-01' },
    },
    [
      [part, '1', '820'],
      [part, '100', '805'],
    ],
  );
  await prices.costs({ productId: costed, cost: '700', currency: 'RUB', activeFrom: '2026-01-01' });
});
beforeEach(() => {
  pricing.clock.now = new Date('2026-09-20T09:00:00Z');
});
afterAll(() => pricing.close());

/** The catalogue's own tables. */
const catalogue = () =>
  pricing.runtime.hosted.find(({ name }) => name === 'catalog')!.createContext().em;

const sell = (...ids: string[]) =>
  catalogue().execute(
    `insert into product
         (id, sku, sku_key, name_ru, unit_code, minimum_quantity, quantity_step, price_group, status)
       select id, id, upper(id::text), 'Товар', '796', 1, 1, 'STANDARD', 'PUBLISHED'
       from json_array_elements_text(?::json) as given (text), cast(text as uuid) as id`,
    [JSON.stringify(ids)],
  );

const send = async (viewer: Viewer, query: string, input: object) =>
  Object.values(await pricing.answer(viewer, query, { input }))[0] as {
    __typename: string;
    code?: string;
    field?: string;
    // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of any shape
    price?: any;
    // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of any shape
    project?: any;
  };

let serial = 0;
const save = (facts: object = {}, viewer: Viewer = sales) => {
  const code = `OBJ-${++serial}`;
  const project = { organizationId: dealer, code, name: `Школа ${serial}` };
  return send(viewer, SAVE, { ...project, idempotencyKey: newId(), ...facts });
};
const ask = (projectId: string, facts: object = {}, viewer: Viewer = sales) =>
  send(viewer, ASK, {
    ...{ projectId, productId: part, unitPrice: '790', cap: '500' },
    ...{ validFrom: '2026-09-15', validUntil: '2026-10-15', idempotencyKey: newId() },
    ...facts,
  });
const decide = (id: string, viewer: Viewer, facts: object = { isApproved: true }) =>
  send(viewer, DECIDE, { id, ...facts });

/** A project of the dealer with a price that two have approved. */
async function object(facts: object = {}): Promise<{ id: string; priceId: string }> {
  const { project } = await save();
  const { price } = await ask(project.id, facts);
  await decide(price.id, head);
  await decide(price.id, finance);
  return { id: project.id, priceId: price.id };
}

const lines = async (projectId: string | null, quantity: string, productId = part) =>
  (
    await pricing.answer(orders, LINES, {
      ...{ id: dealer, contractId },
      lines: [{ productId, quantity, projectId }],
    })
  ).priceLines[0];

const reserve = async (projectId: string, quantity: string, key = newId()) => {
  const input = { lines: [{ productId: part, quantity, projectId }], idempotencyKey: key };
  const { quotePricesFor } = await pricing.answer(orders, QUOTE_FOR, { id: dealer, input });
  const [line] = quotePricesFor.lines;
  const [first] = line.parts;
  const isProject = first.price.explanation.level === 'PROJECT';
  return { key, line, capped: isProject ? first.quantity : '0' };
};

const left = async (projectId: string): Promise<string> => {
  const query = 'query ($id: ID!) { project(id: $id) { prices { left } } }';
  return (await pricing.answer(sales, query, { id: projectId })).project.prices[0].left;
};

const place = (orderId: string) =>
  pricing.deliver('order.placed', {
    ...{ orderId, organizationId: dealer, currency: 'RUB' },
    lines: [],
  });

describe('scenario E2: one price everywhere', () => {
  const dealerUnderContract = (): Viewer => ({ ...buyer(dealer), contractId }) as Viewer;
  let objectId: string;
  beforeAll(async () => {
    ({ id: objectId } = await object());
  });

  it.each([
    ['99', null, '820.0000', 'CONTRACT'],
    ['120', null, '805.0000', 'CONTRACT'],
    ['120', 'OBJ-7', '790.0000', 'PROJECT'],
  ])('%s pcs, object %s: %s by level %s', async (quantity, named, amount, level) => {
    const projectId = named && `, projectId: "${objectId}"`;
    const args = `quantity: "${quantity}", date: "2026-09-20"${projectId ?? ''}`;
    const fields = 'unitPrice { amount } quantityLeft explanation { level rejected { reason } }';
    const price = await prices.price(dealerUnderContract(), part, args, fields);
    expect(price.unitPrice.amount).toBe(amount);
    expect(price.explanation.level).toBe(level);
    expect(price.quantityLeft).toBe(named && '500');
  });

  it('600 pcs for the object are 500 × 790 + 100 × 805 = 475 500', async () => {
    expect(await lines(objectId, '600')).toEqual({
      quantity: '600',
      total: { amount: '475500.00' },
      parts: [
        {
          quantity: '500',
          total: { amount: '395000.00' },
          price: { unitPrice: { amount: '790.0000' } },
        },
        {
          quantity: '100',
          total: { amount: '80500.00' },
          price: { unitPrice: { amount: '805.0000' } },
        },
      ],
    });
  });

  it('a contract price that is higher than the dealer’s wins, because of its level', async () => {
    const dear = newId();
    await sell(dear);
    await pricing.priceList({ name: 'dealer 2', level: 'SEGMENT', segment: 'DEALER' }, [
      [dear, '1', '850'],
    ]);
    await pricing.priceList(
      { name: '12 dear', level: 'CONTRACT', forOrganizationId: dealer, contractId },
      [[dear, '1', '870']],
    );
    expect(await prices.amount(dealerUnderContract(), dear)).toBe('870.0000');
  });

  it.each([
    ['2026-12-31T20:59:59Z', '820.0000'],
    ['2026-12-31T21:00:00Z', '850.0000'],
  ])(
    'at %s, when the contract’s list is about to be out or out, it costs %s',
    async (at, amount) => {
      pricing.clock.now = new Date(at);
      expect(await prices.amount(dealerUnderContract(), part)).toBe(amount);
    },
  );

  it.each([
    ['2026-09-14', '820.0000'],
    ['2026-09-15', '790.0000'],
    ['2026-10-14', '790.0000'],
    ['2026-10-15', '820.0000'],
  ])('on %s the object’s price costs %s: its days are half-open', async (date, amount) => {
    const args = `date: "${date}", projectId: "${objectId}"`;
    expect(await prices.amount(dealerUnderContract(), part, args)).toBe(amount);
  });

  it('tells a guest no price', async () => {
    const query = `query ($ids: [_Any!]!) { _entities(representations: $ids) {
      ... on Product { price(projectId: "${objectId}") { unitPrice { amount } } } } }`;
    const ids = [{ __typename: 'Product', id: part, isPriceShown: true }];
    expect(await pricing.refusal(ANONYMOUS, query, { ids })).toBe('UNAUTHENTICATED');
  });

  it('costs another customer what it costs without the object', async () => {
    expect(await prices.amount(buyer(other), part, `projectId: "${objectId}"`)).toBe('1000.0000');
  });

  it('is the same in a quote that an order is placed by', async () => {
    const { line } = await reserve((await object()).id, '600');
    expect(line.total.amount).toBe('475500.00');
    expect(line.parts.map(({ quantity }: { quantity: string }) => quantity)).toEqual([
      '500',
      '100',
    ]);
  });
});

describe('the cap of a price for a project', () => {
  it('is held by a quote for an order, confirmed by the order, and free again when that is cancelled', async () => {
    const { id } = await object();
    const { key } = await reserve(id, '120');
    expect(await left(id)).toBe('380');
    await place(key);
    pricing.clock.now = new Date('2026-09-20T12:00:00Z');
    expect(await left(id)).toBe('380');
    await pricing.deliver('order.cancelled', { orderId: key });
    expect(await left(id)).toBe('500');
  });

  it('is free again when no order came of the quote in its time', async () => {
    const { id } = await object();
    await reserve(id, '500');
    expect((await reserve(id, '10')).capped).toBe('0');
    pricing.clock.now = new Date('2026-09-20T09:15:00Z');
    expect((await reserve(id, '10')).capped).toBe('10');
  });

  it('is given back by a checkout that was refused', async () => {
    const { id } = await object();
    const { key } = await reserve(id, '500');
    expect(await pricing.answer(orders, RELEASE, { key })).toEqual({ releaseQuote: true });
    expect(await pricing.answer(orders, RELEASE, { key })).toEqual({ releaseQuote: false });
    expect(await left(id)).toBe('500');
  });

  it('keeps what a placed order uses, even if its event comes after the quote’s end', async () => {
    const { id } = await object();
    const { key } = await reserve(id, '100');
    pricing.clock.now = new Date('2026-09-20T10:00:00Z');
    await place(key);
    expect(await left(id)).toBe('400');
    expect(await pricing.answer(orders, RELEASE, { key })).toEqual({ releaseQuote: false });
  });

  it('is not held by a buyer who only looks at prices, nor twice by one key', async () => {
    const { id } = await object();
    const looking = { lines: [{ productId: part, quantity: '500', projectId: id }] };
    await catalogue().execute(
      'insert into customer (organization_id, is_seller) values (?, false)',
      [dealer],
    );
    await pricing.answer(buyer(dealer), QUOTE, { input: { ...looking, idempotencyKey: newId() } });
    expect(await left(id)).toBe('500');
    const { key } = await reserve(id, '100');
    await reserve(id, '100', key);
    expect(await left(id)).toBe('400');
  });

  it('is never passed by 50 orders that race for it', async () => {
    const { id } = await object();
    const racing = Array.from({ length: 50 }, () => reserve(id, '30'));
    const got = (await Promise.all(racing)).map(({ capped }) => Number(capped));
    expect(got.reduce((sum, each) => sum + each, 0)).toBe(500);
    expect(got.filter((each) => each === 30)).toHaveLength(16);
    expect(got.filter((each) => each === 20)).toHaveLength(1);
    expect(await left(id)).toBe('0');
    const price = await prices.price(
      buyer(dealer),
      part,
      `projectId: "${id}"`,
      'explanation { level rejected { level reason } }',
    );
    expect(price.explanation.level).toBe('CONTRACT');
    expect(price.explanation.rejected).toContainEqual({ level: 'PROJECT', reason: 'CAP_USED_UP' });
  });
});

describe('the approval of a price for a project', () => {
  it('needs the sales head, and finance where it is below the floor', async () => {
    const { project } = await save();
    // 700 with a margin of 8 %: the floor is 760.87.
    const { price } = await ask(project.id, { productId: costed, unitPrice: '760' });
    expect(price.status).toBe('ASKED');
    const approved = await decide(price.id, head);
    expect(approved.price.status).toBe('HEAD_APPROVED');
    expect(await prices.amount(buyer(dealer), costed, `projectId: "${project.id}"`)).toBe(
      '1000.0000',
    );
    expect((await decide(price.id, finance)).price.status).toBe('ACTIVE');
    expect(await prices.amount(buyer(dealer), costed, `projectId: "${project.id}"`)).toBe(
      '760.0000',
    );
  });

  it('needs the sales head alone at the floor or above', async () => {
    const { project } = await save();
    const { price } = await ask(project.id, { productId: costed, unitPrice: '761' });
    expect((await decide(price.id, head)).price.status).toBe('ACTIVE');
    expect(await decide(price.id, finance)).toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  it('needs finance too where the cost is unknown', async () => {
    const { project } = await save();
    const { price } = await ask(project.id, { unitPrice: '990' });
    expect((await decide(price.id, head)).price.status).toBe('HEAD_APPROVED');
  });

  it('is nobody’s who asked for it, or approved it before, and each step its own people’s', async () => {
    const chief = colleague(
      ...['pricelists:write', 'pricelists:approve', 'prices:belowfloor', 'credit:approve'],
    );
    const { project } = await save();
    const { price } = await ask(project.id, {}, chief);
    expect(await decide(price.id, chief)).toMatchObject({ code: 'FOUR_EYES' });
    const input = { id: price.id, isApproved: true };
    expect(await pricing.refusal(finance, DECIDE, { input })).toBe('FORBIDDEN');
    await decide(price.id, head);
    expect(await decide(price.id, head)).toMatchObject({ code: 'FOUR_EYES' });
    expect(await decide(price.id, chief)).toMatchObject({ code: 'FOUR_EYES' });
    expect((await decide(price.id, finance)).price).toMatchObject({ status: 'ACTIVE' });
  });

  it('may be refused with a reason, and taken back or ended', async () => {
    const { project } = await save();
    const first = (await ask(project.id)).price;
    const silent = { isApproved: false };
    expect(await decide(first.id, head, silent)).toMatchObject({ field: 'reason' });
    const refused = { ...silent, reason: 'Too low' };
    expect((await decide(first.id, head, refused)).price).toMatchObject({
      status: 'REJECTED',
      reason: 'Too low',
    });
    const { price } = await ask(project.id);
    const ended = await send(sales, END, { id: price.id, reason: 'A mistake' });
    expect(ended.price).toMatchObject({ status: 'ENDED' });
    expect(await send(sales, END, { id: price.id, reason: 'Again' })).toMatchObject({
      code: 'ALREADY_DECIDED',
    });
  });

  it('leaves an entry in the audit log for each step', async () => {
    await object();
    const entries = (await pricing.jobs('recordAudit', organizationOf(sales))) as Array<{
      action: string;
    }>;
    const actions = new Set(entries.map(({ action }) => action));
    for (const action of ['project.saved', 'projectPrice.asked', 'projectPrice.approved']) {
      expect(actions).toContain(action);
    }
  });
});

describe('what is asked for', () => {
  it.each([
    ['unitPrice', { unitPrice: '-1' }],
    ['cap', { cap: '0' }],
    ['validUntil', { validUntil: '2026-09-01' }],
    ['validFrom', { validFrom: '2026-10-14', validUntil: '2026-11-01' }],
  ])('is refused with its place: %s in %j', async (field, facts) => {
    const { id } = await object();
    expect(await ask(id, facts)).toMatchObject({ __typename: 'InvalidInput', field });
  });

  it('goes on from the day on which the price before it ends', async () => {
    const { id } = await object();
    const next = await ask(id, { validFrom: '2026-10-15', validUntil: '2026-11-01' });
    expect(next.price.status).toBe('ASKED');
  });

  it('names what is there: a project, a product, a customer', async () => {
    const { project } = await save();
    expect(await ask(newId())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask('x')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask(project.id, { productId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await save({ organizationId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await save({ code: project.code.toLowerCase() })).toMatchObject({ field: 'code' });
    const closed = await save({ id: project.id, code: 'X', name: 'Y', status: 'CLOSED' });
    expect(closed.project.status).toBe('CLOSED');
    expect(await ask(project.id)).toMatchObject({ field: 'projectId' });
  });

  it('is sales’ to ask for, never a customer’s', async () => {
    const customer = buyer(dealer, 'prices:read', 'pricelists:write', 'pricelists:read');
    const input = { organizationId: dealer, code: 'A', name: 'A', idempotencyKey: newId() };
    expect(await pricing.refusal(customer, SAVE, { input })).toBe('FORBIDDEN');
    expect(await pricing.refusal(buyer(dealer), SAVE, { input })).toBe('FORBIDDEN');
  });
});

describe('projects', () => {
  it('are seen by their customer with the prices that hold, and by no other customer', async () => {
    const { id, priceId } = await object();
    await ask(id, { productId: costed });
    const own = (await pricing.answer(buyer(dealer), PROJECTS)).projects.nodes;
    expect(own.find((each: { id: string }) => each.id === id).prices).toEqual([
      { id: priceId, status: 'ACTIVE', left: '500' },
    ]);
    expect((await pricing.answer(buyer(other), PROJECTS)).projects).toEqual({
      totalCount: 0,
      nodes: [],
    });
    const asked = { organizationId: dealer };
    expect((await pricing.answer(buyer(other), PROJECTS, asked)).projects.nodes).toEqual([]);
    const one = 'query ($id: ID!) { project(id: $id) { id } }';
    expect(await pricing.answer(buyer(other), one, { id })).toEqual({ project: null });
    const ofStaff = (await pricing.answer(sales, PROJECTS, asked)).projects.nodes;
    expect(ofStaff.find((each: { id: string }) => each.id === id).prices).toHaveLength(2);
  });

  it('say to nobody but the seller who asked and why', async () => {
    const query = '{ projects { nodes { prices { note reason askedBy } } } }';
    expect(await pricing.refusal(buyer(dealer), query)).toBe('FORBIDDEN');
    const queue = '{ projectPrices { nodes { id } } }';
    expect(await pricing.refusal(buyer(dealer), queue)).toBe('FORBIDDEN');
    const customer = buyer(dealer, 'prices:read', 'pricelists:read');
    expect(await pricing.refusal(customer, queue)).toBe('FORBIDDEN');
  });

  it('wait in a queue for those who may decide', async () => {
    const { project } = await save();
    const { price } = await ask(project.id);
    const query = `{ projectPrices(status: [ASKED, HEAD_APPROVED], first: 1) {
      nodes { id viewerCanDecide project { code } product { id } } } }`;
    const [first] = (await pricing.answer(head, query)).projectPrices.nodes;
    expect(first).toEqual({
      ...{ id: price.id, viewerCanDecide: true },
      ...{ project: { code: project.code }, product: { id: part } },
    });
    const [unable] = (await pricing.answer(finance, query)).projectPrices.nodes;
    expect(unable).toMatchObject({ id: price.id, viewerCanDecide: false });
  });

  it('cost the same statements, few or many', async () => {
    const query = `query ($first: Int) { projects(first: $first) {
      nodes { id prices { left project { id } } } } }`;
    const count = (first: number) => countStatements(() => pricing.answer(sales, query, { first }));
    expect((await count(20)).statements).toHaveLength((await count(3)).statements.length);
  });
});
