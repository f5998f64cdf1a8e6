import { loaded } from '../../../../loaded.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { recordTracking as record } from '../../tracking.service.ts';

export const recordTracking: NonNullable<MutationResolvers['recordTracking']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await record({ ...input, at: new Date(input.at) }, ctx);
  if (outcome.ok) {
    const shipment = loaded(await ctx.shipmentById.load(outcome.shipmentId));
    return { __typename: 'TrackingRecorded', shipment };
  }
  if (outcome.refusal === 'IN_THE_FUTURE') {
    return {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: 'It has not happened yet.',
      field: 'at',
    };
  }
  const message = 'There is no such shipment.';
  return { __typename: 'NotFound', code: 'NOT_FOUND', message, id: input.shipmentId };
};
