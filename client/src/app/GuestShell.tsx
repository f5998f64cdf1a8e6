import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { SearchBox } from '../features/catalogue/SearchBox.tsx';
import { CompareTray } from '../features/compare/CompareTray.tsx';
import { LanguageSwitch } from '../features/session/LanguageSwitch.tsx';
import { signInAddress } from '../features/session/returnAddress.ts';
import classes from './GuestShell.module.css';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { useShortcuts } from './useShortcuts.ts';

/** The frame of the showcase: search, and the way in. */
export function GuestShell({ withCatalogue }: { withCatalogue: boolean }) {
  const { t } = useLingui();
  const search = useRef<HTMLInputElement>(null);
  const [isHelpOpen, help] = useDisclosure(false);
  const { pathname, search: query } = useLocation();
  useShortcuts({
    onSearch: () => search.current?.focus(),
    onHelp: help.open,
    onGo: () => undefined,
  });
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        <Trans>To the content</Trans>
      </a>
      <header className={classes.topbar}>
        <Link to="/" className={classes.brand} aria-label={t`Kontor, to the start`}>
          <img src="/icon.svg" alt="" width={24} height={24} />
          <span>Kontor</span>
        </Link>
        {withCatalogue && <SearchBox ref={search} />}
        {withCatalogue && <GuestPlaces className={classes.places} />}
        <div className={classes.right}>
          <Button
            component={Link}
            to="/apply"
            variant="default"
            className={classes.apply}
            title={t`Apply for an account of your company`}
          >
            <Trans>Become a customer</Trans>
          </Button>
          <Button component={Link} to={signInAddress(pathname + query)}>
            <Trans>Sign in</Trans>
          </Button>
        </div>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
        <CompareTray />
      </main>
      <footer className={classes.footer}>
        {withCatalogue && <GuestPlaces className={classes.footerPlaces} />}
        <LanguageSwitch />
      </footer>
      <KeyboardHelp isOpen={isHelpOpen} onClose={help.close} />
      <ScrollRestoration />
    </div>
  );
}

/** Where there is something to see without signing in. */
function GuestPlaces({ className }: { className: string | undefined }) {
  const { t } = useLingui();
  return (
    <nav className={className} aria-label={t`Places`}>
      <Link to="/catalogue">
        <Trans>Catalogue</Trans>
      </Link>
      <Link to="/articles">
        <Trans>Solutions and cases</Trans>
      </Link>
      <Link to="/materials">
        <Trans>Materials</Trans>
      </Link>
    </nav>
  );
}
