import type { QueryResolvers } from '../../../types.generated.ts';
import { suggest } from '../../suggestions.service.ts';

export const searchSuggestions: NonNullable<QueryResolvers['searchSuggestions']> = (
  _parent,
  { text, locale, first },
  ctx,
) => suggest(ctx, { text, language: locale ?? 'RU', first: first ?? 8 });
