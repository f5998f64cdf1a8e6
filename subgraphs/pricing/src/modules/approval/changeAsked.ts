import type { Context } from '../../context.ts';
import type { ChangeRequest } from './changeRequest.entity.ts';

/** The answer to whoever asked for a change. */
export async function changeAsked(
  ctx: Context,
  requestId: string,
): Promise<{ __typename: 'ChangeAsked'; request: ChangeRequest }> {
  const request = await ctx.changeRequestById.load(requestId);
  if (!request) throw new Error(`The request ${requestId} is not there.`);
  return { __typename: 'ChangeAsked', request };
}
