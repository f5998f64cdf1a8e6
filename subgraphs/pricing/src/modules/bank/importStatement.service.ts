import { PublicError } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { newId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { withLocalCopy } from '@kontor/kit/rowFile/withLocalCopy.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { type StoredFile, uploadedFile } from '../../files.ts';
import { BankStatementSchema } from './bank.entity.ts';
import type { BankEntry, EntryFault } from './domain/bankEntry.ts';
import { openStatement, type StatementFormat } from './files/openStatement.ts';
import { keepEntries, keepFaults } from './keepEntries.ts';
import { findKnownPayers } from './knownPayers.queries.ts';

/** More than a bank puts into one statement. */
const MOST_ENTRIES = 50_000;

interface StatementRead {
  ok: true;
  format: StatementFormat;
  received: BankEntry[];
  faults: EntryFault[];
  outgoing: number;
}

/** Reads an uploaded statement; its entries wait for people to confirm them. */
export async function importBankStatement(
  ctx: RequestContext,
  input: { fileId: string; idempotencyKey: string },
) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  const file = await uploadedFile(ctx, input.fileId);
  if (!file) return notFound('file', input.fileId);
  const read = await readStatement(ctx, file);
  if (!read.ok) return read;
  return once(ctx, 'importBankStatement', input.idempotencyKey, input, async () => ({
    ok: true as const,
    statementId: await keepStatement(ctx, file.name, read),
  }));
}

/** All of it before anything is kept: a file that can't be read to its end changes nothing. */
async function readStatement(
  ctx: RequestContext,
  file: StoredFile,
): Promise<StatementRead | InvalidInput> {
  try {
    return await withLocalCopy(ctx, file, async ({ path }) => {
      const { format, entries } = await openStatement(path);
      const read: StatementRead = { ok: true, format, received: [], faults: [], outgoing: 0 };
      for await (const reading of entries) {
        if (!reading.ok) read.faults.push(reading.fault);
        else if (reading.entry.direction === 'IN') read.received.push(reading.entry);
        else read.outgoing += 1;
        if (read.received.length + read.faults.length > MOST_ENTRIES) {
          return invalidInput('fileId', `It has more than ${MOST_ENTRIES} entries; split it.`);
        }
      }
      return read;
    });
  } catch (error) {
    if (error instanceof PublicError) return invalidInput('fileId', error.message);
    throw error;
  }
}

async function keepStatement(
  ctx: RequestContext,
  fileName: string,
  { format, received, faults, outgoing }: StatementRead,
): Promise<string> {
  // One after the other: two that tell the same entries in another order would wait for each other.
  await sql`lock table bank_statement in share row exclusive mode`.execute(ctx.em.getKysely());
  const id = newId();
  await ctx.em.insert(BankStatementSchema, {
    id,
    fileName,
    format,
    importedAt: ctx.now(),
    importedBy: actorOf(ctx.viewer),
    newEntries: 0,
    knownEntries: 0,
    wrongEntries: faults.length,
    outgoingEntries: outgoing,
  });
  const newEntries = await keepEntries(ctx, id, received, await findKnownPayers(ctx));
  await keepFaults(ctx, id, faults);
  const knownEntries = received.length - newEntries;
  await ctx.em.nativeUpdate(BankStatementSchema, { id }, { newEntries, knownEntries });
  return id;
}
