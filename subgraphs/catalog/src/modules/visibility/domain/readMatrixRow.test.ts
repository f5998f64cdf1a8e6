import { describe, expect, test } from 'vitest';
import { readMatrixRow } from './readMatrixRow.ts';

const read = (cells: Record<string, string>) => readMatrixRow((column) => cells[column] ?? '');

describe('a row of a matrix', () => {
  test('says for whom by segment, id, tax id or star', () => {
    const audienceOf = (audience: string) => {
      const reading = read({ audience, sku: 'A-1', effect: 'hide' });
      return reading.ok && reading.row.audience;
    };
    expect(audienceOf('dealer')).toEqual({ as: 'segment', text: 'dealer' });
    expect(audienceOf('7707083893')).toEqual({ as: 'taxId', text: '7707083893' });
    expect(audienceOf('DE136695976')).toEqual({ as: 'taxId', text: 'DE136695976' });
    expect(audienceOf('VIP')).toEqual({ as: 'segment', text: 'VIP' });
    const id = '01970000-0000-7000-8000-00000000000A';
    expect(audienceOf(id)).toEqual({ as: 'id', text: id.toLowerCase() });
    expect(audienceOf(' * ')).toEqual({ as: 'everyone' });
    expect(audienceOf('')).toBe(false);
  });

  test('says on what by a column of its own, or leaves it to the catalogue', () => {
    const subjectOf = (cells: Record<string, string>) => {
      const reading = read({ audience: '*', effect: '+', ...cells });
      return reading.ok && reading.row.subject;
    };
    expect(subjectOf({ sku: '00123' })).toEqual({ as: 'sku', text: '00123' });
    expect(subjectOf({ category: 'Light / Lamps' })).toEqual({
      as: 'category',
      text: 'Light / Lamps',
    });
    expect(subjectOf({ brand: 'Nord' })).toEqual({ as: 'brand', text: 'Nord' });
    expect(subjectOf({ subject: 'Nord' })).toEqual({ as: 'any', text: 'Nord' });
    expect(subjectOf({ subject: '*' })).toEqual({ as: 'everything' });
    expect(subjectOf({ sku: 'A', brand: 'B' })).toBe(false);
    expect(subjectOf({})).toBe(false);
  });

  test.each([
    ['allow', 'SHOWN'],
    ['Deny', 'HIDDEN'],
    ['WITHOUT_PRICE', 'WITHOUT_PRICE'],
    ['без цены', 'WITHOUT_PRICE'],
    ['remove', null],
  ])('%s means %s', (effect, meaning) => {
    expect(read({ audience: '*', sku: 'A-1', effect })).toMatchObject({ row: { effect: meaning } });
  });

  test('with another effect, or none, is wrong', () => {
    expect(read({ audience: '*', sku: 'A-1', effect: 'maybe' })).toMatchObject({ ok: false });
    expect(read({ audience: '*', sku: 'A-1' })).toMatchObject({ ok: false });
  });
});
