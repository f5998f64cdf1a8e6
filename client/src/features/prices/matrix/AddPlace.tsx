import { Trans, useLingui } from '@lingui/react/macro';
import { Autocomplete, Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import classes from '../prices.module.css';
import type { Place } from './discountGrid.ts';

interface AddPlaceProps {
  segments: readonly string[];
  priceGroups: readonly string[];
  onAdd(place: Place): void;
}

/** A segment or a price group that the matrix does not show yet. */
export function AddPlace({ segments, priceGroups, onAdd }: AddPlaceProps) {
  const { t } = useLingui();
  const [segment, setSegment] = useState('');
  const [priceGroup, setPriceGroup] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    onAdd({ segment: segment.trim(), priceGroup: priceGroup.trim() });
    setSegment('');
    setPriceGroup('');
  }

  return (
    <form className={classes.filters} onSubmit={submit}>
      <Autocomplete
        label={t`Segment`}
        maxLength={100}
        data={[...segments]}
        value={segment}
        onChange={setSegment}
      />
      <Autocomplete
        label={t`Price group`}
        maxLength={100}
        data={[...priceGroups]}
        value={priceGroup}
        onChange={setPriceGroup}
      />
      <Button type="submit" variant="default" disabled={!segment.trim() || !priceGroup.trim()}>
        <Trans>Add to the matrix</Trans>
      </Button>
    </form>
  );
}
