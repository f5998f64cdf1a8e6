import type { MutationResolvers } from '../../../types.generated.ts';
import { setExchangeRates as set } from '../../rate.service.ts';

export const setExchangeRates: NonNullable<MutationResolvers['setExchangeRates']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await set(ctx, input);
  return outcome.ok ? { __typename: 'ExchangeRatesSet', changed: outcome.changed } : outcome;
};
