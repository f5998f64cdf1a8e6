import { useContext } from 'react';
import { Navigate } from 'react-router';
import { ViewerContext } from '../features/session/viewer.ts';
import { homeFor } from './navigation.ts';

export function Home() {
  const viewer = useContext(ViewerContext);
  return <Navigate to={viewer ? homeFor(viewer) : '/catalogue'} replace />;
}
