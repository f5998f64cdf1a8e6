import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { InvoiceContent } from '../domain/invoiceContent.ts';
import { amountText, currencyText, priceText, quantityText, vatRateText } from './russianForms.ts';

const THIN = 0.5;

/** Thin lines around every cell. */
export const grid = {
  hLineWidth: () => THIN,
  vLineWidth: () => THIN,
  paddingLeft: () => 4,
  paddingRight: () => 4,
};

/** The lines, with the head repeated on every page. */
export function lineTable({ lines }: InvoiceContent): Content {
  const heads = [
    '№',
    'Артикул',
    'Товары',
    'Кол-во',
    'Ед.',
    'Цена',
    'Сумма без НДС',
    'НДС',
    'Сумма НДС',
    'Всего с НДС',
  ];
  const right = (text: string): TableCell => ({ text, alignment: 'right', noWrap: true });
  const rows = lines.map((line): TableCell[] => [
    { text: String(line.position), alignment: 'center' },
    line.sku,
    line.name,
    right(quantityText(line.quantity)),
    line.unit?.symbol ?? '',
    right(priceText(line.unitPrice)),
    right(amountText(line.total)),
    right(vatRateText(line.vatRate)),
    right(line.vatRate === null ? '—' : amountText(line.vat)),
    right(amountText(line.totalWithVat)),
  ]);
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [18, 62, '*', 'auto', 'auto', 'auto', 'auto', 'auto', 'auto', 'auto'],
      body: [
        heads.map(
          (text): TableCell => ({ text, bold: true, alignment: 'center', fillColor: '#f0f0f0' }),
        ),
        ...rows,
      ],
    },
    layout: grid,
    fontSize: 8,
  };
}

/** What they come to, VAT by rate. */
export function totalTable({ totals, currency }: InvoiceContent): Content {
  const vat = totals.byVatRate.map(({ vatRate, vat: amount }): [string, string] =>
    vatRate === null ? ['Без НДС', '—'] : [`НДС ${vatRateText(vatRate)}`, amountText(amount)],
  );
  const rows: Array<[string, string]> = [
    ['Итого без НДС', amountText(totals.total)],
    ...vat,
    [`Всего к оплате, ${currencyText(currency)}`, amountText(totals.totalWithVat)],
  ];
  return {
    columns: [
      { text: '', width: '*' },
      {
        width: 'auto',
        table: {
          body: rows.map(([name, value]) => [
            { text: `${name}:`, bold: true, alignment: 'right' },
            { text: value, bold: true, alignment: 'right', noWrap: true },
          ]),
        },
        layout: 'noBorders',
      },
    ],
    margin: [0, 4, 0, 8],
    unbreakable: true,
  };
}
