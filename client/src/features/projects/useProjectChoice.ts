import { useQuery } from '@apollo/client/react';
import { useCan, useIsCustomer } from '../session/viewer.ts';
import { OpenProjectsDocument } from './OpenProjects.generated';

/** The customer's projects that lines can be for; none for the seller's people and where there is none. */
export function useProjectChoice(): Array<{ value: string; label: string }> {
  const isAsked = [useIsCustomer(), useCan('prices:read')].every(Boolean);
  const { data } = useQuery(OpenProjectsDocument, { skip: !isAsked, fetchPolicy: 'cache-first' });
  return (
    data?.projects.nodes.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` })) ??
    []
  );
}
