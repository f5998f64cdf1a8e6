import { useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { CreditHistory } from './CreditHistory.tsx';

/** How one's own credit line came to be what it is. */
export function CreditHistoryPage() {
  const { t } = useLingui();
  const { organization } = useViewer();
  return (
    <Page title={t`Credit line`}>
      <CreditHistory organizationId={organization.id} />
    </Page>
  );
}
