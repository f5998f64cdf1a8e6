import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { SearchSuggestionsDocument } from './SearchSuggestions.generated';
import { type Suggestion, suggestionsOf } from './suggestions.ts';

const PAUSE_MS = 120;
const SHORTEST = 2;

/** What may be meant by what is typed so far; those of the text before, until the new ones are there. */
export function useSuggestions(text: string, isWanted: boolean): Suggestion[] {
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const isAsked = isWanted && asked.length >= SHORTEST && text.trim().length >= SHORTEST;
  const { data, previousData } = useQuery(SearchSuggestionsDocument, {
    variables: { text: asked },
    skip: !isAsked,
  });
  const found = isAsked ? (data ?? previousData) : undefined;
  return useMemo(() => (found ? suggestionsOf(found.searchSuggestions) : []), [found]);
}
