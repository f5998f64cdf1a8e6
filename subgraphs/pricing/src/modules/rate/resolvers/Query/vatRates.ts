import type { QueryResolvers } from '../../../types.generated.ts';
import { listVatRates } from '../../rate.service.ts';

export const vatRates: NonNullable<QueryResolvers['vatRates']> = (_parent, _args, ctx) =>
  listVatRates(ctx);
