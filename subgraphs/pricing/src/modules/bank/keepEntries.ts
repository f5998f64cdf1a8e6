import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type BankEntryRow, BankEntrySchema } from './bank.entity.ts';
import type { BankEntry, EntryFault } from './domain/bankEntry.ts';
import { invoicesInPurpose } from './domain/invoicesInPurpose.ts';
import { type PayerIndex, proposePayer } from './domain/proposePayer.ts';
import { findInvoicesByNumber } from './knownPayers.queries.ts';

const AT_ONCE = 500;

/** Keeps entries of money received that no statement told before, with the payer and invoices they seem to be for; answers how many. */
export async function keepEntries(
  ctx: RequestContext,
  statementId: string,
  entries: readonly BankEntry[],
  payers: PayerIndex,
): Promise<number> {
  let kept = 0;
  for (let i = 0; i < entries.length; i += AT_ONCE) {
    const rows = await propose(ctx, statementId, entries.slice(i, i + AT_ONCE), payers);
    kept += await insertNew(ctx, rows);
  }
  return kept;
}

/** Keeps what of a statement can't be understood. */
export async function keepFaults(
  ctx: RequestContext,
  statementId: string,
  faults: readonly EntryFault[],
): Promise<void> {
  const rows = faults.map(({ place, field, value, reason }) => ({
    id: newId(),
    statementId,
    place,
    status: 'WRONG' as const,
    invoiceIds: [],
    faultField: field,
    faultValue: plain(value),
    faultReason: reason,
  }));
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    await ctx.em.insertMany(BankEntrySchema, rows.slice(i, i + AT_ONCE));
  }
}

type NewEntry = Omit<BankEntryRow, 'paymentId' | 'faultField' | 'faultValue' | 'faultReason'>;

async function propose(
  ctx: RequestContext,
  statementId: string,
  entries: readonly BankEntry[],
  payers: PayerIndex,
): Promise<NewEntry[]> {
  const numbersOf = new Map(entries.map((entry) => [entry, invoicesInPurpose(entry.purpose)]));
  const invoices = await findInvoicesByNumber(ctx, [...new Set([...numbersOf.values()].flat())]);
  return entries.map((entry) => {
    const named = (numbersOf.get(entry) ?? []).flatMap((number) => invoices.get(number) ?? []);
    const owners = named.map(({ organizationId }) => organizationId);
    const proposed = proposePayer(entry, payers, owners);
    const payerId = proposed?.organizationId ?? null;
    const { direction: _, ...facts } = entry;
    return {
      ...facts,
      id: newId(),
      statementId,
      status: 'PROPOSED',
      number: plain(entry.number),
      payerName: plain(entry.payerName),
      purpose: plain(entry.purpose),
      payerId,
      certainty: proposed?.match ?? null,
      invoiceIds: named.filter((each) => each.organizationId === payerId).map(({ id }) => id),
    };
  });
}

/** What stands in the way of none is new: an entry is told once, in however many statements it stands. */
async function insertNew({ em }: RequestContext, rows: readonly NewEntry[]): Promise<number> {
  const inserted = await em
    .createQueryBuilder(BankEntrySchema)
    .insert([...rows])
    .onConflict()
    .ignore()
    .returning('id')
    .execute<unknown[]>('all');
  return inserted.length;
}

/** Without what PostgreSQL's text can't hold. */
const plain = (text: string): string => text.replaceAll('\0', '').toWellFormed();
