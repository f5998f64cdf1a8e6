import { badInput } from '@kontor/kit/errors.ts';
import { compare, isPositive, multiply, roundUnitPrice } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import type { Context } from '../../context.ts';
import type { AppliedExchange } from './domain/listedPrice.ts';
import { holdsFrom, type ProductPrice, priceSteps, productPrice } from './domain/productPrice.ts';
import { type AskedPricing, findProductPricing, type PricingKey } from './price.loaders.ts';

/** When and in what a price is asked for. */
export interface PriceQuestion {
  quantity?: string | null | undefined;
  date?: string | null | undefined;
  currency?: string | null | undefined;
  /** The project that it is for. */
  projectId?: string | null | undefined;
  /** ISO 8601; null = as it is known now. */
  asOf?: string | Date | null | undefined;
}

/** A price, told in the currency that was asked for. */
export interface ToldPrice {
  price: ProductPrice;
  exchange: AppliedExchange | null;
}

export interface CustomerPriceQuestion extends PriceQuestion {
  organizationId: string;
  contractId?: string | null | undefined;
  productId: string;
}

const LARGEST_QUANTITY = '1000000000';

/** The price of a product for the viewer's organization; null = on request. */
export async function priceOf(
  ctx: Context,
  productId: string,
  question: PriceQuestion,
): Promise<ToldPrice | null> {
  requireScope(ctx.viewer, 'prices:read');
  checkQuantity(question.quantity);
  const pricing = await ctx.productPricing.load(keyOf(ctx, productId, question));
  return pricing && tell(pricing, productPrice(pricing, question.quantity ?? null));
}

/** The quantities at which the price changes; null = on request. */
export async function tiersOf(ctx: Context, productId: string, question: PriceQuestion) {
  requireScope(ctx.viewer, 'prices:read');
  const pricing = await ctx.productPricing.load(keyOf(ctx, productId, question));
  const steps = pricing && priceSteps(pricing);
  if (!pricing || !steps) return null;
  return steps.flatMap((step) => {
    const told = tell(pricing, step);
    return told ? [{ from: holdsFrom(step), unitPrice: toldUnitPrice(told) }] : [];
  });
}

/** The price that a customer sees; for the seller's people. */
export async function customerPrice(
  ctx: Context,
  { organizationId, contractId = null, productId, ...question }: CustomerPriceQuestion,
): Promise<ToldPrice | null> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  checkQuantity(question.quantity);
  const buyer = { organizationId, contractId };
  const [pricing] = await findProductPricing(ctx, buyer, [keyOf(ctx, productId, question)]);
  return pricing ? tell(pricing, productPrice(pricing, question.quantity ?? null)) : null;
}

/** For one base unit, without VAT, in the currency that was asked for. */
export function toldUnitPrice({ price, exchange }: ToldPrice) {
  const { unitPrice: amount, currency } = price;
  if (!exchange) return { amount, currency };
  return { amount: roundUnitPrice(multiply(amount, exchange.rate)), currency: exchange.to };
}

function checkQuantity(quantity: string | null | undefined): void {
  if (quantity == null) return;
  if (!isPositive(quantity) || compare(quantity, LARGEST_QUANTITY) > 0) {
    throw badInput('A quantity is more than zero and at most 1,000,000,000.', {
      argument: 'quantity',
    });
  }
}

function keyOf(
  ctx: Context,
  productId: string,
  { date, currency = null, projectId = null, asOf = null }: PriceQuestion,
): PricingKey {
  const moment = asOf === null ? null : new Date(asOf);
  return {
    productId,
    date: date ?? sellerDay(moment ?? ctx.now()),
    projectId,
    currency,
    asOf: moment?.toISOString() ?? null,
  };
}

function tell({ asked }: AskedPricing, price: ProductPrice | null): ToldPrice | null {
  if (!price) return null;
  if (asked && !asked.exchange) {
    const { currency, pricingDate } = price;
    throw badInput(
      `There is no exchange rate from ${currency} to ${asked.currency} on ${pricingDate}.`,
      {
        argument: 'currency',
      },
    );
  }
  return { price, exchange: asked?.exchange ?? null };
}
