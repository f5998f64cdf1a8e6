import { visibleOrganization } from '@kontor/kit/tenant.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';

/** Whoever sees the rows of one organization only is shown stock as a customer is. */
export const isCustomer = (viewer: Viewer): boolean => visibleOrganization(viewer) !== null;
