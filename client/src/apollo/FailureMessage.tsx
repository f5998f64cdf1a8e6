import { Trans } from '@lingui/react/macro';
import { failureOf } from './failureOf.ts';

/** One sentence about an error, without its innards. */
export function FailureMessage({ error }: { error: unknown }) {
  switch (failureOf(error).kind) {
    case 'unreachable':
      return <Trans>The server can’t be reached. Check the connection.</Trans>;
    case 'notAllowed':
      return <Trans>Your rights don’t include this.</Trans>;
    case 'tooMany':
      return <Trans>Too many requests. Wait a minute, then try again.</Trans>;
    case 'outdated':
      return (
        <Trans>The server did not understand this page. Reload it: a new version may be out.</Trans>
      );
    case 'broken':
      return <Trans>Something failed on our side. It has been noted.</Trans>;
  }
}
