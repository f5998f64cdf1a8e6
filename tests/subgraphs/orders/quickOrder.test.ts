import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Market, openMarket } from './market.ts';
import { northBuyer, southBuyer } from './ordersWorld.ts';

let market: Market;

beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.stop());

const QUICK_ORDER = `mutation ($input: QuickOrderInput!) {
  quickOrder(input: $input) {
    __typename
    ... on QuickOrderChecked {
      rows { row code outcome message quantity packageQuantity nearest mergedInto product { id } candidates { id } }
      cart { id lines { sku quantity } }
    }
    ... on InvalidInput { code field }
    ... on NotFound { id }
    ... on IdempotencyConflict { code }
  }
}`;

type Row = [code: string, quantity: string];

const somebody = () => ({ ...northBuyer, userId: newId() });

async function quickOrder(rows: Row[], more: object = {}, viewer = somebody()) {
  const input = {
    rows: rows.map(([code, quantity]) => ({ code, quantity })),
    idempotencyKey: newId(),
    ...more,
  };
  return (await market.ask(viewer, QUICK_ORDER, { input })).quickOrder;
}

describe('a quick order', () => {
  test('counts packages by a package’s barcode, and puts their pieces into the cart', async () => {
    const breaker = await market.product({ sku: 'BRK-1', gtin: '9521000005822' });
    await market.pool.query(
      `update catalog.product set packaging_gtin_keys = '{19521000005829}', packaging =
         '[{"level": "INNER", "quantity": "12", "weight": null, "volume": null, "gtin": "19521000005829"}]'
       where id = $1`,
      [breaker.id],
    );
    const { rows, cart } = await quickOrder(
      [
        ['19521000005829', '2'],
        ['9521000005822', '3'],
      ],
      { addToCart: true },
    );
    expect(rows).toMatchObject([
      { outcome: 'OK', quantity: '27', packageQuantity: '12', product: { id: breaker.id } },
      { outcome: 'MERGED', quantity: '3', packageQuantity: null },
    ]);
    expect(rows[0].message).toContain('a package that holds 12');
    expect(cart.lines).toEqual([{ sku: 'BRK-1', quantity: '27' }]);
  });

  test('says of every row what becomes of it and puts what is right into the cart (scenario E1)', async () => {
    const numeric = await market.product({ sku: '00123', minimum: '0.5', step: '0.5' });
    const packs = await market.product({ sku: 'PACK-24', minimum: '48', step: '24' });
    const lamp = await market.product({ sku: 'LAMP-7', gtin: '9521000001015' });
    await market.product({ sku: 'OLD-1', status: 'DISCONTINUED' });
    await market.product({ sku: 'SECRET-1', status: 'DRAFT' });
    const checked = await quickOrder(
      [
        ['00123', '2,5'],
        ['123', '1'],
        ['pack 24', '50'],
        ['9521000001015', '3'],
        ['LAMP-7', '4'],
        ['OLD-1', '1'],
        ['SECRET-1', '1'],
        ['LAMP-7', 'three'],
        ['', '1'],
      ],
      { addToCart: true },
    );
    const outcomes = checked.rows.map(
      ({ row, code, outcome, quantity, nearest, mergedInto, product }: Record<string, unknown>) => [
        row,
        code,
        outcome,
        quantity,
        nearest,
        mergedInto,
        (product as { id: string } | null)?.id ?? null,
      ],
    );
    expect(outcomes).toEqual([
      [1, '00123', 'OK', '2.5', [], null, numeric.id],
      [2, '123', 'NOT_FOUND', '1', [], null, null],
      [3, 'pack 24', 'QTY_ADJUST_SUGGESTED', '50', ['48', '72'], null, packs.id],
      [4, '9521000001015', 'OK', '7', [], null, lamp.id],
      [5, 'LAMP-7', 'MERGED', '4', [], 4, lamp.id],
      [6, 'OLD-1', 'NOT_ORDERABLE', '1', [], null, expect.any(String)],
      [7, 'SECRET-1', 'NOT_FOUND', '1', [], null, null],
      [8, 'LAMP-7', 'BAD_QUANTITY', null, [], null, lamp.id],
      [9, '', 'NOT_FOUND', '1', [], null, null],
    ]);
    const [unknown, hidden] = [checked.rows[1], checked.rows[6]];
    expect(hidden.message).toBe(unknown.message);
    expect(checked.cart.lines).toEqual([
      { sku: '00123', quantity: '2.5' },
      { sku: 'LAMP-7', quantity: '7' },
    ]);
  });

  test('of 5,000 rows goes into the cart whole, in as many statements as one row', async () => {
    const count = async (rows: number) => {
      const products = await market.products(rows);
      const typed = products.map(({ sku }): Row => [sku, '1']);
      const { result, statements } = await countStatements(() =>
        quickOrder(typed, { addToCart: true }),
      );
      expect(result.rows).toHaveLength(rows);
      expect(result.cart.lines).toHaveLength(rows);
      return statements.length;
    };
    expect(await count(5_000)).toBe(await count(1));
  });

  test('of more rows is refused before anything is looked up', async () => {
    const rows = Array.from({ length: 5_001 }, (): Row => ['A', '1']);
    expect(await quickOrder(rows)).toEqual({
      __typename: 'InvalidInput',
      code: 'TOO_MANY_ROWS',
      field: 'rows',
    });
  });

  test('fills the cart once for one key', async () => {
    const viewer = somebody();
    const { sku } = await market.product();
    const more = { addToCart: true, idempotencyKey: newId() };
    await quickOrder([[sku, '5']], more, viewer);
    const again = await quickOrder([[sku, '5']], more, viewer);
    expect(again.cart.lines).toEqual([{ sku, quantity: '5' }]);
    expect(await quickOrder([[sku, '6']], more, viewer)).toMatchObject({
      __typename: 'IdempotencyConflict',
    });
  });

  test('adds to what is in the cart already', async () => {
    const viewer = somebody();
    const { sku } = await market.product();
    await quickOrder([[sku, '5']], { addToCart: true }, viewer);
    const more = await quickOrder([[sku, '2']], { addToCart: true }, viewer);
    expect(more.cart.lines).toEqual([{ sku, quantity: '7' }]);
  });

  test('changes no cart unless asked, and none of another’s', async () => {
    const viewer = somebody();
    const { sku } = await market.product();
    expect((await quickOrder([[sku, '5']], {}, viewer)).cart).toBeNull();
    const { cart } = await quickOrder([[sku, '5']], { addToCart: true }, viewer);
    const stranger = await quickOrder(
      [[sku, '1']],
      { addToCart: true, cartId: cart.id },
      southBuyer,
    );
    expect(stranger).toEqual({ __typename: 'NotFound', id: cart.id });
  });
});
