import { describe, expect, it } from 'vitest';
import { linesLeft, type OrderAtDesk } from './linesLeft.ts';

const line = (id: string, quantity: string): OrderAtDesk['lines'][number] => ({
  __typename: 'OrderLine',
  id,
  sku: id,
  name: id,
  quantity,
  product: null,
});
const shipment = (...lines: [string, string][]): NonNullable<OrderAtDesk['shipments']>[number] => ({
  __typename: 'Shipment',
  id: lines.join(),
  number: 'S-1',
  status: 'DISPATCHED',
  carrier: null,
  trackingNumber: null,
  lines: lines.map(([orderLineId, quantity]) => ({
    __typename: 'ShipmentLine',
    orderLineId,
    quantity,
  })),
});

describe('what is left to ship', () => {
  it('is all of an order of which nothing has left', () => {
    expect(linesLeft({ lines: [line('a', '10.000')], shipments: [] })).toMatchObject([
      { id: 'a', shipped: '0', left: '10' },
    ]);
  });

  it('is the rest, over shipments from several warehouses', () => {
    const shipments = [shipment(['a', '6'], ['b', '5']), shipment(['a', '1.5'])];
    expect(linesLeft({ lines: [line('a', '10'), line('b', '5')], shipments })).toMatchObject([
      { id: 'a', shipped: '7.5', left: '2.5' },
    ]);
  });
});
