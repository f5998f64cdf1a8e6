import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { allRows } from '../../tables.ts';

/** What an e-mail is made of, in the language of the person. */
export interface Letter {
  userId: string;
  to: { name: string; address: string };
  locale: 'RU' | 'EN';
  title: string;
  text: string;
  link: string;
  isUrgent: boolean;
  at: Date;
}

/** Null when it was sent, is gone, or the person is no longer a member. */
export async function findLetter(ctx: RequestContext, id: string): Promise<Letter | null> {
  const row = await allRows(ctx)
    .selectFrom('notification')
    .innerJoin('users', 'users.id', 'notification.user_id')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.user_id', '=', 'notification.user_id')
        .onRef('membership.organization_id', '=', 'notification.organization_id')
        .on('membership.ended_at', 'is', null),
    )
    .select(['users.id as userId', 'users.name', 'users.email', 'users.locale'])
    .select(['title_ru', 'title_en', 'text_ru', 'text_en', 'link', 'is_urgent as isUrgent', 'at'])
    .where('notification.id', '=', id)
    .where('mailed_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const { userId, name, email, locale, link, isUrgent } = row;
  const [title, text] = locale === 'RU' ? [row.title_ru, row.text_ru] : [row.title_en, row.text_en];
  return {
    ...{ userId, locale, title, text, link, isUrgent },
    to: { name, address: email },
    at: new Date(row.at),
  };
}

export async function markMailed(ctx: RequestContext, id: string): Promise<void> {
  await allRows(ctx)
    .updateTable('notification')
    .set({ mailed_at: ctx.now().toISOString() })
    .where('id', '=', id)
    .execute();
}
