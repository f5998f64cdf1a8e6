import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import { decimalSign } from '../../../lib/formatNumber.ts';
import classes from './DiscountGrid.module.css';
import { type DiscountEdits, isDiscount, type Place, placeKey } from './discountGrid.ts';
import { gridMove } from './gridMove.ts';

interface DiscountGridProps {
  segments: readonly string[];
  priceGroups: readonly string[];
  /** What holds, by `placeKey`. */
  held: ReadonlyMap<string, string>;
  edits: DiscountEdits;
  /** Null where the viewer may only look. */
  onType: ((place: Place, typed: string) => void) | null;
}

/**
 * Segments across, price groups down, per cent in between. Arrows and Enter go from place to place,
 * figures replace what stands there, Escape puts it back.
 */
export function DiscountGrid(props: DiscountGridProps) {
  const { segments, priceGroups, held, edits, onType } = props;
  const { t, i18n } = useLingui();
  const shown = (text: string) => text.replace('.', decimalSign(i18n.locale));

  function onKey(event: KeyboardEvent<HTMLTableElement>) {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const cell = { row: Number(input.dataset.row), column: Number(input.dataset.column) };
    const size = { rows: priceGroups.length, columns: segments.length };
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (isSideways && !isWholeChosen(input)) return;
    const to = gridMove(event.key, cell, size);
    if (!to) return;
    event.preventDefault();
    event.currentTarget
      .querySelector<HTMLInputElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)
      ?.focus();
  }

  return (
    <table className={classes.grid} aria-label={t`Discounts`} onKeyDown={onKey}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Price group</Trans>
          </th>
          {segments.map((segment) => (
            <th key={segment} scope="col">
              {segment}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {priceGroups.map((priceGroup, row) => (
          <tr key={priceGroup}>
            <th scope="row">{priceGroup}</th>
            {segments.map((segment, column) => {
              const place = { segment, priceGroup };
              const before = held.get(placeKey(place)) ?? '';
              const edit = edits.get(placeKey(place));
              const value = edit?.typed ?? before;
              return (
                <td key={segment} data-changed={edit !== undefined || undefined}>
                  <input
                    data-row={row}
                    data-column={column}
                    inputMode="decimal"
                    autoComplete="off"
                    readOnly={onType === null}
                    aria-label={t`Discount of ${segment} on ${priceGroup}, per cent`}
                    aria-invalid={!isDiscount(value)}
                    title={edit ? t`was ${shown(before) || '—'}` : undefined}
                    placeholder="—"
                    value={shown(value)}
                    onFocus={(event) => event.currentTarget.select()}
                    onChange={(event) => onType?.(place, event.currentTarget.value.trim())}
                    onKeyDown={(event) => event.key === 'Escape' && onType?.(place, before)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Within a text that is being typed the arrows move its cursor. */
const isWholeChosen = ({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === value.length;
