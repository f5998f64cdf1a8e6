import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineProgress, statusesAfter, statusesOnTheWay } from './fulfilment.ts';
import { isAllowed, type OrderStatus } from './orderTransitions.ts';

const line = (quantity: number, shipped: number, delivered = 0): LineProgress => ({
  quantity: String(quantity),
  shipped: String(shipped),
  delivered: String(delivered),
});

describe('how far an order is', () => {
  it.each<[string, OrderStatus, LineProgress[], OrderStatus[]]>([
    ['nothing has left', 'PICKING', [line(10, 0)], []],
    ['a part of one line has left', 'PICKING', [line(10, 4), line(5, 0)], ['PARTLY_SHIPPED']],
    ['another part has left', 'PARTLY_SHIPPED', [line(10, 9), line(5, 0)], []],
    ['all has left', 'PARTLY_SHIPPED', [line(10, 10), line(5, 5)], ['SHIPPED']],
    ['all has left at once', 'PICKING', [line(10, 10)], ['SHIPPED']],
    ['a part has arrived', 'SHIPPED', [line(10, 10, 4)], []],
    ['all has arrived', 'SHIPPED', [line(10, 10, 10)], ['DELIVERED']],
    [
      'all has arrived before anybody said it left',
      'PICKING',
      [line(10, 0, 10)],
      ['SHIPPED', 'DELIVERED'],
    ],
    ['goods left though nobody confirmed', 'PLACED', [line(10, 10)], ['CONFIRMED', 'SHIPPED']],
    ['it was cancelled meanwhile', 'CANCELLED', [line(10, 10)], []],
    ['it waits for credit', 'ON_HOLD', [line(10, 10)], []],
    ['it has no lines', 'PICKING', [], []],
  ])('is told by its quantities: %s', (_case, status, lines, expected) => {
    expect(statusesAfter(status, lines)).toEqual(expected);
  });

  it('begins picking once, and not when it is further already', () => {
    expect(statusesOnTheWay('CONFIRMED', 'PICKING')).toEqual(['PICKING']);
    expect(statusesOnTheWay('PLACED', 'PICKING')).toEqual(['CONFIRMED', 'PICKING']);
    expect(statusesOnTheWay('SHIPPED', 'PICKING')).toEqual([]);
    expect(statusesOnTheWay('CANCELLED', 'PICKING')).toEqual([]);
  });

  const shipment = fc.record({
    line: fc.constantFrom(0, 1, 2),
    part: fc.integer({ min: 1, max: 5 }),
    isDelivery: fc.boolean(),
  });

  it('only takes listed moves, and ends the same in whatever order and however often reports come', () => {
    fc.assert(
      fc.property(fc.array(shipment), fc.func(fc.nat()), (reports, shuffle) => {
        const shuffled = [...reports, ...reports].sort((a, b) => shuffle(a) - shuffle(b));
        expect(arriveAt(shuffled)).toBe(arriveAt(reports));
      }),
    );
  });
});

type Report = { line: number; part: number; isDelivery: boolean };

/** Takes the reports one by one (each part once, as the order remembers them) and returns the last state. */
function arriveAt(reports: readonly Report[]): OrderStatus {
  let status: OrderStatus = 'CONFIRMED';
  const seen = new Set<string>();
  const lines = [line(2, 0), line(3, 0), line(1, 0)];
  for (const { line: index, part, isDelivery } of reports) {
    const id = `${index} ${part} ${isDelivery}`;
    const at = lines[index];
    if (!at || seen.has(id)) continue;
    seen.add(id);
    const key = isDelivery ? 'delivered' : 'shipped';
    at[key] = String(Math.min(Number(at[key]) + 1, Number(at.quantity)));
    for (const next of statusesAfter(status, lines)) {
      expect(isAllowed(status, next, 'SYSTEM')).toBe(true);
      status = next;
    }
  }
  return status;
}
