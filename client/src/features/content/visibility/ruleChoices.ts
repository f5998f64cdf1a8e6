import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useCan } from '../../session/viewer.ts';
import {
  AudienceChoiceDocument,
  BrandChoiceDocument,
  ContractChoiceDocument,
} from './VisibilityPage.generated';

const PAUSE_MS = 200;

/** Customers found by name or tax number, and the segments that they are of, where one may know them. */
export function useOrganizationChoice() {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, PAUSE_MS);
  const query = useQuery(AudienceChoiceDocument, {
    variables: { search: search || null, withSegments: useCan('organizations:read') },
  });
  const { data = query.previousData } = query;
  const found = data?.organizations.edges.map(({ node }) => node) ?? [];
  return {
    options: found.map(({ id, name, taxId }) => ({ value: id, label: `${name} · ${taxId}` })),
    segments: [...new Set(found.flatMap(({ segment }) => segment ?? []))],
    // The chosen label is put into the field too: it is no search.
    search: (text: string) => setTyped(text.includes(' · ') ? '' : text),
  };
}

/** Contracts found by number or customer. */
export function useContractChoice() {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, PAUSE_MS);
  const query = useQuery(ContractChoiceDocument, { variables: { search: search || null } });
  const { data = query.previousData } = query;
  const found = data?.contracts.edges.map(({ node }) => node) ?? [];
  return {
    options: found.map(({ id, number, organization }) => ({
      value: id,
      label: `№ ${number} · ${organization.name}`,
    })),
    // The chosen label is put into the field too: it is no search.
    search: (text: string) => setTyped(text.includes(' · ') ? '' : text),
  };
}

/** Brands found by the beginning of their names. */
export function useBrandChoice() {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const query = useQuery(BrandChoiceDocument, { variables: { text }, skip: text.length < 2 });
  const { data = query.previousData } = query;
  return {
    options:
      data?.searchSuggestions.brands.map(({ id, name }) => ({ value: id, label: name })) ?? [],
    search: setTyped,
  };
}
