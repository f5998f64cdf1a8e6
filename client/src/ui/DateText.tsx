import { useLingui } from '@lingui/react';
import { formatDay, formatMoment } from '../lib/formatDate.ts';

/** A calendar date of a document. */
export function Day({ value }: { value: string | null | undefined }) {
  const { i18n } = useLingui();
  if (!value) return <span aria-hidden>—</span>;
  return <time dateTime={value}>{formatDay(value, i18n.locale)}</time>;
}

interface MomentProps {
  value: string | null | undefined;
  style?: 'day' | 'dayTime' | 'time';
}

/** A moment, in the reader's time zone. */
export function Moment({ value, style }: MomentProps) {
  const { i18n } = useLingui();
  if (!value) return <span aria-hidden>—</span>;
  return <time dateTime={value}>{formatMoment(value, i18n.locale, style)}</time>;
}
