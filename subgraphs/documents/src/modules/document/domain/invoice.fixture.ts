import type { IssuedInvoice, Party, Payee, Unit } from './invoiceContent.ts';

/** An invoice to try the rules with: E8's three lines of 33.33, of which VAT by line is 21.99. */
export const invoice: IssuedInvoice = {
  invoiceId: '01990000-0000-7000-8000-0000000000e1',
  number: 'INV-2026-000042',
  organizationId: '01990000-0000-7000-8000-00000000000a',
  orderId: '01990000-0000-7000-8000-0000000000e2',
  shipmentId: '01990000-0000-7000-8000-0000000000e3',
  issuedOn: '2026-09-01',
  dueOn: '2026-10-01',
  currency: 'RUB',
  total: '99.99',
  totalVat: '21.99',
  totalWithVat: '121.98',
  lines: ['KV-1', 'LP-2', 'AV-3'].map((sku) => ({
    sku,
    name: `Товар ${sku}`,
    quantity: '1',
    unitPrice: '33.3300',
    vatRate: '22',
    total: '33.33',
    vat: '7.33',
    totalWithVat: '40.66',
  })),
};

export const seller: Party = {
  legalName: 'ООО «Контор Трейд»',
  taxId: '7709900011',
  kpp: '770901001',
  address: '127018, Москва, ул. Складочная, 1, стр. 5',
};

export const buyer: Party = {
  legalName: 'ООО «Север»',
  taxId: '7842900037',
  kpp: '784201001',
  address: '195197, Санкт-Петербург, Полюстровский пр., 59',
};

export const payee: Payee = {
  account: '40702810400000012345',
  bankName: 'АО «ДЕМО БАНК», г. Москва',
  bic: '044525000',
  correspondentAccount: '30101810400000000000',
  director: 'Громова Е. В.',
  accountant: 'Лебедева О. П.',
};

export const units = new Map<string, Unit>([
  ['KV-1', { code: '006', symbol: 'м' }],
  ['LP-2', { code: '796', symbol: 'шт' }],
]);
