import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconBackhoe, IconCategory, IconClock, IconPackage, IconTag } from '@tabler/icons-react';
import classes from './Suggestions.module.css';
import type { Suggestion } from './suggestions.ts';

const kinds = {
  past: { name: msg`Searched before`, icon: IconClock },
  category: { name: msg`Category`, icon: IconCategory },
  brand: { name: msg`Brand`, icon: IconTag },
  equipment: { name: msg`What fits the machine`, icon: IconBackhoe },
  product: { name: msg`Product`, icon: IconPackage },
};

interface SuggestionsProps {
  id: string;
  suggestions: readonly Suggestion[];
  /** Place of the one that Enter would take; -1 for none. */
  active: number;
  onChoose(suggestion: Suggestion): void;
}

/** The list below the search field; the field keeps the focus and names the active one. */
export function Suggestions({ id, suggestions, active, onChoose }: SuggestionsProps) {
  const { t, i18n } = useLingui();
  return (
    <div id={id} role="listbox" aria-label={t`Suggestions`} className={classes.list}>
      {suggestions.map((suggestion, index) => {
        const { key, kind, label, note } = suggestion;
        const { name, icon: Icon } = kinds[kind];
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field that keeps the focus takes the keys
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes.option}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(suggestion)}
          >
            <Icon size={16} stroke={1.6} className={classes.icon} aria-label={i18n._(name)} />
            <span className={classes.label}>{label}</span>
            <span className={classes.note}>{note || (kind === 'product' ? '' : i18n._(name))}</span>
          </div>
        );
      })}
    </div>
  );
}
