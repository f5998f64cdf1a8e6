import type { QueryResolvers } from '../../../types.generated.ts';
import { findIntent } from '../../findIntent.ts';

export const paymentIntent: NonNullable<QueryResolvers['paymentIntent']> = (_parent, { id }, ctx) =>
  findIntent(ctx, id);
