import type { MutationResolvers } from '../../../types.generated.ts';
import { receiveWebhook as receive } from '../../receiveWebhook.service.ts';

export const receiveWebhook: NonNullable<MutationResolvers['receiveWebhook']> = (
  _parent,
  { input },
  ctx,
) => receive(ctx, input);
