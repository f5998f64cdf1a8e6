import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEnvironment, isQuiet } from '../testkit/demoDatabase.ts';
import type { Answer, Asker } from '../testkit/graph.ts';
import { type KontorProcess, startKontorProcess } from '../testkit/kontorProcess.ts';
import { fillOwnCart, placeOrder } from '../testkit/shopping.ts';

/*
 * Orders are taken on and shipped while the process is killed again and again: in the middle of
 * shipping, of invoicing, of writing papers. Whoever got no answer asks again with the same key. In
 * the end each order was shipped once, invoiced once, and each invoice has its paper.
 */
const KILLS_AFTER_MS = [40, 120, 260, 480];
const ORDERS_AT_ONCE = 3;

let env: Record<string, string>;
let kontor: KontorProcess;

beforeAll(async () => {
  env = await demoEnvironment();
  kontor = await startKontorProcess(env);
});
afterAll(() => kontor?.stop());

test('a process killed at many points between an order and its papers ships, invoices and files once', {
  timeout: 240_000,
}, async () => {
  const stockBefore = await onHand();
  for (const delay of KILLS_AFTER_MS) {
    const buyer = await kontor.signIn('buyer@north.example');
    const orderIds: string[] = [];
    while (orderIds.length < ORDERS_AT_ONCE) {
      orderIds.push((await placeOrder(buyer, await fillOwnCart(buyer))).id);
    }
    const fulfilling = Promise.allSettled(await fulfilAll(orderIds));
    await new Promise((resolve) => setTimeout(resolve, delay));
    await kontor.kill();
    await fulfilling;

    kontor = await startKontorProcess(env);
    await Promise.all(await fulfilAll(orderIds));
  }

  await expect.poll(() => isQuiet(kontor.databaseUrl), { timeout: 30_000 }).toBe(true);
  const orders = KILLS_AFTER_MS.length * ORDERS_AT_ONCE;
  expect(await books()).toEqual({
    orders,
    shippedOrders: orders,
    ordersShippedOtherwiseThanOrdered: 0,
    shipmentsWithoutInvoice: 0,
    ordersInvoicedOtherwiseThanTotal: 0,
    invoicesWithoutPaper: 0,
    numbersLeftOut: 0,
    reserved: 0,
    balanceOfAllAccounts: 0,
    debtThatNoInvoiceExplains: 0,
    ordersStillHeldInCredit: 0,
  });
  const [shipped] = await kontor.sql<{ quantity: string }>(
    'select sum(quantity) as quantity from logistics.shipment_line',
  );
  expect(stockBefore - (await onHand())).toBe(Number(shipped?.quantity));
});

/** The seller takes the orders on, the warehouse ships them; asked again, nothing is done again. */
async function fulfilAll(orderIds: string[]): Promise<Array<Promise<void>>> {
  const [sales, warehouse] = await Promise.all([
    kontor.signIn('sales@kontor.example'),
    kontor.signIn('warehouse@kontor.example'),
  ]);
  return orderIds.map((orderId) => fulfil(orderId, sales, warehouse));
}

async function fulfil(orderId: string, sales: Asker, warehouse: Asker): Promise<void> {
  const input = { orderId, idempotencyKey: orderId };
  const { confirmOrder } = await sales.ask(
    'mutation ($input: ConfirmOrderInput!) { confirmOrder(input: $input) { __typename ... on Problem { code } } }',
    { input },
  );
  expect(confirmOrder.__typename).toBe('OrderUpdated');
  let shipping: Answer;
  do {
    // The stock's side of the order may still be on its way there.
    ({ shipOrder: shipping } = await warehouse.ask(
      'mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { __typename ... on Problem { code message } } }',
      { input },
    ));
  } while (shipping.code === 'NOT_RESERVED');
  expect(shipping).toEqual({ __typename: 'OrderShipping' });
}

async function onHand(): Promise<number> {
  const [row] = await kontor.sql<{ sum: string }>('select sum(on_hand) from logistics.stock');
  return Number(row?.sum);
}

/** What four subgraphs wrote, each in its own books, compared. */
async function books(): Promise<Record<string, number>> {
  const [row] = await kontor.sql<Record<string, string>>(`
    select
      (select count(*) from orders."order") as "orders",
      (select count(*) from orders."order" where status = 'SHIPPED') as "shippedOrders",
      (select count(*) from orders.order_line l where l.quantity <> coalesce((
         select sum(s.quantity) from logistics.shipment_line s where s.order_line_id = l.id), 0))
         as "ordersShippedOtherwiseThanOrdered",
      (select count(*) from logistics.shipment s where 1 <> (
         select count(*) from pricing.invoice i where i.shipment_id = s.id)) as "shipmentsWithoutInvoice",
      (select count(*) from orders."order" o where o.total_with_vat <> coalesce((
         select sum(i.total_with_vat) from pricing.invoice i where i.order_id = o.id), 0))
         as "ordersInvoicedOtherwiseThanTotal",
      (select count(*) from pricing.invoice i where 1 <> (
         select count(*) from documents.document d where d.invoice_id = i.id and d.total = i.total_with_vat))
         as "invoicesWithoutPaper",
      (select max(substring(number from '\\d+$')::int) - count(*) from documents.document) as "numbersLeftOut",
      (select sum(reserved) from logistics.stock) as "reserved",
      (select coalesce(sum(amount), 0) from pricing.ledger_balance) as "balanceOfAllAccounts",
      (select coalesce(sum(amount), 0) from (
         select total_with_vat - paid as amount from pricing.invoice
         union all
         select case when kind = 'INVOICE' then -amount else 0 end from pricing.posting) as sides)
         as "debtThatNoInvoiceExplains",
      (select count(*) from pricing.credit_hold where status in ('HELD', 'CONFIRMED') and amount > 0)
         as "ordersStillHeldInCredit"`);
  return Object.fromEntries(
    Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]),
  );
}
