import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTaxIds } from '../../../subgraphs/accounts/src/modules/organization/domain/checkTaxIds.ts';
import { type AccountsWorld, openAccountsWorld } from './accountsWorld.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await openAccountsWorld();
});
afterAll(() => world.close());

describe('the demo company', () => {
  it('changes nothing when it is loaded again, also what people changed meanwhile', async () => {
    await world.database.query(
      `update users set name = 'Anna Petrova' where email = 'buyer@north.example'`,
    );
    const before = await everything();
    await world.accounts.seedDemo();
    expect(await everything()).toEqual(before);
  });

  it('is told to other subgraphs, with kind, status and segment', async () => {
    const events = (await world.recorded('organization.changed')).map(({ payload }) => payload);
    expect(events).toHaveLength(3);
    expect(events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Kontor Trade', kind: 'SELLER', segment: null }),
        expect.objectContaining({
          name: 'North',
          kind: 'CUSTOMER',
          segment: 'dealer',
          status: 'ACTIVE',
        }),
        expect.objectContaining({
          name: 'South',
          kind: 'CUSTOMER',
          segment: 'retail',
          status: 'ACTIVE',
        }),
      ]),
    );
  });

  it('has right tax numbers', async () => {
    const { rows } = await world.database.query(
      'select country, tax_id as "taxId", kpp from organization',
    );
    for (const taxIds of rows) expect(checkTaxIds(taxIds)).toEqual({ ok: true });
  });
});

/** All rows of all tables, as text. */
async function everything(): Promise<unknown[]> {
  const { rows } = await world.database.query(
    `select o::text as row from organization o union all select a::text from address a
     union all select u::text from users u union all select m::text from membership m
     union all select e::text from audit_entry e union all select x::text from outbox x order by 1`,
  );
  return rows;
}
