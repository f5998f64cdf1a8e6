import { describe, expect, test } from 'vitest';
import { composeInvoice } from '../domain/composeInvoice.ts';
import { buyer, invoice, payee, seller, units } from '../domain/invoice.fixture.ts';
import { invoicePaper } from './invoicePaper.ts';
import { renderPdf } from './renderPdf.ts';

const content = composeInvoice('СЧ-2026-000001', invoice, { seller, buyer, payee, units });
/** All that is printed, whatever its place. */
const printed = (of: typeof content) => JSON.stringify(invoicePaper(of)).replaceAll('\u00A0', ' ');

describe('the paper of an invoice', () => {
  test.each([
    'Счёт на оплату № СЧ-2026-000001 от 1 сентября 2026 г.',
    'ООО «Север», ИНН 7842900037, КПП 784201001, 195197, Санкт-Петербург, Полюстровский пр., 59',
    '1 октября 2026 г.',
    'НДС 22 %:',
    'Всего наименований 3, на сумму 121,98 руб.',
    'Сто двадцать один рубль 98 копеек',
    'ST00012|Name=ООО «Контор Трейд»',
    'Громова Е. В.',
  ])('says "%s"', (text) => {
    expect(printed(content)).toContain(text);
  });

  test('leaves out where to pay when nobody said it', () => {
    const paper = printed({ ...content, payee: null });
    expect(paper).not.toContain('БИК');
    expect(paper).not.toContain('ST00012');
  });

  test('in another currency has no words in roubles', () => {
    const paper = printed({ ...content, currency: 'EUR' });
    expect(paper).toContain('121,98 EUR');
    expect(paper).not.toContain('рубл');
  });

  test('is the same file each time it is made', async () => {
    const [first, second] = [
      await renderPdf(invoicePaper(content)),
      await renderPdf(invoicePaper(content)),
    ];
    expect(first.equals(second)).toBe(true);
  });
});
