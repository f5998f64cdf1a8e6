import { Navigate } from 'react-router';
import { useViewer } from '../features/session/viewer.ts';
import { homeFor } from './navigation.ts';

export function Home() {
  return <Navigate to={homeFor(useViewer())} replace />;
}
