import { describe, expect, test } from 'vitest';
import { changesSince, onEachSignal, type Signal, SignalHub } from './live.ts';

const placed = (key: string, organizationId = 'north'): Signal => ({
  type: 'order.placed',
  key,
  organizationId,
});

describe('live signals', () => {
  test('reach those whose filter they pass', async () => {
    const hub = new SignalHub();
    const live = hub.of('orders');
    const ofNorth = live.signals({ organizationId: 'north', types: ['order.placed'] });
    const ofOne = live.signals({ key: '2' });
    hub.publish('orders', placed('1', 'south'));
    hub.publish('pricing', placed('2'));
    hub.publish('orders', { ...placed('2'), type: 'order.cancelled' });
    hub.publish('orders', placed('3'));
    expect((await ofNorth.next()).value).toEqual(placed('3'));
    expect((await ofOne.next()).value.type).toBe('order.cancelled');
  });

  test('end at once for a reader that waits', async () => {
    const signals = new SignalHub().of('orders').signals();
    const waiting = signals.next();
    await signals.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
    expect((await signals.next()).done).toBe(true);
  });

  test('that wait for a slow reader become one for each key', async () => {
    const hub = new SignalHub();
    const signals = hub.of('orders').signals();
    for (let i = 0; i < 100; i++) hub.publish('orders', placed('1'));
    hub.publish('orders', placed('2'));
    expect((await signals.next()).value.key).toBe('1');
    expect((await signals.next()).value.key).toBe('2');
  });

  test('past a bound become the advice to look at everything', async () => {
    const hub = new SignalHub();
    const signals = hub.of('orders').signals();
    for (let i = 0; i < 5000; i++) hub.publish('orders', placed(String(i)));
    expect((await signals.next()).value.type).toBe('reconnected');
    let waiting = 0;
    const over = signals.next().then(async function count(result): Promise<void> {
      if (result.done) return;
      waiting++;
      return signals.next().then(count);
    });
    await new Promise((resolve) => setImmediate(resolve));
    await signals.return?.();
    await over;
    expect(waiting).toBeLessThanOrEqual(1000);
  });

  test('stop when the process stops', async () => {
    const hub = new SignalHub();
    const waiting = hub.of('orders').signals().next();
    await hub.close();
    expect((await waiting).done).toBe(true);
  });
});

describe('a resumable subscription', () => {
  /** Rows 1, 2, 3, … as a table would hold them. */
  function table() {
    const rows: number[] = [];
    const load = async (cursor: string | null) => rows.filter((row) => row > Number(cursor ?? 0));
    return { rows, load, cursorOf: String };
  }

  test('begins with what was missed, then follows', async () => {
    const hub = new SignalHub();
    const { rows, ...source } = table();
    rows.push(1, 2, 3);
    const changes = changesSince({ signals: hub.of('orders').signals(), from: '1', ...source });
    expect((await changes.next()).value).toBe(2);
    expect((await changes.next()).value).toBe(3);
    const next = changes.next();
    rows.push(4);
    hub.publish('orders', placed('4'));
    expect((await next).value).toBe(4);
  });

  test('misses nothing when signals were lost with the connection', async () => {
    const hub = new SignalHub();
    const { rows, ...source } = table();
    const changes = changesSince({ signals: hub.of('orders').signals(), from: null, ...source });
    const next = changes.next();
    rows.push(1, 2);
    await new Promise((resolve) => setImmediate(resolve));
    hub.reconnected();
    expect((await next).value).toBe(1);
    expect((await changes.next()).value).toBe(2);
  });

  test('repeats nothing when a signal tells of a row already seen', async () => {
    const hub = new SignalHub();
    const { rows, ...source } = table();
    const changes = changesSince({ signals: hub.of('orders').signals(), from: null, ...source });
    rows.push(1);
    expect((await changes.next()).value).toBe(1);
    const next = changes.next();
    hub.publish('orders', placed('1'));
    rows.push(2);
    hub.publish('orders', placed('2'));
    expect((await next).value).toBe(2);
  });

  test('goes on with the next signal after the database failed it', async () => {
    const hub = new SignalHub();
    const { rows, ...source } = table();
    let isAway = true;
    const load = async (cursor: string | null) => {
      if (isAway) throw new Error('away');
      return source.load(cursor);
    };
    const signals = hub.of('orders').signals();
    const changes = changesSince({ ...source, signals, from: null, load });
    await expect(changes.next()).rejects.toThrow('away');
    const next = changes.next();
    rows.push(1);
    isAway = false;
    hub.reconnected();
    expect((await next).value).toBe(1);
  });

  test('is cancelled at once while it waits', async () => {
    const changes = changesSince({
      signals: new SignalHub().of('orders').signals(),
      from: null,
      ...table(),
    });
    const waiting = changes.next();
    await changes.return?.();
    expect((await waiting).done).toBe(true);
  });
});

test('a subscription to the newest state loads it at each signal', async () => {
  const hub = new SignalHub();
  const states = onEachSignal(hub.of('orders').signals(), async ({ key }) => `state of ${key}`);
  hub.publish('orders', placed('1'));
  expect((await states.next()).value).toBe('state of 1');
  await states.return?.();
  expect((await states.next()).done).toBe(true);
});
