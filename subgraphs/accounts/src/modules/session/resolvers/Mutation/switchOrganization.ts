import type { MutationResolvers } from '../../../types.generated.ts';
import { switchOrganization as goOnIn } from '../../session.service.ts';
import { signInAnswer } from '../../signInAnswer.ts';

export const switchOrganization: NonNullable<MutationResolvers['switchOrganization']> = async (
  _parent,
  { input },
  ctx,
) => signInAnswer(await goOnIn(ctx, input.organizationId));
