import { Trans, useLingui } from '@lingui/react/macro';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useId } from 'react';
import { decimalSign, formatNumber } from '../lib/formatNumber.ts';
import {
  isOrderable,
  type QuantityRule,
  quantityAbove,
  quantityBelow,
  readQuantity,
} from '../lib/orderQuantity.ts';
import classes from './QuantityField.module.css';

interface QuantityFieldProps {
  /** Whose quantity, for those who can't see the row. */
  label: string;
  /** As typed; empty while nothing is wanted. */
  value: string;
  rule: QuantityRule;
  /** What is meant while nothing is typed. */
  placeholder?: string;
  isDisabled?: boolean;
  onChange(value: string): void;
  /** Enter. */
  onCommit?(): void;
  onBlur?(): void;
}

/** A quantity: typed, or stepped with + and − through those that may be ordered. */
export function QuantityField(props: QuantityFieldProps) {
  const { label, value, rule, placeholder, isDisabled, onChange, onCommit, onBlur } = props;
  const { t, i18n } = useLingui();
  const hintId = useId();
  const quantity = readQuantity(value);
  const isWrong = value !== '' && (quantity === null || !isOrderable(quantity, rule));

  const more = () => onChange(quantityAbove(quantity ?? '0', rule));
  const less = () => {
    const below = quantityBelow(quantity ?? '0', rule);
    onChange(below === '0' ? '' : below);
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === '+' || event.key === '=') more();
    else if (event.key === '-') less();
    else if (event.key === 'Enter') onCommit?.();
    else return;
    event.preventDefault();
  }

  return (
    <span className={classes.field}>
      <span className={classes.box} data-wrong={isWrong || undefined}>
        <button
          type="button"
          tabIndex={-1}
          onClick={less}
          disabled={isDisabled}
          aria-label={t`Less`}
        >
          <IconMinus size={14} />
        </button>
        <input
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? hintId : undefined}
          data-quantity
          disabled={isDisabled}
          placeholder={placeholder}
          value={value.replace('.', decimalSign(i18n.locale))}
          onChange={(event) => onChange(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
        <button
          type="button"
          tabIndex={-1}
          onClick={more}
          disabled={isDisabled}
          aria-label={t`More`}
        >
          <IconPlus size={14} />
        </button>
      </span>
      {isWrong && (
        <span id={hintId} className={classes.hint} role="status">
          {quantity === null ? (
            <Trans>Not a number</Trans>
          ) : (
            nearest(quantity, rule)
              .map((near) => formatNumber(near, i18n.locale))
              .join(t({ message: ' or ', comment: 'between two quantities: 48 or 72' }))
          )}
        </span>
      )}
    </span>
  );
}

const nearest = (quantity: string, rule: QuantityRule): string[] =>
  [quantityBelow(quantity, rule), quantityAbove(quantity, rule)].filter((near) => near !== '0');
