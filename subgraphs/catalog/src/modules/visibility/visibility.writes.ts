import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { type RuleTarget, ruleTarget } from './domain/ruleTarget.ts';
import type { Visibility } from './domain/visibility.ts';

/** A rule to set, or with effect null to take away. */
export interface RuleChange extends RuleTarget {
  effect: Visibility | null;
}

/** How many rules are new, changed or taken away. Targets must not repeat. */
export async function writeRules(em: EntityManager, rules: RuleChange[]): Promise<number> {
  const given = rules.map((rule) => ({ ...rule, id: newId(), target: ruleTarget(rule) }));
  const { rows } = await sql<{ changed: number }>`
    with given as (
      select * from json_to_recordset(${JSON.stringify(given)}::json) as given (
        id uuid, target text, "organizationId" uuid, "contractId" uuid, segment text, "categoryId" uuid,
        "brandId" uuid, "productId" uuid, effect text)
    ), removed as (
      delete from visibility_rule using given
      where visibility_rule.target = given.target and given.effect is null returning 1
    ), written as (
      insert into visibility_rule
        (id, target, organization_id, contract_id, segment, category_id, brand_id, product_id, effect)
      select id, target, "organizationId", "contractId", segment, "categoryId", "brandId", "productId", effect
      from given where effect is not null
      on conflict (target) do update set effect = excluded.effect
        where visibility_rule.effect <> excluded.effect
      returning 1
    )
    select ((select count(*) from removed) + (select count(*) from written))::int as changed`.execute(
    tablesOf(em),
  );
  return rows[0]?.changed ?? 0;
}
