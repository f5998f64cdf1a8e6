import { buildSubgraphSchema } from '@apollo/subgraph';
import type { RunningSubgraph, SubgraphRequest } from '@kontor/kit/subgraph.ts';
import { execute, type GraphQLFieldResolver, parse, subscribe } from 'graphql';
import { composeSupergraph } from '../composition.ts';
import { ACCOUNTS_SDL } from './identities.ts';

/*
 * A small supergraph of three subgraphs with the joints that matter to the gateway: an entity
 * extended twice, a subscription whose event needs a field of another subgraph, access directives.
 */

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import:
  ["@key", "@authenticated", "@requiresScopes", "@inaccessible", "@shareable"])`;

const SDL = {
  goods: `${LINK}
    "What is sold."
    type Product @key(fields: "id") { id: ID! name: String! size: Int! parent: Product }
    type ProductConnection { nodes: [Product!]! totalCount: Int! }
    type Query {
      products(first: Int = 20): ProductConnection!
      product(id: ID!): Product
      internalThing: String @inaccessible
    }`,
  money: `${LINK}
    type Product @key(fields: "id") {
      id: ID!
      price: Int @requiresScopes(scopes: [["prices:read"]])
      currency: String
      cost: Cost @requiresScopes(scopes: [["costs:read", "prices:read"], ["admin"]])
    }
    "What the seller paid."
    type Cost { amount: Int! source: CostSource! }
    enum CostSource { INVOICE ESTIMATE }
    type Query { rate: Int }`,
  sales: `${LINK}
    type Product @key(fields: "id", resolvable: false) { id: ID! }
    type Order @key(fields: "id") { id: ID! status: String! product: Product! comment: String }
    type OrderChange { order: Order! to: String! at: Int! }
    input PlaceOrderInput { productId: ID! }
    type Query { order(id: ID!): Order @authenticated }
    type Mutation { placeOrder(input: PlaceOrderInput!): Order @requiresScopes(scopes: [["orders:place"]]) }
    type Subscription {
      orderChanged(orderId: ID): OrderChange! @requiresScopes(scopes: [["orders:read"]])
    }`,
};

export const SHOP_SUPERGRAPH = composeSupergraph(
  Object.entries({ ...SDL, accounts: ACCOUNTS_SDL }).map(([name, text]) => ({
    name,
    typeDefs: parse(text),
  })),
);

const product = (id: string) => ({
  __typename: 'Product',
  id,
  name: `Product ${id}`,
  size: Number(id),
});

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, never> | object>>;

export interface ShopOptions {
  /** Called with each request that reaches a subgraph. */
  onRequest?(subgraph: string, request: SubgraphRequest): void | Promise<void>;
}

export interface Shop {
  subgraphs: RunningSubgraph[];
  /** Makes an event of the running subscriptions. */
  changeOrder(to: string, comment?: string): void;
  openSources(): number;
}

export function openShop({ onRequest }: ShopOptions = {}): Shop {
  let clock = 0;
  const feeds = new Set<(change: object) => void>();
  const openFeed = () => {
    const queue: object[] = [];
    let wake = () => {};
    let isOpen = true;
    const push = (change: object) => {
      queue.push(change);
      wake();
    };
    feeds.add(push);
    return {
      async next() {
        while (isOpen && queue.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        return isOpen ? { done: false, value: queue.shift() } : { done: true, value: undefined };
      },
      async return() {
        isOpen = false;
        feeds.delete(push);
        wake();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };

  const resolvers: Record<keyof typeof SDL, Resolvers> = {
    goods: {
      Query: {
        products: (_: unknown, { first }: { first: number }) => ({
          nodes: Array.from({ length: first }, (_, index) => product(String(index + 1))),
          totalCount: 1000,
        }),
        product: (_: unknown, { id }: { id: string }) => (id === '0' ? null : product(id)),
      },
      Product: {
        __resolveReference: ({ id }: { id: string }) => product(id),
        parent: ({ size }: { size: number }) => product(String(size + 1)),
      },
    },
    money: {
      Product: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        price: ({ id }: { id: string }) => {
          if (id === '13') throw new Error('secret SQL of the price');
          return Number(id) * 10;
        },
        currency: () => 'RUB',
        cost: () => ({ amount: 1, source: 'INVOICE' }),
      },
      Query: { rate: () => 7 },
    },
    sales: {
      Order: {
        __resolveReference: ({ id }: { id: string }) => ({ id, status: 'PLACED', product: { id } }),
      },
      Query: {
        order: (_: unknown, { id }: { id: string }) => ({
          id,
          status: 'PLACED',
          product: { id: '1' },
        }),
      },
      Mutation: { placeOrder: () => ({ id: '1', status: 'PLACED', product: { id: '1' } }) },
      Subscription: { orderChanged: { subscribe: openFeed, resolve: (change: object) => change } },
    },
  };

  const subgraphs = (Object.keys(SDL) as Array<keyof typeof SDL>).map((name): RunningSubgraph => {
    const schema = buildSubgraphSchema([
      { typeDefs: parse(SDL[name]), resolvers: resolvers[name] as never },
    ]);
    const args = (request: SubgraphRequest) => ({
      schema,
      document: request.document ?? parse(request.query),
      variableValues: request.variables,
    });
    return {
      name,
      async execute(request) {
        await onRequest?.(name, request);
        return execute(args(request));
      },
      async subscribe(request) {
        await onRequest?.(name, request);
        return (await subscribe(args(request))) as Awaited<
          ReturnType<RunningSubgraph['subscribe']>
        >;
      },
      stop: async () => {},
    };
  });

  return {
    subgraphs,
    changeOrder(to, comment) {
      clock += 1;
      for (const push of feeds) {
        push({ order: { id: '1', status: to, product: { id: '4' }, comment }, to, at: clock });
      }
    },
    openSources: () => feeds.size,
  };
}
