import type { EntryReading } from './bankEntry.ts';
import { currencyOfAccount } from './currencyOfAccount.ts';
import { readEntry } from './readEntry.ts';

/** The first line of every file of the format. */
export const CLIENT_BANK = '1CClientBankExchange';

/**
 * The payments of a file of 1C's exchange with clients' banks (1CClientBankExchange 1.03): money that
 * came to one of the file's accounts is IN, by the day on which the bank put it there; what left one
 * is OUT; of a payment order that the bank has not carried out nothing is told.
 */
export function* readClientBank(text: string): Generator<EntryReading> {
  const own = new Set<string>();
  let order: PaymentOrder | null = null;
  for (const { place, name, value } of fieldsOf(text)) {
    if (name === 'СекцияДокумент') order = new PaymentOrder(place);
    else if (name === 'КонецДокумента' && order) {
      const entry = order.read(own);
      order = null;
      if (entry) yield entry;
    } else if (order) order.set(name, value);
    else if (name === 'РасчСчет' && value !== '') own.add(value);
  }
  if (order) yield order.cutOff();
}

function* fieldsOf(text: string) {
  let place = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    place += 1;
    const [name = '', ...rest] = line.split('=');
    yield { place, name: name.trim(), value: rest.join('=').trim() };
  }
}

class PaymentOrder {
  readonly #place: number;
  readonly #fields = new Map<string, string>();

  constructor(place: number) {
    this.#place = place;
  }

  /** A purpose of several lines comes as several fields of one name, or numbered. */
  set(name: string, value: string): void {
    const before = this.#fields.get(name);
    this.#fields.set(name, before === undefined ? value : `${before} ${value}`);
  }

  read(own: ReadonlySet<string>): EntryReading | null {
    const payee = this.#first('ПолучательСчет', 'ПолучательРасчСчет');
    const payer = this.#first('ПлательщикСчет', 'ПлательщикРасчСчет');
    const isIn = own.has(payee) || (!own.has(payer) && this.#first('ДатаПоступило') !== '');
    const bookedOn = this.#first(isIn ? 'ДатаПоступило' : 'ДатаСписано');
    if (bookedOn === '') return null;
    const account = isIn ? payee : payer;
    return readEntry({
      place: this.#place,
      direction: isIn ? 'IN' : 'OUT',
      number: this.#first('Номер'),
      bookedOn,
      amount: this.#first('Сумма'),
      currency: currencyOfAccount(account),
      account,
      payerName: this.#first('Плательщик1', 'Плательщик').replace(/^ИНН\s*\d+\s*/i, ''),
      payerTaxId: this.#first('ПлательщикИНН'),
      payerAccount: payer,
      purpose: this.#first('НазначениеПлатежа') || this.#numbered('НазначениеПлатежа'),
    });
  }

  cutOff(): EntryReading {
    const reason = 'the file ends before the document does';
    return { ok: false, fault: { place: this.#place, field: 'СекцияДокумент', value: '', reason } };
  }

  #first(...names: string[]): string {
    return names.map((name) => this.#fields.get(name) ?? '').find((value) => value !== '') ?? '';
  }

  #numbered(name: string): string {
    const parts = [1, 2, 3, 4, 5, 6].map((part) => this.#fields.get(`${name}${part}`) ?? '');
    return parts.filter((part) => part !== '').join(' ');
  }
}
