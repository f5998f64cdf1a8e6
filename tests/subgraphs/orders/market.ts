import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { accounts } from '../../../subgraphs/accounts/src/subgraph.ts';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { addWarehouses } from '../../../subgraphs/logistics/src/modules/stock/stock.queries.ts';
import { logistics } from '../../../subgraphs/logistics/src/subgraph.ts';
import { pricing } from '../../../subgraphs/pricing/src/subgraph.ts';
import { setPrices } from '../../testkit/setPrices.ts';
import {
  type Answer,
  NORTH,
  type OrdersWorld,
  openOrdersWorld,
  type WorldOptions,
} from './ordersWorld.ts';

export interface NewProduct {
  sku?: string;
  gtin?: string;
  /** Base price without VAT; null = on request. */
  price?: string | null;
  stock?: string;
  minimum?: string;
  step?: string;
  status?: 'PUBLISHED' | 'DISCONTINUED' | 'DRAFT';
}

/** Orders among the real accounts, catalog, pricing and logistics, in one process. */
export interface Market extends OrdersWorld {
  products(count: number, facts?: NewProduct): Promise<Array<{ id: string; sku: string }>>;
  product(facts?: NewProduct): Promise<{ id: string; sku: string }>;
  setPrice(productId: string, price: string): Promise<void>;
  setCredit(
    organizationId: string,
    limit: string,
    policy?: 'HOLD' | 'REFUSE' | 'ALLOW',
  ): Promise<void>;
  /** Reserved of a product over all warehouses. */
  reserved(productId: string): Promise<string>;
  /** What the credit holds of an organization take together. */
  creditTaken(organizationId: string): Promise<string>;
}

const BASE_LIST = newId();

export async function openMarket(options: Pick<WorldOptions, 'simulator'> = {}): Promise<Market> {
  const world = await openOrdersWorld({
    ...options,
    async others(runtime) {
      const hosted = await openSubgraph(accounts, runtime);
      await openSubgraph(catalog, runtime);
      await openSubgraph(pricing, runtime);
      const stock = await openSubgraph(logistics, runtime);
      await hosted.seedDemo();
      const context = stock.createContext() as Parameters<typeof addWarehouses>[0];
      await addWarehouses(context, [
        { id: demo.warehouses.moscow, code: 'MSK', name: 'Moscow', city: 'Moscow', priority: 1 },
      ]);
    },
  });
  const { pool } = world;
  const query = async (sql: string, values: unknown[] = []): Promise<Answer[]> =>
    (await pool.query(sql, values)).rows;

  const market: Market = {
    ...world,
    async products(
      count,
      {
        sku,
        gtin,
        price = '100',
        stock = '1000',
        minimum = '1',
        step = '1',
        status = 'PUBLISHED',
      } = {},
    ) {
      const made = Array.from({ length: count }, () => {
        const id = newId();
        return { id, sku: sku ?? `P${id.replaceAll('-', '').toUpperCase()}` };
      });
      const ids = made.map(({ id }) => id);
      await query(
        `insert into catalog.product (id, sku, sku_key, gtin, gtin_key, name_ru, name_en, unit_code,
           minimum_quantity, quantity_step, price_group, status)
         select id, sku, replace(upper(sku), '-', ''), $3, lpad($3, 14, '0'), 'Товар ' || sku, 'Product ' || sku,
           '796', $4, $5, 'STANDARD', $6
         from unnest($1::uuid[], $2::text[]) as p(id, sku)`,
        [ids, made.map((each) => each.sku), gtin ?? null, minimum, step, status],
      );
      if (price !== null) {
        await setPrices(query, BASE_LIST, ids, price);
      }
      await query(
        `insert into logistics.stock (product_id, warehouse_id, on_hand, reserved)
         select unnest($1::uuid[]), $2, $3, 0`,
        [ids, demo.warehouses.moscow, stock],
      );
      return made;
    },
    async product(facts) {
      const [product] = await market.products(1, facts);
      return product!;
    },
    async setPrice(productId, price) {
      await setPrices(query, BASE_LIST, [productId], price);
    },
    async setCredit(organizationId, limit, policy = 'HOLD') {
      await query(
        'update pricing.credit_account set credit_limit = $2, policy = $3 where organization_id = $1',
        [organizationId, limit, policy],
      );
    },
    async reserved(productId) {
      const [row] = await query(
        'select coalesce(sum(reserved), 0)::text as reserved from logistics.stock where product_id = $1',
        [productId],
      );
      return row.reserved;
    },
    async creditTaken(organizationId) {
      const [row] = await query(
        `select coalesce(sum(remaining), 0)::text as taken from pricing.credit_hold
         where organization_id = $1 and status in ('HELD', 'CONFIRMED')
           and (expires_at is null or expires_at > now())`,
        [organizationId],
      );
      return row.taken;
    },
  };
  await query(
    `insert into pricing.price_list (id, name, level, currency) values ($1, 'Test base', 'BASE', 'RUB')`,
    [BASE_LIST],
  );
  await until(
    async () =>
      (await query('select 1 from pricing.credit_account where organization_id = $1', [NORTH]))
        .length > 0,
  );
  for (const id of [demo.organizations.north, demo.organizations.south]) {
    await market.setCredit(id, '100000000');
  }
  return market;
}
