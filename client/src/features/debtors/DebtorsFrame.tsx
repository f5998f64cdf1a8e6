import { useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import { Places } from '../../ui/Places.tsx';
import { useCan } from '../session/viewer.ts';

/** The places of those who watch over debts. */
export function DebtorsFrame() {
  const { t } = useLingui();
  const canBook = useCan('ledger:write');
  const places = [
    { path: '/debtors', label: t`Debtors`, isWhole: true },
    { path: '/debtors/approvals', label: t`Approvals` },
    ...(canBook ? [{ path: '/debtors/periods', label: t`Closed periods` }] : []),
  ];
  return (
    <>
      <Places label={t`Debtors`} places={places} />
      <Outlet />
    </>
  );
}
