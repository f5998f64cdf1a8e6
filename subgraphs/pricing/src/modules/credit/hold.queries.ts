import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { HoldState } from './domain/holdsCredit.ts';

/*
 * What a checkout asks and writes, for services: it is what every order waits for, so it is raw SQL that
 * PostgreSQL plans once.
 */

/** Who pays, and with which legal entity of the seller the order is. */
export interface LockedPayer {
  payerId: string;
  currency: string;
  isStopped: boolean;
  /** Null while the seller is not known. */
  sellerId: string | null;
}

/**
 * Locks the account of whoever pays an organization's orders until the transaction ends: concurrent
 * orders are decided one after the other. Undefined where none is open.
 */
export async function lockPayer(
  { em }: RequestContext,
  organizationId: string,
  contractId: string | null,
): Promise<LockedPayer | undefined> {
  const { rows } = await sql<LockedPayer>`${PREPARED}
    select organization_id as "payerId", currency, is_stopped as "isStopped", coalesce(
        (select seller_id from contract where id = ${contractId}),
        (select organization_id from seller_entity order by organization_id limit 1)
      ) as "sellerId"
    from credit_account
    where organization_id = coalesce(
      (select payer_id from customer where organization_id = ${organizationId}), ${organizationId})
    for update`.execute(em.getKysely());
  return rows[0];
}

/** A hold as the hot path needs it. */
export interface HoldRow extends HoldState {
  id: string;
  /** The payer. */
  organizationId: string;
  orderedBy: string;
  orderId: string;
  sellerId: string;
  amount: string;
  remaining: string;
  isCovered: boolean;
  expiresAt: Date | null;
  original: ConvertedAmount | null;
}

/** What an order costs in its own currency, and the rate at which it was taken. */
export interface ConvertedAmount {
  amount: string;
  currency: string;
  rate: string;
  rateOn: string;
}

/** Keys are unique over all organizations. Read it with the account locked. */
export async function findHold({ em }: RequestContext, key: string): Promise<HoldRow | undefined> {
  const { rows } = await sql<Omit<HoldRow, 'expiresAt'> & { expiresAt: string | null }>`${PREPARED}
    select id, organization_id as "organizationId", ordered_by as "orderedBy", order_id as "orderId",
      seller_id as "sellerId", amount, remaining, status, is_covered as "isCovered",
      expires_at as "expiresAt",
      case when rate is not null then jsonb_build_object('amount', original_amount::text,
        'currency', original_currency, 'rate', rate::text, 'rateOn', rate_on) end as original
    from credit_hold where key = ${key}`.execute(em.getKysely());
  const [row] = rows;
  return row && { ...row, expiresAt: row.expiresAt === null ? null : new Date(row.expiresAt) };
}

export interface WrittenHold extends HoldRow {
  key: string;
  /** The account's. */
  currency: string;
}

/** Writes a hold, new or as it is now. */
export async function writeHold(ctx: RequestContext, hold: WrittenHold): Promise<void> {
  const { id, organizationId, orderedBy, orderId, sellerId, key, currency } = hold;
  const { amount, remaining, status, isCovered, original } = hold;
  const expiresAt = hold.expiresAt?.toISOString() ?? null;
  const converted = sql.join([
    original?.amount ?? null,
    original?.currency ?? null,
    original?.rate ?? null,
    original?.rateOn ?? null,
  ]);
  await sql`${PREPARED}
    insert into credit_hold (id, organization_id, ordered_by, order_id, seller_id, key, currency, amount,
      remaining, status, is_covered, expires_at, created_at,
      original_amount, original_currency, rate, rate_on)
    values (${id}, ${organizationId}, ${orderedBy}, ${orderId}, ${sellerId}, ${key}, ${currency},
      ${amount}, ${remaining}, ${status}, ${isCovered}, ${expiresAt}, ${ctx.now().toISOString()}, ${converted})
    on conflict (key) do update set organization_id = excluded.organization_id,
      seller_id = excluded.seller_id, currency = excluded.currency, amount = excluded.amount, remaining = excluded.remaining,
      status = excluded.status, is_covered = excluded.is_covered, expires_at = excluded.expires_at,
      original_amount = excluded.original_amount, original_currency = excluded.original_currency,
      rate = excluded.rate, rate_on = excluded.rate_on`.execute(ctx.em.getKysely());
}
