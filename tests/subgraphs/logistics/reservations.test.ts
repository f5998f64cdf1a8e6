import { newId } from '@kontor/kit/ids.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { expireReservations } from '../../../subgraphs/logistics/src/modules/reservation/reservation.service.ts';
import {
  buyer,
  minutesFrom,
  NORTH,
  openWarehouseWorld,
  SOUTH,
  southBuyer,
  type WarehouseWorld,
  warehouseman,
} from './warehouseWorld.ts';

let world: WarehouseWorld;
let catalogue: HostedSubgraph;

beforeAll(async () => {
  const opened = await openWarehouseWorld(async (runtime) => {
    catalogue = await openSubgraph(catalog, runtime);
  });
  await catalogue
    .createContext()
    .em.execute('insert into customer (organization_id, is_seller) values (?, false), (?, false)', [
      NORTH,
      SOUTH,
    ]);
  world = {
    ...opened,
    async product(...stock) {
      const id = await opened.product(...stock);
      await sell(id);
      return id;
    },
  };
});
afterAll(() => world?.stop());

const sell = (id: string) =>
  catalogue.createContext().em.execute(
    `insert into product (id, sku, sku_key, name_ru, unit_code, minimum_quantity, quantity_step,
       price_group, status) values (?, ?, ?, 'Товар', '796', 1, 1, 'STANDARD', 'PUBLISHED')`,
    [id, id, id.toUpperCase()],
  );

const RESERVE = `mutation ($input: ReserveStockInput!) {
  reserveStock(input: $input) {
    __typename
    ... on StockReserved { reservation { id status expiresAt order { id } lines { productId quantity warehouse { code } } } }
    ... on StockShort { code lines { productId wanted available } }
    ... on InvalidInput { code field }
    ... on IdempotencyConflict { code }
  }
}`;
const RELEASE = `mutation ($id: ID!) {
  releaseReservation(input: { id: $id }) {
    __typename
    ... on ReservationReleased { reservation { id status } }
    ... on NotFound { code id }
  }
}`;

interface Reserved {
  reserveStock: { __typename: string; reservation: { id: string; expiresAt: string } };
}

const request = (productId: string, quantity: string, more = {}) => ({
  lines: [{ productId, quantity }],
  idempotencyKey: newId(),
  ...more,
});
const reserve = async (viewer: typeof buyer, input: object) =>
  (await world.ask<Reserved>(viewer, RESERVE, { input })).reserveStock;
const release = (viewer: typeof buyer, id: string) => world.ask(viewer, RELEASE, { id });
const reservedOf = async (productId: string) => (await world.stock(productId))[0]?.reserved;

