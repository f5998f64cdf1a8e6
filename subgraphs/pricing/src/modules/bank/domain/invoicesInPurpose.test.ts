import { expect, test } from 'vitest';
import { invoicesInPurpose } from './invoicesInPurpose.ts';

test.each([
  ['Оплата по счету INV-2026-000012 от 01.09.2026, в т.ч. НДС 22 %', ['INV-2026-000012']],
  ['оплата счетов inv 2026/12 и INV-2026-13', ['INV-2026-000012', 'INV-2026-000013']],
  ['ИНВ-2026–000012; INV—2026—000012', ['INV-2026-000012']],
  ['Оплата по договору 12 за товар', []],
  ['INV-2026-0000000000012', []],
  ['', []],
])('%j names %j', (purpose, numbers) => {
  expect(invoicesInPurpose(purpose)).toEqual(numbers);
});
