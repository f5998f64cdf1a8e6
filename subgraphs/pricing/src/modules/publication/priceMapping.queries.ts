import { createHash } from 'node:crypto';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PriceMapping } from './domain/placeColumns.ts';

/** What the columns of a file give: as given; else as given last for a file with these, in any order. */
export async function knownMapping(
  em: EntityManager,
  columns: readonly string[],
  given: PriceMapping | undefined,
): Promise<PriceMapping | undefined> {
  if (given) return given;
  const { rows } = await sql<{ mapping: PriceMapping }>`
    select mapping from price_mapping where columns_key = ${keyOf(columns)}`.execute(
    em.getKysely(),
  );
  return rows[0]?.mapping;
}

/** What columns are said to mean they mean in the next file that has them. */
export async function rememberMapping(
  em: EntityManager,
  columns: readonly string[],
  mapping: PriceMapping | undefined,
  now: Date,
): Promise<void> {
  if (!mapping) return;
  await sql`
    insert into price_mapping (columns_key, mapping, used_at)
    values (${keyOf(columns)}, ${JSON.stringify(mapping)}::jsonb, ${now})
    on conflict (columns_key) do update set mapping = excluded.mapping, used_at = excluded.used_at`.execute(
    em.getKysely(),
  );
}

const keyOf = (columns: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...new Set(columns)].sort()))
    .digest('hex');
