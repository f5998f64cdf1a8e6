import { Navigate, useParams } from 'react-router';

/** Search engines know a category by an address with its name; here it is a filter of the catalogue. */
export function CategoryRedirect() {
  const { id = '' } = useParams();
  return <Navigate to={`/catalogue?${new URLSearchParams({ category: id })}`} replace />;
}
