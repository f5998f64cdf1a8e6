import { useSyncExternalStore } from 'react';
import { useMatches } from 'react-router';
import { session } from '../apollo/client.ts';
import { useShowcase } from '../features/guest/useShowcase.ts';
import { SignInPage } from '../features/session/SignInPage.tsx';
import { GuestShell } from './GuestShell.tsx';
import { Shell } from './Shell.tsx';
import { Splash } from './Splash.tsx';

/** Whether a page is there for those who have not signed in. */
export type GuestAccess = 'always' | 'showcase';

/**
 * Behind every address. Who has not signed in sees the showcase where it is open, and is asked to sign
 * in at any other address, so that the person lands where the link led.
 */
export function Entrance() {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const guests = useMatches().map(({ handle }) => accessOf(handle));
  if (state === 'signedIn') return <Shell />;
  if (guests.includes('always')) return <Outside isOpenAnyway />;
  return guests.includes('showcase') ? <Outside /> : <SignInPage />;
}

function Outside({ isOpenAnyway = false }: { isOpenAnyway?: boolean }) {
  const showcase = useShowcase();
  if (showcase === 'unknown') return <Splash />;
  const isOpen = showcase === 'open';
  return isOpen || isOpenAnyway ? <GuestShell withCatalogue={isOpen} /> : <SignInPage />;
}

const accessOf = (handle: unknown): unknown =>
  typeof handle === 'object' && handle !== null && 'guests' in handle ? handle.guests : null;
