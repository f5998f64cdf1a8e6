import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type ChainEnd, findChainEnd, nextEntries } from './audit.queries.ts';
import { hashOfEntry } from './audit.service.ts';

export type ChainVerdict =
  | { ok: true; entries: number }
  | {
      ok: false /** Number of the first entry that is missing or not as it was written. */;
      brokenAt: number;
    };

/** As the migration begins the chain. */
const BEFORE_FIRST: ChainEnd = { sequence: 0, hash: '0'.repeat(64) };

const BATCH = 1000;

/** Reads the whole audit log and checks that no entry was changed, taken out, put in or cut off. */
export async function verifyChain(ctx: RequestContext): Promise<ChainVerdict> {
  const end = await findChainEnd(ctx);
  let last = BEFORE_FIRST;
  while (last.sequence < end.sequence) {
    const entries = await nextEntries(ctx, last.sequence, BATCH);
    for (const { sequence, hash, ...facts } of entries) {
      const expected = last.sequence + 1;
      const isRight = sequence === expected && hash === hashOfEntry(sequence, last.hash, facts);
      if (!isRight) return { ok: false, brokenAt: expected };
      last = { sequence, hash };
      if (sequence === end.sequence) break;
    }
    if (entries.length === 0) return { ok: false, brokenAt: last.sequence + 1 };
  }
  return last.hash === end.hash
    ? { ok: true, entries: end.sequence }
    : { ok: false, brokenAt: end.sequence };
}
