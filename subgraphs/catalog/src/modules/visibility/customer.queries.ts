import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

export interface Customer {
  organizationId: string;
  segment: string | null;
  isSeller: boolean;
}

export async function findCustomer(
  em: EntityManager,
  organizationId: string,
): Promise<Customer | undefined> {
  return tablesOf(em)
    .selectFrom('customer')
    .select(['organization_id as organizationId', 'segment', 'is_seller as isSeller'])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
}

/** What an event says: the newest. A new segment begins a new version of the catalogue. */
export async function keepCustomer(em: EntityManager, customer: Customer): Promise<void> {
  const { segment, isSeller } = customer;
  await tablesOf(em)
    .insertInto('customer')
    .values({ organization_id: customer.organizationId, segment, is_seller: isSeller })
    .onConflict((conflict) =>
      conflict.column('organization_id').doUpdateSet({ segment, is_seller: isSeller }),
    )
    .execute();
}

/** What was asked for because no event has come yet: an event that came meanwhile knows better. */
export async function addCustomer(em: EntityManager, customer: Customer): Promise<void> {
  const { organizationId, segment, isSeller } = customer;
  await tablesOf(em)
    .insertInto('customer')
    .values({ organization_id: organizationId, segment, is_seller: isSeller })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
