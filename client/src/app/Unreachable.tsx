import { Trans } from '@lingui/react/macro';
import { Failure } from '../ui/Failure.tsx';

export function Unreachable({ onRetry }: { onRetry(): void }) {
  return (
    <main style={{ paddingTop: '20vh' }}>
      <Failure title={<Trans>Kontor can’t be reached</Trans>} onRetry={onRetry}>
        <Trans>The server does not answer. You stay signed in; nothing is lost.</Trans>
      </Failure>
    </main>
  );
}
