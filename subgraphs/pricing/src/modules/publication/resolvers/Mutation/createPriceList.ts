import type { MutationResolvers } from '../../../types.generated.ts';
import { createPriceList as create } from '../../createPriceList.ts';

export const createPriceList: NonNullable<MutationResolvers['createPriceList']> = async (
  _parent,
  { input },
  ctx,
) => {
  const { organizationId = null, idempotencyKey, ...given } = input;
  const { segment = null, contractId = null, validFrom = null, validUntil = null } = given;
  const { isVatIncluded = false, priority = 0, isConverted = false, isErpManaged = false } = given;
  const whose = { segment, contractId, forOrganizationId: organizationId };
  const flags = { isVatIncluded, isConverted, isErpManaged };
  const terms = { ...given, ...whose, validFrom, validUntil, priority, ...flags };
  const outcome = await create(ctx, terms, idempotencyKey);
  if (!outcome.ok) return outcome;
  const list = await ctx.priceListById.clear(outcome.id).load(outcome.id);
  if (!list) throw new Error(`The list ${outcome.id} was not kept.`);
  return { __typename: 'PriceListCreated', list };
};
