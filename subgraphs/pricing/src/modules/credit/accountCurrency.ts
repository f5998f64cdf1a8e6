import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { SellerFigures } from './domain/creditStanding.ts';
import { figuresBySeller, type PayerFigures } from './domain/figuresBySeller.ts';
import { convertOn } from './exchangeRates.ts';

/** The sums of payers in their accounts' currencies, at the rates of a day. */
export async function inAccountCurrency(
  ctx: RequestContext,
  payers: readonly PayerFigures[],
  day: string,
): Promise<SellerFigures[][]> {
  const pairs = payers.flatMap(({ terms: { currency: to }, books, late }) =>
    [...books, ...late].map(({ currency: from }) => ({ from, to })),
  );
  const convert = await convertOn(ctx, pairs, day);
  return payers.map((payer) =>
    figuresBySeller(payer, (amount, from) => convert(amount, from, payer.terms.currency)),
  );
}
