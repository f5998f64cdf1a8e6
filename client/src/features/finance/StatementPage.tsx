import { useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { AccountStatement } from './AccountStatement.tsx';

/** What one's own organization owed and owes, document by document. */
export function StatementPage() {
  const { t } = useLingui();
  const { organization } = useViewer();
  return (
    <Page title={t`Statement of account`}>
      <AccountStatement organizationId={organization.id} />
    </Page>
  );
}
