import { multiply, roundUnitPrice } from '@kontor/kit/money.ts';
import { floorPrice } from './floorPrice.ts';
import { isValidOn } from './isValidOn.ts';
import type { AppliedExchange, ListedPrice } from './listedPrice.ts';
import type { AskedProduct, ListTerms, PriceSheet, VatCode } from './priceSheet.ts';
import type { ProductPricing } from './productPrice.ts';
import { projectCandidate } from './projectCandidate.ts';
import { segmentPrices } from './segmentPrices.ts';
import type { ExchangeOn } from './sheetRates.ts';
import { netUnitPrice } from './unitPrices.ts';
import { vatOnDay } from './vatOnDay.ts';

/** For each day that was asked for, in order, what decides the product's price. */
export function readPriceSheet(
  sheet: PriceSheet,
  days: readonly string[],
  exchangeOn: ExchangeOn,
): ProductPricing[] {
  const pricesOf = Map.groupBy(sheet.prices, ([asked]) => asked);
  const vatRateOf = vatRates(sheet);
  const projectsOf = Map.groupBy(sheet.projectPrices, ([asked]) => asked);
  return days.map((day, asked) => {
    const product = sheet.products[asked];
    const code = product?.vatCode ?? 'GENERAL';
    const vatRate = vatRateOf(code, day);
    const exchangeTo = (from: string) =>
      from === sheet.currency ? null : exchangeOn(day, from, sheet.currency);
    const pricing = { vatRate, exchangeTo, currency: sheet.currency };
    const listed = (pricesOf.get(asked) ?? []).flatMap(([, index, tiers, prices]) => {
      const list = sheet.lists[index];
      return list ? readLadder(list, tiers, prices, pricing) : [];
    });
    const agreed = (projectsOf.get(asked) ?? []).map(([, terms]) =>
      projectCandidate(terms, sheet.currency),
    );
    return {
      candidates: [...agreed, ...segmentPrices(listed, product?.discount ?? null)],
      strategy: sheet.strategy,
      promotions: promotionsFor(sheet, product, day),
      floor: floorOf(sheet, product, exchangeTo),
      pricingDate: day,
      currency: sheet.currency,
      vatRate,
      vatRounding: sheet.vatRounding,
    };
  });
}

/** Few rates are asked for thousands of times. */
function vatRates({ paysVat, vatPeriods }: PriceSheet) {
  const known = new Map<string, string | null>();
  return (code: VatCode, day: string): string | null => {
    if (!paysVat) return null;
    const key = `${code} ${day}`;
    const rate = known.get(key);
    if (rate !== undefined) return rate;
    const found = vatOnDay(
      vatPeriods.filter((period) => period.code === code),
      day,
    );
    known.set(key, found);
    return found;
  };
}

interface Pricing {
  vatRate: string | null;
  /** The buyer's. */
  currency: string;
  exchangeTo(from: string): AppliedExchange | null;
}

function readLadder(
  list: ListTerms,
  tiers: readonly string[],
  prices: readonly string[],
  { vatRate, currency, exchangeTo }: Pricing,
): ListedPrice[] {
  const { currency: listCurrency, isVatIncluded, ...terms } = list;
  const exchange = list.bar === null ? exchangeTo(listCurrency) : null;
  const isInBuyersCurrency = listCurrency === currency || exchange !== null;
  return tiers.map((tierFrom, index) => {
    const listPrice = prices[index] ?? '';
    const net = isVatIncluded ? netUnitPrice(listPrice, vatRate) : listPrice;
    return {
      ...terms,
      tierFrom,
      unitPrice: exchange ? roundUnitPrice(multiply(net, exchange.rate)) : net,
      currency: isInBuyersCurrency ? currency : listCurrency,
      bar: list.bar ?? (isInBuyersCurrency ? null : 'OTHER_CURRENCY'),
      isFromBase: false,
      listPrice,
      listCurrency,
      isVatIncluded,
      exchange,
      discount: null,
      quantityLeft: null,
    };
  });
}

const promotionsFor = (sheet: PriceSheet, product: AskedProduct | undefined, day: string) =>
  sheet.promotions.filter((promotion, index) => {
    const { priceGroups, hasProducts } = promotion;
    if (!isValidOn(promotion, day)) return false;
    if (hasProducts) return product?.promotions?.includes(index) ?? false;
    return priceGroups === null || priceGroups.includes(product?.priceGroup ?? '');
  });

function floorOf(
  { currency, margins }: PriceSheet,
  product: AskedProduct | undefined,
  exchangeTo: (from: string) => AppliedExchange | null,
): string | null {
  if (!product?.cost) return null;
  const { cost, currency: costCurrency } = product.cost;
  const exchange = exchangeTo(costCurrency);
  if (costCurrency !== currency && !exchange) return null;
  const marginOf = new Map(margins);
  const margin = marginOf.get(product.priceGroup ?? '') ?? marginOf.get('') ?? '0';
  return floorPrice(exchange ? multiply(cost, exchange.rate) : cost, margin);
}
