/**
 * Reads a quantity as people type it: blanks around it don't matter and a decimal comma is a point.
 * Null for what isn't plainly a positive number ("1e3", "1 000", "1,000.5"): guessing would change
 * an order silently.
 */
export function readQuantity(text: string): string | null {
  const match = /^0*(\d{1,12})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const digits = fraction.replace(/0+$/, '');
  if (/^0*$/.test(whole) && digits === '') return null;
  return digits === '' ? whole : `${whole}.${digits}`;
}
