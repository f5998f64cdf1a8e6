import { describe, expect, test } from 'vitest';
import { readOptions } from './readOptions.ts';

describe('the flags of an import', () => {
  test('leave everything to the file when there are none', () => {
    expect(readOptions({})).toEqual({
      ok: true,
      options: { categorySeparator: '/', isDryRun: false },
    });
  });

  test('map columns and give defaults', () => {
    expect(
      readOptions({ map: 'sku=Code,name=Title', default: 'unit=796', delimiter: 'tab' }),
    ).toMatchObject({
      options: {
        mapping: { columns: { sku: 'Code', name: 'Title' }, defaults: { unit: '796' } },
        delimiter: 'tab',
      },
    });
  });

  test('may ask for a dry run', () => {
    expect(readOptions({ 'dry-run': 'true' })).toMatchObject({ options: { isDryRun: true } });
  });

  test('win over the mapping file', () => {
    const file = { columns: { sku: 'A', name: 'B' }, encoding: 'windows-1251', delimiter: ';' };
    expect(readOptions({ map: 'sku=Code,name=Title' }, file)).toMatchObject({
      options: { mapping: { columns: { sku: 'Code' } }, encoding: 'windows-1251', delimiter: ';' },
    });
  });

  test.each([
    [{ maping: 'x' }, undefined, /Unknown flag --maping/],
    [{ map: 'StockCode' }, undefined, /--map is like/],
    [{ default: '=' }, undefined, /--default is like/],
    [{}, { columns: ['sku'] }, /A mapping file is like/],
    [{}, { columns: { sku: 1 } }, /A mapping file is like/],
    [{}, { colums: { sku: 'A' } }, /A mapping file is like/],
    [{}, 'sku', /A mapping file is like/],
  ])('%j with the mapping file %j are refused', (flags, file, reason) => {
    expect(readOptions(flags as Record<string, string>, file)).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});
