import { expect, test } from 'vitest';
import { composeInvoice } from './composeInvoice.ts';
import { buyer, invoice, payee, seller, units } from './invoice.fixture.ts';
import { paymentCode } from './paymentCode.ts';

const content = composeInvoice('СЧ-2026-000001', invoice, { seller, buyer, payee, units });

test('the code holds what a payment order needs, the sum in kopecks', () => {
  expect(paymentCode(content)).toBe(
    'ST00012|Name=ООО «Контор Трейд»|PersonalAcc=40702810400000012345|BankName=АО «ДЕМО БАНК», г. Москва' +
      '|BIC=044525000|CorrespAcc=30101810400000000000|Sum=12198' +
      '|Purpose=Оплата по счёту № СЧ-2026-000001 от 01.09.2026|PayeeINN=7709900011|KPP=770901001',
  );
});

test('a name cannot end its field', () => {
  const odd = { ...content, seller: { ...seller, legalName: 'ООО «А|Sum=1»' } };
  expect(paymentCode(odd)).toContain('Name=ООО «А Sum=1»|');
});

test('there is none without an account, or in another currency', () => {
  expect(paymentCode({ ...content, payee: null })).toBeNull();
  expect(paymentCode({ ...content, currency: 'EUR' })).toBeNull();
});
