import type { QueryResolvers } from '../../../types.generated.ts';
import { tellProductFacts } from '../../productFacts.service.ts';

export const productFacts: NonNullable<QueryResolvers['productFacts']> = (_parent, args, ctx) =>
  tellProductFacts(ctx, args.ids ?? [], args.codes ?? [], args.withPackages ?? false);
