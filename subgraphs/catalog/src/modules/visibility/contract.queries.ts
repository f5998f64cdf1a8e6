import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

export interface Contract {
  id: string;
  organizationId: string;
  /** Whether only what its own rules show is seen under it. */
  isAssortmentLimited: boolean;
}

export async function findContract(em: EntityManager, id: string): Promise<Contract | undefined> {
  return tablesOf(em)
    .selectFrom('contract')
    .select(['id', 'organization_id as organizationId'])
    .select('is_assortment_limited as isAssortmentLimited')
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What an event says: the newest. New terms begin a new version of the catalogue. */
export async function keepContract(em: EntityManager, contract: Contract): Promise<void> {
  const terms = columnsOf(contract);
  await tablesOf(em)
    .insertInto('contract')
    .values({ id: contract.id, ...terms })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(terms))
    .execute();
}

/** What was asked for because no event has come yet: an event that came meanwhile knows better. */
export async function addContract(em: EntityManager, contract: Contract): Promise<void> {
  await tablesOf(em)
    .insertInto('contract')
    .values({ id: contract.id, ...columnsOf(contract) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const columnsOf = ({ organizationId, isAssortmentLimited }: Contract) => ({
  organization_id: organizationId,
  is_assortment_limited: isAssortmentLimited,
});
