import { describe, expect, it } from 'vitest';
import { decodeClientBank } from './decodeClientBank.ts';
import { readClientBank } from './readClientBank.ts';

const OWN = '40702810900000000001';

const file = (...documents: string[]) =>
  [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    'ДатаНачала=01.09.2026',
    'ДатаКонца=30.09.2026',
    `РасчСчет=${OWN}`,
    'СекцияРасчСчет',
    `РасчСчет=${OWN}`,
    'НачальныйОстаток=0.00',
    'КонецРасчСчет',
    ...documents,
    'КонецФайла',
  ].join('\r\n');

const order = (fields: Record<string, string>) =>
  [
    'СекцияДокумент=Платежное поручение',
    ...Object.entries({
      Номер: '77',
      Дата: '10.09.2026',
      Сумма: '255000.00',
      ПлательщикСчет: '40702810500000000077',
      ДатаПоступило: '11.09.2026',
      Плательщик: 'ИНН 7701234567 ООО "Север"',
      ПлательщикИНН: '7701234567',
      ПолучательСчет: OWN,
      НазначениеПлатежа: 'Оплата по счету INV-2026-000001. НДС 22% = 45983.61',
      ...fields,
    }).map(([name, value]) => `${name}=${value}`),
    'КонецДокумента',
  ].join('\r\n');

const read = (text: string) => [...readClientBank(text)];

describe('A file of the exchange between 1C and a bank', () => {
  it('tells what came in, of whom and what for', () => {
    expect(read(file(order({})))).toEqual([
      {
        ok: true,
        entry: {
          place: 11,
          direction: 'IN',
          number: '77',
          bookedOn: '2026-09-11',
          amount: '255000.00',
          currency: 'RUB',
          account: OWN,
          payerName: 'ООО "Север"',
          payerTaxId: '7701234567',
          payerAccount: '40702810500000000077',
          purpose: 'Оплата по счету INV-2026-000001. НДС 22% = 45983.61',
        },
      },
    ]);
  });

  it('tells what went out as such, and nothing of orders that are not carried out', () => {
    const out = order({ ПлательщикСчет: OWN, ПолучательСчет: '40702810500000000077' });
    const paid = out.replace('ДатаПоступило', 'ДатаСписано');
    expect(read(file(paid))).toMatchObject([{ ok: true, entry: { direction: 'OUT' } }]);
    expect(read(file(order({ ДатаПоступило: '' })))).toEqual([]);
  });

  it('knows the currency by the account', () => {
    const dollars = OWN.replace('810', '840');
    const text = file(order({ ПолучательСчет: dollars })).replaceAll(
      `РасчСчет=${OWN}`,
      `РасчСчет=${dollars}`,
    );
    expect(read(text)).toMatchObject([{ entry: { currency: 'USD', account: dollars } }]);
  });

  it('joins a purpose of several lines', () => {
    const text = order({
      НазначениеПлатежа: '',
      НазначениеПлатежа1: 'за товар',
      НазначениеПлатежа2: 'НДС',
    });
    expect(read(file(text))).toMatchObject([{ entry: { purpose: 'за товар НДС' } }]);
  });

  it.each([
    ['amount', { Сумма: '-5' }, 'it is not above zero'],
    ['amount', { Сумма: 'NaN' }, 'it is not a number'],
    ['amount', { Сумма: '1e400' }, 'it is not a number'],
    ['amount', { Сумма: '1.005' }, 'it has more than 2 decimals'],
    ['bookedOn', { ДатаПоступило: '31.02.2026' }, 'there is no such day'],
    ['number', { Номер: '' }, 'a payment has a number of 1 to 70 characters'],
  ])('refuses a wrong %s with its place: %j', (field, given, reason) => {
    expect(read(file(order(given)))).toMatchObject([
      { ok: false, fault: { place: 11, field, reason } },
    ]);
  });

  it('refuses a document that the file ends in', () => {
    const [first = ''] = file(order({})).split('НазначениеПлатежа');
    expect(read(first)).toMatchObject([{ ok: false, fault: { field: 'СекцияДокумент' } }]);
  });
});

it('is read in UTF-8, windows-1251 and DOS, and in nothing else', () => {
  const beginning = '1CClientBankExchange\r\nВерсияФормата=1.03\r\n';
  expect(decodeClientBank(Buffer.from(beginning))).toBe(beginning);
  expect(decodeClientBank(encoded(beginning, 'windows-1251'))).toBe(beginning);
  expect(decodeClientBank(encoded(beginning, 'ibm866'))).toBe(beginning);
  expect(decodeClientBank(Buffer.from('1CClientBankExchange\r\n\xc0\xc1'))).toBeNull();
});

function encoded(text: string, encoding: string): Buffer {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(encoding).decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  return Buffer.from(Array.from(text, (letter) => letters.get(letter) ?? 63));
}
