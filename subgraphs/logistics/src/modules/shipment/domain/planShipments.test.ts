import { describe, expect, test } from 'vitest';
import { planShipments } from './planShipments.ts';

const lamp = { id: 'line-lamp', productId: 'lamp', sku: 'LP-1', name: 'Lamp', quantity: '100' };
const cable = { id: 'line-cable', productId: 'cable', sku: 'KV-1', name: 'Cable', quantity: '50' };
const order = { status: 'PICKING', lines: [lamp, cable] };
const parts = [
  { productId: 'lamp', warehouseId: 'MSK', quantity: '60' },
  { productId: 'cable', warehouseId: 'MSK', quantity: '50' },
  { productId: 'lamp', warehouseId: 'SPB', quantity: '40' },
];
const reserved = { parts, kitIds: new Set<string>() };
const nothingShipped = new Map<string, string>();

describe('a whole order', () => {
  test('leaves in one shipment per warehouse', () => {
    expect(planShipments(order, nothingShipped, reserved, null)).toEqual({
      ok: true,
      shipments: [
        {
          warehouseId: 'MSK',
          lines: [
            { line: lamp, quantity: '60' },
            { line: cable, quantity: '50' },
          ],
        },
        { warehouseId: 'SPB', lines: [{ line: lamp, quantity: '40' }] },
      ],
    });
  });

  test('leaves without what was shipped before', () => {
    const shipped = new Map([['line-lamp', '100']]);
    const left = { ...reserved, parts: parts.slice(1, 2) };
    expect(planShipments(order, shipped, left, null)).toMatchObject({
      shipments: [{ warehouseId: 'MSK', lines: [{ line: cable, quantity: '50' }] }],
    });
  });

  test('that has left already has nothing left', () => {
    const shipped = new Map([
      ['line-lamp', '100'],
      ['line-cable', '50'],
    ]);
    expect(planShipments(order, shipped, { ...reserved, parts: [] }, null)).toEqual({
      ok: false,
      refusal: 'NOTHING_LEFT',
    });
  });

  test('does not leave when not all of it is set aside', () => {
    expect(
      planShipments(order, nothingShipped, { ...reserved, parts: parts.slice(1) }, null),
    ).toEqual({
      ok: false,
      refusal: 'NOT_RESERVED',
    });
  });

  test.each(['PLACED', 'ON_HOLD', 'AWAITING_APPROVAL', 'CANCELLED', 'SHIPPED'])(
    'that is %s does not leave',
    (status) => {
      expect(planShipments({ ...order, status }, nothingShipped, reserved, null)).toEqual({
        ok: false,
        refusal: 'STATE',
      });
    },
  );
});

describe('chosen lines', () => {
  const ask = (...asked: Array<{ orderLineId: string; quantity: string }>) =>
    planShipments(order, new Map([['line-lamp', '90']]), reserved, asked);

  test('leave as asked', () => {
    expect(ask({ orderLineId: 'line-lamp', quantity: '10' })).toEqual({
      ok: true,
      shipments: [{ warehouseId: 'MSK', lines: [{ line: lamp, quantity: '10' }] }],
    });
  });

  test('may not be more than is left, also when written twice', () => {
    const half = { orderLineId: 'line-lamp', quantity: '6' };
    expect(ask(half, half)).toEqual({ ok: false, refusal: 'QUANTITY', index: 0 });
  });

  test('may not be of another order', () => {
    expect(ask({ orderLineId: 'line-of-south', quantity: '1' })).toEqual({
      ok: false,
      refusal: 'UNKNOWN_LINE',
      index: 0,
    });
  });

  test.each(['0', '-1', '0.0001'])('of a quantity of %s are refused', (quantity) => {
    expect(ask({ orderLineId: 'line-cable', quantity })).toEqual({
      ok: false,
      refusal: 'QUANTITY',
      index: 0,
    });
  });

  test('of a kit leave whole', () => {
    const kits = { parts, kitIds: new Set(['lamp']) };
    const half = [{ orderLineId: 'line-lamp', quantity: '1.5' }];
    expect(planShipments(order, nothingShipped, kits, half)).toEqual({
      ok: false,
      refusal: 'PART_OF_KIT',
      index: 0,
    });
    const whole = [{ orderLineId: 'line-lamp', quantity: '2' }];
    expect(planShipments(order, nothingShipped, kits, whole)).toMatchObject({ ok: true });
  });
});
