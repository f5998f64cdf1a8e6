import { Trans, useLingui } from '@lingui/react/macro';
import { RangeSlider, TextInput } from '@mantine/core';
import { useState } from 'react';
import { decimalSign, formatNumber } from '../../lib/formatNumber.ts';
import type { Facets_FacetFragment } from './Facets.generated';
import classes from './NumberRange.module.css';
import { boundOf, readBound } from './numberBounds.ts';

interface Bounds {
  min: string | null;
  max: string | null;
}

interface NumberRangeProps {
  label: string;
  range: NonNullable<Facets_FacetFragment['range']>;
  chosen: Bounds;
  onChoose(bounds: Bounds): void;
}

const STEPS = 100;

/** From–to: typed into two fields, or dragged. What reaches the end of the range is no bound. */
export function NumberRange({ label, range, chosen, onChoose }: NumberRangeProps) {
  const { t, i18n } = useLingui();
  const [dragged, setDragged] = useState<[number, number] | null>(null);
  const [least, greatest] = [Number(range.min), Number(range.max)];
  const ends: [number, number] = dragged ?? [
    Number(chosen.min ?? range.min),
    Number(chosen.max ?? range.max),
  ];
  const step = (greatest - least) / STEPS;
  const shown = (bound: string | null) => bound?.replace('.', decimalSign(i18n.locale)) ?? '';

  return (
    <fieldset className={classes.range} aria-label={label}>
      <div className={classes.fields}>
        <Bound
          key={`min ${chosen.min}`}
          label={t`From`}
          value={shown(chosen.min)}
          placeholder={formatNumber(range.min, i18n.locale)}
          onChoose={(min) => onChoose({ ...chosen, min })}
        />
        <span aria-hidden>–</span>
        <Bound
          key={`max ${chosen.max}`}
          label={t({ message: 'To', context: 'range' })}
          value={shown(chosen.max)}
          placeholder={formatNumber(range.max, i18n.locale)}
          onChoose={(max) => onChoose({ ...chosen, max })}
        />
        {range.unit && <span className={classes.unit}>{range.unit.symbol}</span>}
      </div>
      <RangeSlider
        className={classes.slider}
        size={3}
        thumbSize={14}
        label={null}
        min={least}
        max={greatest}
        step={step}
        minRange={0}
        value={[Math.max(ends[0], least), Math.min(ends[1], greatest)]}
        thumbFromLabel={t`From`}
        thumbToLabel={t({ message: 'To', context: 'range' })}
        onChange={setDragged}
        onChangeEnd={([from, to]) => {
          setDragged(null);
          onChoose({
            min: from <= least ? null : boundOf(from, step),
            max: to >= greatest ? null : boundOf(to, step),
          });
        }}
      />
      {dragged && (
        <span className={classes.unit} role="status">
          <Trans>
            from {boundOf(dragged[0], step)} to {boundOf(dragged[1], step)}
          </Trans>
        </span>
      )}
    </fieldset>
  );
}

interface BoundProps {
  label: string;
  value: string;
  placeholder: string;
  onChoose(bound: string | null): void;
}

/** Typed freely, taken when the field is left or by Enter. */
function Bound({ label, value, placeholder, onChoose }: BoundProps) {
  const [typed, setTyped] = useState(value);
  const read = readBound(typed);
  const take = () => {
    if (typed !== value && read !== undefined) onChoose(read);
  };
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      aria-label={label}
      placeholder={placeholder}
      error={read === undefined}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
