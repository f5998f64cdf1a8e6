import { useContext } from 'react';
import { Navigate } from 'react-router';
import { ViewerContext } from '../features/session/viewer.ts';
import { StartPage } from '../features/start/StartPage.tsx';
import { homeFor } from './navigation.ts';

/** The portal's own address: for guests its first page, for everybody else where the work is. */
export function Home() {
  const viewer = useContext(ViewerContext);
  return viewer ? <Navigate to={homeFor(viewer)} replace /> : <StartPage />;
}
