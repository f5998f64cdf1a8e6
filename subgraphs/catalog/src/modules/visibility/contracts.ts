import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ContractFactsDocument } from '../../calls/accounts.generated.ts';
import type { Contract } from './contract.queries.ts';

/** The contracts that accounts knows by these ids. */
export async function contractsByIds(ctx: RequestContext, ids: string[]): Promise<Contract[]> {
  return (await ctx.call('accounts', ContractFactsDocument, { ids })).contractFacts;
}
