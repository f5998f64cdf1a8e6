import { createContext, useContext } from 'react';
import type { SignedInViewerFragment } from '../../apollo/session.generated';

export type Viewer = SignedInViewerFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Only inside the shell. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('There is no viewer outside the shell.');
  return viewer;
}

/** Whether the viewer holds a scope; the graph checks it again. */
export const useCan = (scope: string): boolean => useViewer().scopes.includes(scope);
