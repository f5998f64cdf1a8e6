import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { PayerFigures } from './domain/figuresBySeller.ts';
import type { HoldState } from './domain/holdsCredit.ts';

/*
 * What a checkout asks and writes, for services: it is what every order waits for, so it is raw SQL that
 * PostgreSQL plans once.
 */

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

/** Who pays, how it stands, with which legal entity of the seller the order is, and what was held before. */
export interface LockedPayer extends PayerFigures {
  payerId: string;
  currency: string;
  isStopped: boolean;
  /** Null while the seller is not known. */
  sellerId: string | null;
  /** Keys are unique over all organizations. */
  hold: HoldRow | null;
}

export interface PayerAsked {
  organizationId: string;
  contractId: string | null;
  holdKey: string;
}

/**
 * Locks the account of whoever pays an organization's orders until the transaction ends, and reads it
 * then: concurrent orders are decided one after the other. Undefined where none is open.
 */
export async function lockPayer(
  ctx: RequestContext,
  { organizationId, contractId, holdKey }: PayerAsked,
): Promise<LockedPayer | undefined> {
  const now = ctx.now();
  const { rows } = await sql<StoredPayer>`${PREPARED}
    select payer_id as "payerId", currency, is_stopped as "isStopped", seller_id as "sellerId", hold,
      terms, books, taken, late
    from lock_credit(${organizationId}, ${contractId}, ${holdKey}, ${now.toISOString()},
      ${sellerDay(now)})`.execute(ctx.em.getKysely());
  const [row] = rows;
  return row && { ...row, hold: row.hold && { ...row.hold, expiresAt: momentOf(row.hold) } };
}

type StoredHold = Omit<HoldRow, 'expiresAt'> & { expiresAt: string | null };
type StoredPayer = Omit<LockedPayer, 'hold'> & { hold: StoredHold | null };

const momentOf = ({ expiresAt }: StoredHold): Date | null =>
  expiresAt === null ? null : new Date(expiresAt);

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
