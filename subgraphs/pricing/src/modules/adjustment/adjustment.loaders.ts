import { isId } from '@kontor/kit/ids.ts';
import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { isStaff } from '@kontor/kit/viewer.ts';
import { AdjustmentSchema } from './adjustment.entity.ts';

/** What isn't booked is the seller's to see. */
export const loadAdjustments = ({ em, viewer }: RequestContext) =>
  loadOne(
    (ids) =>
      em.find(AdjustmentSchema, {
        id: { $in: ids.filter(isId) },
        ...(viewer.kind === 'service' || isStaff(viewer) ? {} : { status: 'BOOKED' as const }),
      }),
    (adjustment) => adjustment.id,
  );
