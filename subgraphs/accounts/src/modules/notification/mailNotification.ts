import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { afterQuietHours } from './domain/afterQuietHours.ts';
import { letterOf } from './domain/letterOf.ts';
import { findLetter, markMailed } from './letter.queries.ts';
import { preferencesOf } from './preference.queries.ts';

/**
 * Job: sends a notification by e-mail, unless it is quiet for the person, who then gets it when
 * quiet hours are over; to nobody who has left the organization. It is noted as sent when the mail
 * server has taken it: a crash just between the two sends it again, as the same Message-ID.
 */
export async function mailNotification({ id }: { id: string }, ctx: RequestContext): Promise<void> {
  const letter = await findLetter(ctx, id);
  if (!letter) return;
  const { quietHours } = (await preferencesOf(ctx, [letter.userId]))(letter.userId);
  const mailAt = letter.isUrgent ? ctx.now() : afterQuietHours(ctx.now(), quietHours);
  if (mailAt > ctx.now()) {
    ctx.jobs.add('mailNotification', { id }, { runAt: mailAt });
    return ctx.em.flush();
  }
  const content = letterOf({
    ...letter,
    url: `${ctx.publicUrl}${letter.link}`,
    preferencesUrl: `${ctx.publicUrl}/account/notifications`,
  });
  await ctx.mailer.send({ id, to: letter.to, date: letter.at, ...content });
  await markMailed(ctx, id);
}
