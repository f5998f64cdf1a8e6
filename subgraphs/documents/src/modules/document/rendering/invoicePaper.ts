import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { amountInWords } from '../domain/amountInWords.ts';
import type { InvoiceContent, Party, Payee } from '../domain/invoiceContent.ts';
import { paymentCode } from '../domain/paymentCode.ts';
import { grid, lineTable, totalTable } from './invoiceTables.ts';
import { amountText, currencyText, dateText } from './russianForms.ts';

const THIN = 0.5;

/** The invoice for payment as Russian accountants expect it: where to pay on top, then who, what and how much. */
export function invoicePaper(content: InvoiceContent): TDocumentDefinitions {
  const { number, date, seller, buyer, payee, dueOn, invoice } = content;
  const title = `Счёт на оплату № ${number} от ${dateText(date)}`;
  return {
    info: { title, author: seller.legalName, creationDate: new Date(`${date}T00:00:00Z`) },
    pageSize: 'A4',
    pageMargins: [36, 36, 36, 48],
    defaultStyle: { font: 'Roboto', fontSize: 9 },
    footer: (page, pages) => ({
      columns: [
        { text: title, color: '#666666' },
        { text: `стр. ${page} из ${pages}`, alignment: 'right', color: '#666666' },
      ],
      margin: [36, 12, 36, 0],
      fontSize: 7,
    }),
    content: [
      payee ? whereToPay(seller, payee) : [],
      { text: title, fontSize: 15, bold: true, margin: [0, 16, 0, 6] },
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: 523, y2: 0, lineWidth: 1.5 }],
        margin: [0, 0, 0, 8],
      },
      facts([
        ['Поставщик', partyText(seller)],
        ['Покупатель', partyText(buyer)],
        ['Основание', `Учётный номер ${invoice.number}`],
        ['Оплатить до', dateText(dueOn)],
      ]),
      lineTable(content),
      totalTable(content),
      sumInWords(content),
      signatures(content),
    ],
  };
}

function whereToPay({ legalName, taxId, kpp }: Party, payee: Payee): Content {
  const label = (text: string): Content => ({ text, fontSize: 7, color: '#444444' });
  return {
    table: {
      widths: ['25%', '35%', '10%', '*'],
      body: [
        [
          { stack: [payee.bankName, label('Банк получателя')], colSpan: 2, rowSpan: 2 },
          '',
          'БИК',
          payee.bic,
        ],
        ['', '', 'Сч. №', payee.correspondentAccount],
        [
          `ИНН ${taxId}`,
          kpp ? `КПП ${kpp}` : '',
          { text: 'Сч. №', rowSpan: 2 },
          { text: payee.account, rowSpan: 2 },
        ],
        [{ stack: [legalName, label('Получатель')], colSpan: 2 }, '', '', ''],
      ],
    },
    layout: grid,
  };
}

function facts(rows: Array<[name: string, value: string]>): Content {
  return {
    table: {
      widths: [70, '*'],
      body: rows.map(([name, value]) => [`${name}:`, { text: value, bold: true }]),
    },
    layout: 'noBorders',
    margin: [0, 0, 0, 8],
  };
}

const partyText = ({ legalName, taxId, kpp, address }: Party): string =>
  [legalName, `ИНН ${taxId}`, kpp && `КПП ${kpp}`, address].filter(Boolean).join(', ');

function sumInWords({ lines, totals, currency }: InvoiceContent): Content {
  const words = currency === 'RUB' ? amountInWords(totals.totalWithVat) : null;
  return [
    `Всего наименований ${lines.length}, на сумму ${amountText(totals.totalWithVat)} ${currencyText(currency)}`,
    ...(words
      ? [{ text: words, bold: true, margin: [0, 2, 0, 0] as [number, number, number, number] }]
      : []),
  ];
}

function signatures(content: InvoiceContent): Content {
  const { payee } = content;
  const code = paymentCode(content);
  const signature = (role: string, name = ''): Content => ({
    columns: [
      { text: role, bold: true, width: 90 },
      { canvas: [{ type: 'line', x1: 0, y1: 11, x2: 110, y2: 11, lineWidth: THIN }], width: 120 },
      { text: name, width: '*' },
    ],
    margin: [0, 14, 0, 0],
  });
  return {
    columns: [
      ...(code ? [{ qr: code, fit: 110, eccLevel: 'M' as const, width: 130 }] : []),
      {
        stack: [
          ...(code
            ? [{ text: 'Оплатить по коду в приложении банка', fontSize: 7, color: '#444444' }]
            : []),
          signature('Руководитель', payee?.director),
          signature('Бухгалтер', payee?.accountant),
        ],
        width: '*',
      },
    ],
    margin: [0, 16, 0, 0],
    unbreakable: true,
  };
}
