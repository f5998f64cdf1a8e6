import { notFound } from '@kontor/kit/refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { saveCategory as save } from '../../category.service.ts';

export const saveCategory: NonNullable<MutationResolvers['saveCategory']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await save(ctx, input);
  if (!outcome.ok) return outcome;
  const category = (await ctx.categoryTree()).find(outcome.id);
  if (!category) return notFound('category', outcome.id);
  return { __typename: 'CategorySaved', category };
};
