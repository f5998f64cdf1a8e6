import { Trans } from '@lingui/react/macro';
import { Anchor, Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import { useIsCustomer } from '../session/viewer.ts';
import { type CatalogueSearch, toggled } from './catalogueSearch.ts';
import classes from './EquipmentFacet.module.css';
import type { Facets_FacetFragment as Facet } from './Facets.generated';
import { FacetValues } from './FacetValues.tsx';
import type { ChangeSearch } from './useCatalogueSearch.ts';

interface EquipmentFacetProps {
  facet: Facet;
  search: CatalogueSearch;
  onChange: ChangeSearch;
}

/** The machines that parts fit, by their makers; those of one's own in one go. */
export function EquipmentFacet({ facet, search, onChange }: EquipmentFacetProps) {
  const isCustomer = useIsCustomer();
  const makers = [...new Set(facet.values.map(({ maker }) => maker ?? ''))].sort();
  return (
    <>
      {isCustomer && (
        <div className={classes.mine}>
          <Checkbox
            size="xs"
            label={<Trans>My machines</Trans>}
            checked={search.fitsMine}
            onChange={() => onChange((before) => ({ ...before, fitsMine: !before.fitsMine }))}
          />
          <Anchor component={Link} to="/equipment" size="xs">
            <Trans>Edit</Trans>
          </Anchor>
        </div>
      )}
      {makers.map((maker) => (
        <div key={maker} className={classes.maker}>
          <h4>{maker}</h4>
          <FacetValues
            facet={{
              ...facet,
              name: maker,
              values: facet.values.filter((value) => value.maker === maker),
            }}
            chosen={search.fits}
            onToggle={(id) => onChange((before) => ({ ...before, fits: toggled(before.fits, id) }))}
          />
        </div>
      ))}
    </>
  );
}
