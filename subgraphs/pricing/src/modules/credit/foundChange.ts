import type { Context } from '../../context.ts';
import type { CreditChangeRequest } from './creditChange.ts';

/** A change that was just asked for or decided. */
export async function foundChange(ctx: Context, changeId: string): Promise<CreditChangeRequest> {
  const change = await ctx.creditChangeById.clear(changeId).load(changeId);
  if (!change) throw new Error(`The change ${changeId} is not there.`);
  return change;
}
