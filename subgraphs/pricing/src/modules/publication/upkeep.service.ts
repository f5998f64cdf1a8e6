import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { endBrokenOff, forgetRows } from './draft.writes.ts';

const MINUTE_MS = 60_000;
/** Longer than any pause of a process that works on a draft. */
const BROKEN_OFF_AFTER_MS = 30 * MINUTE_MS;
const KEPT_MS = 30 * 24 * 60 * MINUTE_MS;

/**
 * Ends what a process left that was killed and nobody took up again, and forgets the rows of drafts
 * that are done with. Nothing of them is in a price list, or all of it.
 */
export async function tidyDrafts(ctx: RequestContext): Promise<void> {
  const now = ctx.now().getTime();
  await endBrokenOff(ctx.em, new Date(now - BROKEN_OFF_AFTER_MS));
  await forgetRows(ctx.em, new Date(now - KEPT_MS));
}
