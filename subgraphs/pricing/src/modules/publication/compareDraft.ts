import { badInput, PublicError } from '@kontor/kit/errors.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { addChanges, addGone, beginComparison, type ComparedProduct } from './comparison.writes.ts';
import { compareProduct } from './domain/compareProduct.ts';
import type { PriceDraft } from './domain/priceDraft.ts';
import { type PriceForm, priceLimits } from './domain/priceLimits.ts';
import { type DayTerms, dayTermsOf, type NamedProduct, namedProducts } from './staging.queries.ts';

const BATCH = 2000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
/** More are no ladder, but a mistake. */
const MOST_STEPS = 50;

/**
 * Works out what a draft that is being read changes of the prices on the day from which it is to hold.
 * Throws BAD_USER_INPUT where a product would have too many steps, CONFLICT where the draft was taken
 * back meanwhile.
 */
export async function compareDraft(ctx: RequestContext, draft: PriceDraft): Promise<void> {
  const { id, listId } = draft;
  const day = comparisonDay(draft, sellerDay(ctx.now()));
  if (!(await beginComparison(ctx.em, id, day, ctx.now()))) throw takenBack();
  const terms = await dayTermsOf(ctx.em, id, day);
  if (!terms) throw takenBack();
  for (let afterId: string | undefined = FIRST_ID; afterId; ) {
    const asked = { draftId: id, listId, day, afterId, limit: BATCH };
    const named = await namedProducts(ctx.em, asked);
    const compared = named.map((product) => compare(draft, product, terms));
    const changes = compared.filter((change) => change !== null);
    const unchanged = compared.length - changes.length - named.filter(saysNothing).length;
    if (!(await addChanges(ctx.em, id, changes, unchanged, ctx.now()))) throw takenBack();
    afterId = named.at(-1)?.productId;
  }
  if (draft.mode === 'FULL') await addGone(ctx.em, { id, listId, day });
}

/** Prices may hold from a later day, never from an earlier one. */
const comparisonDay = ({ activeFrom }: Pick<PriceDraft, 'activeFrom'>, today: string) =>
  activeFrom !== null && activeFrom > today ? activeFrom : today;

export const takenBack = () =>
  new PublicError('CONFLICT', 'The publication was taken back while it was being read.');

/** All of whose rows are wrong. */
const saysNothing = ({ given, isTakenOut }: NamedProduct) => given.length === 0 && !isTakenOut;

function compare(
  { kind, mode }: PriceDraft,
  product: NamedProduct,
  terms: DayTerms,
): ComparedProduct | null {
  if (saysNothing(product)) return null;
  const { productId, sku, before, given, vatCode, isPartlyWrong } = product;
  const limits = priceLimits(
    { ...product, vatRate: terms.vatRates[vatCode] ?? null },
    formOf(terms),
  );
  const saysAll = kind === 'EDIT' || kind === 'RESTORE' || mode === 'FULL';
  // What the wrong rows were to say nobody knows: the product keeps it.
  const isWhole = saysAll && !isPartlyWrong;
  const change = compareProduct({ before, given, isWhole, ...limits });
  if (!change) return null;
  if (change.after.length > MOST_STEPS) {
    throw badInput(`${sku} would have more than ${MOST_STEPS} quantity steps.`);
  }
  return { productId, sku, before, ...limits, ...change };
}

const formOf = ({ currency, isVatIncluded, rates }: DayTerms): PriceForm => ({
  currency,
  isVatIncluded,
  rates: new Map([...Object.entries(rates), [SELLER_CURRENCY, '1']]),
});
