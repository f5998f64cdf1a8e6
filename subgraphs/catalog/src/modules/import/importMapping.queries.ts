import { createHash } from 'node:crypto';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { Attribute } from '../attribute/domain/attribute.ts';
import type { ColumnMapping } from './domain/columnMapping.ts';
import { importFields } from './domain/importFields.ts';

/**
 * The mapping to read a file with: as it is given; where that names no columns, as it was given last for
 * a file with these, whatever their order.
 */
export async function knownMapping(
  em: EntityManager,
  columns: readonly string[],
  attributes: Iterable<Attribute>,
  given: ColumnMapping | undefined,
): Promise<ColumnMapping | undefined> {
  if (given && Object.keys(given.columns).length > 0) return given;
  const { rows } = await sql<{ mapping: ColumnMapping['columns'] }>`
    select mapping from import_mapping where columns_key = ${keyOf(columns)}`.execute(tablesOf(em));
  if (!rows[0]) return given;
  // Attributes may be gone since.
  const fields = new Set(importFields(attributes).map(({ code }) => code));
  const remembered = Object.entries(rows[0].mapping).filter(([field]) => fields.has(field));
  return { columns: Object.fromEntries(remembered), defaults: given?.defaults ?? {} };
}

/** What columns are said to mean they mean in the next file that has them. */
export async function rememberMapping(
  em: EntityManager,
  columns: readonly string[],
  mapping: ColumnMapping | undefined,
  now: Date,
): Promise<void> {
  if (!mapping || Object.keys(mapping.columns).length === 0) return;
  await sql`
    insert into import_mapping (columns_key, mapping, used_at)
    values (${keyOf(columns)}, ${JSON.stringify(mapping.columns)}::jsonb, ${now})
    on conflict (columns_key) do update set mapping = excluded.mapping, used_at = excluded.used_at`.execute(
    tablesOf(em),
  );
}

const keyOf = (columns: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...new Set(columns)].sort()))
    .digest('hex');
