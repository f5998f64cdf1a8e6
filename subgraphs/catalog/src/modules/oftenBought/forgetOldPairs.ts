import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { deletePairsBefore } from './boughtTogether.queries.ts';

const MONTHS = 18;

/** What was ordered together long ago says nothing of today, and would grow without end. */
export async function forgetOldPairs({ em, now }: RequestContext): Promise<void> {
  const day = now();
  day.setUTCMonth(day.getUTCMonth() - MONTHS);
  await deletePairsBefore(em, day);
}
