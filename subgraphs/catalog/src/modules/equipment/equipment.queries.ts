import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { EquipmentName } from './domain/equipmentModel.ts';
import type { EquipmentTerms } from './domain/readFits.ts';

/** The models that have these keys, and all makers; nothing is read where no key is given. */
export async function equipmentTerms(em: EntityManager, keys: string[]): Promise<EquipmentTerms> {
  if (keys.length === 0) return { models: new Map(), makers: [] };
  const { rows } = await sql<EquipmentName & { key: string | null }>`
    select key, maker, model from equipment_model where key = any(${keys}) and not is_removed
    union all
    select null, maker, '' from equipment_model where not is_removed group by maker`.execute(
    tablesOf(em),
  );
  return {
    models: new Map(
      rows.flatMap(({ key, maker, model }) => (key === null ? [] : [[key, { maker, model }]])),
    ),
    makers: rows.flatMap(({ key, maker }) => (key === null ? maker : [])),
  };
}

/** The model that has the key, if one has. */
export async function modelByKey(em: EntityManager, key: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from equipment_model where key = ${key} and not is_removed`.execute(tablesOf(em));
  return rows[0]?.id ?? null;
}

/** Whether any product fits the model. */
export async function isFitted(em: EntityManager, modelId: string): Promise<boolean> {
  const { rows } = await sql`
    select from product where fits @> array[${modelId}::uuid] and fits <> '{}' limit 1`.execute(
    tablesOf(em),
  );
  return rows.length > 0;
}
