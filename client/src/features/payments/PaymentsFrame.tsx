import { useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import { Places } from '../../ui/Places.tsx';

/** Money received: what is recorded, and what the bank tells. */
export function PaymentsFrame() {
  const { t } = useLingui();
  return (
    <>
      <Places
        label={t`Payments`}
        places={[
          { path: '/payments', label: t`Payments`, isWhole: true },
          { path: '/payments/bank', label: t`Bank statements` },
        ]}
      />
      <Outlet />
    </>
  );
}
