/** A bound as typed: null where nothing is, undefined where it is no number. */
export function readBound(typed: string): string | null | undefined {
  const text = typed.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  if (text === '') return null;
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? text : undefined;
}

/** A place on a slider as a decimal, with as many digits as one of its steps is worth. */
export function boundOf(place: number, step: number): string {
  const digits = Math.min(9, Math.max(0, Math.ceil(-Math.log10(step))));
  return String(Number(place.toFixed(digits)));
}
