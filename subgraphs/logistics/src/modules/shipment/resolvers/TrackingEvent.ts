import type { TrackingEventResolvers } from '../../types.generated.ts';

export const TrackingEvent: TrackingEventResolvers = {};
