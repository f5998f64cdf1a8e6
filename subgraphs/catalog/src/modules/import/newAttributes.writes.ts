import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { ReadingPlan } from './planReading.ts';

/** Notes in a changeset what its file describes products by, for the time when it is published. */
export async function noteAttributes(
  em: EntityManager,
  changesetId: string,
  { newAttributes, featureAttributes }: ReadingPlan,
): Promise<void> {
  const codes = [...new Set([...featureAttributes.values()].map(({ code }) => code))];
  if (codes.length === 0) return;
  await sql`
    update changeset set source = source || ${JSON.stringify({ newAttributes, attributeCodes: codes })}::jsonb
    where id = ${changesetId}::uuid`.execute(tablesOf(em));
}

/** Makes the attributes that the changeset's file brings and its products have. */
export async function makeAttributes(em: EntityManager, changesetId: string): Promise<void> {
  await sql`
    with brought as (
      select * from changeset, jsonb_to_recordset(source -> 'newAttributes') as given (
        code text, "nameRu" text, "nameEn" text, type text, "unitCode" text, options jsonb)
      where id = ${changesetId}::uuid
    ), used as (
      select distinct jsonb_object_keys(record -> 'attributes') as code from staged_product
      where changeset_id = ${changesetId}::uuid and outcome in ('CREATED', 'CHANGED')
        and exists (select from brought)
    )
    insert into attribute (code, name_ru, name_en, type, unit_code, options)
    select code, "nameRu", "nameEn", type, "unitCode", options from brought join used using (code)
    on conflict (code) do nothing`.execute(tablesOf(em));
}

/**
 * Lets the categories of the changeset's products ask for the attributes that its file describes them
 * by, unless they or categories above them do already: not required, and filterable unless texts.
 */
export async function attachAttributes(em: EntityManager, changesetId: string): Promise<void> {
  await sql`
    with recursive described as (
      select distinct p.category_id, given.code
      from changeset c
      join staged_product s on s.changeset_id = c.id and s.outcome in ('CREATED', 'CHANGED')
      join product p on p.id = s.product_id
      cross join jsonb_object_keys(s.record -> 'attributes') as given (code)
      where c.id = ${changesetId}::uuid and c.source ? 'attributeCodes'
        and c.source -> 'attributeCodes' ? given.code and p.category_id is not null
    ), above as (
      select distinct category_id, category_id as id from described
      union
      select above.category_id, category.parent_id from above join category using (id)
      where category.parent_id is not null
    ), missing as (
      select d.category_id, d.code from described d
      where not exists (select from above a join category_attribute o on o.category_id = a.id
        where a.category_id = d.category_id and o.attribute_code = d.code)
    )
    insert into category_attribute
      (category_id, attribute_code, position, is_required, is_filterable)
    select m.category_id, m.code, coalesce(last.position + 1, 0)
        + row_number() over (partition by m.category_id order by a.name_ru, m.code) - 1,
      false, a.type <> 'TEXT'
    from missing m join attribute a using (code)
    left join lateral (select max(position) as position from category_attribute o
      where o.category_id = m.category_id) last on true`.execute(tablesOf(em));
}
