import { expect, it } from 'vitest';
import { readImportFlags } from './readImportFlags.ts';

it('reads into a base list unless flags say otherwise', () => {
  expect(readImportFlags({}, 'RUB')).toMatchObject({
    flags: { list: 'Base', level: 'BASE', currency: 'RUB', isVatIncluded: false, columns: {} },
  });
  const given = { list: 'Dealers', level: 'segment', segment: 'dealer', currency: 'eur' };
  expect(readImportFlags({ ...given, map: 'sku=Code, price=Net' }, 'RUB')).toMatchObject({
    flags: {
      level: 'SEGMENT',
      segment: 'dealer',
      currency: 'EUR',
      columns: { sku: 'Code', price: 'Net' },
    },
  });
});

it.each([
  [{ speed: 'fast' }, 'Unknown flag --speed'],
  [{ level: 'PROJECT' }, '--level'],
  [{ level: 'SEGMENT' }, '--segment'],
  [{ segment: 'dealer' }, '--segment'],
  [{ level: 'CONTRACT' }, '--organization'],
  [{ currency: 'roubles' }, '--currency'],
  [{ 'valid-from': '1 May' }, '--valid-from'],
  [{ 'active-from': '31.02.2026' }, '--active-from'],
  [{ mode: 'some' }, '--mode'],
  [{ map: 'name=Title' }, '--map'],
])('refuses the flags %j', (given, reason) => {
  expect(readImportFlags(given, 'RUB')).toEqual({
    ok: false,
    reason: expect.stringContaining(reason),
  });
});
