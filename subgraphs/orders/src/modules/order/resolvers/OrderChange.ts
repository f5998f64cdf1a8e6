import { isStaff } from '@kontor/kit/viewer.ts';
import { loaded } from '../../../loaded.ts';
import type { OrderChangeResolvers } from '../../types.generated.ts';
import { positionCursor } from '../changeCursor.ts';
import { shownActor } from '../domain/shownActor.ts';

export const OrderChange: OrderChangeResolvers = {
  order: async ({ orderId }, _args, ctx) => loaded(await ctx.orderById.load(orderId)),
  by: ({ actorName, actorRole, actorOrganizationId }, _args, { viewer }) =>
    shownActor(
      { name: actorName, role: actorRole, organizationId: actorOrganizationId },
      {
        organizationId: 'organizationId' in viewer ? viewer.organizationId : null,
        isStaff: isStaff(viewer),
      },
    ),
  cursor: ({ position }) => positionCursor(position),
};
