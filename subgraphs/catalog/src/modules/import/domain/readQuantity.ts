/**
 * A quantity above zero as files write it: a decimal comma is a point, blanks may group digits. At
 * most twelve digits before the point and six after; undefined for anything else.
 */
export function readQuantity(text: string): string | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(plain) || /^[0.]+$/.test(plain)) return undefined;
  const [whole = '', fraction = ''] = plain.split('.');
  const digits = fraction.replace(/0+$/, '');
  const integer = whole.replace(/^0+(?=\d)/, '');
  return digits ? `${integer}.${digits}` : integer;
}
