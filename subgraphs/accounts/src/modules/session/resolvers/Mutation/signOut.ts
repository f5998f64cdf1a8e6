import type { MutationResolvers } from '../../../types.generated.ts';
import { signOut as end } from '../../session.service.ts';

export const signOut: NonNullable<MutationResolvers['signOut']> = async (_parent, _args, ctx) => {
  await end(ctx);
  return true;
};
