import { type RawBuilder, sql } from '@kontor/kit/sql.ts';

/**
 * A table as it was known at a moment (null = as it is), to be named in a statement by itself: tables
 * that the procedure `keep_what_was_known` was called for have their past.
 */
export function knownAt(table: string, asOf: Date | null): RawBuilder<unknown> {
  if (asOf === null) return sql`${sql.table(table)}`;
  return sql`(
    select * from ${sql.table(`${table}_known`)}
    where known_from <= ${asOf} and known_until > ${asOf}
  ) as ${sql.table(table)}`;
}
