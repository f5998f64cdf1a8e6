import { expect, test } from 'vitest';
import { readEquipment } from './readEquipment.ts';

const liebherr = { maker: ' Liebherr', model: 'R  944' };

test('a model has a maker and a name, and may have years and notes', () => {
  expect(readEquipment({ ...liebherr, yearFrom: 1998, notes: ' ' })).toEqual({
    ok: true,
    details: { maker: 'Liebherr', model: 'R 944', yearFrom: 1998, yearTo: null, notes: null },
  });
});

test.each([
  ['maker', { maker: ' - ' }],
  ['model', { model: '' }],
  ['model', { model: 'x'.repeat(61) }],
  ['notes', { notes: 'a\0b' }],
  ['yearFrom', { yearFrom: 12 }],
  ['yearTo', { yearFrom: 2000, yearTo: 1999 }],
])('it is refused for its %s: %j', (field, wrong) => {
  expect(readEquipment({ ...liebherr, ...wrong })).toMatchObject({ ok: false, field });
});
