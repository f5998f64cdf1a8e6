import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { FacetCount } from './FacetCount.tsx';
import type { Facets_FacetFragment as Facet } from './Facets.generated';
import classes from './FacetValues.module.css';

interface FacetValuesProps {
  facet: Facet;
  /** Ids. */
  chosen: readonly string[];
  onToggle(id: string): void;
}

const SHOWN_AT_FIRST = 8;
const SHOWN_WHOLE = 10;
const LONG = 12;
/** As many as the page asks for of each facet. */
const MOST_VALUES = 100;

/** The values of a facet to choose from; in a long list one is found by typing. */
export function FacetValues({ facet: { name, values }, chosen, onToggle }: FacetValuesProps) {
  const { t } = useLingui();
  const [areAllShown, showAll] = useState(false);
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const found = values.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  const shown =
    areAllShown || wanted || found.length <= SHOWN_WHOLE
      ? found
      : found.filter(({ id }, index) => index < SHOWN_AT_FIRST || chosen.includes(id));
  const hidden = found.length - shown.length;
  return (
    <>
      {values.length > LONG && (
        <TextInput
          size="xs"
          type="search"
          mb={4}
          aria-label={t`Find in: ${name}`}
          placeholder={t`Find`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={classes.values} data-long={areAllShown || undefined}>
        {shown.map((value) => (
          <div key={value.id} className={classes.value}>
            <Checkbox
              size="xs"
              label={value.label}
              checked={chosen.includes(value.id)}
              onChange={() => onToggle(value.id)}
            />
            <FacetCount {...value} />
          </div>
        ))}
        {found.length === 0 && values.length > 0 && (
          <span className={classes.none}>
            {values.length < MOST_VALUES ? (
              <Trans>Nothing found</Trans>
            ) : (
              <Trans>Not among the {MOST_VALUES} most frequent: search for it by words</Trans>
            )}
          </span>
        )}
      </div>
      {hidden > 0 && (
        <UnstyledButton className={classes.more} onClick={() => showAll(true)}>
          <Trans>{hidden} more</Trans>
        </UnstyledButton>
      )}
    </>
  );
}
