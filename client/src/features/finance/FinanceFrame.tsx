import { useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import { Places } from '../../ui/Places.tsx';
import { useCan } from '../session/viewer.ts';

/** The places of a customer's accountant. */
export function FinanceFrame() {
  const { t } = useLingui();
  const seesCredit = useCan('credit:read');
  const places = [
    { path: '/finance', label: t`Debt and invoices`, isWhole: true },
    { path: '/finance/statement', label: t`Statement` },
    { path: '/finance/credit', label: t`Credit history` },
  ];
  return (
    <>
      {seesCredit && <Places label={t`Finance`} places={places} />}
      <Outlet />
    </>
  );
}
