import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useMatches, useNavigate } from 'react-router';
import { ViewerDocument } from '../apollo/session.generated';
import { CartButton } from '../features/cart/CartButton.tsx';
import { SearchBox } from '../features/catalogue/SearchBox.tsx';
import { CompareTray } from '../features/compare/CompareTray.tsx';
import { ContractSwitch } from '../features/contracts/ContractSwitch.tsx';
import { NotificationBell } from '../features/notifications/NotificationBell.tsx';
import { AccountMenu } from '../features/session/AccountMenu.tsx';
import { useOtherTabs } from '../features/session/useOtherTabs.ts';
import { type Viewer, ViewerContext } from '../features/session/viewer.ts';
import { Failure } from '../ui/Failure.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { LiveMark } from './LiveMark.tsx';
import { placesFor } from './navigation.ts';
import classes from './Shell.module.css';
import { Splash } from './Splash.tsx';
import { usePersonsLanguage } from './usePersonsLanguage.ts';
import { useShortcuts } from './useShortcuts.ts';

/** The frame of every page: who and where one is, search, cart, places to go. */
export function Shell() {
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const isSpoken = usePersonsLanguage(data?.viewer?.user.locale);
  useOtherTabs();

  if (!data?.viewer || !isSpoken) return <Splash />;
  return (
    <ViewerContext.Provider value={data.viewer}>
      {/* Another organization or contract is another page: nothing of the former one goes on. */}
      <Frame
        key={`${data.viewer.organization.id} ${data.viewer.contract?.id}`}
        viewer={data.viewer}
      />
    </ViewerContext.Provider>
  );
}

function Frame({ viewer }: { viewer: Viewer }) {
  const { i18n, t } = useLingui();
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  const [isHelpOpen, help] = useDisclosure(false);
  const places = placesFor(viewer);

  useShortcuts({
    onSearch: () => search.current?.focus(),
    onHelp: help.open,
    onGo(key) {
      const place = places.find((candidate) => candidate.key === key);
      if (place) void navigate(place.path);
    },
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
        {viewer.scopes.includes('catalog:read') && <SearchBox ref={search} />}
        <div className={classes.right}>
          <LiveMark />
          <ContractSwitch />
          {viewer.scopes.includes('cart:write') && <CartButton />}
          <NotificationBell />
          <AccountMenu onHelp={help.open} />
        </div>
      </header>
      <nav className={classes.nav} aria-label={t`Places`}>
        {places.map(({ path, label, icon: Icon }) => (
          <NavLink key={path} to={path} className={classes.place} data-path={path}>
            <Icon size={18} stroke={1.6} aria-hidden />
            <span>{i18n._(label)}</span>
          </NavLink>
        ))}
      </nav>
      <main id="main" className={classes.main} tabIndex={-1}>
        <AllowedOutlet viewer={viewer} />
        <CompareTray />
      </main>
      <KeyboardHelp isOpen={isHelpOpen} onClose={help.close} />
      <ScrollRestoration />
    </div>
  );
}

/** A page that the viewer's rights don't cover is not begun: its queries are never sent. */
function AllowedOutlet({ viewer }: { viewer: Viewer }) {
  const needed = useMatches().flatMap(({ handle }) => scopeOf(handle));
  if (needed.every((scope) => viewer.scopes.includes(scope))) return <Outlet />;
  return (
    <Failure title={<Trans>Your rights don’t include this page</Trans>}>
      <Trans>Ask the head of your organization, or switch to another organization.</Trans>
    </Failure>
  );
}

const scopeOf = (handle: unknown): string[] =>
  typeof handle === 'object' && handle !== null && 'scope' in handle ? [String(handle.scope)] : [];
