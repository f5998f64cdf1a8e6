import { Trans } from '@lingui/react/macro';
import { useViewer } from '../session/viewer.ts';

/** Who did something, as the graph names them: `person:…`, `program:…` or `service:…`. */
export function Actor({ who }: { who: string }) {
  const { user } = useViewer();
  if (who === `person:${user?.id}`) return <Trans>you</Trans>;
  if (who.startsWith('person:')) return <Trans>a colleague</Trans>;
  return <Trans>a program</Trans>;
}
