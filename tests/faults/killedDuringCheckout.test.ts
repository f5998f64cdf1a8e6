import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEnvironment, isQuiet } from '../testkit/demoDatabase.ts';
import type { Asker } from '../testkit/graph.ts';
import { type KontorProcess, startKontorProcess } from '../testkit/kontorProcess.ts';
import { fillOwnCart, placeOrder } from '../testkit/shopping.ts';

/*
 * Orders are placed without pause while the process is killed again and again, each time a little
 * later in the work. Whoever placed an order asks again with the same key, as a client does that got
 * no answer. In the end the books must tell one story.
 */
const KILLS_AFTER_MS = [15, 40, 80, 140, 230, 360];
const BUYERS_AT_ONCE = 4;

let env: Record<string, string>;
let kontor: KontorProcess;

beforeAll(async () => {
  env = await demoEnvironment();
  kontor = await startKontorProcess(env);
});
afterAll(() => kontor?.stop());

interface Attempt {
  cartId: string;
  key: string;
}

test('a process killed at many points of checkout leaves no half order, and nothing held or owed twice', {
  timeout: 240_000,
}, async () => {
  const answered = new Map<string, string>();
  for (const delay of KILLS_AFTER_MS) {
    const buyer = await kontor.signIn('buyer@north.example');
    const attempts = await fillCarts(buyer);
    const placing = Promise.allSettled(
      attempts.map(async (attempt) => answered.set(attempt.key, await place(buyer, attempt))),
    );
    await new Promise((resolve) => setTimeout(resolve, delay));
    await kontor.kill();
    await placing;

    kontor = await startKontorProcess(env);
    const again = await kontor.signIn('buyer@north.example');
    for (const attempt of attempts) {
      const id = await place(again, attempt);
      expect(answered.get(attempt.key) ?? id, 'the key answers the order it answered before').toBe(
        id,
      );
      answered.set(attempt.key, id);
    }
  }

  await expect.poll(() => isQuiet(kontor.databaseUrl), { timeout: 30_000 }).toBe(true);
  const placed = KILLS_AFTER_MS.length * BUYERS_AT_ONCE;
  expect(new Set(answered.values()).size).toBe(placed);
  expect(await books()).toEqual({
    orders: placed,
    ordersWithoutStock: 0,
    ordersWithoutCredit: 0,
    stockOfNoOrder: 0,
    creditOfNoOrder: 0,
    stockThatDiffers: 0,
    creditThatDiffers: 0,
    sumsThatDiffer: 0,
  });
});

async function fillCarts(buyer: Asker): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  while (attempts.length < BUYERS_AT_ONCE) {
    attempts.push({ cartId: await fillOwnCart(buyer), key: randomUUID() });
  }
  return attempts;
}

const place = async (buyer: Asker, { cartId, key }: Attempt): Promise<string> =>
  (await placeOrder(buyer, cartId, key)).id;

/** What three subgraphs wrote, each in its own books, compared. */
async function books(): Promise<Record<string, number>> {
  const [row] = await kontor.sql<Record<string, string>>(`
    select
      (select count(*) from orders."order") as "orders",
      (select count(*) from orders."order" o where 1 <> (select count(*) from logistics.reservation r
         where r.order_id = o.id and r.status = 'CONFIRMED')) as "ordersWithoutStock",
      (select count(*) from orders."order" o where 1 <> (select count(*) from pricing.credit_hold h
         where h.order_id = o.id and h.status = 'CONFIRMED' and h.amount = o.total_with_vat)) as "ordersWithoutCredit",
      (select count(*) from logistics.reservation r where r.status = 'CONFIRMED'
         and not exists (select from orders."order" o where o.id = r.order_id)) as "stockOfNoOrder",
      (select count(*) from pricing.credit_hold h where h.status = 'CONFIRMED'
         and not exists (select from orders."order" o where o.id = h.order_id)) as "creditOfNoOrder",
      (select count(*) from logistics.stock s where s.reserved <> coalesce((
         select sum(l.quantity - l.shipped) from logistics.reservation_line l
         join logistics.reservation r on r.id = l.reservation_id
         where r.status in ('HELD', 'CONFIRMED') and l.product_id = s.product_id
           and l.warehouse_id = s.warehouse_id), 0)) as "stockThatDiffers",
      (select count(*) from pricing.credit_taken t where (t.open_orders, t.holds) <> (
         select coalesce(sum(h.remaining) filter (where h.status = 'CONFIRMED'), 0),
           coalesce(sum(h.remaining) filter (where h.status = 'HELD'), 0)
         from pricing.credit_hold h where h.is_covered
           and h.organization_id = t.organization_id and h.seller_id = t.seller_id)) as "creditThatDiffers",
      (select count(*) from orders."order" o where o.total_with_vat <> (
         select sum(l.total_with_vat) from orders.order_line l where l.order_id = o.id)) as "sumsThatDiffer"`);
  return Object.fromEntries(
    Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]),
  );
}
