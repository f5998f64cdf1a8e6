import type { MutationResolvers } from '../../../types.generated.ts';
import { signIn as openSession } from '../../signIn.service.ts';
import { signInAnswer } from '../../signInAnswer.ts';

export const signIn: NonNullable<MutationResolvers['signIn']> = async (_parent, { input }, ctx) =>
  signInAnswer(await openSession(ctx, input));
