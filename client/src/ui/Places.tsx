import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import classes from './Places.module.css';

interface PlacesProps {
  /** What they are places of, for those who can’t see them. */
  label: string;
  /** `isWhole`: only at this very address, where others begin with it. */
  places: { path: string; label: string; isWhole?: boolean }[];
}

/** Pages that belong together, under the page's top. */
export function Places({ label, places }: PlacesProps) {
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the places are more than fit: the present one is brought into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with the address
  useEffect(() => {
    nav.current?.querySelector('.active')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={nav} className={classes.places} aria-label={label}>
      {places.map(({ path, label: name, isWhole = false }) => (
        <NavLink key={path} to={path} end={isWhole} className={classes.place}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
