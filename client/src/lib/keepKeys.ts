import type { KeyboardEvent } from 'react';

/** Keys typed in what a row opened are not meant for the row; Escape closes it. */
export function keepKeys(event: KeyboardEvent) {
  if (event.key !== 'Escape') event.stopPropagation();
}
