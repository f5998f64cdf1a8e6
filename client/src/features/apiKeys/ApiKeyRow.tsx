import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { Moment } from '../../ui/DateText.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell } from '../../ui/Table.tsx';
import {
  type ApiKeyRow_ApiKeyFragment,
  ApiKeyRow_ApiKeyFragmentDoc,
  RevokeApiKeyDocument,
} from './ApiKeyRow.generated';
import classes from './ApiKeyRow.module.css';

export function ApiKeyRow({ apiKey }: { apiKey: FragmentType<ApiKeyRow_ApiKeyFragment> }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const [revoke, { loading }] = useMutation(RevokeApiKeyDocument, {
    onError: (error) =>
      notifications.show({ color: 'red', message: <FailureMessage error={error} /> }),
  });
  const { data, complete } = useFragment({
    fragment: ApiKeyRow_ApiKeyFragmentDoc,
    fragmentName: 'ApiKeyRow_apiKey',
    from: apiKey,
  });
  if (!complete) return null;
  const { id, name, prefix, scopes, lastUsedAt, expiresAt, revokedAt } = data;
  return (
    <tr>
      <Cell isHead>{name}</Cell>
      <Cell label={t`Begins with`}>
        <code>{prefix}…</code>
      </Cell>
      <Cell label={t`Rights`}>
        <span className={classes.scopes}>{scopes.join(', ')}</span>
      </Cell>
      <Cell label={t`Last used`}>
        <Moment value={lastUsedAt} />
      </Cell>
      <Cell label={t`Ends`}>
        <Moment value={expiresAt} style="day" />
      </Cell>
      <Cell isAction>
        {revokedAt ? (
          <Status tone="neutral">
            <Trans>Revoked</Trans>
          </Status>
        ) : isAsking ? (
          <Button
            size="compact-xs"
            color="red"
            loading={loading}
            autoFocus
            onBlur={() => setAsking(false)}
            onClick={() => void revoke({ variables: { input: { id } } })}
          >
            <Trans>Revoke for good</Trans>
          </Button>
        ) : (
          <Button size="compact-xs" variant="default" onClick={() => setAsking(true)}>
            <Trans>Revoke</Trans>
          </Button>
        )}
      </Cell>
    </tr>
  );
}
