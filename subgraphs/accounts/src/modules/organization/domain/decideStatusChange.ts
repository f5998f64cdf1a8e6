/** What an organization may do; see the SDL. */
export type OrganizationStatus = 'APPLIED' | 'ACTIVE' | 'SUSPENDED';

export type StatusChange = { ok: true; isChange: boolean } | { ok: false; reason: string };

/**
 * An application is opened or refused service, an account suspended and opened again; nothing goes
 * back to being an application, and the seller itself stays active, or nobody could undo it.
 */
export function decideStatusChange(
  organization: { kind: 'CUSTOMER' | 'SELLER'; status: OrganizationStatus },
  wanted: OrganizationStatus,
): StatusChange {
  if (organization.status === wanted) return { ok: true, isChange: false };
  if (organization.kind === 'SELLER')
    return { ok: false, reason: 'The seller itself stays active.' };
  if (wanted === 'APPLIED') {
    return { ok: false, reason: 'What was decided does not become an application again.' };
  }
  return { ok: true, isChange: true };
}
