import type { MutationResolvers } from '../../../types.generated.ts';
import { muteReminders as mute } from '../../muteReminders.service.ts';

export const muteReminders: NonNullable<MutationResolvers['muteReminders']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await mute(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'RemindersMuted', organization: { id: outcome.organizationId } };
};