describe('goods set aside by hand', () => {
  test('stay aside for a day', async () => {
    const lamp = await world.product('10');
    expect(await reserve(buyer, request(lamp, '4'))).toEqual({
      __typename: 'StockReserved',
      reservation: {
        id: expect.any(String),
        status: 'HELD',
        expiresAt: minutesFrom(world.clock.now, 24 * 60).toISOString(),
        order: null,
        lines: [{ productId: lamp, quantity: '4', warehouse: { code: 'MSK' } }],
      },
    });
    expect(await reservedOf(lamp)).toBe('4');
  });

  test('are none of what the catalogue hides from the customer, as of what does not exist', async () => {
    const [hidden, nothing] = [await world.product('10'), newId()];
    await catalogue.createContext().em.execute(
      `insert into visibility_rule (id, target, organization_id, product_id, effect)
       values (gen_random_uuid(), ?, ?, ?, 'HIDDEN')`,
      [hidden, NORTH, hidden],
    );
    for (const productId of [hidden, nothing]) {
      expect(await reserve(buyer, request(productId, '4'))).toEqual({
        __typename: 'StockShort',
        code: 'STOCK_SHORT',
        lines: [{ productId, wanted: '4', available: '0' }],
      });
    }
    expect((await reserve(southBuyer, request(hidden, '4'))).__typename).toBe('StockReserved');
  });

  test('are set aside once for one key, and not for another wish by that key', async () => {
    const lamp = await world.product('10');
    const input = request(lamp, '4');
    expect(await reserve(buyer, input)).toEqual(await reserve(buyer, input));
    expect(await reserve(buyer, { ...input, hours: 48 })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await reservedOf(lamp)).toBe('4');
  });

  test('are refused as a whole when there is not enough, exactly by how much', async () => {
    const lamp = await world.product('4000');
    expect(await reserve(buyer, request(lamp, '4001'))).toEqual({
      __typename: 'StockShort',
      code: 'STOCK_SHORT',
      lines: [{ productId: lamp, wanted: '4001', available: '4000' }],
    });
  });

  test.each([
    ['for longer than two days', { hours: 49 }, 'hours'],
    ['for no time', { hours: 0 }, 'hours'],
    ['without lines', { lines: [] }, 'lines'],
    [
      'of a malformed product',
      { lines: [{ productId: 'lamp', quantity: '1' }] },
      'lines.0.productId',
    ],
    ['for another customer', { organizationId: SOUTH }, 'organizationId'],
  ])('are refused %s', async (_name, wrong, field) => {
    const lamp = await world.product('10');
    expect(await reserve(buyer, request(lamp, '1', wrong))).toMatchObject({
      __typename: 'InvalidInput',
      field,
    });
  });

  test('are set aside by staff for a customer, whom they name', async () => {
    const lamp = await world.product('10');
    expect(await reserve(warehouseman, request(lamp, '1'))).toMatchObject({
      field: 'organizationId',
    });
    const { reservation } = await reserve(
      warehouseman,
      request(lamp, '1', { organizationId: NORTH }),
    );
    expect(await release(buyer, reservation.id)).toMatchObject({
      releaseReservation: { reservation: { status: 'RELEASED' } },
    });
  });

  test('free themselves at the end, within one run of the job', async () => {
    const lamp = await world.product('10');
    const { reservation } = await reserve(buyer, request(lamp, '4', { hours: 1 }));
    world.clock.now = minutesFrom(world.clock.now, 61);
    await expireReservations(world.context());
    expect(await reservedOf(lamp)).toBe('0');
    expect(await world.told('reservation.expired', reservation.id)).toEqual([
      { reservationId: reservation.id, orderId: null, organizationId: NORTH },
    ]);
  });
});

describe('releasing', () => {
  test('twice changes nothing', async () => {
    const lamp = await world.product('10');
    const { reservation } = await reserve(buyer, request(lamp, '4'));
    const answer = {
      releaseReservation: {
        __typename: 'ReservationReleased',
        reservation: { id: reservation.id, status: 'RELEASED' },
      },
    };
    expect(await release(buyer, reservation.id)).toEqual(answer);
    expect(await release(buyer, reservation.id)).toEqual(answer);
    expect(await reservedOf(lamp)).toBe('0');
  });

  test("another organization's answers like what does not exist", async () => {
    const lamp = await world.product('10');
    const { reservation } = await reserve(buyer, request(lamp, '4'));
    for (const id of [reservation.id, newId(), 'nonsense']) {
      expect(await release(southBuyer, id)).toEqual({
        releaseReservation: { __typename: 'NotFound', code: 'NOT_FOUND', id },
      });
    }
    expect(await reservedOf(lamp)).toBe('4');
  });

  test("an order's hold is not for people to release", async () => {
    const lamp = await world.product('10');
    const { reservationId } = await world.holdStock({
      lines: [{ productId: lamp, quantity: '4' }],
    });
    expect(await release(warehouseman, reservationId!)).toMatchObject({
      releaseReservation: { code: 'NOT_FOUND' },
    });
  });

  test('needs the right to order or to keep stock', async () => {
    const { errors } = await world.askRaw(person(NORTH, ['stock:read']), RELEASE, { id: newId() });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
