import { Trans } from '@lingui/react/macro';
import { Failure } from '../ui/Failure.tsx';

/** A page broke; the rest of the portal stands. Also seen when its code could not be fetched. */
export function RouteFailure() {
  return (
    <Failure title={<Trans>This page failed</Trans>} onRetry={() => location.reload()}>
      <Trans>Reloading mostly helps: a new version may have come out.</Trans>
    </Failure>
  );
}
