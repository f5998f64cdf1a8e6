import { describe, expect, it } from 'vitest';
import { checkTaxIds } from './checkTaxIds.ts';

describe('tax numbers of an organization', () => {
  it.each([
    ['a Russian legal entity', { country: 'RU', taxId: '7707083893', kpp: '773601001' }],
    ['a Russian entrepreneur', { country: 'RU', taxId: '500100732259', kpp: null }],
    ['a German company', { country: 'DE', taxId: 'DE136695976', kpp: null }],
    ['a Greek company', { country: 'GR', taxId: 'EL094259216', kpp: null }],
  ])('of %s are right', (_, taxIds) => {
    expect(checkTaxIds(taxIds)).toEqual({ ok: true });
  });

  it.each([
    ['a mistyped INN', 'taxId', { country: 'RU', taxId: '7707083894', kpp: '773601001' }],
    ['a legal entity without KPP', 'kpp', { country: 'RU', taxId: '7707083893', kpp: null }],
    ['a legal entity with a bad KPP', 'kpp', { country: 'RU', taxId: '7707083893', kpp: '77' }],
    [
      'an entrepreneur with a KPP',
      'kpp',
      { country: 'RU', taxId: '500100732259', kpp: '773601001' },
    ],
    [
      'a foreign company with a KPP',
      'kpp',
      { country: 'DE', taxId: 'DE136695976', kpp: '773601001' },
    ],
    ["another country's VAT id", 'taxId', { country: 'FR', taxId: 'DE136695976', kpp: null }],
    ['a Greek number with GR', 'taxId', { country: 'GR', taxId: 'GR094259216', kpp: null }],
  ])('are refused for %s, naming %s', (_, field, taxIds) => {
    expect(checkTaxIds(taxIds)).toMatchObject({ ok: false, field });
  });
});
