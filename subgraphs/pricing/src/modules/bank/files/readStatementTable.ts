import { badInput } from '@kontor/kit/errors.ts';
import { openTable } from '@kontor/kit/rowFile/openTable.ts';
import type { EntryReading } from '../domain/bankEntry.ts';
import { currencyOfAccount } from '../domain/currencyOfAccount.ts';
import { readEntry } from '../domain/readEntry.ts';

/** What columns are called, in lower case; the first that the table has is taken. */
const COLUMNS = {
  bookedOn: ['date', 'booked on', 'value date', 'дата', 'дата операции', 'дата проводки'],
  amount: ['amount', 'credit', 'сумма', 'кредит', 'приход', 'поступление'],
  debit: ['debit', 'дебет', 'расход', 'списание'],
  currency: ['currency', 'валюта'],
  number: ['number', 'document', 'reference', 'номер', 'номер документа', '№', '№ документа'],
  payerName: ['payer', 'counterparty', 'name', 'плательщик', 'контрагент'],
  payerTaxId: ['tax id', 'inn', 'vat id', 'инн', 'инн плательщика', 'инн контрагента'],
  payerAccount: ['payer account', 'iban', 'счет плательщика', 'счёт плательщика'],
  account: ['account', 'счет', 'счёт', 'расчетный счет', 'расчётный счёт'],
  purpose: ['purpose', 'details', 'description', 'назначение', 'назначение платежа'],
} as const;

type Column = keyof typeof COLUMNS;

const REQUIRED: readonly Column[] = ['bookedOn', 'amount', 'number'];

/** The payments of a table with a header; a negative sum, or one in the debit column, went out. */
export async function readStatementTable(path: string): Promise<AsyncIterable<EntryReading>> {
  const table = await openTable(path);
  const header = table.columns.map((name) => name.toLowerCase());
  const places = new Map<Column, number>();
  for (const [column, names] of Object.entries(COLUMNS) as Array<[Column, readonly string[]]>) {
    const place = names.map((name) => header.indexOf(name)).find((found) => found >= 0);
    if (place !== undefined) places.set(column, place);
  }
  const missing = REQUIRED.find((column) => !places.has(column));
  if (missing) {
    table.close();
    throw badInput(`${path} has no column for ${missing}: call it "${COLUMNS[missing][0]}".`);
  }
  return readRows(table, places);
}

async function* readRows(
  { rows, close }: Awaited<ReturnType<typeof openTable>>,
  places: ReadonlyMap<Column, number>,
): AsyncGenerator<EntryReading> {
  try {
    for await (const { number: place, values } of rows) {
      const cell = (column: Column) => (values[places.get(column) ?? -1] ?? '').trim();
      const written = cell('amount').replace(/\s/g, '');
      const debit = cell('debit').replace(/\s/g, '');
      const isOut = written.startsWith('-') || (isNothing(written) && !isNothing(debit));
      const account = cell('account');
      yield readEntry({
        place,
        direction: isOut ? 'OUT' : 'IN',
        number: cell('number'),
        bookedOn: cell('bookedOn'),
        amount: (isNothing(written) ? debit : written).replace(/^-/, ''),
        currency: cell('currency').toUpperCase() || currencyOfAccount(account) || 'RUB',
        account,
        payerName: cell('payerName'),
        payerTaxId: cell('payerTaxId'),
        payerAccount: cell('payerAccount'),
        purpose: cell('purpose'),
      });
    }
  } finally {
    close();
  }
}

const isNothing = (text: string): boolean => /^[0.,]*$/.test(text);
