import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { AudienceNameDocument } from './VisibilityPage.generated';
import type { Audience } from './visibilityMatrix.ts';

/** Whom a column of rules is for. */
export function AudienceName({ audience }: { audience: Audience }) {
  const { segment, organizationId, contract } = audience;
  if (contract) {
    return (
      <>
        <Trans>Contract</Trans>
        <b>
          № {contract.number} · {contract.organization.name}
        </b>
      </>
    );
  }
  if (organizationId) {
    return (
      <>
        <Trans>Organization</Trans>
        <b>
          <OrganizationName id={organizationId} />
        </b>
      </>
    );
  }
  if (segment === null) {
    return (
      <b>
        <Trans>Everyone</Trans>
      </b>
    );
  }
  return (
    <>
      <Trans>Segment</Trans>
      <b>{segment === 'guest' ? <Trans>Guests</Trans> : segment}</b>
    </>
  );
}

function OrganizationName({ id }: { id: string }) {
  const { data } = useQuery(AudienceNameDocument, { variables: { id } });
  return data ? (data.organization?.name ?? id) : '…';
}
