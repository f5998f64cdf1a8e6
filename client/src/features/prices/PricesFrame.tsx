import { useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import { Places } from '../../ui/Places.tsx';

/** The places of those who make prices: lists and what changes them, and what comes on top of lists. */
export function PricesFrame() {
  const { t } = useLingui();
  const places = [
    { path: '/prices/lists', label: t`Price lists` },
    { path: '/prices/publications', label: t`Publications` },
    { path: '/prices/discounts', label: t`Discounts` },
    { path: '/prices/promotions', label: t`Promotions` },
    { path: '/prices/projects', label: t`Projects` },
    { path: '/prices/approvals', label: t`Approvals` },
    { path: '/prices/discrepancies', label: t`Differences from the ERP` },
  ];
  return (
    <>
      <Places label={t`Prices`} places={places} />
      <Outlet />
    </>
  );
}
