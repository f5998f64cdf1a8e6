import { badInput } from '@kontor/kit/errors.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '@kontor/kit/rowFile/xml/element.ts';
import { readElements } from '@kontor/kit/rowFile/xml/readElements.ts';
import type { PriceType } from './priceFile.ts';

/** Elements of files that have no prices. */
const OTHER_FILES = new Map([
  ['Товар', 'products'],
  ['Документ', 'orders and papers'],
]);

/** What a CommerceML file says of prices: the kinds of them, and offers. */
export async function* readOffers(text: AsyncIterable<string>): AsyncGenerator<XmlElement> {
  const refuseOthers = (name: string) => {
    const content = OTHER_FILES.get(name);
    if (content) throw badInput(`This CommerceML file has ${content}, not offers.`);
  };
  yield* readElements(text, new Set(['ТипЦены', 'Предложение']), refuseOthers);
}

export const priceTypeOf = (element: XmlElement): PriceType => ({
  id: textOf(element, 'Ид'),
  name: textOf(element, 'Наименование'),
  currency: textOf(element, 'Валюта') || null,
});

/** The prices of an offer, each with the id of its kind. */
export const pricesOf = (offer: XmlElement) =>
  childrenOf(childOf(offer, 'Цены'), 'Цена').map((price) => ({
    typeId: textOf(price, 'ИдТипаЦены'),
    price: perUnit(price),
    from: textOf(price, 'МинКоличество'),
    currency: textOf(price, 'Валюта'),
  }));

/** For more than one base unit it is told as both numbers, which is no price: nobody rounds for the seller. */
function perUnit(price: XmlElement): string {
  const [amount, units] = [textOf(price, 'ЦенаЗаЕдиницу'), textOf(price, 'Коэффициент')];
  return units === '' || Number(units) === 1 ? amount : `${amount} / ${units}`;
}

/**
 * The article, else the barcode, else 1C's own id. Goods of one article that differ by characteristics
 * (their id is `A#B`) are products of their own where the catalogue has them: what differs is added to
 * the article, as the catalogue does. Where it has the article alone, that is meant.
 */
export function codesOf(offer: XmlElement): { code: string; variantOf: string } {
  const id = textOf(offer, 'Ид');
  const article = textOf(offer, 'Артикул');
  const [, variant = ''] = id.split('#');
  if (article === '') return { code: textOf(offer, 'Штрихкод') || id, variantOf: '' };
  if (variant === '') return { code: article, variantOf: '' };
  const difference = characteristicsOf(offer).join('-') || variant.slice(0, 8);
  return { code: `${article}-${difference}`, variantOf: article };
}

const characteristicsOf = (offer: XmlElement): string[] =>
  childrenOf(childOf(offer, 'ХарактеристикиТовара'), 'ХарактеристикаТовара')
    .filter((one) => textOf(one, 'Наименование') !== '')
    .map((one) => textOf(one, 'Значение'))
    .filter((text) => text !== '');
