import type { NotificationResolvers } from '../../types.generated.ts';
import { numberCursor } from '../numberCursor.ts';

export const Notification: NotificationResolvers = {
  title: ({ titleRu, titleEn }, { locale }) => (locale === 'EN' ? titleEn : titleRu),
  text: ({ textRu, textEn }, { locale }) => (locale === 'EN' ? textEn : textRu),
  at: ({ at }) => at.toISOString(),
  readAt: ({ readAt }) => readAt?.toISOString() ?? null,
  cursor: ({ seq }) => numberCursor(seq),
};
