import type { Connection } from '@kontor/kit/cursors.ts';
import type { Adjustment } from './adjustment.entity.ts';

export type AdjustmentMapper = Adjustment;
export type AdjustmentConnectionMapper = Connection<Adjustment>;
export type AdjustmentMadeMapper = { adjustmentId: string };
