import { forbidden } from '@kontor/kit/errors.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import { isStaff, type Viewer } from '@kontor/kit/viewer.ts';

/** Throws FORBIDDEN when the viewer is held to another organization than the one it names. */
export function requireActingFor(viewer: Viewer, organizationId: string): void {
  const visible = visibleOrganization(viewer);
  if (visible !== null && visible !== organizationId) throw forbidden();
}

/** Throws FORBIDDEN for a customer, whatever scopes it has: what the seller decides, only the seller does. */
export function requireSeller(viewer: Viewer): void {
  if (viewer.kind !== 'service' && !isStaff(viewer)) throw forbidden();
}
