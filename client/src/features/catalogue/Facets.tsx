import { Trans } from '@lingui/react/macro';
import { Checkbox, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Quantity } from '../../ui/Quantity.tsx';
import type { CataloguePageQuery } from './CataloguePage.generated';
import classes from './Facets.module.css';
import type { FacetCode } from './useCatalogueSearch.ts';

type Facet = NonNullable<CataloguePageQuery['products']['facets']>[number];

interface FacetsProps {
  facets: Facet[];
  chosen: Record<FacetCode, string[]>;
  onToggle(facet: FacetCode, id: string): void;
}

const SHOWN_AT_FIRST = 10;

export function Facets({ facets, chosen, onToggle }: FacetsProps) {
  return facets.map((facet) => {
    const code: FacetCode = facet.code === 'brand' ? 'brand' : 'category';
    return (
      <FacetValues
        key={facet.code}
        facet={facet}
        chosen={chosen[code]}
        onToggle={(id) => onToggle(code, id)}
      />
    );
  });
}

interface FacetValuesProps {
  facet: Facet;
  chosen: string[];
  onToggle(id: string): void;
}

function FacetValues({ facet: { name, values }, chosen, onToggle }: FacetValuesProps) {
  const [areAllShown, showAll] = useState(false);
  const shown = areAllShown
    ? values
    : values.filter(({ id }, index) => index < SHOWN_AT_FIRST || chosen.includes(id));
  const hidden = values.length - shown.length;
  if (values.length === 0) return null;
  return (
    <fieldset className={classes.facet}>
      <legend className={classes.name}>{name}</legend>
      {shown.map(({ id, label, count, isExact }) => (
        <div key={id} className={classes.value}>
          <Checkbox
            size="xs"
            label={label}
            checked={chosen.includes(id)}
            onChange={() => onToggle(id)}
          />
          <span className={classes.count}>
            <Quantity value={count} />
            {!isExact && '+'}
          </span>
        </div>
      ))}
      {hidden > 0 && (
        <UnstyledButton className={classes.more} onClick={() => showAll(true)}>
          <Trans>{hidden} more</Trans>
        </UnstyledButton>
      )}
    </fieldset>
  );
}
