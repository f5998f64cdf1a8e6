import { useQuery } from '@apollo/client/react';
import { WITHOUT_TOKEN } from '../../apollo/authLinks.ts';
import { ShowcaseDocument } from './useShowcase.generated';

/** Whether those who have not signed in may look at the catalogue; closed too where it can't be asked. */
export function useShowcase(): 'unknown' | 'open' | 'closed' {
  const { data, error } = useQuery(ShowcaseDocument, { context: WITHOUT_TOKEN });
  if (data) return data.portal.isCatalogueOpen ? 'open' : 'closed';
  return error ? 'closed' : 'unknown';
}
