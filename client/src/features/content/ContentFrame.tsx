import { useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import { Places } from '../../ui/Places.tsx';

/** The places of a content manager: what is sold, and how it is kept clean. */
export function ContentFrame() {
  const { t } = useLingui();
  const places = [
    { path: '/content/products', label: t`Products` },
    { path: '/content/changes', label: t`Import and changes` },
    { path: '/content/duplicates', label: t`Duplicates` },
    { path: '/content/completeness', label: t`Completeness` },
    { path: '/content/categories', label: t`Categories` },
    { path: '/content/attributes', label: t`Attributes` },
    { path: '/content/equipment', label: t`Equipment` },
    { path: '/content/visibility', label: t`Who sees what` },
    { path: '/content/search', label: t`Search` },
    { path: '/content/articles', label: t`Solutions and cases` },
    { path: '/content/materials', label: t`Materials` },
    { path: '/content/banners', label: t`Banners and menu` },
  ];
  return (
    <>
      <Places
        label={t({ message: 'Content', context: 'place of the content manager' })}
        places={places}
      />
      <Outlet />
    </>
  );
}
