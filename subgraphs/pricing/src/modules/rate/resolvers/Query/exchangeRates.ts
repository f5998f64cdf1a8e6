import type { QueryResolvers } from '../../../types.generated.ts';
import { exchangeRatesOn } from '../../rate.service.ts';

export const exchangeRates: NonNullable<QueryResolvers['exchangeRates']> = (
  _parent,
  { date },
  ctx,
) => exchangeRatesOn(ctx, date);
