import { Trans } from '@lingui/react/macro';
import type { AudienceDraft } from './AudienceFields.tsx';

/** Whom something is for, in a list. */
export function AudienceText({ audience }: { audience: AudienceDraft }) {
  const { kind, segments, organizationIds } = audience;
  if (kind === 'EVERYBODY') return <Trans>Everybody</Trans>;
  if (kind === 'SIGNED_IN') return <Trans>Signed in</Trans>;
  return (
    <>
      {segments.join(', ')}
      {segments.length > 0 && organizationIds.length > 0 && ', '}
      {organizationIds.length > 0 && <Trans>organizations: {organizationIds.length}</Trans>}
    </>
  );
}
