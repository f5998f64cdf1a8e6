import { sql } from 'kysely';
import type { EventEnvelope } from './outbox.ts';
import type { EventConsumer, RequestContext } from './subgraph.ts';

/**
 * Lets a consumer act on an event in one transaction together with the note that it did, so that
 * a second delivery changes nothing.
 */
export async function consumeOnce<Ctx extends RequestContext>(
  event: EventEnvelope,
  consumer: EventConsumer<Ctx>,
  ctx: Ctx,
): Promise<void> {
  await ctx.em.transactional(async () => {
    const isFirst = await sql`
      insert into inbox (event_id) values (${event.id}) on conflict do nothing returning event_id`.execute(
      ctx.em.getKysely(),
    );
    if (isFirst.rows.length === 0) return;
    await consumer(event, ctx);
  });
}
