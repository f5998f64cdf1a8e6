import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@kontor/kit/config.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { Runtime } from '@kontor/kit/runtime.ts';
import { HoldCreditDocument } from '../../../subgraphs/orders/src/calls/pricing.generated.ts';
import { pricing } from '../../../subgraphs/pricing/src/subgraph.ts';
import type { Bench } from '../bench.ts';
import { query } from '../data/query.ts';
import { cpuSecondsOf } from '../system/usage.ts';
import { figure } from '../table.ts';

const ORGANIZATIONS = 2_000;
const SELLER = randomUUID();

/** The command as orders calls it in process: one hold each, all of one organization, then of many. */
export const creditHolds: Bench = {
  about: 'credit taken for orders, all of one organization and of 2,000; pricing alone, in process',
  async run({ options, opened, databases }) {
    const server = await databases();
    const databaseUrl = await server.empty();
    const folder = await mkdtemp(join(tmpdir(), 'kontor-bench-'));
    opened.defer(() => rm(folder, { recursive: true, force: true }));
    const runtime = new Runtime({
      config: readConfig({
        DATABASE_URL: databaseUrl,
        KONTOR_SECRET: 'a secret of the bench',
        KONTOR_DATA: folder,
      }),
    });
    opened.defer(() => runtime.stop());
    const subgraph = await openSubgraph(pricing, runtime);
    const ctx = subgraph.createContext();
    const organizations = await addPayers(databaseUrl);

    async function hold(organizationId: string): Promise<void> {
      const orderId = randomUUID();
      const expiresAt = new Date(Date.now() + 600_000).toISOString();
      const order = { organizationId, orderId, amount: '1234.56', currency: 'RUB' };
      const input = { ...order, expiresAt, idempotencyKey: orderId };
      const { holdCredit } = await ctx.call('pricing', HoldCreditDocument, { input });
      if (holdCredit.__typename !== 'CreditHeld') throw new Error('The credit did not reach.');
    }

    async function measure(name: string, among: readonly string[]): Promise<string[]> {
      await load(1, options.clients, () => hold(pick(among)));
      const before = await cpuSeconds();
      const latencies = await load(options.seconds, options.clients, () => hold(pick(among)));
      const after = await cpuSeconds();
      latencies.sort((a, b) => a - b);
      const perHold = (used: number) => figure((used * 1000) / latencies.length, 2);
      const at = (share: number) => latencies[Math.floor(latencies.length * share)];
      const perSecond = latencies.length / options.seconds;
      return [
        name,
        ...[figure(perSecond, 0), figure(at(0.5)), figure(at(0.99))],
        ...[perHold(after.node - before.node), perHold(after.postgres - before.postgres)],
      ];
    }

    async function cpuSeconds() {
      const { user, system } = process.cpuUsage();
      const postgres = cpuSecondsOf(await server.pids()) ?? Number.NaN;
      return { node: (user + system) / 1e6, postgres };
    }

    const rows = [
      await measure('one organization', organizations.slice(0, 1)),
      await measure(`${ORGANIZATIONS} organizations`, organizations),
    ];
    const columns = ['holds of', 'holds/s', 'median ms', '99 % ms', 'CPU ms', 'PostgreSQL CPU ms'];
    return { columns, rows };
  },
};

const pick = (among: readonly string[]): string =>
  among[Math.floor(Math.random() * among.length)] ?? '';

/** So many at a time, for so long; answers what each took, in ms. */
async function load(seconds: number, clients: number, work: () => Promise<void>) {
  const latencies: number[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await work();
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return latencies;
}

/** Customers with a limit that doesn't end, each with unpaid invoices like a customer's of long. */
async function addPayers(databaseUrl: string): Promise<string[]> {
  await query(databaseUrl, 'insert into pricing.seller_entity (organization_id) values ($1)', [
    SELLER,
  ]);
  const rows = await query<{ id: string }>(
    databaseUrl,
    `insert into pricing.credit_account (organization_id, currency, credit_limit, basis, policy,
        payment_days, grace_days, overdue_threshold)
      select gen_random_uuid(), 'RUB', 1e12, 'ORDERED', 'HOLD', 30, 0, 0
      from generate_series(1, $1) returning organization_id as id`,
    [ORGANIZATIONS],
  );
  const ids = rows.map(({ id }) => id);
  await query(
    databaseUrl,
    `insert into pricing.customer (organization_id, name, kind, status, currency)
      select id, 'Customer', 'CUSTOMER', 'ACTIVE', 'RUB' from unnest($1::uuid[]) as id`,
    [ids],
  );
  await query(
    databaseUrl,
    `insert into pricing.ledger_balance (organization_id, seller_id, currency, account, amount)
      select id, $2, 'RUB', account, 1000000
      from unnest($1::uuid[]) as id, unnest('{RECEIVABLE,SHIPPED,ADVANCE,SALES,VAT}'::text[]) as account`,
    [ids, SELLER],
  );
  return ids;
}
