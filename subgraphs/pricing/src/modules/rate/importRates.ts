import { badInput } from '@kontor/kit/errors.ts';
import { importRowFile } from '@kontor/kit/rowFile/importRowFile.ts';
import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import { textOf } from '@kontor/kit/rowFile/xml/element.ts';
import { openXmlText, xmlRoot } from '@kontor/kit/rowFile/xml/openXmlText.ts';
import { readElements } from '@kontor/kit/rowFile/xml/readElements.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { FileImportInput, ImportReport, RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import type { GivenRate } from './domain/checkRates.ts';
import { readRate, type WrittenRate } from './domain/readRate.ts';
import { writeRates } from './rate.queries.ts';

const BANK_OF_RUSSIA = 'Bank of Russia';
const COLUMNS = ['currency', 'nominal', 'rate', 'date'];

/**
 * Notes exchange rates from a file: the Bank of Russia's XML_daily (in windows-1251), or a table with
 * the columns currency, rate and, if need be, nominal and date. `--source` says where a table is from,
 * `--date` of which day it is.
 */
export async function importRates(
  input: FileImportInput,
  context: () => RequestContext,
): Promise<ImportReport> {
  const ctx = context();
  if ((await xmlRoot(input.path)) === 'ValCurs') return importDaily(ctx, input);
  const { source = 'import', date = sellerDay(ctx.now()) } = input.options;
  return importRowFile(input, input.options, ctx.logger, async ({ header, rows, wrong }) => {
    const [currency, nominal, rate, day] = COLUMNS.map((name) => placeOf(header, name));
    if (currency === undefined || rate === undefined) {
      throw badInput(`Columns are ${COLUMNS.join(', ')}; currency and rate there must be.`);
    }
    const cell = (row: Row, place: number | undefined) => row.values[place ?? -1] ?? '';
    const taken = new TakenRates(wrong);
    for await (const row of rows) {
      await taken.add(row, {
        currency: cell(row, currency),
        nominal: cell(row, nominal),
        value: cell(row, rate),
        day: cell(row, day) || date,
      });
    }
    return taken.write(ctx, source);
  });
}

/** What the Bank of Russia publishes each day; the day stands in the first element. */
async function importDaily(
  ctx: RequestContext,
  { path, options }: FileImportInput,
): Promise<ImportReport> {
  const file = await openXmlText(path);
  const wrong = new WrongRows(options.errors ?? `${path}.wrong.csv`, COLUMNS, ctx.logger);
  const taken = new TakenRates(wrong);
  let day = '';
  const meet = (name: string, attributes: Record<string, string>) => {
    if (name === 'ValCurs') day = attributes.Date ?? '';
  };
  let number = 0;
  for await (const valute of readElements(file.chunks(), new Set(['Valute']), meet)) {
    number += 1;
    const currency = textOf(valute, 'CharCode');
    const nominal = textOf(valute, 'Nominal');
    const value = textOf(valute, 'Value');
    const row = { number, values: [currency, nominal, value, day] };
    await taken.add(row, { currency, nominal, value, day });
  }
  const imported = await taken.write(ctx, BANK_OF_RUSSIA).finally(() => wrong.close());
  return { ...imported, ...wrong.report() };
}

/** The rates of a file that are right, each currency once a day. */
class TakenRates {
  readonly #rates = new Map<string, GivenRate>();
  readonly #wrong: WrongRows;

  constructor(wrong: WrongRows) {
    this.#wrong = wrong;
  }

  async add(row: Row, written: WrittenRate): Promise<void> {
    const reading = readRate(written);
    if (!reading.ok) return this.#wrong.add(row, reading.reason);
    const { currency, validFrom } = reading.rate;
    const day = `${currency} ${validFrom}`;
    if (currency === SELLER_CURRENCY) {
      return this.#wrong.add(row, `${currency} is what rates are told in`);
    }
    if (this.#rates.has(day)) return this.#wrong.add(row, `${currency} is there twice on this day`);
    this.#rates.set(day, reading.rate);
  }

  write(ctx: RequestContext, source: string) {
    return writeRates(ctx, [...this.#rates.values()], source);
  }
}

function placeOf(header: readonly string[], name: string): number | undefined {
  const place = header.findIndex((column) => column.toLowerCase() === name);
  return place < 0 ? undefined : place;
}
