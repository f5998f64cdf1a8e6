import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { parse } from 'graphql';
import type { CreditStanding } from './domain/forecastCredit.ts';

/*
 * Facts that other subgraphs add to entities, asked of them directly. Federation's `_entities` is in
 * no subgraph's SDL, so these documents are typed by hand.
 */

interface Entities<Entity> {
  _entities: Array<Entity | null>;
}

interface Representations extends Record<string, unknown> {
  representations: Array<{ __typename: string; id: string; isShown?: boolean }>;
}

const AvailabilityDocument: TypedDocumentNode<
  Entities<{ id: string; availability: { available: string | null } | null }>,
  Representations
> = parse(`
  query Availability($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Product { id availability { available } }
    }
  }
`);

const CreditStandingDocument: TypedDocumentNode<
  Entities<{ credit: CreditStanding | null }>,
  Representations
> = parse(`
  query CreditStanding($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Organization {
        credit { limit { amount } exposure { amount } policy block { level } }
      }
    }
  }
`);

/** What could be promised of each product now. */
export async function availableStock(
  ctx: RequestContext,
  productIds: readonly string[],
): Promise<Map<string, string>> {
  // Lines of what is hidden are refused by what catalog tells of them.
  const representations = productIds.map((id) => ({ __typename: 'Product', id, isShown: true }));
  const { _entities } = await ctx.call('logistics', AvailabilityDocument, { representations });
  return new Map(
    _entities.flatMap((product) =>
      product ? [[product.id, product.availability?.available ?? '0'] as const] : [],
    ),
  );
}

export async function creditStanding(
  ctx: RequestContext,
  organizationId: string,
): Promise<CreditStanding | null> {
  const representations = [{ __typename: 'Organization', id: organizationId }];
  const { _entities } = await ctx.call('pricing', CreditStandingDocument, { representations });
  return _entities[0]?.credit ?? null;
}
