import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type ChainEnd, findChainEnd, nextEntries } from './audit.queries.ts';
import { hashOfEntry } from './audit.service.ts';

export type ChainVerdict =
  | { ok: true; entries: number }
  /** From the entry of this number on, the log is not as it was written. */
  | { ok: false; brokenAt: number };

/** As the migration begins the chain. */
const BEFORE_FIRST: ChainEnd = { sequence: 0, hash: '0'.repeat(64) };

const BATCH = 1000;

/**
 * Reads the whole audit log and checks that no entry was changed, taken out, put in or cut off.
 * Others may write meanwhile: the end is read before the entries, so none up to it can be missing.
 */
export async function verifyChain(ctx: RequestContext): Promise<ChainVerdict> {
  let last = BEFORE_FIRST;
  for (;;) {
    const end = await findChainEnd(ctx);
    const entries = await nextEntries(ctx, last.sequence, BATCH);
    if (entries.length === 0) return compareEnds(last, end);
    for (const { sequence, hash, ...facts } of entries) {
      const expected = last.sequence + 1;
      const isRight = sequence === expected && hash === hashOfEntry(sequence, last.hash, facts);
      if (!isRight) return { ok: false, brokenAt: expected };
      last = { sequence, hash };
    }
  }
}

function compareEnds(last: ChainEnd, end: ChainEnd): ChainVerdict {
  if (last.hash === end.hash) return { ok: true, entries: last.sequence };
  return { ok: false, brokenAt: Math.min(last.sequence, end.sequence) + 1 };
}
