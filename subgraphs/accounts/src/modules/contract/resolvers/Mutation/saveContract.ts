import type { MutationResolvers } from '../../../types.generated.ts';
import { saveContract as save } from '../../contract.service.ts';

export const saveContract: NonNullable<MutationResolvers['saveContract']> = async (
  _parent,
  { input: { idempotencyKey, id = null, sellerId = null, validUntil = null, ...terms } },
  ctx,
) => {
  const outcome = await save(ctx, { ...terms, id, sellerId, validUntil }, idempotencyKey);
  return outcome.ok ? { __typename: 'ContractSaved', contract: outcome.contract } : outcome;
};
