import type { Context } from '../../context.ts';
import { endBrokenOff, forgetRows } from './changeset.writes.ts';

const MINUTE_MS = 60_000;
/** Longer than any pause of a process that works on a changeset. */
const BROKEN_OFF_AFTER_MS = 10 * MINUTE_MS;
const KEPT_MS = 30 * 24 * 60 * MINUTE_MS;

/**
 * Ends what a process left that was killed and nobody took up again, and forgets the rows of
 * changesets that are done with. Nothing of them is in the catalogue, or all of it.
 */
export async function tidyChangesets(ctx: Context): Promise<void> {
  const now = ctx.now().getTime();
  await endBrokenOff(ctx.em, new Date(now - BROKEN_OFF_AFTER_MS));
  await forgetRows(ctx.em, new Date(now - KEPT_MS));
}
