import { describe, expect, test } from 'vitest';
import { type ApplicationText, checkApplication } from './checkApplication.ts';

const right: ApplicationText = {
  companyName: ' ООО  «Ромашка» ',
  country: 'RU',
  taxId: '7707 083893',
  contactName: 'Anna Petrova',
  email: 'Anna@Romashka.example ',
  phone: '+7 (495) 123-45-67',
  message: 'Good day!\nHow much for 100 m?',
  sku: 'KV-3X1.5',
};

test('an application is kept tidy', () => {
  expect(checkApplication(right)).toEqual({
    ok: true,
    application: {
      ...right,
      companyName: 'ООО «Ромашка»',
      taxId: '7707083893',
      email: 'anna@romashka.example',
    },
  });
});

test('phone, message and product may be left out', () => {
  const { phone, message, sku, ...least } = right;
  const nothing = { phone: null, message: null, sku: null };
  expect(checkApplication(least)).toMatchObject({ ok: true, application: nothing });
  expect(checkApplication({ ...least, phone: ' ', message: '', sku: '' })).toMatchObject({
    ok: true,
    application: nothing,
  });
});

describe('an application that nobody could answer is refused', () => {
  const wrong: Array<[keyof ApplicationText, string]> = [
    ['companyName', ' a '],
    ['companyName', 'x'.repeat(201)],
    ['companyName', 'North\u0000South'],
    ['taxId', '7707083894'],
    ['taxId', '770708389'],
    ['taxId', ''],
    ['contactName', ''],
    ['email', 'anna'],
    ['email', 'anna@example'],
    ['email', `${'a'.repeat(250)}@b.example`],
    ['email', 'anna@b.example\r\nBcc: all@b.example'],
    ['phone', 'call me'],
    ['phone', '+------'],
    ['message', 'x'.repeat(2001)],
    ['message', 'a\u0000b'],
    ['sku', 'x'.repeat(65)],
    ['sku', 'A\u0007'],
  ];
  test.each(wrong)('%s: %j', (field, value) => {
    expect(checkApplication({ ...right, [field]: value })).toMatchObject({ ok: false, field });
  });

  test('a foreign company gives its VAT id', () => {
    expect(checkApplication({ ...right, country: 'DE', taxId: 'de 136695976' })).toMatchObject({
      ok: true,
      application: { taxId: 'DE136695976' },
    });
    expect(checkApplication({ ...right, country: 'DE' })).toMatchObject({ field: 'taxId' });
  });
});
