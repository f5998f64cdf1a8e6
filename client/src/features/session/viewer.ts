import { createContext, useContext } from 'react';
import type { SignedInViewerFragment } from '../../apollo/session.generated';

export type Viewer = SignedInViewerFragment;

/** Null for a guest: somebody who has not signed in and looks at the showcase. */
export const ViewerContext = createContext<Viewer | null>(null);

/** What the gateway lets guests do where the showcase is open. */
const GUEST_SCOPES = ['catalog:read'];

/** Who is signed in. Only on pages that are not for guests. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('There is no viewer outside the shell.');
  return viewer;
}

export const useIsGuest = (): boolean => useContext(ViewerContext) === null;

/** Whether somebody of a customer, rather than of the seller, is signed in. */
export const useIsCustomer = (): boolean =>
  useContext(ViewerContext)?.organization.kind === 'CUSTOMER';

/** Whether the viewer holds a scope; the graph checks it again. */
export const useCan = (scope: string): boolean =>
  (useContext(ViewerContext)?.scopes ?? GUEST_SCOPES).includes(scope);
