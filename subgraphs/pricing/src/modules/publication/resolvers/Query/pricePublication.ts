import type { QueryResolvers } from '../../../types.generated.ts';
import { findDraft } from '../../listDrafts.ts';

export const pricePublication: NonNullable<QueryResolvers['pricePublication']> = (
  _parent,
  { id },
  ctx,
) => findDraft(ctx, id);
