import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import classes from './ContentFrame.module.css';

/** The places of a content manager: what is sold, and how it is kept clean. */
export function ContentFrame() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the places are more than fit: the present one is brought into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with the address
  useEffect(() => {
    nav.current?.querySelector('.active')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  const places = [
    { path: 'products', label: t`Products` },
    { path: 'changes', label: t`Import and changes` },
    { path: 'duplicates', label: t`Duplicates` },
    { path: 'completeness', label: t`Completeness` },
    { path: 'categories', label: t`Categories` },
    { path: 'attributes', label: t`Attributes` },
    { path: 'equipment', label: t`Equipment` },
    { path: 'visibility', label: t`Who sees what` },
    { path: 'search', label: t`Search` },
    { path: 'articles', label: t`Solutions and cases` },
    { path: 'materials', label: t`Materials` },
    { path: 'banners', label: t`Banners and menu` },
  ];
  return (
    <>
      <nav
        ref={nav}
        className={classes.places}
        aria-label={t({ message: 'Content', context: 'place of the content manager' })}
      >
        {places.map(({ path, label }) => (
          <NavLink key={path} to={`/content/${path}`} className={classes.place}>
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
