import { newId } from '@kontor/kit/ids.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import type { OpenPricing } from './openPricing.ts';

const SELLER = newId();
export const colleague = (...scopes: string[]): Viewer => ({
  ...(person(SELLER, ['prices:read', 'pricelists:read', ...scopes], true) as Viewer & {
    kind: 'person';
  }),
  userId: newId(),
});

/** People of the seller; nobody decides on what they asked for. */
export const sales = colleague('pricelists:write');
export const salesHead = colleague('pricelists:write', 'pricelists:approve', 'prices:belowfloor');
export const controller = colleague('pricelists:approve', 'rates:write');

const REQUEST = '__typename ... on ChangeAsked { request { id } } ... on Problem { code message }';
const DECIDED = `__typename ... on ChangeDecided { request { id status decidedBy } }
  ... on Problem { code }`;
const WITH_FIELD = '... on InvalidInput { field }';

/** What the seller decides of prices, asked through the graph. */
export function priceDecisions(pricing: OpenPricing) {
  const send = async (
    viewer: Viewer,
    mutation: string,
    input: string,
    fields: string,
    value: object,
  ) => {
    const query = `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${fields} } }`;
    return (await pricing.answer(viewer, query, { input: value }))[mutation];
  };
  const asking =
    (mutation: string, input: string) =>
    (value: object, viewer = sales) =>
      send(viewer, mutation, input, `${REQUEST} ${WITH_FIELD}`, {
        idempotencyKey: newId(),
        ...value,
      });

  const decide = (id: string, viewer = salesHead, facts: object = { isApproved: true }) =>
    send(viewer, 'decideChange', 'DecideChangeInput', `${DECIDED} ${WITH_FIELD}`, { id, ...facts });
  const changeDiscounts = asking('changeDiscounts', 'ChangeDiscountsInput');
  const proposePromotion = asking('proposePromotion', 'ProposePromotionInput');

  return {
    decide,
    changeDiscounts,
    proposePromotion,
    endPromotion: asking('endPromotion', 'EndPromotionInput'),
    changeFloorMargins: asking('changeFloorMargins', 'ChangeFloorMarginsInput'),
    withdraw: (id: string, viewer = sales) =>
      send(viewer, 'withdrawChange', 'WithdrawChangeInput', DECIDED, { id }),
    set: (mutation: string, input: string, value: object, viewer = sales) =>
      send(viewer, mutation, input, `__typename ... on Problem { code } ${WITH_FIELD}`, value),

    /** Asked by one, approved by another. */
    async discounts(...entries: object[]) {
      const { request } = await changeDiscounts({ discounts: entries });
      return decide(request.id);
    },
    async promotion(facts: object): Promise<string> {
      const usual = { name: 'Autumn', validFrom: '2026-09-01', validUntil: '2026-10-01' };
      const { request } = await proposePromotion({ ...usual, ...facts });
      await decide(request.id);
      return request.id;
    },
    /** What catalog tells of products. */
    regroup: (...products: Array<[string, string | null]>) =>
      pricing.deliver('products.regrouped', { products }),
    costs: (...costs: object[]) =>
      send(sales, 'setProductCosts', 'SetProductCostsInput', '__typename', { costs }),
    /**
     * This moment, by the database's clock: prices are known by it. Moments are told in milliseconds, so
     * nothing else happens within some of them.
     */
    async now(): Promise<string> {
      const { em } = pricing.context();
      await em.execute('select pg_sleep(0.003)');
      const [row] = await em.execute<Array<{ now: Date | string }>>(
        'select clock_timestamp() as now',
      );
      await em.execute('select pg_sleep(0.003)');
      return new Date(row!.now).toISOString();
    },

    /** What a product costs the viewer. */
    async price(viewer: Viewer, productId: string, args = '', fields = 'unitPrice { amount }') {
      const query = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product {
        price${args && `(${args})`} { ${fields} } } } }`;
      const ids = [{ __typename: 'Product', id: productId, isPriceShown: true }];
      const { _entities } = await pricing.answer(viewer, query, { ids });
      return _entities[0].price;
    },
    async amount(viewer: Viewer, productId: string, args = ''): Promise<string | null> {
      return (await this.price(viewer, productId, args))?.unitPrice.amount ?? null;
    },
  };
}
