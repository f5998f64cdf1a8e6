import { sql } from '@kontor/kit/sql.ts';
import type { Context } from '../../context.ts';
import { tablesOf } from '../../tables.ts';

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
  await endBrokenOff(ctx, new Date(now - BROKEN_OFF_AFTER_MS));
  await forgetRows(ctx, new Date(now - KEPT_MS));
}

async function endBrokenOff({ em }: Context, before: Date): Promise<void> {
  await sql`
    update changeset set
      status = case
        when status = 'UNDOING' then 'PUBLISHED'
        -- Of the command line: whoever began it begins anew.
        when made_by like 'service:%' then 'FAILED'
        when status = 'PUBLISHING' then 'READY'
        else 'FAILED' end,
      failure = 'It was broken off, and nothing was changed.'
    where touched_at < ${before} and status in ('READING', 'PUBLISHING', 'UNDOING')`.execute(
    tablesOf(em),
  );
}

async function forgetRows({ em }: Context, before: Date): Promise<void> {
  await sql`
    delete from staged_product where changeset_id in (
      select id from changeset
      where status in ('FAILED', 'DISCARDED')
        or status in ('PUBLISHED', 'UNDONE') and touched_at < ${before})`.execute(tablesOf(em));
}
