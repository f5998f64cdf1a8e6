import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import type { Context } from '../../context.ts';
import type { BankEntryRow, BankStatement } from './bank.entity.ts';

/** A statement that was imported; null where there is none of the id. */
export async function findStatement(ctx: Context, id: string): Promise<BankStatement | null> {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  return ctx.bankStatementById.load(id);
}

/** The one that is there for certain. */
export async function foundStatement(ctx: Context, id: string): Promise<BankStatement> {
  const statement = await ctx.bankStatementById.clear(id).load(id);
  if (!statement) throw new Error(`The statement ${id} is not there.`);
  return statement;
}

/** An entry that was just changed, as it is now. */
export async function foundEntry(ctx: Context, id: string): Promise<BankEntryRow> {
  const entry = await ctx.bankEntryById.clear(id).load(id);
  if (!entry) throw new Error(`The bank entry ${id} is not there.`);
  return entry;
}
