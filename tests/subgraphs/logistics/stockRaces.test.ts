import { newId } from '@kontor/kit/ids.ts';
import { sumQuantities } from '@kontor/kit/money.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import {
  confirmHold,
  releaseStockHold,
} from '../../../subgraphs/logistics/src/modules/reservation/hold.service.ts';
import { expireReservations } from '../../../subgraphs/logistics/src/modules/reservation/reservation.service.ts';
import { stockDifferences } from './stockDifferences.ts';
import { minutesFrom, NORTH, openWarehouseWorld, type WarehouseWorld } from './warehouseWorld.ts';

let world: WarehouseWorld;

beforeAll(async () => {
  world = await openWarehouseWorld((runtime) => openSubgraph(catalog, runtime));
});
afterAll(() => world?.stop());

const line = (productId: string, quantity: string) => ({ productId, quantity });

test('fifty buyers at once never get more than there is, and get all there is', async () => {
  const lamp = await world.product('70', '30');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => world.holdStock({ lines: [line(lamp, '3')] })),
  );
  const held = answers.filter((answer) => answer.__typename === 'StockHeld');
  expect(held).toHaveLength(33);
  expect(sumQuantities((await world.stock(lamp)).map(({ reserved }) => reserved))).toBe('99');
  expect(await stockDifferences(world)).toEqual([]);
});

test('the same key asked ten times at once is one hold', async () => {
  const lamp = await world.product('100');
  const orderId = newId();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => world.holdStock({ lines: [line(lamp, '7')], orderId })),
  );
  expect(new Set(answers.map((answer) => answer.reservationId)).size).toBe(1);
  expect(await world.stock(lamp)).toMatchObject([{ reserved: '7' }]);
});

test('buyers who want the same goods in opposite orders do not wait for each other forever', async () => {
  const products = await Promise.all(Array.from({ length: 6 }, () => world.product('500', '500')));
  const lines = products.map((product) => line(product, '2'));
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      world.holdStock({ lines: index % 2 ? lines : [...lines].reverse() }),
    ),
  );
  expect(answers.every((answer) => answer.__typename === 'StockHeld')).toBe(true);
  expect(await stockDifferences(world)).toEqual([]);
});

test('a hold that expires while its order is confirmed is confirmed, or freed and taken again, but counted once', async () => {
  const lamp = await world.product('1000');
  const holds = await Promise.all(
    Array.from({ length: 20 }, () => world.holdStock({ lines: [line(lamp, '1')] })),
  );
  world.clock.now = minutesFrom(world.clock.now, 11);
  const confirm = async (orderId: string) => {
    const ctx = world.context();
    const order = {
      orderId,
      organizationId: NORTH,
      stockHoldKey: orderId,
      lines: [{ id: newId(), ...line(lamp, '1') }],
    };
    await ctx.em.transactional(() => confirmHold(order, ctx));
  };
  await Promise.all([
    ...holds.slice(0, 10).map(({ orderId }) => confirm(orderId)),
    expireReservations(world.context()),
    expireReservations(world.context()),
    ...holds.slice(10).map(({ orderId }) => confirm(orderId)),
  ]);
  expect(await world.stock(lamp)).toMatchObject([{ reserved: '20' }]);
  expect(await stockDifferences(world)).toEqual([]);
});

test('whatever is held, exchanged, released and expired at once, the books agree', async () => {
  const products = [
    await world.product('40', '20'),
    await world.product('15', '60'),
    await world.product('5'),
  ];
  const orderIds = Array.from({ length: 6 }, () => newId());
  const step = fc.oneof(
    fc.record({
      act: fc.constant('hold' as const),
      order: fc.nat(5),
      lines: fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 30 })), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    fc.record({ act: fc.constant('release' as const), order: fc.nat(5) }),
    fc.record({ act: fc.constant('expire' as const), order: fc.constant(0) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      await Promise.all(
        steps.map(async (each) => {
          const orderId = orderIds[each.order]!;
          if (each.act === 'release') return releaseStockHold(orderId, world.context());
          if (each.act === 'expire') return expireReservations(world.context());
          const lines = each.lines.map(([product, quantity]) =>
            line(products[product]!, String(quantity)),
          );
          // Some holds are born expired, so that expiry has something to free.
          const expiresAt = minutesFrom(world.clock.now, lines.length % 2 ? 10 : -1);
          return world.holdStock({ lines, orderId, expiresAt });
        }),
      );
      expect(await stockDifferences(world)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
