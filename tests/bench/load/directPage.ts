import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { parse } from 'graphql';
import type { Installation } from '../../../gateway/src/installation.ts';
import { CATALOG_FIELDS, LOGISTICS_FIELDS, PRICING_FIELDS, pageWith } from './cataloguePage.ts';

/**
 * The catalogue page asked of the subgraphs themselves, as a gateway without any work of its own
 * would: the products first, then prices and stock at once.
 */
export function askDirectly({ subgraphs, runtime }: Installation): () => Promise<void> {
  const asker = (name: string, query: string) => {
    const subgraph = subgraphs.find((each) => each.name === name);
    if (!subgraph) throw new Error(`There is no subgraph ${name}.`);
    const document = parse(query);
    return async (viewerToken: string, variables: Record<string, unknown> = {}) => {
      const request = { requestId: newId() };
      return dataOf(await subgraph.execute({ query, document, variables, viewerToken, request }));
    };
  };
  const products = asker('catalog', pageWith(CATALOG_FIELDS));
  const prices = asker('pricing', entitiesWith(PRICING_FIELDS));
  const stock = asker('logistics', entitiesWith(LOGISTICS_FIELDS));

  return async () => {
    const token = runtime.tokens.sign(BUYER);
    const page = await products(token);
    const representations = page.products.edges.map(({ node }: { node: { id: string } }) => ({
      __typename: 'Product',
      id: node.id,
    }));
    await Promise.all([prices(token, { representations }), stock(token, { representations })]);
  };
}

const entitiesWith = (fields: string) => `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Product { ${fields} } }
}`;

type Answer = Awaited<ReturnType<RunningSubgraph['execute']>>;

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the query beside it
function dataOf({ data, errors }: Answer): any {
  if (errors) throw errors[0];
  return data;
}

const BUYER: Viewer = {
  kind: 'person',
  userId: demo.users.northBuyer,
  membershipId: demo.memberships.northBuyer,
  organizationId: demo.organizations.north,
  isStaff: false,
  roles: ['BUYER'],
  scopes: ['catalog:read', 'prices:read', 'stock:read'],
  sessionId: newId(),
};
