import { isId } from '@kontor/kit/ids.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { FieldChange } from '../product/domain/fieldChanges.ts';
import type { ProductProblem } from '../product/domain/productProblem.ts';
import type { Changeset, RowOutcome } from './domain/changeset.ts';

/** A row of a changeset as its preview shows it. */
export interface ChangesetRow {
  number: number;
  sku: string | null;
  productId: string | null;
  looksLikeId: string | null;
  outcome: RowOutcome;
  changes: FieldChange[];
  problems: ProductProblem[];
}

export interface ExamplesKey {
  changesetId: string;
  outcome: RowOutcome;
  lookalikes: boolean;
  first: number;
}

const COLUMNS = sql`
  id, kind, status, title, made_by as "madeBy", made_at as "madeAt", published_at as "publishedAt",
  progress, created, changed, unchanged, wrong, lookalikes, wrong_rows_url as "wrongRowsUrl", failure`;

export async function changesetsByIds(em: EntityManager, ids: string[]): Promise<Changeset[]> {
  return select(em, sql`where id = any(${ids.filter(isId)}::uuid[])`);
}

/** Latest first; ids sort by the time when they were made. */
export function changesetPage(
  em: EntityManager,
  afterId: string | null,
  limit: number,
): Promise<Changeset[]> {
  const after = afterId === null ? sql`` : sql`where id < ${afterId}::uuid`;
  return select(em, sql`${after} order by id desc limit ${limit}`);
}

export async function countChangesets(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from changeset`.execute(tablesOf(em));
  return rows[0]?.count ?? 0;
}

async function select(em: EntityManager, which: RawBuilder<unknown>): Promise<Changeset[]> {
  const { rows } = await sql<Changeset>`select ${COLUMNS} from changeset ${which}`.execute(
    tablesOf(em),
  );
  return rows;
}

/** The first rows of each kind that is asked for, in the order of the keys. */
export async function examplesOf(
  em: EntityManager,
  keys: readonly ExamplesKey[],
): Promise<ChangesetRow[][]> {
  const asked = JSON.stringify(keys.map((key, place) => ({ ...key, place })));
  const { rows } = await sql<ChangesetRow & { place: number }>`
    select asked.place, row_number as number, sku, product_id as "productId",
      looks_like as "looksLikeId", staged.outcome,
      case staged.outcome when 'WRONG' then '[]' else changes end as changes,
      case staged.outcome when 'WRONG' then changes else '[]' end as problems
    from json_to_recordset(${asked}::json) as asked (
      place int, "changesetId" uuid, outcome text, lookalikes boolean, first int)
    cross join lateral (
      select * from staged_product
      where changeset_id = asked."changesetId" and outcome = asked.outcome
        and (not asked.lookalikes or looks_like is not null)
      order by row_number limit asked.first
    ) staged
    order by asked.place, row_number`.execute(tablesOf(em));
  return keys.map((_key, place) => rows.filter((row) => row.place === place));
}

/** What a changeset is made from; null where there is none. */
export async function sourceOf<Source>(em: EntityManager, id: string): Promise<Source | null> {
  const { rows } = await sql<{ source: Source }>`
    select source from changeset where id = ${id}::uuid`.execute(tablesOf(em));
  return rows[0]?.source ?? null;
}
