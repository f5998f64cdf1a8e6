import { forbidden } from '@kontor/kit/errors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { organizationOf } from '@kontor/kit/viewer.ts';
import { MemberRulesDocument, OrganizationFactsDocument } from '../../calls/accounts.generated.ts';
import type { CartLineRow } from '../cart/cartLine.queries.ts';
import { type CartProducts, loadCartProducts } from '../cart/cartProducts.ts';
import { type Actor, namedActor } from '../order/actor.ts';
import type { OrderLimits } from './domain/needsApproval.ts';

/** What the other parts know of who orders what to where. */
export interface CheckoutFacts {
  products: CartProducts;
  actor: Actor;
  /** Of the person who orders; a program has none. */
  limits: OrderLimits;
  isAddressKnown: boolean;
}

/** Asks catalog and accounts side by side. Throws FORBIDDEN for an organization that may not order now. */
export async function loadCheckoutFacts(
  ctx: RequestContext,
  lines: readonly CartLineRow[],
  deliveryAddressId: string | null,
): Promise<CheckoutFacts> {
  const { viewer } = ctx;
  const [products, member, organization] = await Promise.all([
    loadCartProducts(ctx, { ids: lines.map(({ productId }) => productId) }),
    viewer.kind === 'person' ? memberRules(ctx, viewer.membershipId) : null,
    viewer.kind !== 'person' || deliveryAddressId ? organizationFacts(ctx) : null,
  ]);
  const isActive = member ? member.isOrganizationActive : organization?.status === 'ACTIVE';
  if (!isActive) throw forbidden('Your organization can’t order at present.');
  const addresses = organization?.addresses.map(({ id }) => id) ?? [];
  return {
    products,
    actor: namedActor(viewer, member?.userName ?? null),
    limits: { orderLimit: member?.orderLimit ?? null, monthLimit: member?.monthLimit ?? null },
    isAddressKnown: deliveryAddressId === null || addresses.includes(deliveryAddressId),
  };
}

async function memberRules(ctx: RequestContext, membershipId: string) {
  const { memberRules: rules } = await ctx.call('accounts', MemberRulesDocument, { membershipId });
  if (!rules) throw forbidden('You are no longer a member of this organization.');
  return rules;
}

async function organizationFacts(ctx: RequestContext) {
  const { organizationFacts: facts } = await ctx.call('accounts', OrganizationFactsDocument, {
    ids: [organizationOf(ctx.viewer)],
  });
  return facts[0] ?? null;
}
