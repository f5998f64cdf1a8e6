import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { BrandsByNameDocument } from './BrandField.generated';

interface BrandFieldProps {
  value: string;
  error?: string;
  onChange(name: string): void;
}

const LEAST_LETTERS = 2;

/** The name of a brand: one of those that are there, or a new one. */
export function BrandField({ value, error, onChange }: BrandFieldProps) {
  const { t } = useLingui();
  const [text] = useDebouncedValue(value.trim(), 200);
  const isAsked = text.length >= LEAST_LETTERS;
  const { data } = useQuery(BrandsByNameDocument, { variables: { text }, skip: !isAsked });
  const names = [
    ...new Set((isAsked && data?.searchSuggestions.brands.map(({ name }) => name)) || []),
  ];
  const isNew =
    isAsked &&
    data !== undefined &&
    text === value.trim() &&
    !names.some((name) => name.toLowerCase() === text.toLowerCase());
  return (
    <Autocomplete
      label={t`Brand`}
      description={isNew ? t`A new brand` : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
      data-field="brand"
      data={names}
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
    />
  );
}
