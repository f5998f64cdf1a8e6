import { Navigate, useSearchParams } from 'react-router';
import { returnAddress } from './returnAddress.ts';

/** What the sign-in page is to those who have signed in: the way back to where they came from. */
export function AfterSignIn() {
  const [params] = useSearchParams();
  return <Navigate to={returnAddress(params)} replace />;
}
