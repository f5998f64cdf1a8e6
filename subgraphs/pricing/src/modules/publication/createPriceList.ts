import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { ContractSchema } from '../contract/contract.entity.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { PriceListSchema } from '../priceList/priceList.entity.ts';
import { checkListTerms, type ListTerms } from './domain/checkListTerms.ts';

/** Makes an empty list; nobody sees a price of it before a publication of it. */
export async function createPriceList(
  ctx: RequestContext,
  terms: ListTerms,
  idempotencyKey: string,
) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const fault = checkListTerms(terms);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'createPriceList', idempotencyKey, terms, async () => {
    const missing = await missingOf(ctx, terms);
    if (missing) return missing;
    const id = newId();
    const name = terms.name.trim();
    const made = await ctx.em
      .createQueryBuilder(PriceListSchema)
      .insert({ ...terms, id, name })
      .onConflict('name')
      .ignore()
      .execute();
    if (made.affectedRows === 0) return invalidInput('name', `There is a list "${name}" already.`);
    return { ok: true as const, id };
  });
}

/** Whom the list is for, if there is no such customer or contract. */
async function missingOf({ em }: RequestContext, terms: ListTerms) {
  const { forOrganizationId: organizationId, contractId: id } = terms;
  if (organizationId === null) return null;
  const isCustomer =
    isId(organizationId) &&
    (await em.count(CustomerSchema, { organizationId, kind: 'CUSTOMER' })) > 0;
  if (!isCustomer) return notFound('customer', organizationId);
  if (id === null) return null;
  const isContract = isId(id) && (await em.count(ContractSchema, { id, organizationId })) > 0;
  return isContract ? null : notFound('contract', id);
}
