import type { ContentAudience } from './contentAudience.ts';

const MOST = 100;
const SEGMENT = /^[\p{L}\p{N}_-]{1,64}$/u;

/** Why something can't be for these; null where it can. */
export function faultOfAudience({
  kind,
  segments,
  organizationIds,
}: ContentAudience): string | null {
  if (segments.length > MOST || organizationIds.length > MOST) {
    return `Name at most ${MOST} segments and ${MOST} organizations.`;
  }
  if (kind !== 'CHOSEN') return null;
  if (segments.length + organizationIds.length === 0) {
    return 'Name a segment or an organization.';
  }
  return segments.every((segment) => SEGMENT.test(segment))
    ? null
    : 'A segment is a code of 1 to 64 letters, digits, dashes and underscores.';
}
