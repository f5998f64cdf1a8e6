import type { QueryResolvers } from '../../../types.generated.ts';
import { listBankEntries } from '../../listBankEntries.ts';

export const bankEntries: NonNullable<QueryResolvers['bankEntries']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listBankEntries(ctx, filter ?? {}, page);
