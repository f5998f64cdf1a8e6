import { expect, test } from 'vitest';
import { loadByKey, loadMany, loadOne } from './loaders.ts';

test('references asked for together are loaded together, null where there is none', async () => {
  const loads: string[][] = [];
  const loader = loadOne(
    async (ids: string[]) => {
      loads.push(ids);
      return ids.filter((id) => id !== 'unknown').map((id) => ({ id }));
    },
    (row) => row.id,
  );
  const rows = await Promise.all(['b', 'unknown', 'a', 'b'].map((id) => loader.load(id)));
  expect(rows).toEqual([{ id: 'b' }, null, { id: 'a' }, { id: 'b' }]);
  expect(loads).toEqual([['b', 'unknown', 'a']]);
});

test('rows of several parents are told apart in their order', async () => {
  const loader = loadMany(
    async () => [
      { order: 'x', sku: 'B' },
      { order: 'y', sku: 'C' },
      { order: 'x', sku: 'A' },
    ],
    (line) => line.order,
  );
  const [x, y, z] = await Promise.all(['x', 'y', 'z'].map((id) => loader.load(id)));
  expect([x?.map((line) => line.sku), y?.map((line) => line.sku), z]).toEqual([
    ['B', 'A'],
    ['C'],
    [],
  ]);
});

test('keys of several values are equal by what they hold', async () => {
  let asked = 0;
  const loader = loadByKey(async (keys: readonly { product: string; quantity: string }[]) => {
    asked += keys.length;
    return keys.map(({ quantity }) => quantity);
  });
  const key = () => ({ product: 'p', quantity: '2' });
  expect(await Promise.all([loader.load(key()), loader.load(key())])).toEqual(['2', '2']);
  expect(asked).toBe(1);
});
