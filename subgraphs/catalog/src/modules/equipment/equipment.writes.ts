import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { type EquipmentName, equipmentKey } from './domain/equipmentModel.ts';
import type { EquipmentDetails } from './domain/readEquipment.ts';

/** Ids of the models by `equipmentKey`; makes those that don't exist yet. */
export async function ensureEquipment(
  em: EntityManager,
  names: readonly EquipmentName[],
): Promise<Map<string, string>> {
  // The first spelling of several stands.
  const wanted = new Map(names.toReversed().map((name) => [equipmentKey(name), name]));
  if (wanted.size === 0) return new Map();
  const { rows } = await sql<{ id: string; key: string }>`
    select id, key from equipment_model
    where key = any(${[...wanted.keys()]}) and not is_removed`.execute(tablesOf(em));
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  const missing = [...wanted].filter(([key]) => !ids.has(key));
  if (missing.length === 0) return ids;
  const added = missing.map(([key, name]) => ({ ...name, id: newId(), key }));
  await sql`
    insert into equipment_model (id, maker, model, key)
    select id, maker, model, key
    from json_to_recordset(${JSON.stringify(added)}::json) as given (
      id uuid, maker text, model text, key text)`.execute(tablesOf(em));
  for (const { key, id } of added) ids.set(key, id);
  return ids;
}

/** Makes a model, or changes the one of the id; false where there is none to change. */
export async function writeEquipment(
  em: EntityManager,
  id: string | null,
  details: EquipmentDetails,
): Promise<string | null> {
  const { maker, model, yearFrom, yearTo, notes } = details;
  const key = equipmentKey(details);
  const { rows } = await (id === null
    ? sql<{ id: string }>`
          insert into equipment_model (id, maker, model, key, year_from, year_to, notes)
          values (${newId()}, ${maker}, ${model}, ${key}, ${yearFrom}, ${yearTo}, ${notes})
          returning id`
    : sql<{ id: string }>`
          update equipment_model set maker = ${maker}, model = ${model}, key = ${key},
            year_from = ${yearFrom}, year_to = ${yearTo}, notes = ${notes}
          where id = ${id} and not is_removed returning id`
  ).execute(tablesOf(em));
  return rows[0]?.id ?? null;
}

/** False where there is none. */
export async function removeEquipment(em: EntityManager, id: string): Promise<boolean> {
  const { rows } = await sql`
    update equipment_model set is_removed = true
    where id = ${id} and not is_removed returning id`.execute(tablesOf(em));
  return rows.length > 0;
}
