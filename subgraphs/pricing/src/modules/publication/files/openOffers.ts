import { badInput } from '@kontor/kit/errors.ts';
import { ROW_FILE_LIMITS as LIMITS } from '@kontor/kit/rowFile/limits.ts';
import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import { openXmlText } from '@kontor/kit/rowFile/xml/openXmlText.ts';
import { codesOf, pricesOf, priceTypeOf, readOffers } from './offers.ts';
import type { PriceFile, PriceType } from './priceFile.ts';

const COLUMNS = ['sku', 'price', 'from', 'currency', 'variant of'] as const;

/**
 * Opens CommerceML offers for the prices of one kind; which, must be said where the file has several.
 * Rows are prices, numbered as they stand in the file.
 */
export async function openOffers(path: string, wanted?: string): Promise<PriceFile> {
  const text = await openXmlText(path);
  const type = chooseType(await priceTypesIn(text.chunks()), wanted);
  return {
    format: 'COMMERCEML',
    encoding: text.encoding,
    delimiter: null,
    columns: COLUMNS,
    rows: () => rowsOf(text.chunks(), type),
    otherCode: ({ values }) => values[COLUMNS.indexOf('variant of')] ?? '',
    progress: text.progress,
    close: () => undefined,
  };
}

/** The kinds of prices in a CommerceML file, for people to choose from. */
export async function findPriceTypes(
  path: string,
): Promise<{ encoding: string; priceTypes: PriceType[] }> {
  const text = await openXmlText(path);
  return { encoding: text.encoding, priceTypes: await priceTypesIn(text.chunks()) };
}

/** Packets of changes don't name the kinds that their offers have. */
async function priceTypesIn(chunks: AsyncIterable<string>): Promise<PriceType[]> {
  const types = new Map<string, PriceType>();
  for await (const element of readOffers(chunks)) {
    if (element.name === 'ТипЦены') {
      const type = priceTypeOf(element);
      types.set(type.id, type);
      continue;
    }
    for (const { typeId: id, currency } of pricesOf(element)) {
      if (!types.has(id)) types.set(id, { id, name: id, currency: currency || null });
    }
  }
  return [...types.values()];
}

function chooseType(types: readonly PriceType[], wanted: string | undefined): string {
  const names = types.map(({ name }) => name).slice(0, 30);
  if (types.length === 0) throw badInput('The file has no prices.');
  const [first] = types;
  if (wanted === undefined && first && types.length === 1) return first.id;
  if (wanted === undefined) {
    throw badInput(`The file has several kinds of prices; say which to read: ${names.join(', ')}.`);
  }
  const type = types.find(({ id, name }) => id === wanted || name === wanted);
  if (type) return type.id;
  throw badInput(`The file has no prices "${wanted}"; it has: ${names.join(', ')}.`);
}

async function* rowsOf(chunks: AsyncIterable<string>, type: string): AsyncGenerator<Row> {
  let number = 0;
  for await (const element of readOffers(chunks)) {
    if (element.name !== 'Предложение') continue;
    const prices = pricesOf(element).filter(({ typeId }) => typeId === type);
    if (prices.length === 0) continue;
    const { code, variantOf } = codesOf(element);
    for (const { price, from, currency } of prices) {
      number += 1;
      if (number > LIMITS.rows) throw badInput(`The file has more than ${LIMITS.rows} prices.`);
      yield { number, values: [code, price, from, currency, variantOf] };
    }
  }
}
