import { createHash } from 'node:crypto';
import { PublicError } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { requireSeller } from '../../acting.ts';
import { enterPayment } from '../payment/enterPayment.ts';
import { type BankEntryRow, BankEntrySchema } from './bank.entity.ts';
import { learnPayerAccount } from './knownPayers.queries.ts';

export interface ConfirmEntry {
  id: string;
  organizationId?: string | null;
  invoiceIds?: readonly string[] | null;
}

export interface EntryRefusal {
  id: string;
  field: string | null;
  message: string;
}

const MOST = 100;
const LONGEST_PURPOSE = 500;

/** Records entries as payments, each once; what can't be recorded stays as it was. */
export async function confirmBankEntries(
  ctx: RequestContext,
  input: { entries: readonly ConfirmEntry[]; idempotencyKey: string },
) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  const asked = input.entries;
  const ids = new Set(asked.map(({ id }) => id));
  if (asked.length === 0 || asked.length > MOST) {
    return invalidInput('entries', `Confirm 1 to ${MOST} entries at once.`);
  }
  if (ids.size < asked.length) return invalidInput('entries', 'An entry is named twice.');
  return once(ctx, 'confirmBankEntries', input.idempotencyKey, input, async () => {
    const entries = await lockEntries(ctx, [...ids]);
    const confirmedIds: string[] = [];
    const refused: EntryRefusal[] = [];
    for (const each of inOrderOfPayers(asked, entries)) {
      const refusal = await confirmSafely(ctx, each, entries.get(each.id));
      if (refusal) refused.push({ id: each.id, ...refusal });
      else confirmedIds.push(each.id);
    }
    return { ok: true as const, confirmedIds, refused };
  });
}

async function lockEntries({ em }: RequestContext, ids: readonly string[]) {
  const entries = await em.find(
    BankEntrySchema,
    { id: { $in: ids.filter(isId) } },
    {
      orderBy: { id: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
      disableIdentityMap: true,
    },
  );
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Accounts are locked in one order by all who lock several. */
function inOrderOfPayers(
  asked: readonly ConfirmEntry[],
  entries: ReadonlyMap<string, BankEntryRow>,
): ConfirmEntry[] {
  const key = ({ id, organizationId }: ConfirmEntry) =>
    `${organizationId ?? entries.get(id)?.payerId ?? ''} ${id}`;
  return asked.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

type Refusal = Omit<EntryRefusal, 'id'>;

/** What fails on its way, as for want of an exchange rate, takes back just its own entry. */
async function confirmSafely(
  ctx: RequestContext,
  asked: ConfirmEntry,
  entry: BankEntryRow | undefined,
): Promise<Refusal | null> {
  if (!entry) return { field: 'id', message: 'No such entry.' };
  try {
    return await ctx.em.transactional(() => confirmEntry(ctx, asked, entry));
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return { field: null, message: error.message };
  }
}

async function confirmEntry(
  ctx: RequestContext,
  { organizationId, invoiceIds }: ConfirmEntry,
  entry: BankEntryRow,
): Promise<Refusal | null> {
  const payerId = organizationId ?? entry.payerId;
  if (entry.status === 'CONFIRMED') {
    if (payerId === entry.payerId) return null;
    return { field: 'organizationId', message: 'It is recorded as another customer’s payment.' };
  }
  const { number, bookedOn, amount, currency, account } = entry;
  if (entry.status === 'WRONG' || !number || !bookedOn || !amount || !currency) {
    return { field: entry.faultField ?? null, message: `Not understood: ${entry.faultReason}.` };
  }
  if (entry.status === 'IGNORED') return { field: null, message: 'It is set aside.' };
  if (!payerId) return { field: 'organizationId', message: 'Say who paid.' };

  const outcome = await enterPayment(ctx, {
    organizationId: payerId,
    amount,
    currency,
    receivedOn: bookedOn,
    externalId: externalIdOf({ number, bookedOn, amount, account: account ?? '' }),
    purpose: entry.purpose?.slice(0, LONGEST_PURPOSE).toWellFormed() || null,
    invoiceIds,
  });
  if (!outcome.ok) {
    const field = outcome.__typename === 'NotFound' ? 'organizationId' : outcome.field;
    return { field, message: outcome.message };
  }
  await ctx.em.nativeUpdate(
    BankEntrySchema,
    { id: entry.id },
    {
      status: 'CONFIRMED',
      paymentId: outcome.paymentId,
      payerId,
      certainty: payerId === entry.payerId ? (entry.certainty ?? null) : null,
      invoiceIds: invoiceIds ? [...invoiceIds] : payerId === entry.payerId ? entry.invoiceIds : [],
    },
  );
  if (entry.payerAccount) await learnPayerAccount(ctx, payerId, entry.payerAccount);
  return null;
}

interface EntryIdentity {
  number: string;
  bookedOn: string;
  amount: string;
  account: string;
}

/** The same in whichever statement it stands: the number that people know it by, its day, and a hash of all. */
function externalIdOf({ number, bookedOn, amount, account }: EntryIdentity): string {
  const all = JSON.stringify([account, number, bookedOn, amount]);
  const hash = createHash('sha256').update(all).digest('hex').slice(0, 16);
  return `${number} ${bookedOn} ${hash}`;
}
