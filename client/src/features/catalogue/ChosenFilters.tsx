import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, UnstyledButton } from '@mantine/core';
import classes from './ChosenFilters.module.css';
import { type CatalogueSearch, withoutFilters } from './catalogueSearch.ts';
import { chosenFilters } from './chosenFilters.ts';
import type { Facets_FacetFragment as Facet } from './Facets.generated';
import type { ChangeSearch } from './useCatalogueSearch.ts';

interface ChosenFiltersProps {
  facets: readonly Facet[];
  search: CatalogueSearch;
  onChange: ChangeSearch;
}

/** What the list is narrowed by, each to be taken away. */
export function ChosenFilters({ facets, search, onChange }: ChosenFiltersProps) {
  const { t } = useLingui();
  const chosen = chosenFilters(search, facets);
  if (chosen.length === 0 && !search.fitsMine) return null;
  return (
    <ul className={classes.chips} aria-label={t`Chosen filters`}>
      {chosen.map(({ key, name, label, unit, without }) => (
        <li key={key} className={classes.chip}>
          {name && <span className={classes.name}>{name}:</span>}
          <span className={classes.label}>
            {label} {unit}
          </span>
          <CloseButton
            size="xs"
            aria-label={t`Take away: ${label}`}
            onClick={() => onChange(without)}
          />
        </li>
      ))}
      {search.fitsMine && (
        <li className={classes.chip}>
          <span className={classes.label}>
            <Trans>My machines</Trans>
          </span>
          <CloseButton
            size="xs"
            aria-label={t`Take away: My machines`}
            onClick={() => onChange((before) => ({ ...before, fitsMine: false }))}
          />
        </li>
      )}
      <li>
        <UnstyledButton className={classes.clear} onClick={() => onChange(withoutFilters)}>
          <Trans>Clear the filters</Trans>
        </UnstyledButton>
      </li>
    </ul>
  );
}
