import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What a file of the ERP was found to say. */
export interface FoundDifferences {
  draftId: string;
  listId: string;
  today: string;
  now: Date;
}

/** Closes what a file agrees on now; of a complete one all that it does not differ on. */
export async function closeAgreed(
  em: EntityManager,
  { draftId, listId, now, isComplete }: FoundDifferences & { isComplete: boolean },
): Promise<void> {
  await sql`
    update price_discrepancy as known set status = 'CLOSED', closed_at = ${now}
    where list_id = ${listId} and status <> 'CLOSED'
      and not exists (select from staged_change as change
        where change.draft_id = ${draftId} and change.product_id = known.product_id)
      and not exists (select from staged_price as given
        where given.draft_id = ${draftId} and given.product_id = known.product_id
          and given.says = 'WRONG')
      and (${isComplete} or exists (select from staged_price as given
        where given.draft_id = ${draftId} and given.product_id = known.product_id))`.execute(
    em.getKysely(),
  );
}

/**
 * Opens what differs, or notes that it was seen again. What a person explained stays so as long as the
 * two prices are those that it was said of.
 */
export async function noteDiffering(
  em: EntityManager,
  { draftId, listId, today, now }: FoundDifferences,
): Promise<void> {
  await sql`
    insert into price_discrepancy (id, list_id, product_id, sku, portal_from, portal_price,
      portal_since, erp_from, erp_price, cause, status, found_at, seen_at)
    select gen_random_uuid(), ${listId}, product_id, sku, before_from, before_price,
      case when version.active_from > '-infinity' then version.active_from end,
      after_from, after_price, ${causeOf(listId, today)}, 'OPEN', ${now}, ${now}
    from staged_change as change
    left join lateral (
      select active_from from price_version
      where product_id = change.product_id and list_id = ${listId} and active_from <= ${today}
      order by active_from desc, publication_no desc limit 1
    ) as version on before_from <> '{}'
    where draft_id = ${draftId}
    on conflict (list_id, product_id) do update set
      sku = excluded.sku, seen_at = excluded.seen_at, cause = excluded.cause,
      portal_from = excluded.portal_from, portal_price = excluded.portal_price,
      portal_since = excluded.portal_since, erp_from = excluded.erp_from,
      erp_price = excluded.erp_price, closed_at = null,
      found_at = case when price_discrepancy.status = 'CLOSED' then excluded.found_at
        else price_discrepancy.found_at end,
      status = case when price_discrepancy.status = 'EXPLAINED' and ${IS_AS_EXPLAINED}
        then 'EXPLAINED' else 'OPEN' end`.execute(em.getKysely());
}

const IS_AS_EXPLAINED = sql`
  (price_discrepancy.portal_from, price_discrepancy.portal_price, price_discrepancy.erp_from,
    price_discrepancy.erp_price)
  = (excluded.portal_from, excluded.portal_price, excluded.erp_from, excluded.erp_price)`;

const causeOf = (listId: string, today: string) => sql`
  case
    when exists (
      select from price_version as later where later.product_id = change.product_id
        and later.list_id = ${listId} and later.active_from > ${today}
        and (later.tier_from, later.unit_price) = (after_from, after_price)
    ) or exists (
      select from staged_change as waiting join price_draft as draft on draft.id = waiting.draft_id
      where draft.list_id = ${listId} and waiting.product_id = change.product_id
        and draft.kind <> 'RECONCILE' and draft.status in ('READY', 'SUBMITTED', 'PUBLISHING')
        and (waiting.after_from, waiting.after_price) = (change.after_from, change.after_price)
    ) then 'NOT_PUBLISHED_YET'
    when outcome = 'GONE' then 'NOT_IN_ERP'
    when exists (
      select from price_version as earlier where earlier.product_id = change.product_id
        and earlier.list_id = ${listId} and earlier.active_from <= ${today}
        and (earlier.tier_from, earlier.unit_price) = (after_from, after_price)
    ) then 'ERP_BEHIND'
    when outcome = 'CREATED' then 'NOT_ON_PORTAL'
    else 'DIFFERENT'
  end`;

export interface Explanation {
  explanation: string;
  explainedBy: string;
  isClosed: boolean;
  now: Date;
}

export async function explain(
  em: EntityManager,
  ids: readonly string[],
  { explanation, explainedBy, isClosed, now }: Explanation,
): Promise<void> {
  await sql`
    update price_discrepancy set explanation = ${explanation}, explained_by = ${explainedBy},
      status = ${isClosed ? 'CLOSED' : 'EXPLAINED'}, closed_at = ${isClosed ? now : null}
    where id = any(${[...ids]}::uuid[])`.execute(em.getKysely());
}
