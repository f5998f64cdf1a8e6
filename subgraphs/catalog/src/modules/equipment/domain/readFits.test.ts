import { describe, expect, test } from 'vitest';
import { FieldReader } from '../../product/domain/FieldReader.ts';
import { equipmentKey } from './equipmentModel.ts';
import { keyOfText, readFits } from './readFits.ts';

const known = { maker: 'Atlas Copco', model: 'XAS 97' };
const terms = { models: new Map([[equipmentKey(known), known]]), makers: ['Atlas', 'Atlas Copco'] };

function read(...texts: string[]) {
  const reader = new FieldReader();
  const fits = readFits(texts, terms, reader);
  return { fits, reasons: reader.problems.map(({ reason }) => reason) };
}

describe('the equipment that a product fits', () => {
  test('is a known model however it is written, as it was written first', () => {
    expect(read('atlas  copco xas-97', 'Atlas Copco | XAS97')).toEqual({
      fits: [known],
      reasons: [],
    });
    expect(keyOfText('Atlas Copco | XAS 97')).toBe(equipmentKey(known));
  });

  test('is a new model of a known maker, or of the maker that the first word or the line names', () => {
    expect(read('Liebherr R 944', 'ATLAS COPCO XAS 137', 'John Deere | 6M')).toEqual({
      fits: [
        { maker: 'ATLAS COPCO', model: 'XAS 137' },
        { maker: 'John Deere', model: '6M' },
        { maker: 'Liebherr', model: 'R 944' },
      ],
      reasons: [],
    });
  });

  test.each(['Liebherr', '| R 944', 'Liebherr |', '— —'])('is not %j', (text) => {
    expect(read(text).reasons).toEqual(['the model after the maker’s name is missing']);
  });

  test('is at most 500 models of at most 120 characters', () => {
    expect(read(...Array.from({ length: 501 }, (_, i) => `CAT ${i}`)).reasons).toEqual([
      'a product fits at most 500 models',
    ]);
    expect(read(`CAT ${'3'.repeat(120)}`).reasons).toEqual(['it is longer than 120 characters']);
  });
});
