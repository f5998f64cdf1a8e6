import { notFound } from '@kontor/kit/refusals.ts';
import type { Context } from '../../context.ts';
import type { EditOutcome } from './editing.service.ts';

/** An editor's outcome as the graph tells it, with the product as it is now. */
export async function tellEdit(ctx: Context, outcome: EditOutcome) {
  if ('problems' in outcome) {
    const message = 'The product can’t be as it was given.';
    const { problems } = outcome;
    return { __typename: 'InvalidProduct' as const, code: 'INVALID_PRODUCT', message, problems };
  }
  if (!('productId' in outcome)) return outcome;
  const product = await ctx.productById.load(outcome.productId);
  if (!product) return notFound('product', outcome.productId);
  if (outcome.ok) return { __typename: 'ProductSaved' as const, product };
  const message = 'Somebody changed the product after it was read.';
  return { __typename: 'EditConflict' as const, code: 'EDIT_CONFLICT', message, product };
}
