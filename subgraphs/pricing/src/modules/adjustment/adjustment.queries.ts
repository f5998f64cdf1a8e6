import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Adjustment } from './adjustment.entity.ts';

interface Counter {
  adjustment_counter: { kind: string; year: number; last: number };
}

const PREFIXES = { CREDIT_NOTE: 'CRN', CORRECTION: 'COR', WRITE_OFF: 'WRO' } as const;

/**
 * The next number of a kind and year, `CRN-2026-000001`. The counter's row stays locked until the
 * transaction ends, so that one that is rolled back leaves no gap.
 */
export async function nextAdjustmentNumber(
  { em }: RequestContext,
  kind: Adjustment['kind'],
  day: string,
): Promise<string> {
  const year = Number(day.slice(0, 4));
  const { last } = await em
    .getKysely<Counter>()
    .insertInto('adjustment_counter')
    .values({ kind, year, last: 1 })
    .onConflict((same) =>
      same.columns(['kind', 'year']).doUpdateSet({ last: sql`adjustment_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${PREFIXES[kind]}-${year}-${String(last).padStart(6, '0')}`;
}
