import { useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page.tsx';
import { CreditChanges } from '../credit/CreditChanges.tsx';
import { Adjustments } from '../ledger/Adjustments.tsx';
import { useCan } from '../session/viewer.ts';
import classes from './CustomerCredit.module.css';

/** What of credit lines and debts waits for a second person. */
export function FinanceApprovalsPage() {
  const { t } = useLingui();
  const seesAdjustments = useCan('invoices:read');
  return (
    <Page title={t`Approvals`}>
      <div className={classes.stack}>
        <CreditChanges organizationId={null} />
        {seesAdjustments && <Adjustments organizationId={null} />}
      </div>
    </Page>
  );
}
